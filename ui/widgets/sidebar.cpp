// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QEvent>

namespace prism {

namespace {

constexpr int iconSide = 3 * metrics::unit; // the drawings' own size, at which their lines are sharp

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setIconSize({iconSide, iconSide});
    setUniformItemSizes(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

Sidebar::~Sidebar() = default;

void Sidebar::addPage(PageIcon icon, const QString &title, const QString &keys)
{
    auto *item = new QListWidgetItem(title, this);
    item->setIcon(iconOf(icon, palette()));
    item->setToolTip(plainToolTip(keys.isEmpty() ? title : tr("%1 (%2)").arg(title, keys)));
    item->setSizeHint({0, fontMetrics().height() + 2 * metrics::unit});
    m_icons.push_back(icon);
    updateGeometry();
}

QSize Sidebar::sizeHint() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    return {widest + iconSide + 5 * metrics::unit, QListWidget::sizeHint().height()};
}

void Sidebar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourIcons();
}

void Sidebar::colourIcons()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(iconOf(m_icons[static_cast<std::size_t>(row)], palette()));
}

} // namespace prism
