// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/importtargets.h"
#include "src/cli/paint.h"
#include "src/cli/targetsfile.h"
#include "src/cli/verbs/configuretarget.h"

#include <algorithm>
#include <istream>
#include <iterator>
#include <ostream>

namespace prism {
namespace {

constexpr std::size_t maxImportBytes = std::size_t{4} << 20;

Result<std::vector<ImportRow>> rowsFor(Invocation &i)
{
    ImportDefaults defaults;
    defaults.sshKey = i.arguments.value("ssh-key").value_or(defaults.sshKey);
    defaults.repoDir = i.arguments.value("repo-dir").value_or("");
    if (i.arguments.has("import-ssh-config")) {
        const auto text = readFile(i.settings.home + "/.ssh/config", maxImportBytes);
        if (!text)
            return text.error();
        return importSshConfig(*text, defaults);
    }
    const std::string file = i.arguments.value("paste").value_or("-");
    if (file != "-") {
        const auto text = readFile(file, maxImportBytes);
        return text ? Result(importPasted(*text, defaults)) : Result<std::vector<ImportRow>>(text.error());
    }
    const std::string text((std::istreambuf_iterator<char>(i.streams.in)), {});
    if (text.size() > maxImportBytes)
        return Error{ErrorCode::TooLarge, "more than 4 MiB were pasted", {}};
    return importPasted(text, defaults);
}

std::string stateOf(const Paint &paint, const ImportRow &row)
{
    if (row.exists)
        return paint.dim("there already");
    return row.errors.empty() ? paint.good("new") : paint.bad("wrong");
}

void printPreview(Invocation &i, const std::vector<ImportRow> &rows)
{
    const Paint paint(i.streams.colour);
    std::vector<std::vector<std::string>> cells;
    for (const ImportRow &row : rows) {
        const bool wrong = !row.errors.empty() && !row.exists;
        cells.push_back({stateOf(paint, row), printable(row.origin), printable(row.target.name),
                         printable(row.target.sshTarget),
                         wrong ? row.errors.front().message.text() : printable(row.target.repoDir)});
    }
    i.streams.out << table(cells, static_cast<std::size_t>(i.streams.width));
}

} // namespace

int importTargets(Invocation &i)
{
    const auto path = targetsFile(i.settings);
    const auto registry = path ? Registry::load(*path) : Result<Registry>(path.error());
    if (!registry)
        return i.fail(registry.error());
    auto rows = rowsFor(i);
    if (!rows)
        return i.fail(rows.error());
    markExisting(*rows, registry->targets());
    printPreview(i, *rows);
    const auto isGood = [](const ImportRow &row) {
        return row.errors.empty() && !row.exists;
    };
    const auto good = static_cast<std::size_t>(std::count_if(rows->begin(), rows->end(), isGood));
    const bool anyWrong = std::any_of(
        rows->begin(), rows->end(), [](const ImportRow &row) { return !row.errors.empty() && !row.exists; });
    if (good == 0) {
        i.streams.err << "prism: nothing to save\n";
        return anyWrong ? exitPartial : exitSuccess;
    }
    // A pasted list has used up the input: there is nobody left to ask.
    const bool mayAsk = i.arguments.value("paste").value_or("") != "-";
    if (!i.arguments.has("yes") &&
        !(mayAsk && saysYes(i, "Save " + counted(good, "target", "targets") + "?"))) {
        i.streams.err << "prism: nothing was saved; --yes saves what is new\n";
        return exitSuccess;
    }
    const auto saved = editRegistry(
        *path,
        [&](Registry &r) -> Result<void> {
            for (const ImportRow &row : *rows) {
                if (!isGood(row) || r.find(row.target.name))
                    continue;
                if (auto put = r.put(row.target); !put)
                    return put;
            }
            return {};
        },
        i.stop);
    if (!saved)
        return i.fail(saved.error());
    i.streams.err << counted(good, "target", "targets") << " saved in " << printable(*path) << '\n';
    return anyWrong ? exitPartial : exitSuccess;
}

int importLegacy(Invocation &i)
{
    const auto path = targetsFile(i.settings);
    if (!path)
        return i.fail(path.error());
    const std::string file = i.settings.home + "/.prism/credentials.personal.json";
    std::string credentials;
    if (fileExists(file)) {
        const auto text = readFile(file, maxImportBytes);
        if (!text)
            return i.fail(text.error());
        credentials = *text;
    }
    const std::string name = i.arguments.value("name").value_or("home-lan");
    const auto legacy = legacyTarget(name, prismVariables(), credentials, file);
    if (!legacy)
        return i.fail(legacy.error());
    bool changed = false;
    const auto saved = editRegistry(
        *path,
        [&](Registry &r) {
            Target target = *legacy;
            if (const Target *existing = r.find(name))
                target.stored = existing->stored;
            const bool first = r.targets().empty();
            const std::string before = r.toJson();
            auto put = r.put(target);
            if (put && first)
                put = r.setDefault(name);
            changed = r.toJson() != before;
            return put;
        },
        i.stop);
    if (!saved)
        return i.fail(saved.error());
    i.streams.out << "target " << name << (changed ? " saved in " : " is already so in ") << printable(*path)
                  << '\n';
    return exitSuccess;
}

} // namespace prism
