// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/sarifidentity.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/detect/foreign/sarifplace.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>
#include <set>

namespace prism {
namespace {

constexpr qsizetype shownDigits = 16;
constexpr std::size_t mostGenerations = 8;

// "name/v2" is name and 2; a name without a version is older than any (3.27.16).
std::pair<std::string, int> nameAndVersion(const std::string &key)
{
    const std::size_t cut = key.rfind("/v");
    int version = 0;
    if (cut == std::string::npos || cut == 0)
        return {key, -1};
    const char *first = key.data() + cut + 2;
    const char *last = key.data() + key.size();
    const auto [end, error] = std::from_chars(first, last, version);
    if (error != std::errc{} || end != last || first == last || version < 0)
        return {key, -1};
    return {key.substr(0, cut), version};
}

// One text for each generation of fingerprints, the newest first: the newest version of each name, then the
// newest that are older than that, and so on. "name=value\n" in order of name.
std::vector<std::string> generationsOf(const JsonValue *fingerprints)
{
    std::map<std::string, std::map<int, std::string>> byName;
    std::set<int, std::greater<>> versions;
    if (!fingerprints)
        return {};
    for (const auto &[key, value] : fingerprints->members()) {
        if (!value.isString() || value.text().empty())
            continue;
        const auto [name, version] = nameAndVersion(key);
        byName[name][version] = value.text();
        versions.insert(version);
    }
    std::vector<std::string> out;
    for (const int newest : versions) {
        std::string text;
        for (const auto &[name, values] : byName) {
            const auto after = values.upper_bound(newest);
            if (after != values.begin())
                text += name + '=' + std::prev(after)->second + '\n';
        }
        if (out.empty() || text != out.back())
            out.push_back(std::move(text));
        if (out.size() == mostGenerations)
            break;
    }
    return out;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The text with the region's own numbers taken out: many tools repeat the line in the message.
std::string withoutNumbers(const std::string &text, const std::vector<std::int64_t> &numbers)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == i) {
            out.push_back(text[i++]);
            continue;
        }
        const std::string digits = text.substr(i, end - i);
        const bool own = std::any_of(numbers.begin(), numbers.end(),
                                     [&digits](std::int64_t n) { return std::to_string(n) == digits; });
        out += own ? "#" : digits;
        i = end;
    }
    return out;
}

std::string digest(std::initializer_list<std::string_view> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view part : parts) {
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
        hash.addData(QByteArrayView("\x1f", 1));
    }
    return hash.result().toHex().left(shownDigits).toStdString();
}

bool isDigest(std::string_view text)
{
    return text.size() == static_cast<std::size_t>(shownDigits) &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

std::vector<std::string> sarifIdentities(const JsonValue &result, const JsonValue &run,
                                         const std::string &tool, const std::string &ruleId,
                                         const std::string &message)
{
    std::vector<std::string> out;
    for (const std::string &whole : generationsOf(result.find("fingerprints")))
        out.push_back(digest({"fingerprints", tool, whole}));
    if (!out.empty())
        return out;
    const JsonValue *locations = result.find("locations");
    const SarifPlace place =
        locations && !locations->items().empty() ? sarifPlace(locations->items().front(), run) : SarifPlace{};
    for (const std::string &partial : generationsOf(result.find("partialFingerprints")))
        out.push_back(digest({"partial", tool, ruleId, place.uri, place.logical, partial}));
    if (!out.empty())
        return out;
    for (const char *key : {"correlationGuid", "guid"}) {
        if (const std::string guid = result.stringOr(key); !guid.empty())
            return {digest({key, tool, guid})};
    }
    return {digest({"content", tool, ruleId, place.uri, place.logical, withoutNumbers(message, place.numbers),
                    place.snippet})};
}

Result<void> SarifAliases::load(std::string_view text)
{
    const auto root = parseJson(text);
    if (!root)
        return root.error();
    const JsonValue *aliases = root->find("aliases");
    if (!aliases || !aliases->isObject())
        return Error{ErrorCode::Corrupt, Sentence::saying("holds no aliases"), {}};
    for (const auto &[digest, identity] : aliases->members()) {
        if (isDigest(digest) && isDigest(identity.text()))
            m_known[digest] = identity.text();
    }
    return {};
}

std::string SarifAliases::identityOf(const std::vector<std::string> &candidates)
{
    std::string identity = candidates.front();
    for (const std::string &candidate : candidates) {
        if (const auto it = m_known.find(candidate); it != m_known.end()) {
            identity = it->second;
            break;
        }
    }
    for (const std::string &candidate : candidates)
        m_seen.try_emplace(candidate, identity);
    return identity;
}

std::string SarifAliases::save(bool keepUnseen) const
{
    std::map<std::string, std::string> all = m_seen;
    if (keepUnseen)
        all.insert(m_known.begin(), m_known.end());
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().key("aliases").beginObject();
    for (const auto &[digest, identity] : all)
        w.member(digest, identity);
    w.endObject().endObject();
    return w.take();
}

} // namespace prism
