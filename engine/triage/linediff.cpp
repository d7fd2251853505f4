// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/linediff.h"

#include "engine/core/text.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace prism {

namespace {

constexpr std::size_t mostCompared = 2000;
constexpr std::size_t context = 3;

using Lines = std::vector<std::string_view>;

struct Edit
{
    char sign = ' '; // ' ', '-', '+'
    std::string_view line;
};

// The table of longest common subsequences, from the ends: 4 million cells at most, 8 MB.
void compare(const Lines &before, const Lines &after, std::vector<Edit> &edits)
{
    const std::size_t width = after.size() + 1;
    std::vector<std::uint16_t> common((before.size() + 1) * width, 0);
    for (std::size_t i = before.size(); i-- > 0;) {
        for (std::size_t j = after.size(); j-- > 0;) {
            const std::uint16_t down = common[(i + 1) * width + j];
            const std::uint16_t right = common[i * width + j + 1];
            common[i * width + j] = before[i] == after[j]
                                        ? static_cast<std::uint16_t>(common[(i + 1) * width + j + 1] + 1)
                                        : std::max(down, right);
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            edits.push_back({' ', before[i++]});
            ++j;
        } else if (i < before.size() &&
                   (j == after.size() || common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            edits.push_back({'-', before[i++]});
        } else {
            edits.push_back({'+', after[j++]});
        }
    }
}

std::vector<Edit> editsBetween(const Lines &before, const Lines &after)
{
    std::size_t head = 0;
    while (head < std::min(before.size(), after.size()) && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < std::min(before.size(), after.size()) - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto middle = [&](const Lines &all) {
        return Lines(all.begin() + static_cast<std::ptrdiff_t>(head),
                     all.end() - static_cast<std::ptrdiff_t>(tail));
    };
    const Lines left = middle(before);
    const Lines right = middle(after);
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < head; ++i)
        edits.push_back({' ', before[i]});
    if (left.size() <= mostCompared && right.size() <= mostCompared) {
        compare(left, right, edits);
    } else {
        for (const std::string_view line : left)
            edits.push_back({'-', line});
        for (const std::string_view line : right)
            edits.push_back({'+', line});
    }
    for (std::size_t i = before.size() - tail; i < before.size(); ++i)
        edits.push_back({' ', before[i]});
    return edits;
}

std::string range(std::size_t first, std::size_t count)
{
    return std::to_string(count == 0 ? first : first + 1) + ',' + std::to_string(count);
}

// One hunk of the edits [from, to); `left` and `right` are the lines before it, and move on.
void addHunk(std::string &out, const std::vector<Edit> &edits, std::size_t from, std::size_t to,
             std::size_t &left, std::size_t &right)
{
    std::string body;
    std::size_t removed = 0;
    std::size_t added = 0;
    for (std::size_t i = from; i < to; ++i) {
        removed += edits[i].sign != '+' ? 1U : 0U;
        added += edits[i].sign != '-' ? 1U : 0U;
        body += edits[i].sign;
        body += edits[i].line;
        body += '\n';
    }
    out += "@@ -" + range(left, removed) + " +" + range(right, added) + " @@\n" + body;
    left += removed;
    right += added;
}

} // namespace

std::string lineDiff(std::string_view before, std::string_view after, std::string_view beforeName,
                     std::string_view afterName)
{
    const std::vector<Edit> edits = editsBetween(lines(before), lines(after));
    const auto isChange = [](const Edit &edit) {
        return edit.sign != ' ';
    };
    if (std::ranges::none_of(edits, isChange))
        return {};
    std::string out = "--- " + std::string(beforeName) + "\n+++ " + std::string(afterName) + '\n';
    std::size_t left = 0;
    std::size_t right = 0;
    std::size_t done = 0;
    while (done < edits.size()) {
        std::size_t first = done;
        while (first < edits.size() && !isChange(edits[first]))
            ++first;
        if (first == edits.size())
            break;
        const std::size_t from = std::max(done, first - std::min(first, context));
        std::size_t last = first; // of the changes that are at most two contexts apart
        for (std::size_t i = first; i < edits.size() && i <= last + 2 * context; ++i) {
            if (isChange(edits[i]))
                last = i;
        }
        const std::size_t to = std::min(last + 1 + context, edits.size());
        left += from - done; // unchanged lines that are not shown
        right += from - done;
        addHunk(out, edits, from, to, left, right);
        done = to;
    }
    return out;
}

} // namespace prism
