// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsfilter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace prism {

namespace {

constexpr std::array<unsigned char, 256> foldTable()
{
    std::array<unsigned char, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c)
        table[c] = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return table;
}

constexpr std::array<unsigned char, 256> folded = foldTable();

unsigned char fold(char c)
{
    return folded[static_cast<unsigned char>(c)];
}

// `word` is folded already and not empty.
bool containsFolded(std::string_view text, std::string_view word)
{
    if (text.size() < word.size())
        return false;
    const auto first = static_cast<unsigned char>(word.front());
    const std::size_t last = text.size() - word.size();
    for (std::size_t at = 0; at <= last; ++at) {
        if (fold(text[at]) != first)
            continue;
        std::size_t i = 1;
        while (i < word.size() && fold(text[at + i]) == static_cast<unsigned char>(word[i]))
            ++i;
        if (i == word.size())
            return true;
    }
    return false;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c != ' ') {
            word += static_cast<char>(fold(c));
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

// What of the filter is decided by the key alone.
struct KeyVerdict
{
    bool passes = false;
    std::vector<std::string_view> words; // those that the key does not hold
};

std::vector<KeyVerdict> verdictsOf(const std::vector<BundleKey> &keys, const FindingsFilter &filter,
                                   const std::vector<std::string> &words)
{
    std::vector<KeyVerdict> verdicts;
    verdicts.reserve(keys.size());
    for (const BundleKey &key : keys) {
        KeyVerdict verdict;
        verdict.passes = (filter.host.empty() || key.host == filter.host) &&
                         (!filter.daemon || key.daemon == *filter.daemon);
        for (const std::string &word : words) {
            if (!containsFolded(key.text, word))
                verdict.words.emplace_back(word);
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
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
    if (!text.empty())
        add('"' + text + '"');
    if (settled != SettledFindings::Hide)
        add(settled == SettledFindings::Only ? "settled" : "with settled");
    return words;
}

std::vector<bool> acceptedBy(const Bundle &bundle, const FindingsFilter &filter)
{
    const std::vector<std::string> words = wordsOf(filter.text);
    const std::vector<KeyVerdict> verdicts = verdictsOf(bundle.keys(), filter, words);
    const auto accepts = [&](const BundleFinding &finding) {
        const KeyVerdict &key = verdicts[finding.key];
        if (!key.passes)
            return false;
        if (filter.ranks != 0 && (filter.ranks & FindingsFilter::rankBit(finding.rank)) == 0)
            return false;
        if (filter.states != 0 && (filter.states & FindingsFilter::stateBit(finding.state)) == 0)
            return false;
        return std::ranges::all_of(key.words, [&](std::string_view word) {
            return containsFolded(finding.title, word) || containsFolded(finding.surface, word) ||
                   containsFolded(finding.id, word);
        });
    };
    const auto &findings = bundle.findings();
    std::vector<bool> accepted(findings.size());
    std::transform(findings.begin(), findings.end(), accepted.begin(), accepts);
    return accepted;
}

} // namespace prism
