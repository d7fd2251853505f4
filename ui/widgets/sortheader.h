// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/flatheader.h"

#include <QPoint>

namespace prism {

class FindingsModel;

/// The titles of the table of findings. A click sorts by one column, with Shift it adds the column to the
/// sort or turns it round, with Ctrl the table is sorted as it was at first; with several columns each says
/// its place. GUI thread.
class SortHeader : public FlatHeader
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);
    ~SortHeader() override;

    /// The model must outlive the header or be its sibling.
    void setFindings(FindingsModel *model);
    /// Sorts by this column after those that sort already; one that does is turned round.
    void addColumn(int column);
    /// Sorts as at first.
    void resetSort();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    [[nodiscard]] SortMark sortMark(int section) const override;

private:
    void showKeys();

    FindingsModel *m_findings = nullptr;
    QPoint m_pressed;
};

} // namespace prism
