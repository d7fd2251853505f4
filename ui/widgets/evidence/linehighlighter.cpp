// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/linehighlighter.h"

#include "ui/style/severitypalette.h"

#include <QGuiApplication>
#include <QTextCharFormat>

#include <utility>

namespace prism {

LineHighlighter::LineHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{}

LineHighlighter::~LineHighlighter() = default;

void LineHighlighter::setSpans(HighlightedLines lines)
{
    m_lines = std::move(lines);
    rehighlight();
}

void LineHighlighter::setDiff()
{
    m_isDiff = true;
    rehighlight();
}

void LineHighlighter::highlightBlock(const QString &text)
{
    if (m_isDiff && !text.isEmpty())
        highlightDiff(text);
    const auto line = static_cast<std::size_t>(currentBlock().blockNumber());
    if (line >= m_lines.size())
        return;
    const QPalette palette = QGuiApplication::palette();
    for (const HighlightSpan &span : m_lines[line]) {
        QTextCharFormat format;
        if (span.colour.isValid())
            format.setForeground(
                readableOn(span.colour, palette.color(QPalette::Base), palette.color(QPalette::Text)));
        if (span.bold)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(span.italic);
        setFormat(span.start, span.length, format);
    }
}

void LineHighlighter::highlightDiff(const QString &text)
{
    const SeverityPalette palette(QGuiApplication::palette());
    QTextCharFormat format;
    const auto tint = [&](Tone tone) {
        const ToneColours colours = palette.colours(tone);
        format.setBackground(colours.fill);
        format.setForeground(colours.text);
    };
    if (text.startsWith(QLatin1String("@@")) || text.startsWith(QLatin1String("+++")) ||
        text.startsWith(QLatin1String("---")))
        format.setFontWeight(QFont::Bold);
    else if (text.startsWith(QLatin1Char('+')))
        tint(Tone::Clean);
    else if (text.startsWith(QLatin1Char('-')))
        tint(Tone::P1);
    else
        return;
    setFormat(0, static_cast<int>(text.size()), format);
}

QColor readableOn(const QColor &colour, const QColor &ground, const QColor &text)
{
    constexpr double enough = 4.5;
    constexpr int steps = 10;
    QColor readable = colour;
    for (int i = 1; i <= steps && contrastRatio(readable, ground) < enough; ++i) {
        const auto mixed = [i](int from, int to) {
            return from + (to - from) * i / steps;
        };
        readable = QColor(mixed(colour.red(), text.red()), mixed(colour.green(), text.green()),
                          mixed(colour.blue(), text.blue()));
    }
    return readable;
}

} // namespace prism
