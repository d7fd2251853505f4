// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace prism {

/// The text as it is to be laid out in a line of that direction: between isolates (UAX 9, first strong) if it
/// could lose its order otherwise.
[[nodiscard]] QString isolated(const QString &text, Qt::LayoutDirection around);

/// Lays out the text of each cell in the direction that its own first strong letter asks for, not in the
/// window's (UAX 9, first strong isolate). An English title keeps its words in order in a window that runs
/// from right to left, and an Arabic one in a window that does not; where the cell's text begins stays the
/// window's affair. Only what is painted is changed, the model's text is not. GUI thread.
class IsolatingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit IsolatingDelegate(QObject *parent = nullptr);
    ~IsolatingDelegate() override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace prism
