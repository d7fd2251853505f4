// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace prism {

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

private:
    void paintSortMark(QPainter &painter, const QRect &rect) const;
};

} // namespace prism
