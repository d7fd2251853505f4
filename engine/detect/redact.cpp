// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/redact.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>

namespace prism {
namespace {

constexpr std::string_view mask = "************";

struct KeyForm
{
    std::string_view prefix;
    std::size_t atLeast; // bytes of the whole word
};

constexpr std::array<KeyForm, 17> keyForms{{{"AKIA", 20},
                                            {"ASIA", 20},
                                            {"AIza", 35},
                                            {"ghp_", 20},
                                            {"gho_", 20},
                                            {"ghs_", 20},
                                            {"ghu_", 20},
                                            {"github_pat_", 30},
                                            {"glpat-", 20},
                                            {"xoxb-", 20},
                                            {"xoxp-", 20},
                                            {"xoxa-", 20},
                                            {"sk-", 20},
                                            {"sk_live_", 20},
                                            {"npm_", 30},
                                            {"hf_", 30},
                                            {"eyJ", 30}}};

constexpr std::array<std::string_view, 14> secretNames{
    "password", "passwd",  "passphrase", "pwd",           "secret",     "token", "api_key",
    "apikey",   "api-key", "access_key", "authorization", "credential", "auth",  "private_key"};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == '/' || c == '+';
}

bool isNameCharacter(char c)
{
    return isWordCharacter(c) && c != '.' && c != '/' && c != '+';
}

bool isValueEnd(char c)
{
    return c == ' ' || c == '\t' || c == '"' || c == '\'' || c == ',' || c == ';' || c == '&' || c == '}';
}

// Whether a name ends in one of the words that announce a secret ("DB_PASSWORD", "x-api-key").
bool announcesSecret(std::string_view name)
{
    const std::string lower = asciiLower(name);
    return std::any_of(secretNames.begin(), secretNames.end(),
                       [&](std::string_view word) { return lower.ends_with(word); });
}

std::string maskedKeys(std::string_view line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i;
        while (end < line.size() && isWordCharacter(line[end]))
            ++end;
        const std::string_view word = line.substr(i, end - i);
        const bool isKey = std::any_of(keyForms.begin(), keyForms.end(), [&](const KeyForm &f) {
            return word.starts_with(f.prefix) && word.size() >= f.atLeast;
        });
        if (isKey)
            out.append(word.substr(0, 4)).append(mask);
        else
            out.append(word);
        if (end < line.size())
            out.push_back(line[end]);
        i = end + 1;
    }
    return out;
}

// Where the value begins behind a name that ends at `pos`: over quotes, blanks, one '=' or ':', and the
// scheme of an Authorization header. npos if there is no such sign.
std::size_t valueBehind(std::string_view line, std::size_t pos)
{
    const auto skip = [&](std::string_view what) {
        while (pos < line.size() && what.find(line[pos]) != std::string_view::npos)
            ++pos;
    };
    skip("\"' ");
    if (pos >= line.size() || (line[pos] != '=' && line[pos] != ':'))
        return std::string_view::npos;
    ++pos;
    skip("\"' \t");
    for (const std::string_view scheme : {"bearer ", "basic ", "token "}) {
        if (asciiLower(line.substr(pos, scheme.size())) == scheme)
            pos += scheme.size();
    }
    return pos;
}

std::string maskedValues(std::string_view line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i;
        while (end < line.size() && isNameCharacter(line[end]))
            ++end;
        if (end == i) {
            out.push_back(line[i++]);
            continue;
        }
        const std::string_view name = line.substr(i, end - i);
        const std::size_t value = announcesSecret(name) ? valueBehind(line, end) : std::string_view::npos;
        if (value == std::string_view::npos || value >= line.size()) {
            out.append(name);
            i = end;
            continue;
        }
        out.append(line.substr(i, value - i)).append(mask);
        i = value;
        while (i < line.size() && !isValueEnd(line[i]))
            ++i;
    }
    return out;
}

// scheme://user:PASSWORD@host
std::string maskedUrls(std::string line)
{
    for (std::size_t at = line.find("://"); at != std::string::npos; at = line.find("://", at + 3)) {
        const std::size_t end = std::min(line.find_first_of(" \t/\"'<>", at + 3), line.size());
        const std::size_t sign = line.rfind('@', end);
        const std::size_t colon = line.find(':', at + 3);
        if (sign != std::string::npos && sign > at && colon < sign)
            line.replace(colon + 1, sign - colon - 1, mask);
    }
    return line;
}

} // namespace

std::string redactedLine(std::string_view line, std::size_t limit)
{
    constexpr std::size_t readAtMost = 8192;
    const std::string oneLine = printable(trimmed(line.substr(0, readAtMost)));
    std::string out = maskedUrls(maskedValues(maskedKeys(oneLine)));
    if (out.size() > limit) {
        std::size_t cut = limit;
        while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xC0) == 0x80)
            --cut;
        out = out.substr(0, cut) + "...";
    }
    return out;
}

} // namespace prism
