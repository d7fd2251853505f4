// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/displaytext.h"

#include "engine/core/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

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

// lupdate names the class without its namespace where it loses track of the scope.
constexpr std::array<const char *, 2> contexts{"prism::Sentence", "Sentence"};

// Nothing if no translation knows it. `count` is -1 where nothing is counted.
std::optional<QString> translation(const char *pattern, const char *comment, int count)
{
    QString unknown = QString::fromUtf8(pattern);
    if (count >= 0)
        unknown.replace(QLatin1String("%n"), QString::number(count));
    for (const char *context : contexts) {
        QString said = QCoreApplication::translate(context, pattern, comment, count);
        if (said != unknown)
            return said;
    }
    return std::nullopt;
}

// Its places are still open.
QString inTheLanguage(const Sentence &sentence)
{
    if (sentence.patternOfOne() == nullptr)
        return translation(sentence.pattern(), nullptr, -1).value_or(QString::fromUtf8(sentence.pattern()));
    const int count =
        static_cast<int>(std::clamp<std::int64_t>(sentence.count(), 0, std::numeric_limits<int>::max()));
    if (const auto said = translation(sentence.pattern(), sentence.patternOfOne(), count))
        return *said;
    const char *english = sentence.count() == 1 ? sentence.patternOfOne() : sentence.pattern();
    return QString::fromUtf8(english).replace(QLatin1String("%n"),
                                              QLocale().toString(qint64{sentence.count()}));
}

} // namespace

QString displayText(std::string_view utf8)
{
    if (utf8.size() <= longestShown)
        return shown(utf8);
    return shown(head(utf8)) + QChar(0x2026);
}

QString displayText(const Sentence &sentence)
{
    if (sentence.isNumber())
        return QLocale().toString(qint64{sentence.count()});
    if (sentence.pattern() == nullptr)
        return displayText(sentence.text());
    const QString said = inTheLanguage(sentence);
    QString out;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const int value = said[i] == QLatin1Char('%') && i + 1 < said.size() ? said[i + 1].digitValue() : 0;
        if (value >= 1 && static_cast<std::size_t>(value) <= sentence.values().size()) {
            out += displayText(sentence.values()[static_cast<std::size_t>(value - 1)]);
            ++i;
        } else {
            out += said[i];
        }
    }
    return out;
}

QString displayStored(std::string_view utf8)
{
    // The text is a machine's: behind a zero byte it would be looked up, and shown, only in part.
    if (utf8.empty() || utf8.size() > longestShown ||
        utf8.find_first_of(std::string_view("%\0", 2)) != std::string_view::npos)
        return displayText(utf8);
    const std::string english(utf8);
    if (const auto said = translation(english.c_str(), nullptr, -1))
        return *said;
    // A producer puts its notes behind the reason.
    const std::size_t end = english.find("; ");
    if (end == std::string::npos)
        return displayText(utf8);
    return displayStored(utf8.substr(0, end)) + QStringLiteral("; ") + displayStored(utf8.substr(end + 2));
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
