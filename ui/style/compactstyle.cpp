// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/compactstyle.h"

#include "ui/style/metrics.h"

#include <QHeaderView>

#include <algorithm>

namespace prism {

namespace {

constexpr const char *shortened = "prismRowsShortenedBy";

} // namespace

CompactStyle::CompactStyle(QStyle *base)
    : QProxyStyle(base)
{}

int CompactStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_LayoutVerticalSpacing:
    case PM_LayoutHorizontalSpacing:
        return std::min(usual, metrics::halfUnit);
    case PM_ButtonMargin:
    case PM_HeaderMargin:
        return usual / 2;
    default:
        return usual;
    }
}

// The height of a table's rows is its header's, not the style's.
void CompactStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *header = qobject_cast<QHeaderView *>(widget);
    if (header == nullptr || header->orientation() != Qt::Vertical)
        return;
    const int height = header->defaultSectionSize();
    const int least = std::max(header->minimumSectionSize(), header->fontMetrics().height() + 2);
    const int less = std::clamp(height - least, 0, metrics::unit);
    header->setProperty(shortened, less);
    header->setDefaultSectionSize(height - less);
}

void CompactStyle::unpolish(QWidget *widget)
{
    auto *header = qobject_cast<QHeaderView *>(widget);
    if (header != nullptr && header->property(shortened).isValid()) {
        header->setDefaultSectionSize(header->defaultSectionSize() + header->property(shortened).toInt());
        header->setProperty(shortened, {});
    }
    QProxyStyle::unpolish(widget);
}

} // namespace prism
