// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace prism {

/// How a column takes part in a sort.
struct SortMark
{
    bool shown = false;
    Qt::SortOrder order = Qt::AscendingOrder;
    int place = 0; ///< written beside the mark, 0 for none
};

/// A header that lies flat on the window: text, a thin line, the sort mark; long titles are elided in the
/// middle, where host names differ least. GUI thread.
class FlatHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(Qt::Orientation orientation, QWidget *parent = nullptr);
    ~FlatHeader() override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    /// Of a column; by itself a header knows the one that Qt's indicator names.
    [[nodiscard]] virtual SortMark sortMark(int section) const;

private:
    [[nodiscard]] QRect paintSortMark(QPainter &painter, const QRect &inside, const SortMark &mark) const;
};

} // namespace prism
