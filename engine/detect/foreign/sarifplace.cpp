// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/sarifplace.h"

#include "engine/core/file.h"
#include "engine/core/text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace prism {
namespace {

constexpr int deepestBase = 20;

const JsonValue *member(const JsonValue *value, std::string_view key)
{
    return value ? value->find(key) : nullptr;
}

std::int64_t integer(const JsonValue *value, std::string_view key, std::int64_t fallback)
{
    const JsonValue *found = member(value, key);
    return found ? found->toInt().value_or(fallback) : fallback;
}

bool hasScheme(std::string_view uri)
{
    const std::size_t colon = uri.find(':');
    // One letter is a Windows drive that a careless tool wrote as a URI.
    return colon != std::string_view::npos && colon > 1 && uri.find('/') > colon;
}

std::string pathOfUri(const std::string &uri)
{
    std::string_view rest = uri;
    if (!asciiLower(rest.substr(0, 5)).starts_with("file:"))
        return percentDecoded(uri);
    rest.remove_prefix(5);
    if (rest.starts_with("///"))
        rest.remove_prefix(2);
    else if (rest.starts_with("//localhost/"))
        rest.remove_prefix(11);
    if (rest.size() > 2 && rest[0] == '/' && rest[2] == ':')
        rest.remove_prefix(1);
    return percentDecoded(rest);
}

// The URI of a base, its own base resolved; empty if it is not told.
std::string baseUri(const JsonValue *bases, std::string id)
{
    std::string out;
    for (int depth = 0; depth < deepestBase && !id.empty(); ++depth) {
        const JsonValue *base = member(bases, id);
        if (!base)
            break;
        std::string uri = base->stringOr("uri");
        if (!uri.empty() && uri.back() != '/')
            uri.push_back('/');
        out = uri + out;
        if (hasScheme(uri))
            break;
        id = base->stringOr("uriBaseId");
    }
    return out;
}

void readArtifact(const JsonValue *artifact, const JsonValue &run, SarifPlace &out)
{
    if (!artifact)
        return;
    std::string uri = artifact->stringOr("uri");
    std::string base = artifact->stringOr("uriBaseId");
    const std::int64_t index = integer(artifact, "index", -1);
    const JsonValue *artifacts = run.find("artifacts");
    if (uri.empty() && artifacts && index >= 0 &&
        static_cast<std::size_t>(index) < artifacts->items().size()) {
        const JsonValue *location = artifacts->items()[static_cast<std::size_t>(index)].find("location");
        uri = location ? location->stringOr("uri") : "";
        base = location ? location->stringOr("uriBaseId") : "";
    }
    if (uri.empty())
        return;
    const bool absolute = hasScheme(uri);
    out.uri = absolute ? uri : tidyPath(uri);
    const std::string whole = absolute ? uri : baseUri(run.find("originalUriBaseIds"), base) + uri;
    out.path = pathOfUri(whole);
    if (!hasScheme(out.path))
        out.path = tidyPath(out.path);
}

void readRegion(const JsonValue *region, SarifPlace &out)
{
    out.line = std::max<std::int64_t>(integer(region, "startLine", 0), 0);
    out.column = std::max<std::int64_t>(integer(region, "startColumn", 0), 0);
    for (const char *key : {"startLine", "endLine", "startColumn", "endColumn", "charOffset", "byteOffset"}) {
        if (const std::int64_t n = integer(region, key, -1); n >= 0)
            out.numbers.push_back(n);
    }
    const JsonValue *snippet = member(region, "snippet");
    if (!snippet)
        return;
    for (const std::string &text = snippet->stringOr("text"); const std::string_view line : lines(text)) {
        out.snippet = trimmed(line);
        if (!out.snippet.empty())
            break;
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

std::string SarifPlace::text() const
{
    if (path.empty())
        return logical;
    std::string out = path;
    if (line > 0)
        out += ':' + std::to_string(line);
    if (line > 0 && column > 0)
        out += ':' + std::to_string(column);
    return out;
}

SarifPlace sarifPlace(const JsonValue &location, const JsonValue &run)
{
    SarifPlace out;
    const JsonValue *physical = location.find("physicalLocation");
    readArtifact(member(physical, "artifactLocation"), run, out);
    readRegion(member(physical, "region"), out);
    const JsonValue *logical = location.find("logicalLocations");
    if (logical && !logical->items().empty()) {
        const JsonValue &first = logical->items().front();
        out.logical = first.stringOr("fullyQualifiedName", first.stringOr("name"));
    }
    return out;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            out.push_back(static_cast<char>(static_cast<unsigned char>(high * 16 + low)));
            i += 2;
        } else {
            out.push_back(text[i]);
        }
    }
    const bool control = std::any_of(
        out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    return control || !isUtf8(out) ? std::string(text) : out;
}

} // namespace prism
