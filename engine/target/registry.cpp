// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/registry.h"

#include "engine/core/atomicfile.h"
#include "engine/core/filelock.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/target/validate.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_set>

namespace prism {
namespace {

constexpr std::int64_t schemaVersion = 1;
constexpr std::size_t maxBytes = std::size_t{16} << 20;
Sentence emptyRegistryHint()
{
    return Sentence::saying("there is no target yet; make one with 'prism configure-lan', or take one over "
                            "from older settings with 'prism configure-lan --import-legacy'");
}

Error corrupt(const Sentence &message, const std::string &place)
{
    return {ErrorCode::Corrupt, message, place};
}

Result<void> checkVersion(const JsonValue &document, const std::string &place)
{
    const JsonValue *version = document.find("version");
    const auto number = version ? version->toInt() : std::nullopt;
    if (!number || *number < 1)
        return corrupt(Sentence::saying("no registry of targets: 'version' must be 1"), place);
    if (*number > schemaVersion)
        return Error{
            ErrorCode::Unsupported,
            Sentence::saying("the registry has schema version %1; this Prism knows version 1. Upgrade "
                             "Prism; the file was not touched",
                             std::to_string(*number)),
            place};
    return {};
}

Sentence namesOf(const Registry &registry)
{
    constexpr std::size_t shown = 20;
    std::vector<std::string> names;
    for (const Target &t : registry.targets()) {
        if (names.size() == shown) {
            const std::size_t left = registry.targets().size() - shown;
            return Sentence::counting("%1, and %n more ('prism list-targets')",
                                      "%1, and %n more ('prism list-targets')", left, joined(names, ", "));
        }
        names.push_back(printable(t.name));
    }
    return joined(names, ", ");
}

// A link at the path (dotfiles kept elsewhere) stays one: what it points to is replaced.
std::string behindLinks(const std::string &path)
{
    std::error_code failed;
    const auto resolved = std::filesystem::canonical(path, failed);
    return failed ? path : resolved.string();
}

Result<void> makePrivateFolder(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    if (isDirectory(folder)) {
        // Only the folder that is Prism's own is narrowed; a path from PRISM_TARGETS_FILE may lie anywhere.
        if (std::filesystem::path(folder).filename() == ".prism" && ::chmod(folder.c_str(), 0700) != 0)
            return errorFromErrno(errno, Sentence::saying("cannot make the folder private"), folder);
        return {};
    }
    return makeDirectory(folder);
}

} // namespace

Result<std::string> registryPath(const std::string &home, const std::string &given)
{
    if (given.empty())
        return home + "/.prism/targets.json";
    const std::string path = expandHome(given, home);
    if (!path.starts_with('/') || path.ends_with('/'))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("PRISM_TARGETS_FILE is '%1'; give the absolute path of a file, or one "
                                      "with a leading ~/",
                                      printable(given)),
                     {}};
    return tidyPath(path);
}

Result<Registry> Registry::load(const std::string &path)
{
    if (!fileExists(path)) {
        Registry empty;
        empty.m_path = path;
        return empty;
    }
    const auto text = readFile(path, maxBytes);
    if (!text)
        return text.error();
    auto registry = parse(*text, path);
    if (registry)
        registry->m_path = path;
    return registry;
}

Result<Registry> Registry::parse(std::string_view text, const std::string &place)
{
    auto document = parseJson(text, place, {maxBytes, 20, 2000000, 4300});
    if (!document)
        return document.error();
    if (!document->isObject())
        return corrupt(Sentence::saying("no registry of targets: not a JSON object"), place);
    if (const auto version = checkVersion(*document, place); !version)
        return version.error();
    Registry registry;
    const JsonValue *targets = document->find("targets");
    if (targets && !targets->isObject())
        return corrupt(Sentence::saying("'targets' is no JSON object"), place);
    if (targets && targets->members().size() > maxTargets)
        return Error{ErrorCode::TooLarge, Sentence::saying("more than 10000 targets"), place};
    std::unordered_set<std::string_view> seen;
    for (const JsonMember &member : targets ? targets->members() : std::vector<JsonMember>{}) {
        if (!member.second.isObject())
            return corrupt(Sentence::saying("target '%1' is no JSON object", printable(member.first)), place);
        registry.m_targets.push_back(targetFromJson(member.first, member.second));
    }
    for (const Target &t : registry.m_targets) {
        if (!seen.insert(t.name).second)
            return corrupt(Sentence::saying("target '%1' is there twice", printable(t.name)), place);
    }
    registry.m_default = document->stringOr("default_target");
    registry.m_stored = std::move(*document);
    return registry;
}

const Target *Registry::find(std::string_view name) const
{
    const auto at =
        std::find_if(m_targets.begin(), m_targets.end(), [&](const Target &t) { return t.name == name; });
    return at == m_targets.end() ? nullptr : &*at;
}

Result<void> Registry::put(Target target)
{
    if (const auto errors = validateTarget(target); !errors.empty())
        return fieldErrorsAsError(errors);
    const auto at = std::find_if(m_targets.begin(), m_targets.end(),
                                 [&](const Target &t) { return t.name == target.name; });
    if (at != m_targets.end()) {
        *at = std::move(target);
        return {};
    }
    if (m_targets.size() >= maxTargets)
        return Error{
            ErrorCode::TooLarge, Sentence::saying("the registry has 10000 targets; remove some first"), {}};
    m_targets.push_back(std::move(target));
    return {};
}

Result<void> Registry::remove(const std::string &name)
{
    const std::string wanted = name;
    if (!find(wanted))
        return chooseTarget(*this, wanted).error();
    std::erase_if(m_targets, [&](const Target &t) { return t.name == wanted; });
    if (m_default == wanted)
        m_default.clear();
    return {};
}

Result<void> Registry::setDefault(const std::string &name)
{
    if (!name.empty() && !find(name))
        return chooseTarget(*this, name).error();
    m_default = name;
    return {};
}

std::string Registry::toJson() const
{
    JsonWriter out;
    out.beginObject().member("version", schemaVersion).key("default_target");
    if (m_default.empty())
        out.null();
    else
        out.value(m_default);
    out.key("targets").beginObject();
    for (const Target &t : m_targets)
        out.member(t.name, targetToJson(t));
    out.endObject();
    for (const JsonMember &m : m_stored.members()) {
        if (m.first != "version" && m.first != "default_target" && m.first != "targets")
            out.member(m.first, m.second);
    }
    out.endObject();
    return out.take() + "\n";
}

Result<Registry> editRegistry(const std::string &path, const std::function<Result<void>(Registry &)> &change,
                              const std::stop_token &stop)
{
    if (const auto folder = makePrivateFolder(path); !folder)
        return folder.error();
    auto lock = FileLock::wait(path + ".lock", stop);
    if (!lock)
        return lock.error();
    auto registry = Registry::load(path);
    if (!registry)
        return registry;
    const std::string before = registry->toJson();
    if (const auto changed = change(*registry); !changed)
        return changed.error();
    const std::string after = registry->toJson();
    const std::string file = behindLinks(path);
    if (after == before && fileExists(file))
        return registry;
    if (fileExists(file)) {
        const auto previous = readFile(file, maxBytes);
        if (!previous)
            return previous.error();
        if (const auto kept = writeFileAtomically(file + ".bak", *previous, 0600); !kept)
            return kept.error();
    }
    if (const auto written = writeFileAtomically(file, after, 0600); !written)
        return written.error();
    return registry;
}

Result<Target> chooseTarget(const Registry &registry, const std::optional<std::string> &name)
{
    const auto notFound = [&](const Sentence &message) {
        return Error{ErrorCode::NotFound, message, registry.path()};
    };
    if (registry.targets().empty())
        return notFound(name ? Sentence::saying("no target '%1': %2", printable(*name), emptyRegistryHint())
                             : emptyRegistryHint());
    const Target *chosen = nullptr;
    if (name) {
        chosen = registry.find(*name);
        if (!chosen)
            return notFound(Sentence::saying(
                "no target '%1'; there are: %2. 'prism configure-lan --name %3' makes one", printable(*name),
                namesOf(registry), isTargetName(*name) ? *name : std::string("NAME")));
    } else if (registry.targets().size() == 1) {
        chosen = &registry.targets().front();
    } else if (!registry.defaultTarget().empty()) {
        chosen = registry.find(registry.defaultTarget());
        if (!chosen)
            return notFound(
                Sentence::saying("default_target is '%1', which is not in the registry; there are: %2",
                                 printable(registry.defaultTarget()), namesOf(registry)));
    } else {
        return notFound(
            Sentence::saying("there are several targets and no default; say --target NAME, one of: %1, or "
                             "choose a default with 'prism configure-lan --default NAME'",
                             namesOf(registry)));
    }
    if (const auto errors = validateTarget(*chosen); !errors.empty()) {
        Error error = fieldErrorsAsError(errors);
        error.place = registry.path() + ", target '" + printable(chosen->name) + "'";
        return error;
    }
    return *chosen;
}

} // namespace prism
