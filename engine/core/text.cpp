// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"

#include <QChar>
#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <cstdio>

namespace prism {
namespace {

bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\x1c' && c <= '\x1f');
}

// Length of the well-formed UTF-8 sequence at `pos`, 0 if there is none; the code point in `out`.
std::size_t decodeAt(std::string_view text, std::size_t pos, char32_t &out)
{
    const auto byte = [&](std::size_t i) -> std::uint32_t {
        return pos + i < text.size() ? static_cast<unsigned char>(text[pos + i]) : 0U;
    };
    const std::uint32_t first = byte(0);
    if (first < 0x80) {
        out = first;
        return 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    std::uint32_t value = length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
        value = (value << 6) | (byte(i) & 0x3F);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return 0;
    out = value;
    return length;
}

// Unicode's Cased and Case_Ignorable, as far as Qt's categories tell them.
bool isCased(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
        return true;
    default:
        return (c >= 0x24B6 && c <= 0x24E9) || (c >= 0x2160 && c <= 0x217F) || c == 0xAA || c == 0xBA;
    }
}

bool isCaseIgnorable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return c == '\'' || c == '.' || c == ':' || c == 0xB7 || c == 0x2018 || c == 0x2019 || c == 0x2024 ||
               c == 0x2027 || c == 0x387 || c == 0x55F || c == 0x5F4 || c == 0xFE13 || c == 0xFE52 ||
               c == 0xFE55 || c == 0xFF07 || c == 0xFF0E || c == 0xFF1A;
    }
}

bool casedBeside(const QList<uint> &points, qsizetype from, int step)
{
    for (qsizetype i = from + step; i >= 0 && i < points.size(); i += step) {
        if (!isCaseIgnorable(points.at(i)))
            return isCased(points.at(i));
    }
    return false;
}

bool isDangerous(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029 || c == 0x200E || c == 0x200F ||
           c == 0x061C || c == 0xFEFF;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isAsciiSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isAsciiSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::vector<std::string_view> lines(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t at = text.find('\n');
        std::string_view line = text.substr(0, at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        out.push_back(line);
        if (at == std::string_view::npos)
            break;
        text.remove_prefix(at + 1);
    }
    return out;
}

std::string asciiLower(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::string asciiUpper(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

std::string unicodeLower(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const char32_t sigma = 0x3A3;
    if (!text.contains(QChar(sigma)))
        return text.toLower().toStdString();
    const QList<uint> points = text.toUcs4();
    QString out;
    QString run;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (c != sigma) {
            run += QString::fromUcs4(&c, 1);
            continue;
        }
        out += run.toLower();
        run.clear();
        const bool final = casedBeside(points, i, -1) && !casedBeside(points, i, 1);
        out += QChar(final ? 0x3C2 : 0x3C3);
    }
    return (out + run.toLower()).toStdString();
}

std::string unicodeUpper(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toUpper().toStdString();
}

bool isUtf8(std::string_view bytes)
{
    char32_t c = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t n = decodeAt(bytes, i, c);
        if (n == 0)
            return false;
        i += n;
    }
    return true;
}

std::string repairedUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    char32_t c = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t n = decodeAt(bytes, i, c);
        if (n == 0)
            out += "\xEF\xBF\xBD";
        else
            out += bytes.substr(i, n);
        i += n == 0 ? 1 : n;
    }
    return out;
}

std::string printable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    char32_t c = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t n = decodeAt(text, i, c);
        if (n == 0) {
            out += "\xEF\xBF\xBD";
        } else if (isDangerous(c)) {
            std::array<char, 16> buffer{};
            const int k = std::snprintf(buffer.data(), buffer.size(), c < 0x100 ? "\\x%02x" : "\\u{%04x}",
                                        static_cast<unsigned>(c));
            out.append(buffer.data(), static_cast<std::size_t>(k));
        } else {
            out += text.substr(i, n);
        }
        i += n == 0 ? 1 : n;
    }
    return out;
}

std::string tail(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return std::string(text);
    std::string_view kept = text.substr(text.size() - limit);
    while (!kept.empty() && (static_cast<unsigned char>(kept.front()) & 0xC0) == 0x80)
        kept.remove_prefix(1);
    return "..." + std::string(kept);
}

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string humanBytes(double bytes)
{
    static constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
    std::size_t unit = 0;
    while (bytes >= 1024 && unit + 1 < units.size()) {
        bytes /= 1024;
        ++unit;
    }
    std::array<char, 48> buffer{};
    const int n =
        std::snprintf(buffer.data(), buffer.size(), unit == 0 ? "%.0f %s" : "%.1f %s", bytes, units.at(unit));
    return {buffer.data(), static_cast<std::size_t>(n)};
}

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

} // namespace prism
