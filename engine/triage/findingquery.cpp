// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/findingquery.h"

#include "engine/audit/priority.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>

namespace prism {
namespace {

constexpr std::size_t longestQuery = 4096;

constexpr std::array<FindingState, 7> allStates{
    FindingState::New,     FindingState::Baseline, FindingState::Recurring, FindingState::Regressed,
    FindingState::Carried, FindingState::Resolved, FindingState::Unknown};

std::string standingWord(Standing standing)
{
    std::string word(standingName(standing));
    std::replace(word.begin(), word.end(), ' ', '-');
    return word;
}

std::uint32_t undecidedBits()
{
    return FindingQuery::bit(Standing::Open) | FindingQuery::bit(Standing::BrokeThrough);
}

std::uint32_t hiddenBits()
{
    std::uint32_t bits = 0;
    for (const Standing standing : allStandings)
        bits |= isHidden(standing) ? FindingQuery::bit(standing) : 0;
    return bits;
}

Error unknown(std::string_view field, std::string_view value, const Sentence &known)
{
    return {ErrorCode::InvalidInput,
            Sentence::saying("%1:%2 is not known; give %3", field, printable(value), known),
            {}};
}

Result<void> addPriority(FindingQuery &query, std::string_view value)
{
    const bool andAbove = value.ends_with('+');
    const auto priority = priorityFromText(andAbove ? value.substr(0, value.size() - 1) : value);
    if (!priority)
        return unknown("priority", value, Sentence::saying("P0, P1, P2 or P3, with + for all above it"));
    const auto rank = static_cast<unsigned>(*priority);
    for (unsigned r = andAbove ? 0 : rank; r <= rank; ++r)
        query.ranks |= FindingQuery::rankBit(r);
    return {};
}

Result<void> addState(FindingQuery &query, std::string_view value)
{
    std::string known;
    for (const FindingState state : allStates) {
        known += (known.empty() ? "" : ", ") + std::string(findingStateName(state));
        if (findingStateName(state) == value) {
            query.states |= FindingQuery::bit(state);
            return {};
        }
    }
    return unknown("state", value, known);
}

Result<void> addStanding(FindingQuery &query, std::string_view value)
{
    if (value == "all")
        query.everything = true;
    else if (value == "undecided")
        query.standings |= undecidedBits();
    else if (value == "hidden")
        query.standings |= hiddenBits();
    else {
        std::string known = "undecided, hidden, all";
        for (const Standing standing : allStandings) {
            known += ", " + standingWord(standing);
            if (standingWord(standing) == value) {
                query.standings |= FindingQuery::bit(standing);
                return {};
            }
        }
        return unknown("is", value, known);
    }
    return {};
}

Result<void> addDaemon(FindingQuery &query, std::string_view value)
{
    const auto daemon = daemonFromName(value);
    if (!daemon)
        return unknown("daemon", value,
                       Sentence::saying("lint, security, performance, gaps, upgrade or debug"));
    query.daemons.push_back(*daemon);
    return {};
}

Result<void> addText(std::vector<std::string> &to, std::string_view value)
{
    to.emplace_back(value);
    return {};
}

Result<void> addValue(FindingQuery &query, std::string_view field, std::string_view value)
{
    if (field == "priority")
        return addPriority(query, value);
    if (field == "state")
        return addState(query, value);
    if (field == "is")
        return addStanding(query, value);
    if (field == "daemon")
        return addDaemon(query, value);
    return addText(field == "host" ? query.hosts : query.rules, value);
}

bool isField(std::string_view name)
{
    constexpr std::array<std::string_view, 6> fields{"priority", "state", "is", "daemon", "host", "rule"};
    return std::find(fields.begin(), fields.end(), name) != fields.end();
}

/// The next word, quoted ones without their quotes.
struct Word
{
    std::string text;
    bool isQuoted = false;
};

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> out;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ' || text[at] == '\t') {
            ++at;
            continue;
        }
        const bool isQuoted = text[at] == '"';
        const std::size_t begin = isQuoted ? at + 1 : at;
        const std::size_t end = std::min(text.size(), text.find_first_of(isQuoted ? "\"" : " \t", begin));
        if (end > begin)
            out.push_back({std::string(text.substr(begin, end - begin)), isQuoted});
        at = end + 1;
    }
    return out;
}

bool containsWord(const BundleFinding &finding, const std::string &key, const std::string &lowerWord)
{
    for (const std::string_view part : {finding.title, finding.surface, finding.id, std::string_view(key)}) {
        if (unicodeLower(part).find(lowerWord) != std::string::npos)
            return true;
    }
    return false;
}

void appendField(std::string &out, std::string_view field, const std::vector<std::string> &values)
{
    if (values.empty())
        return;
    out += (out.empty() ? "" : " ") + std::string(field) + ':' + joined(values, ",");
}

} // namespace

bool fitsPattern(std::string_view text, std::string_view pattern)
{
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

Result<FindingQuery> FindingQuery::parse(std::string_view text)
{
    if (text.size() > longestQuery)
        return Error{ErrorCode::TooLarge,
                     Sentence::saying("a query may have %1 bytes at most", std::to_string(longestQuery)),
                     {}};
    FindingQuery query;
    for (const Word &word : wordsOf(text)) {
        const std::size_t colon = word.text.find(':');
        const std::string_view field = std::string_view(word.text).substr(0, colon);
        // Ids of findings have colons as well ("lint:links:x"): what is no field is a word.
        if (word.isQuoted || colon == std::string::npos || !isField(field)) {
            query.words.push_back(word.text);
            continue;
        }
        for (const std::string_view value : split(std::string_view(word.text).substr(colon + 1), ',')) {
            if (value.empty())
                continue;
            if (auto added = addValue(query, field, value); !added)
                return added.error();
        }
    }
    return query;
}

std::string FindingQuery::text() const
{
    std::string out;
    std::vector<std::string> values;
    for (unsigned rank = 0; rank < 4; ++rank) {
        if (ranks & rankBit(rank))
            values.push_back('P' + std::to_string(rank));
    }
    appendField(out, "priority", values);
    appendField(out, "host", hosts);
    values.clear();
    for (const Daemon daemon : daemons)
        values.emplace_back(daemonName(daemon));
    appendField(out, "daemon", values);
    values.clear();
    for (const FindingState state : allStates) {
        if (states & bit(state))
            values.emplace_back(findingStateName(state));
    }
    appendField(out, "state", values);
    values.clear();
    if (everything)
        values.emplace_back("all");
    for (const Standing standing : allStandings) {
        if (standings & bit(standing))
            values.push_back(standingWord(standing));
    }
    appendField(out, "is", values);
    appendField(out, "rule", rules);
    for (const std::string &word : words) {
        const bool isPlain = word.find_first_of(" \t") == std::string::npos &&
                             !isField(std::string_view(word).substr(0, word.find(':')));
        out += (out.empty() ? "" : " ") + (isPlain ? word : '"' + word + '"');
    }
    return out;
}

bool FindingQuery::acceptsStanding(Standing standing) const
{
    if (everything)
        return true;
    return standings == 0 ? !isHidden(standing) : (standings & bit(standing)) != 0;
}

bool FindingQuery::accepts(const Bundle &bundle, std::uint32_t finding, const DecidedView *view) const
{
    const BundleFinding &f = bundle.findings()[finding];
    const BundleKey &key = bundle.keys()[f.key];
    if (!acceptsStanding(view ? view->standing(finding) : Standing::Open))
        return false;
    if ((ranks != 0 && !(ranks & rankBit(f.rank))) || (states != 0 && !(states & bit(f.state))))
        return false;
    if (!daemons.empty() && std::find(daemons.begin(), daemons.end(), key.daemon) == daemons.end())
        return false;
    if (!hosts.empty() && std::none_of(hosts.begin(), hosts.end(),
                                       [&](const std::string &h) { return fitsPattern(key.host, h); }))
        return false;
    if (!rules.empty() && std::find(rules.begin(), rules.end(), ruleOfId(f.id)) == rules.end())
        return false;
    return std::all_of(words.begin(), words.end(), [&](const std::string &word) {
        return containsWord(f, key.text, unicodeLower(word));
    });
}

} // namespace prism
