// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/configsyntax.h"

#include "engine/core/text.h"
#include "engine/detect/lint/filesyntax.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/lint/treewalk.h"
#include "engine/detect/lint/unitfile.h"
#include "engine/detect/lint/unitverify.h"

#include <algorithm>
#include <array>
#include <map>

namespace prism {
namespace {

constexpr std::size_t maxFileBytes = std::size_t{1} << 20;
constexpr std::size_t maxTotalBytes = std::size_t{32} << 20;
constexpr std::size_t maxFindings = 200;
constexpr std::size_t shownProblems = 10;

enum class Format { Json, Yaml, Toml, Unit, Desktop, None };

Format formatOf(const std::string &path)
{
    constexpr std::array<std::string_view, 10> unitSuffixes{".service", ".timer",  ".socket", ".path",
                                                            ".mount",   ".target", ".slice",  ".automount",
                                                            ".swap",    ".conf"};
    const bool isInSystemd = path.find("/systemd/system/") != std::string::npos ||
                             path.find("/systemd/user/") != std::string::npos;
    if (isInSystemd && std::any_of(unitSuffixes.begin(), unitSuffixes.end(),
                                   [&](std::string_view suffix) { return path.ends_with(suffix); }))
        return Format::Unit;
    if (path.ends_with(".json"))
        return Format::Json;
    if (path.ends_with(".yaml") || path.ends_with(".yml"))
        return Format::Yaml;
    if (path.ends_with(".toml"))
        return Format::Toml;
    return path.ends_with(".desktop") ? Format::Desktop : Format::None;
}

/// Jinja, Helm and Go templates are no YAML before they are filled in; "${{" of workflow files is plain text.
bool isTemplate(std::string_view text)
{
    for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at + 2)) {
        if (at == 0 || text[at - 1] != '$')
            return true;
    }
    return text.find("{%") != std::string_view::npos;
}

std::vector<SyntaxProblem> problemsOf(Format format, const std::string &path, std::string_view text)
{
    switch (format) {
    case Format::Json:
        return jsonProblems(text);
    case Format::Yaml:
        return yamlProblems(text);
    case Format::Toml:
        return tomlProblems(text);
    case Format::Unit:
        return unitProblems(text, path.substr(path.rfind('/') + 1));
    case Format::Desktop:
        return desktopProblems(text);
    case Format::None:
        break;
    }
    return {};
}

std::string_view nameOf(Format format)
{
    constexpr std::array<std::string_view, 6> names{"JSON", "YAML", "TOML", "unit", "desktop entry", ""};
    return names[static_cast<std::size_t>(format)];
}

/// Reads files as a walk meets them and keeps what is broken.
class SyntaxSurvey
{
public:
    SyntaxSurvey(const DetectorInfo &info, const DetectorContext &context)
        : m_info(info)
        , m_context(context)
    {}

    void lookAt(const std::string &path)
    {
        const Format format = formatOf(path);
        if (format == Format::None || m_broken.size() >= maxFindings)
            return;
        const auto text = m_bytes < maxTotalBytes ? readFile(path, maxFileBytes, Links::Refuse)
                                                  : Result<std::string>(Error{ErrorCode::TooLarge, {}, {}});
        if (!text) {
            ++m_unread;
            return;
        }
        m_bytes += text->size();
        if (format == Format::Yaml && isTemplate(*text)) {
            ++m_templates;
            return;
        }
        const bool isUser = path.find("/systemd/user/") != std::string::npos;
        if (format == Format::Unit && !path.ends_with(".conf"))
            (isUser ? m_userUnits : m_systemUnits).push_back(path);
        for (SyntaxProblem &problem : problemsOf(format, path, *text))
            m_broken[path].push_back(std::move(problem));
    }

    void verify(std::vector<std::string> &notes)
    {
        for (auto &[path, problems] : verifyUnits(m_context, m_systemUnits, false, notes))
            m_broken[path].insert(m_broken[path].end(), problems.begin(), problems.end());
        for (auto &[path, problems] : verifyUnits(m_context, m_userUnits, true, notes))
            m_broken[path].insert(m_broken[path].end(), problems.begin(), problems.end());
    }

    [[nodiscard]] std::vector<Finding> findings() const
    {
        std::vector<Finding> out;
        for (const auto &[path, problems] : m_broken) {
            const std::string shown = shownPlace(m_context, path);
            Finding f =
                makeFinding(m_info, shown, Priority::P3,
                            "Broken " + std::string(nameOf(formatOf(path))) + " file " + shown, shown,
                            "The file does not follow the syntax of its format; what reads it may ignore "
                            "it, or a part of it, without a word.");
            for (std::size_t i = 0; i < std::min(problems.size(), shownProblems); ++i)
                f.addEvidence("file:" + shown +
                              (problems[i].line > 0 ? ':' + std::to_string(problems[i].line) : "") + ": " +
                              tail(printable(problems[i].text), 300));
            out.push_back(std::move(f));
        }
        return out;
    }

    void addNotes(std::vector<std::string> &notes) const
    {
        if (m_unread > 0)
            notes.push_back(counted(m_unread, "file was", "files were") +
                            " not read: too large, or no right to");
        if (m_templates > 0)
            notes.push_back(counted(m_templates, "YAML template was", "YAML templates were") +
                            " not checked");
        if (m_broken.size() >= maxFindings)
            notes.emplace_back("more files than the limit are broken; the rest was not looked at");
    }

private:
    const DetectorInfo &m_info;
    const DetectorContext &m_context;
    std::map<std::string, std::vector<SyntaxProblem>> m_broken; // by path
    std::vector<std::string> m_systemUnits;
    std::vector<std::string> m_userUnits;
    std::size_t m_bytes = 0;
    std::size_t m_unread = 0;
    std::size_t m_templates = 0;
};

} // namespace

ConfigSyntaxDetector::ConfigSyntaxDetector()
{
    m_info.id = "lint.config-syntax";
    m_info.title = Sentence::saying("Syntax of configuration files");
    m_info.daemon = Daemon::Lint;
    m_info.reads = Sentence::saying(
        "*.json, *.yaml, *.yml, *.toml, *.desktop and systemd's units under the option roots, at most 1 "
        "MiB each and 32 MiB in all; systemd-analyze verify for units");
    m_info.rights = Sentence::saying("none; files that may not be read are counted in a note");
    m_info.cost = Cost::Medium;
    m_info.options = {
        {"roots", "/etc,~/.config,~/.local/share/applications,/usr/local/share/applications",
         Sentence::saying("Directories to walk, separated by commas.")},
        {"depth", "5", Sentence::saying("How many levels to walk.")},
        {"skip",
         "Cache,Code Cache,GPUCache,CachedData,CacheStorage,Service Worker,extensions,chromium,google-chrome,"
         "BraveSoftware,Slack,discord,Code,VSCodium,ssl,alternatives",
         Sentence::saying("Names of directories not to enter, besides .git, node_modules and caches.")},
        {"verify-units", "yes", Sentence::saying("Whether systemd-analyze verify is asked too: yes or no.")},
    };
    m_info.explanation =
        "A configuration file does not follow the syntax of its format. Most programs then fall back to "
        "defaults "
        "or ignore the line, without telling anybody.\n\n"
        "JSON is parsed strictly, but comments and trailing commas pass. TOML is parsed by version 1.0, with "
        "names "
        "given twice. Of YAML the structure is checked: quotes and brackets that do not close, tabs as "
        "indentation, indentation that fits no level, keys given twice, a second ': ' in one line, text "
        "behind a "
        "closing quote; anchors, tags, and what plain values mean are not, and templates ({{ }} or {% %}) "
        "are left "
        "out. Units are read line by line, their sections compared with their kind; systemd-analyze verify "
        "adds "
        "unknown keys and values that systemd would ignore. Desktop entries must have their groups, keys and "
        "the "
        "entries their type needs.\n\n"
        "What to do: correct the line that the evidence names; it is where the reader stopped, and the cause "
        "may "
        "stand above it.";
}

DetectorResult ConfigSyntaxDetector::run(DetectorContext &context) const
{
    WalkLimits limits;
    limits.maxDepth = std::clamp(static_cast<int>(context.number("depth", 5)), 1, 20);
    for (std::string &name : context.list("skip"))
        limits.skip.insert(std::move(name));
    TreeWalk walk(limits, context.stop);
    SyntaxSurvey survey(m_info, context);
    bool anyRoot = false;
    for (const std::string &root : context.list("roots")) {
        anyRoot = walk.visit(placeOf(context, root), [&](const std::string &path, const DirectoryEntry &entry,
                                                         int) {
            if (entry.isRegular)
                survey.lookAt(path);
            return true;
        }) || anyRoot;
    }
    if (!anyRoot)
        return DetectorResult::notApplicable(Sentence::saying("none of the roots is there"));
    std::vector<std::string> notes;
    if (context.option("verify-units") != "no" && !walk.wasCutShort())
        survey.verify(notes);
    survey.addNotes(notes);
    DetectorResult result = walk.result(survey.findings());
    result.notes.insert(result.notes.end(), notes.begin(), notes.end());
    return result;
}

} // namespace prism
