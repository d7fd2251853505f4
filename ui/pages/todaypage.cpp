// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "ui/dialogs/problemsdialog.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/matrixmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/matrixview.h"
#include "ui/widgets/runstrip.h"
#include "ui/widgets/verdictbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace prism {

namespace {

CellState cellStateOf(ProducerState state)
{
    switch (state) {
    case ProducerState::Waiting:
        return CellState::Waiting;
    case ProducerState::Running:
        return CellState::Running;
    case ProducerState::Done:
        return CellState::Ran;
    case ProducerState::Degraded:
    case ProducerState::Failed:
        return CellState::Unhealthy;
    }
    return CellState::Waiting;
}

} // namespace

TodayPage::TodayPage(std::string host, const Clock &clock, QThreadPool &pool, QWidget *parent)
    : Page(parent)
    , m_host(std::move(host))
    , m_findings(new FindingsModel(pool, this))
    , m_matrix(new MatrixModel(this))
    , m_verdict(new VerdictBar(clock, this))
{
    build();
    auto *run = new QAction(tr("Run now"), this);
    run->setShortcut(Qt::Key_F5);
    addAction(run);
    connect(run, &QAction::triggered, this, &TodayPage::runRequested);
    connect(m_verdict, &VerdictBar::runRequested, this, &TodayPage::runRequested);
    connect(m_verdict, &VerdictBar::problemsRequested, this, &TodayPage::openProblems);
    connect(m_empty, &EmptyState::actionRequested, this, &TodayPage::runRequested);
    connect(m_strip, &RunStrip::cancelRequested, this, &TodayPage::cancelRequested);
    connect(m_strip, &RunStrip::dismissed, m_strip, &QWidget::hide);
    connect(m_matrixView, &MatrixView::cellChosen, this, &TodayPage::chooseCell);
    connect(m_findings, &FindingsModel::rowsChanged, this, &TodayPage::showFilter);
    m_verdict->setNotice(tr("Prism"), tr("Reading the newest bundle."));
}

TodayPage::~TodayPage() = default;

void TodayPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_verdict);
    m_strip = new RunStrip(this);
    m_strip->hide();
    layout->addWidget(m_strip);

    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setContent({}, {}, {});
    m_content = new QSplitter(Qt::Vertical, m_stack);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(metrics::margin);
    m_matrixView = new MatrixView(m_content);
    m_matrixView->setModel(m_matrix);
    m_content->addWidget(m_matrixView);
    m_content->addWidget(buildTable());
    m_content->setStretchFactor(0, 0);
    m_content->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack, 1);
}

QWidget *TodayPage::buildTable()
{
    auto *box = new QWidget(m_content);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    auto *line = new QHBoxLayout;
    m_caption = new QLabel(box);
    m_caption->setTextFormat(Qt::PlainText);
    m_clearFilter = new QToolButton(box);
    m_clearFilter->setText(tr("Show all"));
    m_clearFilter->setShortcut(Qt::Key_Escape);
    m_clearFilter->hide();
    connect(m_clearFilter, &QToolButton::clicked, this, &TodayPage::clearFilter);
    line->addWidget(m_caption);
    line->addWidget(m_clearFilter);
    line->addStretch();
    layout->addLayout(line);
    m_table = new FindingsView(box);
    m_table->setFindings(m_findings);
    layout->addWidget(m_table, 1);
    return box;
}

void TodayPage::showBundle(const LoadedBundle &bundle)
{
    m_overview = bundle.overview;
    m_verdict->setOverview(m_overview);
    m_matrix->apply(m_overview);
    m_findings->apply(bundle.findings);
    showContent(true);
}

void TodayPage::activate()
{
    if (m_stack->currentWidget() == m_content)
        m_matrixView->setFocus();
    else
        m_empty->setFocus();
}

void TodayPage::showContent(bool content)
{
    m_verdict->setVisible(content);
    QWidget *wanted = content ? static_cast<QWidget *>(m_content) : m_empty;
    if (m_stack->currentWidget() == wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    if (content)
        m_matrixView->setFocus(); // the arrow keys work from the first moment
}

void TodayPage::showFailure(const Error &error)
{
    if (m_overview)
        return;
    const bool none = error.code == ErrorCode::NotFound;
    const QString heading = none ? tr("No bundle yet") : tr("The newest bundle cannot be read");
    m_empty->setContent(heading,
                        none ? tr("Run the first audit of this machine.") : displayText(error.text()),
                        tr("Audit this machine now"));
    showContent(false);
    m_empty->setFocus();
}

void TodayPage::beginRun()
{
    m_strip->begin();
    m_strip->show();
    m_verdict->setRunning(true);
    m_matrix->beginRun(m_host);
    if (!m_overview) {
        m_verdict->setNotice(tr("First audit of %1").arg(displayText(m_host)), QString());
        m_caption->setText(tr("The findings come when the audit has ended."));
    }
    showContent(true);
}

void TodayPage::showProgress(const ChainProgress &progress)
{
    m_strip->setProgress(progress);
    m_matrix->setRunState(progress.daemon, cellStateOf(progress.state));
}

void TodayPage::showCancelling()
{
    m_strip->setCancelling();
}

void TodayPage::endRun(const ChainOutcome &outcome, std::chrono::milliseconds lasted)
{
    m_strip->end(outcome, lasted);
    m_verdict->setRunning(false);
    m_matrix->endRun();
}

void TodayPage::chooseCell(const QModelIndex &index)
{
    m_findings->setFilter(m_matrix->key(index));
}

void TodayPage::clearFilter()
{
    m_findings->setFilter(std::nullopt);
}

void TodayPage::showFilter()
{
    const auto &filter = m_findings->filter();
    const int shown = m_findings->rowCount();
    if (filter)
        m_caption->setText(tr("%n finding(s) of %1", nullptr, shown).arg(displayText(filter->text())));
    else
        m_caption->setText(tr("%n finding(s)", nullptr, shown));
    m_clearFilter->setVisible(filter.has_value());
}

void TodayPage::openProblems()
{
    if (!m_overview)
        return;
    auto *dialog = new ProblemsDialog(m_overview->problems, this);
    dialog->open();
}

} // namespace prism
