// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "ui/delegates/isolatingdelegate.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>

namespace prism {

namespace {

/// One line of text, laid out where it starts at (0, 0).
class Line
{
public:
    Line(const QString &text, const QStyleOptionViewItem &item)
        : m_layout(text, item.font)
    {
        QTextOption direction;
        direction.setTextDirection(item.direction);
        direction.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(direction);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setPosition({0, 0});
        m_layout.endLayout();
    }

    [[nodiscard]] qreal width() const { return m_line.naturalTextWidth(); }

    /// Right-to-left text ends where the line's room ends; without a room it starts left of it.
    void draw(QPainter &painter, const QRectF &room, Qt::Alignment alignment)
    {
        const QRectF taken = m_line.naturalTextRect();
        const qreal x = (alignment & Qt::AlignRight) != 0     ? room.right() - taken.width()
                        : (alignment & Qt::AlignHCenter) != 0 ? room.center().x() - taken.width() / 2
                                                              : room.left();
        const qreal y = room.top() + (room.height() - m_line.height()) / 2;
        m_line.draw(&painter, {x - taken.left(), y});
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

QPalette::ColorGroup groupOf(QStyle::State state)
{
    if ((state & QStyle::State_Enabled) == 0)
        return QPalette::Disabled;
    return (state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
}

QColor textColour(const QStyleOptionViewItem &item, const QVariant &foreground)
{
    const bool selected = (item.state & QStyle::State_Selected) != 0;
    if (!selected && foreground.canConvert<QBrush>())
        return foreground.value<QBrush>().color();
    return item.palette.color(groupOf(item.state), selected ? QPalette::HighlightedText : QPalette::Text);
}

void drawFocus(QPainter &painter, const QStyleOptionViewItem &item, const QStyle &style)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(item);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    const bool selected = (item.state & QStyle::State_Selected) != 0;
    focus.backgroundColor =
        item.palette.color(groupOf(item.state), selected ? QPalette::Highlight : QPalette::Window);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, item.widget);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.index = index;
    if (const QVariant font = index.data(Qt::FontRole); font.isValid()) {
        item.font = font.value<QFont>().resolve(item.font);
        item.fontMetrics = QFontMetrics(item.font);
    }
    const QStyle &style = *item.widget->style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const QString text = isolated(
        index.data(Qt::DisplayRole).toString().replace(QLatin1Char('\n'), QChar::Space), item.direction);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const QRectF room = QRectF(item.rect).adjusted(margin, 0, -margin, 0);
    if (!text.isEmpty() && room.width() > 0) {
        const QVariant wanted = index.data(Qt::TextAlignmentRole);
        const Qt::Alignment alignment =
            QStyle::visualAlignment(item.direction, wanted.isValid() ? Qt::Alignment(wanted.toInt())
                                                                     : Qt::AlignLeft | Qt::AlignVCenter);
        painter->save();
        painter->setPen(textColour(item, index.data(Qt::ForegroundRole)));
        Line line(text, item);
        if (line.width() <= room.width())
            line.draw(*painter, room, alignment);
        else
            Line(item.fontMetrics.elidedText(text, item.textElideMode, static_cast<int>(room.width())), item)
                .draw(*painter, room, alignment);
        painter->restore();
    }
    if ((item.state & QStyle::State_HasFocus) != 0)
        drawFocus(*painter, item, style);
}

} // namespace prism
