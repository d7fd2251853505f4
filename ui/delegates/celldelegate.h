// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace prism {

/// Paints a cell that is one line of text: of the model's roles it asks for text, font, alignment and colour
/// only, and lays the text out once, where the style's own item asks for seven roles and lays it out three
/// times. Looks as IsolatingDelegate and the style paint it; too long a text ends in an ellipsis. GUI thread.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace prism
