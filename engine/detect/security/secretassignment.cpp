// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/security/secretscanner.h"

#include <algorithm>
#include <array>

namespace prism {
namespace {

constexpr std::size_t maxNameLength = 80;
constexpr std::size_t maxValueLength = 300;

bool isNameByte(char c)
{
    return belongsTo(TokenAlphabet::WordDashDot, c);
}

bool isBlankOrQuote(char c)
{
    return c == ' ' || c == '\t' || c == '"' || c == '\'' || c == '`' || c == ']';
}

/// The name left of a separator: `"db_password" :`, `config['api_key'] =`, `export TOKEN=`.
std::string_view nameBefore(std::string_view line, std::size_t separator)
{
    std::size_t end = separator;
    for (int i = 0; i < 8 && end > 0 && isBlankOrQuote(line[end - 1]); ++i)
        --end;
    // ":=" and "?=" of make
    if (end > 0 && (line[end - 1] == ':' || line[end - 1] == '?'))
        --end;
    std::size_t start = end;
    while (start > 0 && end - start < maxNameLength && isNameByte(line[start - 1]))
        --start;
    // "/etc/passwd:..." is a path, not a name.
    if (start > 0 && line[start - 1] == '/')
        return {};
    return line.substr(start, end - start);
}

/// "dbPassword_prod" to db, password, prod.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words(1);
    char before = '\0';
    for (const char c : name) {
        const bool isSeparator = c == '_' || c == '-' || c == '.';
        const bool isHump = c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
        if ((isSeparator || isHump) && !words.back().empty())
            words.emplace_back();
        if (!isSeparator)
            words.back() += c;
        before = c;
    }
    for (std::string &word : words)
        word = asciiLower(word);
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool endsWithAny(std::string_view word, std::initializer_list<std::string_view> ends)
{
    return std::any_of(ends.begin(), ends.end(), [word](auto end) { return word.ends_with(end); });
}

enum class NameKind { Other, Password, Token };

NameKind kindOf(std::string_view name)
{
    const std::string lower = asciiLower(name);
    static constexpr std::string_view keywords[] = {"pass", "pwd", "secret", "token", "key"};
    if (std::none_of(std::begin(keywords), std::end(keywords),
                     [&lower](auto word) { return lower.find(word) != std::string::npos; }))
        return NameKind::Other;
    std::vector<std::string> words = wordsOf(name);
    while (words.size() > 1 && (words.back() == "base" || words.back() == "value" || words.back() == "prod" ||
                                words.back() == "production"))
        words.pop_back();
    if (words.empty())
        return NameKind::Other;
    const std::string &last = words.back();
    // The tag of sudo.
    if (last == "nopasswd")
        return NameKind::Other;
    if (endsWithAny(last, {"password", "passwd", "passphrase"}) || last == "pass" ||
        (last == "pwd" && words.size() > 1))
        return NameKind::Password;
    if (endsWithAny(last, {"secret", "token", "apikey", "accesskey", "secretkey", "privatekey"}))
        return NameKind::Token;
    static constexpr std::array<std::string_view, 8> keyOf{"api",  "access",     "secret",  "private",
                                                           "auth", "encryption", "signing", "account"};
    if (last == "key" && words.size() > 1 &&
        std::find(keyOf.begin(), keyOf.end(), words[words.size() - 2]) != keyOf.end())
        return NameKind::Token;
    return NameKind::Other;
}

/// The value right of a separator, without quotes; empty if it is longer than any secret.
std::string_view valueAfter(std::string_view line, std::size_t separator)
{
    std::size_t start = separator + 1;
    while (start < line.size() &&
           (line[start] == ' ' || line[start] == '\t' || line[start] == '=' || line[start] == '>'))
        ++start;
    if (start >= line.size())
        return {};
    const char quote = line[start];
    const bool isQuoted = quote == '"' || quote == '\'' || quote == '`';
    if (isQuoted)
        ++start;
    std::size_t end = start;
    while (end < line.size() && end - start <= maxValueLength) {
        const char c = line[end];
        if (isQuoted ? c == quote
                     : c == ' ' || c == '\t' || c == ';' || c == ',' || c == ')' || c == '}' || c == '"')
            break;
        ++end;
    }
    return end - start > maxValueLength ? std::string_view() : line.substr(start, end - start);
}

int characterClasses(std::string_view value)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool other = false;
    for (const char c : value) {
        lower = lower || (c >= 'a' && c <= 'z');
        upper = upper || (c >= 'A' && c <= 'Z');
        digit = digit || (c >= '0' && c <= '9');
        other = other || !belongsTo(TokenAlphabet::Alnum, c);
    }
    return int{lower} + int{upper} + int{digit} + int{other};
}

bool isSecretPassword(std::string_view value)
{
    constexpr double enough = 2.75; // "Sup3rSecret!" has 3.3, "required" has 2.5
    return value.size() >= 8 && value.find(' ') == std::string_view::npos && characterClasses(value) >= 2 &&
           entropyOf(value) >= enough;
}

bool isSecretToken(std::string_view value)
{
    constexpr double enough = 3.5; // as gitleaks' generic rule
    const bool hasDigit =
        std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool isPlain = std::all_of(value.begin(), value.end(), [](char c) {
        return belongsTo(TokenAlphabet::Base64, c) || c == '.' || c == '~' || c == ':';
    });
    return value.size() >= 16 && hasDigit && isPlain && characterClasses(value) >= 2 &&
           entropyOf(value) >= enough;
}

} // namespace

bool isPlaceholder(std::string_view value)
{
    static constexpr std::string_view starts[] = {
        "$",     "@",      "!",    "/",    "~/",      "./",    "<",      "%",
        "{",     "[",      "&",    "*",    "env:",    "file:", "vault:", "arn:",
        "http:", "https:", "ENC[", "ssm:", "secret:", "op://", "os.",    "process.env"};
    if (std::any_of(std::begin(starts), std::end(starts), [value](auto s) { return value.starts_with(s); }))
        return true;
    const std::string lower = asciiLower(value);
    static constexpr std::string_view parts[] = {
        "example",  "changeme", "change_me", "change-me", "placeholder", "your_",     "your-",
        "yourpass", "${",       "$(",        "{{",        "xxxx",        "****",      "dummy",
        "....",     "redacted", "insert",    "replace",   "getenv",      "undefined", "not-set"};
    if (std::any_of(std::begin(parts), std::end(parts),
                    [&lower](auto part) { return lower.find(part) != std::string::npos; }))
        return true;
    return !value.empty() && value.find_first_not_of(value.front()) == std::string_view::npos;
}

SecretAssignment assignmentToSecretName(std::string_view line, std::size_t separator)
{
    // A URL's "://" and "==" assign nothing.
    if (separator + 1 >= line.size() || line.substr(separator).starts_with("://") ||
        line.substr(separator).starts_with("=="))
        return {};
    const NameKind kind = kindOf(nameBefore(line, separator));
    if (kind == NameKind::Other)
        return {};
    return {valueAfter(line, separator), kind == NameKind::Password};
}

SecretAssignment secretAssignmentAt(std::string_view line, std::size_t separator)
{
    const SecretAssignment found = assignmentToSecretName(line, separator);
    if (found.value.empty() || isPlaceholder(found.value))
        return {};
    const bool isRandom = found.isPassword ? isSecretPassword(found.value) : isSecretToken(found.value);
    return isRandom ? found : SecretAssignment{};
}

} // namespace prism
