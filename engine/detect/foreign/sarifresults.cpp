// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/sarifresults.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/foreign/sarifmessage.h"
#include "engine/detect/foreign/sarifplace.h"
#include "engine/detect/foreign/sarifrules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace prism {
namespace {

constexpr std::size_t mostResults = 25000;
constexpr std::size_t mostPlaces = 20;
constexpr std::size_t longestTitle = 160;
constexpr std::size_t longestText = 2000;
constexpr std::size_t longestSnippet = 200;
constexpr std::size_t shownOfSecret = 4;

const JsonValue *member(const JsonValue *value, std::string_view key)
{
    return value ? value->find(key) : nullptr;
}

const std::vector<JsonValue> &itemsOf(const JsonValue *array)
{
    static const std::vector<JsonValue> none;
    return array ? array->items() : none;
}

std::string firstBytes(const std::string &text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    std::size_t cut = limit;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
        --cut;
    return text.substr(0, cut) + "...";
}

std::string firstLine(const std::string &text)
{
    for (const std::string_view line : lines(text)) {
        if (!trimmed(line).empty())
            return std::string(trimmed(line));
    }
    return {};
}

// "accepted" or no status hides; "underReview" and "rejected" leave the result visible (3.27.23, 3.35).
bool isSuppressed(const JsonValue &result)
{
    const JsonValue *list = result.find("suppressions");
    return list && !list->items().empty() &&
           std::all_of(list->items().begin(), list->items().end(), [](const JsonValue &s) {
               const std::string status = s.stringOr("status", "accepted");
               return s.isObject() && status == "accepted";
           });
}

// CVSS-like numbers of the rule, a text as a rule (facts.md 2); nothing if there is none above 0.
std::optional<double> securitySeverity(const JsonValue &result, const SarifRule &rule)
{
    for (const JsonValue *owner : {&result, rule.descriptor}) {
        const JsonValue *value = member(member(owner, "properties"), "security-severity");
        if (!value)
            continue;
        const std::string_view text = value->text();
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc{} && end == text.data() + text.size() && number > 0 && number <= 10)
            return number;
    }
    return std::nullopt;
}

Priority priorityOf(const std::string &level, std::optional<double> severity)
{
    if (severity)
        return *severity >= 9.0   ? Priority::P0
               : *severity >= 7.0 ? Priority::P1
               : *severity >= 4.0 ? Priority::P2
                                  : Priority::P3;
    return level == "error" ? Priority::P1 : level == "warning" ? Priority::P2 : Priority::P3;
}

Confidence confidenceOf(const SarifRule &rule)
{
    const JsonValue *properties = member(rule.descriptor, "properties");
    const std::string precision = properties ? properties->stringOr("precision") : "";
    return precision == "very-high" || precision == "high" ? Confidence::High
           : precision == "low"                            ? Confidence::Low
                                                           : Confidence::Medium;
}

// Whether the text that the result points at may be a secret itself: it is not copied then.
bool speaksOfSecrets(const std::string &tool, const SarifRule &rule)
{
    std::string words =
        tool + ' ' + rule.id + ' ' + (rule.descriptor ? rule.descriptor->stringOr("name") : std::string());
    const JsonValue *tags = member(member(rule.descriptor, "properties"), "tags");
    for (const JsonValue &tag : itemsOf(tags))
        words += ' ' + tag.text();
    words = asciiLower(words);
    static constexpr std::array hints{"secret", "leak",    "credential",  "password",   "passwd", "token",
                                      "apikey", "api-key", "private-key", "access-key", "hog",    "cwe-798"};
    return std::any_of(hints.begin(), hints.end(),
                       [&words](const char *hint) { return words.find(hint) != std::string::npos; });
}

std::string descriptionOf(const SarifRule &rule)
{
    for (const char *key : {"fullDescription", "shortDescription", "help"}) {
        const JsonValue *text = member(rule.descriptor, key);
        if (text && !text->stringOr("text").empty())
            return firstBytes(withoutSarifLinks(text->stringOr("text")), longestText);
    }
    return {};
}

// Reads one run after the other into one list.
class LogReader
{
public:
    LogReader(Daemon daemon, SarifAliases *aliases)
        : m_daemon(daemon)
        , m_aliases(aliases)
    {}

    SarifFindings read(const JsonValue &log)
    {
        const JsonValue *runs = log.find("runs");
        if (!runs || runs->items().empty())
            m_out.failures.push_back(Sentence::saying("holds no run, so no tool has looked"));
        for (const JsonValue &run : itemsOf(runs)) {
            ++m_out.runs;
            readRun(run);
        }
        return std::move(m_out);
    }

private:
    void readRun(const JsonValue &run)
    {
        const JsonValue *driver = member(run.find("tool"), "driver");
        m_tool = driver ? driver->stringOr("name") : "";
        if (m_tool.empty())
            m_tool = "a tool without a name";
        checkInvocations(run);
        const JsonValue *results = run.find("results");
        if (!results || !results->isArray()) {
            const JsonValue *elsewhere = member(run.find("externalPropertyFileReferences"), "results");
            m_out.failures.push_back(
                elsewhere ? Sentence::saying("%1 keeps its results in other files", m_tool)
                          : Sentence::saying("%1 did not run to its end: there are no results", m_tool));
            return;
        }
        const SarifRules rules(run);
        for (const JsonValue &result : results->items()) {
            if (m_taken == mostResults) {
                m_out.failures.push_back(
                    Sentence::saying("more than %1 results; the others are left out", mostResults));
                return;
            }
            ++m_taken;
            readResult(result, run, rules);
        }
    }

    // The exit code says nothing: many tools end with 1 when they found something (3.20.14).
    void checkInvocations(const JsonValue &run)
    {
        const JsonValue *invocations = run.find("invocations");
        for (const JsonValue &i : itemsOf(invocations)) {
            const JsonValue *success = i.find("executionSuccessful");
            if (!success || !success->isBool() || success->isTrue())
                continue;
            std::string why;
            for (const char *key : {"toolExecutionNotifications", "toolConfigurationNotifications"}) {
                const JsonValue *list = i.find(key);
                for (const JsonValue &n : itemsOf(list)) {
                    if (why.empty())
                        why = firstLine(sarifMessageText(n.find("message"), nullptr, nullptr));
                }
            }
            if (why.empty())
                why = i.stringOr("exitCodeDescription", i.stringOr("processStartFailureMessage"));
            m_out.failures.push_back(why.empty() ? Sentence::saying("%1 did not run successfully", m_tool)
                                                 : Sentence::saying("%1 did not run successfully: %2", m_tool,
                                                                    firstBytes(why, longestTitle)));
        }
    }

    void readResult(const JsonValue &result, const JsonValue &run, const SarifRules &rules)
    {
        if (!result.isObject()) {
            m_out.failures.push_back(Sentence::saying("%1: a result is no object", m_tool));
            return;
        }
        if (result.stringOr("baselineState") == "absent") {
            ++m_out.absent;
            return;
        }
        if (isSuppressed(result)) {
            ++m_out.suppressed;
            return;
        }
        const SarifRule rule = rules.of(result);
        const std::string level = rules.level(result, rule);
        const std::string kind = result.stringOr("kind", "fail");
        if (level == "none" && kind != "fail") {
            ++m_out.noProblem;
            return;
        }
        take(result, run, rule, level);
    }

    void take(const JsonValue &result, const JsonValue &run, const SarifRule &rule, const std::string &level)
    {
        std::string message = sarifMessageText(result.find("message"), rule.descriptor, rule.component);
        const auto identities = sarifIdentities(result, run, m_tool, rule.id, message);
        const std::string identity = m_aliases ? m_aliases->identityOf(identities) : identities.front();
        const std::string id = std::string(daemonName(m_daemon)) + ":sarif:" + slug(m_tool) + ':' +
                               slug(rule.id.empty() ? "no-rule" : rule.id) + ':' + identity;
        const auto [known, added] = m_index.try_emplace(id, m_out.findings.size());
        if (added)
            m_out.findings.push_back(newFinding(result, run, rule, level, id, message));
        Finding &f = m_out.findings[known->second];
        f.priority = std::min(f.priority, priorityOf(level, securitySeverity(result, rule)));
        addPlaces(f, result, run, speaksOfSecrets(m_tool, rule));
    }

    Finding newFinding(const JsonValue &result, const JsonValue &run, const SarifRule &rule,
                       const std::string &level, const std::string &id, const std::string &message) const
    {
        Finding f;
        f.id = id;
        f.title = firstBytes(firstLine(message), longestTitle);
        if (f.title.empty())
            f.title = rule.id.empty() ? "A result of " + m_tool + " without a message" : rule.id;
        f.description = descriptionOf(rule);
        f.priority = Priority::P3;
        f.confidence = confidenceOf(rule);
        f.suggestedNextSkill = defaultSkill(m_daemon);
        f.affectedSurface = surfaceOf(result, run);
        f.addEvidence("tool: " + m_tool + (rule.id.empty() ? "" : ", rule " + rule.id) + ", level " + level);
        if (message != f.title && !message.empty())
            f.addEvidence("message: " + firstBytes(message, longestText));
        if (rule.descriptor && !rule.descriptor->stringOr("helpUri").empty())
            f.addEvidence("help: " + rule.descriptor->stringOr("helpUri"));
        const JsonValue *suppressions = result.find("suppressions");
        for (const JsonValue &s : itemsOf(suppressions))
            f.addEvidence("suppression not accepted: " + s.stringOr("status", "no status") + ' ' +
                          firstBytes(s.stringOr("justification"), longestSnippet));
        return f;
    }

    [[nodiscard]] std::string surfaceOf(const JsonValue &result, const JsonValue &run) const
    {
        const JsonValue *locations = result.find("locations");
        for (const JsonValue &l : itemsOf(locations)) {
            const SarifPlace place = sarifPlace(l, run);
            if (!place.path.empty() || !place.logical.empty())
                return place.path.empty() ? place.logical : place.path;
        }
        return m_tool;
    }

    static void addPlaces(Finding &f, const JsonValue &result, const JsonValue &run, bool secret)
    {
        const JsonValue *locations = result.find("locations");
        for (const JsonValue &l : itemsOf(locations)) {
            if (f.evidence.size() >= mostPlaces)
                return;
            const SarifPlace place = sarifPlace(l, run);
            std::string line = place.text();
            if (line.empty())
                continue;
            if (!place.snippet.empty())
                line += ": " + (secret ? firstBytes(place.snippet, shownOfSecret).substr(0, shownOfSecret) +
                                             "************"
                                       : firstBytes(place.snippet, longestSnippet));
            const bool known = std::any_of(f.evidence.begin(), f.evidence.end(),
                                           [&line](const JsonValue &e) { return e.text() == line; });
            if (!known)
                f.addEvidence(std::move(line));
        }
    }

    Daemon m_daemon;
    SarifAliases *m_aliases;
    std::string m_tool;
    std::size_t m_taken = 0;
    std::unordered_map<std::string, std::size_t> m_index;
    SarifFindings m_out;
};

} // namespace

Result<SarifFindings> parseSarif(Daemon daemon, std::string_view text, SarifAliases *aliases)
{
    JsonLimits limits;
    limits.maxBytes = std::size_t{32} << 20;
    limits.maxValues = 2000000;
    const auto log = parseJson(text, "", limits);
    if (!log)
        return log.error();
    const std::string version = log->stringOr("version");
    if (!log->isObject() || version.empty())
        return Error{ErrorCode::Corrupt, Sentence::saying("is no SARIF log: it has no version"), {}};
    if (version != "2.1.0")
        return Error{ErrorCode::Corrupt,
                     Sentence::saying("is SARIF %1, not 2.1.0", printable(version.substr(0, 20))),
                     {}};
    return LogReader(daemon, aliases).read(*log);
}

} // namespace prism
