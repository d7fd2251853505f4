// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/displaytext.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {

namespace {

constexpr std::size_t longestShown = 1000;

std::string_view head(std::string_view utf8)
{
    std::size_t end = longestShown;
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
        --end;
    return utf8.substr(0, end);
}

bool isPlainAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

QString shown(std::string_view text)
{
    if (isPlainAscii(text))
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    const std::string safe = printable(text);
    return QString::fromUtf8(safe.data(), static_cast<qsizetype>(safe.size()));
}

} // namespace

QString displayText(std::string_view utf8)
{
    if (utf8.size() <= longestShown)
        return shown(utf8);
    return shown(head(utf8)) + QChar(0x2026);
}

QString plainToolTip(const QString &text)
{
    return QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace prism
