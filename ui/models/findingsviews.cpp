// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsviews.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>

namespace prism {

namespace {

constexpr std::array<std::string_view, findingsColumnCount> columnNames{
    "priority", "state", "title", "host", "daemon", "surface", "id", "decision"};

bool asksForDecided(const FindingQuery &query)
{
    return query.everything || std::ranges::any_of(allStandings, [&](Standing standing) {
               const bool decided = isHidden(standing) || standing == Standing::Approved;
               return decided && (query.standings & FindingQuery::bit(standing)) != 0;
           });
}

} // namespace

FindingsFilter filterOf(const FindingQuery &query)
{
    FindingsFilter filter;
    filter.ranks = query.ranks;
    filter.states = query.states;
    filter.settled = asksForDecided(query) ? SettledFindings::Show : SettledFindings::Hide;
    FindingQuery more;
    const bool oneHost = query.hosts.size() == 1 && query.hosts[0].find('*') == std::string::npos;
    if (oneHost)
        filter.host = query.hosts[0];
    else
        more.hosts = query.hosts;
    if (query.daemons.size() == 1)
        filter.daemon = query.daemons[0];
    else
        more.daemons = query.daemons;
    more.rules = query.rules;
    std::vector<std::string> words;
    for (const std::string &word : query.words)
        (word.find(' ') == std::string::npos ? words : more.words).push_back(word);
    filter.text = joined(words, " ");
    if (more != FindingQuery()) {
        more.everything = true; // it does not judge decisions
        filter.more = more;
    }
    return filter;
}

FindingQuery queryOf(const FindingsFilter &filter)
{
    FindingQuery query = filter.more;
    query.ranks = filter.ranks;
    query.states = filter.states;
    query.everything = filter.settled == SettledFindings::Show;
    query.standings = 0;
    for (const Standing standing : allStandings) {
        if (filter.settled == SettledFindings::Only && (isHidden(standing) || standing == Standing::Approved))
            query.standings |= FindingQuery::bit(standing);
        if (filter.settled == SettledFindings::Hide && standing != Standing::Approved && !isHidden(standing))
            query.standings |= FindingQuery::bit(standing);
    }
    if (!filter.host.empty())
        query.hosts = {filter.host};
    if (filter.daemon)
        query.daemons = {*filter.daemon};
    for (const std::string_view word : split(filter.text, ' ')) {
        if (!word.empty())
            query.words.emplace_back(word);
    }
    return query;
}

std::string_view findingsColumnName(FindingsColumn column)
{
    return columnNames.at(static_cast<std::size_t>(column));
}

std::optional<FindingsColumn> findingsColumnFromName(std::string_view name)
{
    const auto *it = std::find(columnNames.begin(), columnNames.end(), name);
    return it == columnNames.end() ? std::nullopt
                                   : std::optional(static_cast<FindingsColumn>(it - columnNames.begin()));
}

} // namespace prism
