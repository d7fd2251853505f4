// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/isolatingdelegate.h"
#include "ui/delegates/prioritydelegate.h"

namespace prism {

/// The rows of a comparison: hosts as headings, priorities of findings as pills, room around both.
class ComparisonDelegate : public IsolatingDelegate
{
    Q_OBJECT

public:
    explicit ComparisonDelegate(QObject *parent = nullptr);
    ~ComparisonDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PriorityDelegate m_priority;
};

} // namespace prism
