// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/quoting.h"

#include <algorithm>

namespace prism {
namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-./:@%+,").find(c) != std::string_view::npos;
}

} // namespace

std::string shellQuoted(std::string_view word)
{
    if (!word.empty() && std::all_of(word.begin(), word.end(), isPlain))
        return std::string(word);
    std::string out = "'";
    for (const char c : word) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

std::string shellCommand(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words) {
        if (!out.empty())
            out += ' ';
        out += shellQuoted(word);
    }
    return out;
}

} // namespace prism
