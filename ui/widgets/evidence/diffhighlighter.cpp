// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/diffhighlighter.h"

#include "ui/style/severitypalette.h"

#include <QGuiApplication>
#include <QTextCharFormat>

namespace prism {

DiffHighlighter::DiffHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{}

DiffHighlighter::~DiffHighlighter() = default;

void DiffHighlighter::highlightBlock(const QString &text)
{
    if (text.isEmpty())
        return;
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

} // namespace prism
