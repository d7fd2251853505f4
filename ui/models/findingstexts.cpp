// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingstexts.h"

#include "ui/models/bytesearch.h"

#include <algorithm>
#include <array>

namespace prism {

namespace {

constexpr std::size_t stretch = 512; // bytes between two landmarks

constexpr std::array<char, 256> foldTable()
{
    std::array<char, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c)
        table[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    table[0] = ' ';
    return table;
}

constexpr std::array<char, 256> folded = foldTable();

char *appendFolded(char *to, std::string_view text)
{
    to = std::transform(text.begin(), text.end(), to, &foldedByte);
    *to = '\0';
    return to + 1;
}

} // namespace

char foldedByte(char c)
{
    return folded[static_cast<unsigned char>(c)];
}

std::string foldedWord(std::string_view word)
{
    std::string text(word);
    std::ranges::transform(text, text.begin(), &foldedByte);
    return text;
}

FindingsTexts::FindingsTexts(const Bundle &bundle)
{
    const auto &findings = bundle.findings();
    m_starts.reserve(findings.size() + 1);
    std::size_t size = 0; // less than the bundle's file, which has at most 4 GiB
    for (const BundleFinding &f : findings) {
        m_starts.push_back(static_cast<std::uint32_t>(size));
        size += f.title.size() + f.surface.size() + f.id.size() + 3;
    }
    m_starts.push_back(static_cast<std::uint32_t>(size));
    m_block.resize(size);
    char *end = m_block.data();
    for (const BundleFinding &f : findings)
        end = appendFolded(appendFolded(appendFolded(end, f.title), f.surface), f.id);
    m_landmarks.reserve(size / stretch + 1);
    std::uint32_t finding = 0;
    for (std::size_t at = 0; at < size; at += stretch) {
        while (m_starts[finding + 1] <= at)
            ++finding;
        m_landmarks.push_back(finding);
    }
}

void FindingsTexts::search(std::string_view word, RowSet &into) const
{
    const std::string_view block = m_block;
    for (std::size_t at = findBytes(block, word, 0); at != std::string_view::npos;) {
        std::uint32_t finding = m_landmarks[at / stretch];
        while (m_starts[finding + 1] <= at)
            ++finding;
        into.insert(finding);
        at = findBytes(block, word, m_starts[finding + 1]);
    }
}

std::size_t FindingsTexts::bytes() const
{
    return m_block.capacity() + (m_starts.capacity() + m_landmarks.capacity()) * sizeof(std::uint32_t);
}

} // namespace prism
