// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/textviewer.h"

#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"
#include "ui/widgets/evidence/linehighlighter.h"
#include "ui/widgets/evidence/textgutter.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <optional>
#include <utility>

namespace prism {

namespace {

constexpr int mostLinesInSight = 16;

struct Sign
{
    Glyph glyph;
    Tone tone;
};

std::optional<Sign> signOf(const EvidenceLine &line)
{
    switch (line.level) {
    case LogLevel::Error:
        return Sign{Glyph::Diamond, Tone::P1};
    case LogLevel::Warning:
        return Sign{Glyph::Triangle, Tone::P2};
    case LogLevel::Info:
    case LogLevel::Debug:
        return Sign{Glyph::Ring, Tone::NothingRan};
    case LogLevel::None:
        break;
    }
    return line.marked ? std::optional(Sign{Glyph::Arrow, Tone::P2}) : std::nullopt;
}

Tone markTone(const EvidenceLine &line)
{
    return line.level == LogLevel::Error ? Tone::P1 : Tone::P2;
}

} // namespace

TextViewer::TextViewer(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new TextGutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(8.0 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A line of Hebrew among lines of code shall not jump to the other side.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_gutter->scroll(0, scrolled);
        else
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
    });
}

TextViewer::~TextViewer() = default;

void TextViewer::showLines(const EvidenceLines &lines)
{
    m_lines = lines.lines;
    int largest = 0;
    m_hasSigns = false;
    for (const EvidenceLine &line : m_lines) {
        largest = std::max(largest, line.number);
        m_hasSigns = m_hasSigns || line.marked || line.level != LogLevel::None;
    }
    m_digits = largest == 0 ? 0 : static_cast<int>(QString::number(largest).size());
    setPlainText(QString::fromStdString(lines.text));
    setViewportMargins(gutterWidth(), 0, 0, 0);
    m_gutter->setVisible(gutterWidth() > 0);
    markLines();
}

void TextViewer::showAsDiff()
{
    highlighter().setDiff();
}

void TextViewer::setSpans(HighlightedLines spans)
{
    highlighter().setSpans(std::move(spans));
}

void TextViewer::fitHeight()
{
    const int lines = std::clamp(blockCount() + 1, 2, mostLinesInSight);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * metrics::unit);
}

LineHighlighter &TextViewer::highlighter()
{
    if (m_highlighter == nullptr)
        m_highlighter = new LineHighlighter(document());
    return *m_highlighter;
}

int TextViewer::gutterWidth() const
{
    int width = m_digits * fontMetrics().horizontalAdvance(QLatin1Char('9'));
    if (m_hasSigns)
        width += metrics::glyph;
    return width == 0 ? 0 : width + metrics::unit;
}

void TextViewer::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(inner.left(), inner.top(), gutterWidth(), inner.height());
}

void TextViewer::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_gutter == nullptr)
        return;
    markLines();
    if (m_highlighter != nullptr)
        m_highlighter->rehighlight();
}

void TextViewer::markLines()
{
    constexpr qsizetype mostMarks = 500; // each costs a look at every repaint
    const SeverityPalette palette(this->palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < m_lines.size() && marks.size() < mostMarks; ++i) {
        if (!m_lines[i].marked)
            continue;
        QTextEdit::ExtraSelection mark;
        QColor ground = palette.colours(markTone(m_lines[i])).fill;
        ground.setAlpha(56); // the text's own colour stays readable on it
        mark.format.setBackground(ground);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(i)));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void TextViewer::paintGutter(const QRect &area)
{
    QPainter painter(m_gutter);
    painter.fillRect(area, palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    const SeverityPalette tones(palette());
    const int height = fontMetrics().height();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= area.bottom()) {
        const qreal bottom = top + blockBoundingRect(block).height();
        const auto number = static_cast<std::size_t>(block.blockNumber());
        if (bottom >= area.top() && number < m_lines.size()) {
            const EvidenceLine &line = m_lines[number];
            if (const auto sign = signOf(line)) {
                const ToneColours colours = tones.colours(sign->tone);
                const QRectF box(metrics::halfUnit / 2.0, top + (height - 12) / 2.0, 12, 12);
                paintGlyph(painter, sign->glyph, box,
                           readableOn(colours.fill, palette().color(QPalette::AlternateBase),
                                      palette().color(QPalette::Text)));
            }
            if (line.number > 0) {
                painter.setPen(line.marked ? palette().color(QPalette::Text) : tones.muted());
                painter.drawText(QRectF(0, top, m_gutter->width() - metrics::halfUnit, height),
                                 Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number));
            }
        }
        top = bottom;
        block = block.next();
    }
}

} // namespace prism
