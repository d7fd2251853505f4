// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/sarifplace.h"
#include "engine/detect/foreign/sarifresults.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <map>

namespace prism {
namespace {

constexpr qsizetype shownDigits = 16;

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

// The newest version of each fingerprint, in order of name: "name=value\n".
std::string newestOf(const JsonValue *fingerprints)
{
    std::map<std::string, std::pair<int, std::string>> newest;
    if (!fingerprints)
        return {};
    for (const auto &[key, value] : fingerprints->members()) {
        if (!value.isString() || value.text().empty())
            continue;
        const auto [name, version] = nameAndVersion(key);
        auto [it, added] = newest.try_emplace(name, version, value.text());
        if (!added && version > it->second.first)
            it->second = {version, value.text()};
    }
    std::string out;
    for (const auto &[name, entry] : newest)
        out += name + '=' + entry.second + '\n';
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

} // namespace

std::string sarifIdentity(const JsonValue &result, const JsonValue &run, const std::string &tool,
                          const std::string &ruleId, const std::string &message)
{
    if (const std::string whole = newestOf(result.find("fingerprints")); !whole.empty())
        return digest({"fingerprints", tool, whole});
    const JsonValue *locations = result.find("locations");
    const SarifPlace place =
        locations && !locations->items().empty() ? sarifPlace(locations->items().front(), run) : SarifPlace{};
    if (const std::string partial = newestOf(result.find("partialFingerprints")); !partial.empty())
        return digest({"partial", tool, ruleId, place.uri, place.logical, partial});
    for (const char *key : {"correlationGuid", "guid"}) {
        if (const std::string guid = result.stringOr(key); !guid.empty())
            return digest({key, tool, guid});
    }
    return digest({"content", tool, ruleId, place.uri, place.logical, withoutNumbers(message, place.numbers),
                   place.snippet});
}

} // namespace prism
