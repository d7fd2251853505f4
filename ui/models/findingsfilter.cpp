// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsfilter.h"

#include "ui/models/findingsindex.h"

#include <string_view>
#include <utility>
#include <vector>

namespace prism {

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : foldedWord(text)) {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

// The findings that hold the word, be it in their key.
RowSet holding(const FindingsIndex &index, std::string_view word)
{
    RowSet found(index.size());
    index.texts().search(word, found);
    const auto &keys = index.bundle()->keys();
    for (std::size_t key = 0; key < keys.size(); ++key) {
        if (foldedWord(keys[key].text).find(word) == std::string::npos)
            continue;
        const auto [first, last] = index.keyRanges()[key];
        found.insertRange(first, last);
    }
    return found;
}

// Without its words: what needs no text.
bool passes(const Bundle &bundle, std::size_t position, const FindingsFilter &filter)
{
    const BundleFinding &finding = bundle.findings()[position];
    if (filter.more != FindingQuery() &&
        !filter.more.accepts(bundle, static_cast<std::uint32_t>(position), nullptr))
        return false;
    const BundleKey &key = bundle.keys()[finding.key];
    return (!filter.daemon || key.daemon == *filter.daemon) &&
           (filter.host.empty() || key.host == filter.host) &&
           (filter.ranks == 0 || (filter.ranks & FindingsFilter::rankBit(finding.rank)) != 0) &&
           (filter.states == 0 || (filter.states & FindingsFilter::stateBit(finding.state)) != 0);
}

} // namespace

std::string FindingsFilter::inWords() const
{
    std::string words;
    const auto add = [&](std::string_view word) {
        words += words.empty() ? "" : ", ";
        words += word;
    };
    if (daemon)
        add(std::string(daemonName(*daemon)) + (host.empty() ? "" : '@' + host));
    else if (!host.empty())
        add(host);
    for (unsigned rank = 0; rank < 5; ++rank) {
        if ((ranks & rankBit(rank)) != 0)
            add(rank < 4 ? 'P' + std::to_string(rank) : "other priorities");
    }
    for (const FindingState state :
         {FindingState::New, FindingState::Baseline, FindingState::Recurring, FindingState::Regressed,
          FindingState::Carried, FindingState::Resolved, FindingState::Unknown}) {
        if ((states & stateBit(state)) != 0)
            add(findingStateName(state));
    }
    if (more != FindingQuery())
        add(more.text());
    if (!text.empty())
        add('"' + text + '"');
    if (settled != SettledFindings::Hide)
        add(settled == SettledFindings::Only ? "settled" : "with settled");
    return words;
}

RowSet acceptedBy(const FindingsIndex &index, const FindingsFilter &filter)
{
    const Bundle &bundle = *index.bundle();
    RowSet accepted(index.size());
    bool first = true;
    for (const std::string &word : wordsOf(filter.text)) {
        if (first)
            accepted = holding(index, word);
        else
            accepted.intersect(holding(index, word));
        first = false;
    }
    FindingsFilter words;
    words.text = filter.text;
    words.settled = filter.settled;
    if (first)
        accepted.insertRange(0, index.size());
    if (filter == words)
        return accepted;
    RowSet left(index.size());
    accepted.forEach([&](std::size_t i) {
        if (passes(bundle, i, filter))
            left.insert(i);
    });
    return left;
}

} // namespace prism
