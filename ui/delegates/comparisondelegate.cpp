// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/comparisondelegate.h"

#include "ui/models/comparisonmodel.h"
#include "ui/style/metrics.h"

namespace prism {

ComparisonDelegate::ComparisonDelegate(QObject *parent)
    : IsolatingDelegate(parent)
{}

ComparisonDelegate::~ComparisonDelegate() = default;

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.parent().isValid() && index.column() == ComparisonModel::PriorityColumn) {
        m_priority.paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    item.font.setBold(!index.parent().isValid());
    IsolatingDelegate::paint(painter, item, index);
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = IsolatingDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + metrics::unit + metrics::halfUnit};
}

} // namespace prism
