// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/settingsstore.h"

#include "engine/chain/machinedetectors.h"
#include "engine/core/file.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class SettingsVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }
    // A wrong setting must not keep its own repair away.
    [[nodiscard]] bool needsSettings() const override { return false; }

    int run(Invocation &i) const override
    {
        auto store = SettingsStore::open(i.environment);
        if (!store)
            return i.fail(store.error());
        const std::vector<std::string> &words = i.arguments.operands();
        const std::string what = words.empty() ? "list" : words.front();
        if (what == "list" && words.size() <= 1)
            return list(i, *store);
        if (what == "export" && words.size() == 1)
            return exportAll(i);
        if (what == "get" && words.size() == 2)
            return get(i, *store, words[1]);
        if (what == "set" && words.size() == 3)
            return saved(i, store->set({{words[1], words[2]}}));
        if (what == "import" && words.size() == 2)
            return import(i, words[1]);
        return i.fail({ErrorCode::InvalidInput,
                       "give 'list', 'get NAME', 'set NAME VALUE', 'export' or 'import FILE'",
                       {}});
    }

private:
    static int list(Invocation &i, const SettingsStore &store)
    {
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginArray();
            for (const SettingValue &v : store.list()) {
                w.beginObject().member("name", v.name).member("variable", v.variable);
                w.member("meaning", v.meaning).member("stored", v.stored);
                w.member("environment", v.overridden).endObject();
            }
            i.streams.out << w.endArray().text() << '\n';
            return exitSuccess;
        }
        for (const SettingValue &v : store.list()) {
            i.streams.out << v.name << ": " << (v.stored.empty() ? "not set" : printable(v.stored));
            if (!v.overridden.empty())
                i.streams.out << " (the environment wins: " << v.variable << " is " << printable(v.overridden)
                              << ')';
            i.streams.out << "\n    " << v.meaning << '\n';
        }
        return exitSuccess;
    }

    static int get(Invocation &i, const SettingsStore &store, const std::string &name)
    {
        const auto value = store.find(name);
        if (!value)
            return i.fail(value.error());
        i.streams.out << printable(value->overridden.empty() ? value->stored : value->overridden) << '\n';
        return exitSuccess;
    }

    static int exportAll(Invocation &i)
    {
        const auto transfer = SettingsTransfer::open(i.environment, knownDetectorOptions());
        if (!transfer)
            return i.fail(transfer.error());
        i.streams.out << transfer->exported();
        return exitSuccess;
    }

    static int import(Invocation &i, const std::string &path)
    {
        const auto text = readFile(path, std::size_t{1} << 20);
        if (!text)
            return i.fail(text.error());
        auto transfer = SettingsTransfer::open(i.environment, knownDetectorOptions());
        if (!transfer)
            return i.fail(transfer.error());
        const auto changes = transfer->preview(*text, path);
        if (!changes)
            return i.fail(changes.error());
        const auto shown = [](const std::string &value) {
            return value.empty() ? std::string("not set") : printable(value);
        };
        for (const SettingsChange &c : *changes)
            i.streams.out << printable(c.name) << ": " << shown(c.before) << " -> " << shown(c.after) << '\n';
        if (changes->empty())
            i.streams.out << "nothing changes\n";
        return i.arguments.has("dry-run") ? exitSuccess : saved(i, transfer->import(*text, path));
    }

    static int saved(const Invocation &i, const Result<void> &result)
    {
        return result ? exitSuccess : i.fail(result.error());
    }

    VerbSpec m_spec{
        "settings",
        "[list|get|set|export|import] [NAME|FILE] [VALUE]",
        0,
        3,
        "show and change what is set",
        "Reads and writes ~/.simply-ops-prism.env by the rules that a run applies: 'set hosts "
        "web,db', 'set hosts \"\"' removes. A variable of the environment wins over the file. "
        "'export' prints all stored settings and those of the detectors as JSON, without anything "
        "that could hold a secret; 'import FILE' takes them over, whole or not at all, and prints "
        "what changes.",
        {{"dry-run", "", "with import: print what would change and change nothing", {}}, jsonOption()},
        {"list", "get", "set", "export", "import"}};
};

} // namespace

std::unique_ptr<Verb> makeSettingsVerb()
{
    return std::make_unique<SettingsVerb>();
}

} // namespace prism
