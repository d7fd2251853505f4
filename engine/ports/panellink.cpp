// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ports/panellink.h"

#include "engine/core/text.h"

#include <algorithm>
#include <optional>

namespace prism {
namespace {

constexpr std::string_view scheme = "prism://";
constexpr std::size_t longestLink = 2048;

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

Error refused(const Sentence &why)
{
    return {ErrorCode::InvalidInput, Sentence::saying("this is no link of Prism: %1", why), {}};
}

Result<PanelLink> findingOf(std::string_view encoded)
{
    // A plain '?' or '#' would be a query or a fragment; inside an id they come encoded.
    if (encoded.find_first_of("?#") != std::string_view::npos)
        return refused(Sentence::saying("it has a query or a fragment"));
    const auto id = decoded(encoded);
    if (!id || id->empty() || !isUtf8(*id) || printable(*id) != *id)
        return refused(Sentence::saying("the id of a finding is one line of text"));
    return PanelLink{PanelLink::Place::Finding, *id};
}

Result<PanelLink> pageOf(std::string_view name)
{
    constexpr std::size_t longest = 32;
    const bool isName =
        !name.empty() && name.size() <= longest &&
        std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
    if (!isName)
        return refused(Sentence::saying("the name of a page is letters and dashes"));
    return PanelLink{PanelLink::Place::Page, std::string(name)};
}

} // namespace

std::string findingLink(std::string_view id)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string link = std::string(scheme) + "finding/";
    for (const char c : id) {
        if (isUnreserved(c) || c == ':' || c == '/' || c == '@') {
            link += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        link += '%';
        link += digits[byte >> 4U];
        link += digits[byte & 15U];
    }
    return link;
}

Result<PanelLink> parsePanelLink(std::string_view text)
{
    if (text.size() > longestLink)
        return refused(Sentence::saying("it is too long"));
    if (asciiLower(text.substr(0, scheme.size())) != scheme)
        return refused(Sentence::saying("it does not begin with prism://"));
    std::string_view rest = text.substr(scheme.size());
    if (rest == "today" || rest == "today/")
        return PanelLink{};
    if (rest.starts_with("finding/"))
        return findingOf(rest.substr(rest.find('/') + 1));
    if (rest.starts_with("page/"))
        return pageOf(rest.substr(rest.find('/') + 1));
    return refused(Sentence::saying("it names neither today, a finding nor a page"));
}

} // namespace prism
