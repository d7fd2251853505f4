// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrixpanel.h"

#include "ui/models/cellhistory.h"
#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/cellstrip.h"
#include "ui/widgets/matrixlegend.h"
#include "ui/widgets/matrixview.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>
#include <QToolTip>
#include <QTransposeProxyModel>
#include <QVBoxLayout>

namespace prism {

MatrixPanel::MatrixPanel(MatrixModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
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
    QToolButton *legend = option(tr("Legend"), tr("What the shapes mean"), Qt::Key_L);
    for (QToolButton *button : {problems, worst, m_flip, legend})
        line->addWidget(button);
    line->addStretch();
    layout->addLayout(line);
    auto *meanings = new MatrixLegend(this);
    meanings->hide();
    layout->addWidget(meanings);
    connect(legend, &QToolButton::toggled, meanings, &QWidget::setVisible);
    layout->addWidget(m_view, 1);
    m_view->setModel(m_filter);

    connect(problems, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setProblemsOnly(on);
        m_view->updateGeometry();
    });
    connect(worst, &QToolButton::toggled, m_filter, &MatrixFilter::setWorstFirst);
    connect(m_flip, &QToolButton::toggled, this, &MatrixPanel::flip);
    connect(m_view, &MatrixView::cellChosen, this,
            [this](const QModelIndex &index) { Q_EMIT cellChosen(cellOf(index)); });
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

QModelIndex MatrixPanel::cellOf(const QModelIndex &shown) const
{
    return m_filter->mapToSource(m_flip->isChecked() ? m_transposed->mapToSource(shown) : shown);
}

void MatrixPanel::setHistory(CellHistory *history, const std::string &last)
{
    if (m_history == nullptr) {
        m_view->setTips([this](const QModelIndex &shown) { return tipOf(shown); });
        // Days that were being read when the tool tip came up.
        connect(history, &CellHistory::changed, m_view, [this] {
            if (QToolTip::isVisible() && m_view->hasFocus() && m_view->underMouse())
                m_view->showTip();
        });
    }
    m_history = history;
    m_lastDay = last;
}

QString MatrixPanel::tipOf(const QModelIndex &shown)
{
    const QModelIndex cell = cellOf(shown);
    const QString sentence = cell.data(Qt::AccessibleTextRole).toString();
    const std::vector<CellDay> days = m_history->days(m_model->key(cell), m_lastDay);
    if (m_history->isComplete())
        return cellTip(sentence, days, palette(), devicePixelRatioF());
    return plainToolTip(sentence + QLatin1Char('\n') +
                        tr("Reading the last %n day(s).", nullptr, CellHistory::length));
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
