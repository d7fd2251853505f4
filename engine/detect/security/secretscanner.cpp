// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/secretscanner.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t maxLine = std::size_t{64} << 10;
constexpr std::size_t maxHits = 1000;

bool isAllowed(std::string_view line)
{
    return line.find("prism:allow") != std::string_view::npos ||
           line.find("gitleaks:allow") != std::string_view::npos;
}

bool isComment(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.starts_with('#') || text.starts_with(';') || text.starts_with("//") || text.starts_with('*');
}

bool overlaps(const std::vector<SecretHit> &hits, std::size_t firstOfLine, std::size_t offset,
              std::size_t length)
{
    return std::any_of(hits.begin() + static_cast<std::ptrdiff_t>(firstOfLine), hits.end(),
                       [=](const SecretHit &h) {
                           return offset < h.offset + h.secret.size() && h.offset < offset + length;
                       });
}

/// The token that begins at `start` by the rule; empty if it does not have its length or randomness.
std::string_view tokenAt(std::string_view line, std::size_t start, const SecretRule &rule)
{
    if (!line.substr(start).starts_with(rule.prefix))
        return {};
    const std::size_t body = start + rule.prefix.size();
    std::size_t end = body;
    while (end < line.size() && end - body <= rule.maxLength && belongsTo(rule.alphabet, line[end]))
        ++end;
    const std::size_t length = end - body;
    // A longer word is something else, not a token with a tail.
    if (length < rule.minLength || length > rule.maxLength ||
        (end < line.size() && belongsTo(TokenAlphabet::Word, line[end])))
        return {};
    const std::string_view variable = line.substr(body, length);
    if (entropyOf(variable) < static_cast<double>(rule.minEntropy) || variable.ends_with("EXAMPLE"))
        return {};
    if (rule.id == "jwt" && std::count(variable.begin(), variable.end(), '.') != 2)
        return {};
    return line.substr(start, rule.prefix.size() + length);
}

/// A password in "scheme://user:password@host".
void scanUrls(std::string_view line, std::vector<SecretHit> &hits)
{
    constexpr std::size_t maxUserInfo = 300;
    for (std::size_t at = line.find("://"); at != std::string_view::npos; at = line.find("://", at + 3)) {
        const std::size_t user = at + 3;
        std::size_t colon = std::string_view::npos;
        std::size_t end = user;
        while (end < line.size() && end - user < maxUserInfo && line[end] != '@' && line[end] != '/' &&
               line[end] != ' ' && line[end] != '"' && line[end] != '\'' && line[end] != '<') {
            if (line[end] == ':' && colon == std::string_view::npos)
                colon = end;
            ++end;
        }
        if (end >= line.size() || line[end] != '@' || colon == std::string_view::npos || end - colon < 4)
            continue;
        const std::string_view password = line.substr(colon + 1, end - colon - 1);
        if (isPlaceholder(password) || asciiLower(password) == "password")
            continue;
        hits.push_back({"url-password", "Password in a URL", Priority::P2, Confidence::High, 0, colon + 1,
                        password, "****"});
    }
}

void scanAssignments(std::string_view line, std::size_t firstOfLine, std::vector<SecretHit> &hits)
{
    for (std::size_t at = line.find_first_of("=:"); at != std::string_view::npos;
         at = line.find_first_of("=:", at + 1)) {
        const SecretAssignment found = secretAssignmentAt(line, at);
        if (found.value.empty())
            continue;
        const auto offset = static_cast<std::size_t>(found.value.data() - line.data());
        if (overlaps(hits, firstOfLine, offset, found.value.size()))
            continue;
        const auto *rule = found.isPassword ? "password" : "generic-token";
        const auto *title = found.isPassword ? "Password" : "Token or key";
        hits.push_back({rule, title, Priority::P2, Confidence::Medium, 0, offset, found.value, "****"});
    }
}

} // namespace

SecretScanner::SecretScanner()
{
    for (const SecretRule &rule : secretRules())
        m_rulesByFirstByte[static_cast<unsigned char>(rule.prefix.front())].push_back(&rule);
}

void SecretScanner::scanTokens(std::string_view line, std::vector<SecretHit> &hits) const
{
    // A token stands alone; what a dot or a dash joins to a word is part of that word.
    bool inWord = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto &rules = m_rulesByFirstByte[static_cast<unsigned char>(line[i])];
        if (!inWord) {
            for (const SecretRule *rule : rules) {
                const std::string_view token = tokenAt(line, i, *rule);
                if (token.empty())
                    continue;
                hits.push_back({rule->id, rule->title, rule->priority, Confidence::High, 0, i, token,
                                std::string(token.substr(0, 4)) + "****"});
                break;
            }
        }
        inWord = belongsTo(TokenAlphabet::WordDashDot, line[i]);
    }
}

void SecretScanner::scanLine(std::string_view line, std::size_t number, std::vector<SecretHit> &hits) const
{
    const std::size_t first = hits.size();
    scanTokens(line, hits);
    scanUrls(line, hits);
    if (!isComment(line))
        scanAssignments(line, first, hits);
    for (std::size_t i = first; i < hits.size(); ++i)
        hits[i].line = number;
}

std::vector<SecretHit> SecretScanner::scan(std::string_view text) const
{
    std::vector<SecretHit> hits;
    const auto all = lines(text);
    for (std::size_t i = 0; i < all.size() && hits.size() < maxHits; ++i) {
        const std::string_view line = all[i].substr(0, maxLine);
        if (isAllowed(line))
            continue;
        const std::size_t begin = line.find("-----BEGIN ");
        const std::size_t end = line.find("PRIVATE KEY-----");
        if (begin != std::string_view::npos && end != std::string_view::npos && begin < end) {
            // The key's own text follows, in the same line with "\n" written out or in the next one.
            std::string_view body = trimmed(line.substr(end + 16));
            if (body.size() < 16 && i + 1 < all.size())
                body = trimmed(all[i + 1]).substr(0, 200);
            if (body.size() >= 16)
                hits.push_back({"private-key", "Private key", Priority::P1, Confidence::High, i + 1, end + 16,
                                body, "-----BEGIN ... PRIVATE KEY-----"});
            continue;
        }
        scanLine(line, i + 1, hits);
    }
    if (hits.size() > maxHits)
        hits.erase(hits.begin() + maxHits, hits.end());
    return hits;
}

std::string SecretScanner::redacted(std::string_view text) const
{
    std::string out;
    for (const std::string_view line : lines(text)) {
        std::vector<SecretHit> hits;
        scanLine(line, 1, hits);
        std::vector<bool> secret(line.size(), false);
        for (const SecretHit &hit : hits)
            std::fill_n(secret.begin() + static_cast<std::ptrdiff_t>(hit.offset), hit.secret.size(), true);
        for (std::size_t at = line.find_first_of("=:"); at != std::string_view::npos;
             at = line.find_first_of("=:", at + 1)) {
            const std::string_view value = assignmentToSecretName(line, at).value;
            // A path is no password; "PASSWD: /bin/x" is a tag of sudo.
            if (!value.empty() && !value.starts_with('/'))
                std::fill_n(secret.begin() + (value.data() - line.data()), value.size(), true);
        }
        if (!out.empty())
            out += '\n';
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (!secret[i])
                out += line[i];
            else if (i == 0 || !secret[i - 1])
                out += "****";
        }
    }
    return out;
}

} // namespace prism
