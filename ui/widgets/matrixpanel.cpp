// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrixpanel.h"

#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/matrixview.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>
#include <QTransposeProxyModel>
#include <QVBoxLayout>

namespace prism {

MatrixPanel::MatrixPanel(MatrixModel *model, QWidget *parent)
    : QWidget(parent)
    , m_filter(new MatrixFilter(this))
    , m_transposed(new QTransposeProxyModel(this))
    , m_view(new MatrixView(this))
{
    m_filter->setSourceModel(model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::halfUnit);
    QToolButton *problems =
        option(tr("Problems only"), tr("Hide hosts on which every daemon is clean"), Qt::Key_P);
    QToolButton *worst = option(tr("Worst first"), tr("Order hosts by their worst finding"), Qt::Key_W);
    m_flip = option(tr("Flip axes"), tr("Daemons down, hosts across"), Qt::Key_X);
    for (QToolButton *button : {problems, worst, m_flip})
        line->addWidget(button);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    m_view->setModel(m_filter);

    connect(problems, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setProblemsOnly(on);
        m_view->updateGeometry();
    });
    connect(worst, &QToolButton::toggled, m_filter, &MatrixFilter::setWorstFirst);
    connect(m_flip, &QToolButton::toggled, this, &MatrixPanel::flip);
    connect(m_view, &MatrixView::cellChosen, this, [this](const QModelIndex &index) {
        const QModelIndex filtered = m_flip->isChecked() ? m_transposed->mapToSource(index) : index;
        Q_EMIT cellChosen(m_filter->mapToSource(filtered));
    });
}

MatrixPanel::~MatrixPanel() = default;

QToolButton *MatrixPanel::option(const QString &text, const QString &tip, Qt::Key key)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setShortcut(QKeySequence(Qt::ALT | key));
    const QString keys = button->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(plainToolTip(tr("%1 (%2)").arg(tip, keys)));
    return button;
}

void MatrixPanel::focusGrid()
{
    m_view->setFocus();
}

// The current cell stays the current one.
void MatrixPanel::flip(bool hostsAcross)
{
    const QModelIndex current = m_view->currentIndex();
    m_view->setHostsAcross(hostsAcross);
    if (hostsAcross) {
        m_transposed->setSourceModel(m_filter);
        m_view->setModel(m_transposed);
        m_view->setCurrentIndex(m_transposed->mapFromSource(current));
    } else {
        const QModelIndex kept = m_transposed->mapToSource(current);
        m_view->setModel(m_filter);
        m_view->setCurrentIndex(kept);
    }
    m_view->updateGeometry();
}

} // namespace prism
