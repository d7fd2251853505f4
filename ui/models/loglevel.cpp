// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/loglevel.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace prism {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || c == '_';
}

LogLevel levelOfWord(std::string_view word)
{
    using Entry = std::pair<std::string_view, LogLevel>;
    static constexpr std::array<Entry, 27> words{
        {{"emerg", LogLevel::Error},     {"emergency", LogLevel::Error}, {"alert", LogLevel::Error},
         {"crit", LogLevel::Error},      {"critical", LogLevel::Error},  {"fatal", LogLevel::Error},
         {"panic", LogLevel::Error},     {"err", LogLevel::Error},       {"error", LogLevel::Error},
         {"errors", LogLevel::Error},    {"severe", LogLevel::Error},    {"fail", LogLevel::Error},
         {"failed", LogLevel::Error},    {"failure", LogLevel::Error},   {"segfault", LogLevel::Error},
         {"traceback", LogLevel::Error}, {"exception", LogLevel::Error}, {"denied", LogLevel::Error},
         {"warn", LogLevel::Warning},    {"warning", LogLevel::Warning}, {"deprecated", LogLevel::Warning},
         {"timeout", LogLevel::Warning}, {"notice", LogLevel::Info},     {"info", LogLevel::Info},
         {"debug", LogLevel::Debug},     {"trace", LogLevel::Debug},     {"verbose", LogLevel::Debug}}};
    const auto *it = std::ranges::find(words, word, &Entry::first);
    return it == words.end() ? LogLevel::None : it->second;
}

// "<3>" of the kernel and of sd-daemon(3).
LogLevel levelOfNumber(char digit)
{
    if (digit <= '3')
        return LogLevel::Error;
    if (digit == '4')
        return LogLevel::Warning;
    return digit == '7' ? LogLevel::Debug : LogLevel::Info;
}

} // namespace

LogLevel logLevelOf(std::string_view line)
{
    constexpr std::size_t looked = 200;
    if (line.size() > 3 && line[0] == '<' && line[1] >= '0' && line[1] <= '7' && line[2] == '>')
        return levelOfNumber(line[1]);
    const std::string head = asciiLower(line.substr(0, looked));
    LogLevel highest = LogLevel::None;
    std::size_t at = 0;
    while (at < head.size()) {
        if (!isWordByte(head[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < head.size() && isWordByte(head[end]))
            ++end;
        highest = std::max(highest, levelOfWord(std::string_view(head).substr(at, end - at)));
        at = end;
    }
    return highest;
}

bool beginsWithTime(std::string_view line)
{
    const auto matches = [line](std::string_view shape) {
        return line.size() >= shape.size() &&
               std::ranges::equal(shape, line.substr(0, shape.size()), [](char want, char is) {
                   return want == '9'   ? isDigit(is) || is == ' '
                          : want == 'A' ? (is >= 'A' && is <= 'Z')
                          : want == 'a' ? (is >= 'a' && is <= 'z')
                                        : want == is;
               });
    };
    return matches("9999-99-99T99:99") || matches("9999-99-99 99:99") || matches("9999/99/99 99:99") ||
           matches("Aaa 99 99:99:99") || matches("[9999-99-99") || matches("[99999.999999]") ||
           matches("[    9.999999]") || matches("99:99:99");
}

} // namespace prism
