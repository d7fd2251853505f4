// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaypage.h"

#include "engine/audit/priority.h"
#include "ui/dialogs/problemsdialog.h"
#include "ui/models/cellhistory.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/changesstrip.h"
#include "ui/widgets/donestrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/matrixpanel.h"
#include "ui/widgets/proposalcards.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/runstrip.h"
#include "ui/widgets/verdictbar.h"
#include "ui/widgets/watchstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
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

TodayPage::TodayPage(const Settings &settings, const Clock &clock, QThreadPool &pool, QWidget *parent)
    : Page(parent)
    , m_host(settings.host)
    , m_findings(new FindingsModel(pool, this))
    , m_matrix(new MatrixModel(this))
    , m_history(new CellHistory(settings.inbox, clock, this))
    , m_verdict(new VerdictBar(clock, this))
    , m_proposals(new ProposalCards(settings.dataDirectory, clock, pool, &startApproval, this))
{
    build();
    buildActions();
    connect(m_proposals, &ProposalCards::closeRequested, this, &Page::closeRequested);
    connect(m_verdict, &VerdictBar::consumeRequested, this, &TodayPage::wantConsume);
    connect(m_verdict, &VerdictBar::runRequested, this, &TodayPage::runRequested);
    connect(m_verdict, &VerdictBar::problemsRequested, this, &TodayPage::openProblems);
    connect(m_empty, &EmptyState::actionRequested, this, &TodayPage::runRequested);
    connect(m_empty, &EmptyState::otherRequested, this, &TodayPage::sampleRequested);
    connect(m_matrixPanel, &MatrixPanel::cellChosen, this, &TodayPage::chooseCell);
    connect(m_findings, &FindingsModel::rowsChanged, this, &TodayPage::showFilter);
    m_verdict->setNotice(tr("Prism"), tr("Reading the newest bundle."));
}

TodayPage::~TodayPage() = default;

void TodayPage::buildActions()
{
    auto *run = new QAction(tr("Run now"), this);
    run->setShortcut(Qt::Key_F5);
    connect(run, &QAction::triggered, this, &TodayPage::runRequested);
    auto *consume = new QAction(tr("Consume this bundle"), this);
    connect(consume, &QAction::triggered, this, &TodayPage::wantConsume);
    auto *problems = new QAction(tr("Show the problems of this bundle"), this);
    connect(problems, &QAction::triggered, this, &TodayPage::openProblems);
    auto *sample = new QAction(tr("Open a sample fleet"), this);
    connect(sample, &QAction::triggered, this, &TodayPage::sampleRequested);
    addActions({run, consume, problems, sample});
}

std::vector<KeyHelp> TodayPage::keys() const
{
    return {{tr("Arrow keys"), tr("Walk the cells of the matrix")},
            {tr("Enter"), tr("Show the findings of a cell, or the finding of a queue entry")},
            {tr("Ctrl+Return"), tr("Consume the bundle")},
            {tr("Alt+P"), tr("Matrix: problems only")},
            {tr("Alt+W"), tr("Matrix: worst host first")},
            {tr("Alt+X"), tr("Matrix: flip the axes")},
            {tr("Alt+L"), tr("Matrix: what the shapes mean")},
            {tr("H"), tr("The last thirty days of a cell")},
            {tr("Alt+G"), tr("Log of the run")},
            {tr("Esc"), tr("Show all findings again")}};
}

void TodayPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::halfUnit);
    words->addWidget(m_verdict);
    m_changes = new ChangesStrip(this);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(VerdictBar::textIndent);
    indented->addWidget(m_changes, 1);
    words->addLayout(indented);
    layout->addLayout(words);
    m_watch = new WatchStrip(this);
    layout->addWidget(m_watch);
    m_done = new DoneStrip(this);
    m_done->hide();
    layout->addWidget(m_done);
    layout->addWidget(m_proposals);

    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setContent({}, {}, {});
    m_content = new QSplitter(Qt::Vertical, m_stack);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(metrics::margin);
    m_matrixPanel = new MatrixPanel(m_matrix, m_content);
    m_content->addWidget(m_matrixPanel);
    m_content->addWidget(buildLists());
    m_content->setStretchFactor(0, 0);
    m_content->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack, 1);
}

QWidget *TodayPage::buildLists()
{
    m_lists = new QTabWidget(m_content);
    m_lists->setDocumentMode(true);
    m_lists->setAccessibleName(tr("Lists"));
    m_lists->tabBar()->setAccessibleName(tr("What to list"));
    m_queue = new QueueModel(this);
    m_queueView = new QueueView(m_lists);
    m_queueView->setQueue(m_queue);
    m_lists->addTab(m_queueView, tr("To do first"));
    m_lists->addTab(buildTable(), tr("Findings"));
    connect(m_queueView, &QueueView::itemChosen, this, [this](const QueueItem &item) {
        Q_EMIT findingsRequested({item.source.substr(item.source.find('@') + 1),
                                  daemonFromName(item.source.substr(0, item.source.find('@'))),
                                  item.id,
                                  {}});
    });
    return m_lists;
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
    m_table->setColumnHidden(static_cast<int>(FindingsColumn::Decision), true); // what is decided is not here
    layout->addWidget(m_table, 1);
    return box;
}

bool TodayPage::mayClose()
{
    return m_proposals->mayClose();
}

void TodayPage::setCarryOut(CarryOut carryOut)
{
    m_proposals->setCarryOut(std::move(carryOut));
}

void TodayPage::showBundle(const LoadedBundle &bundle)
{
    const bool another = !m_overview || m_overview->bundleId != bundle.overview->bundleId;
    m_overview = bundle.overview;
    if (another)
        m_reading.start();
    m_receiptShown = m_receiptShown && !another;
    m_verdict->setConsumable(!m_overview->consumed);
    if (m_overview->consumed && !m_receiptShown)
        m_done->showConsumed(*m_overview);
    m_done->setVisible(m_overview->consumed);
    takeOverview(m_overview);
    m_matrix->apply(m_overview);
    m_matrixPanel->setHistory(m_history, m_overview->day);
    m_history->refresh();
    showLate();
    m_findings->apply(bundle.findings);
    m_changes->setBundle(m_findings->bundle());
    showContent(true);
}

void TodayPage::takeOverview(const std::shared_ptr<const Overview> &overview)
{
    m_overview = overview;
    m_queue->apply(m_overview);
    m_queueView->setEmptyText(
        m_overview->incompleteCells == 0
            ? tr("Nothing to do.")
            : tr("Nothing to do is known, but not everything looked: see the cells above."));
    m_lists->setTabText(0, tr("To do first (%1)").arg(m_overview->queue.size() + m_overview->queueMore));
    m_lists->setTabText(1, tr("Findings (%1)").arg(m_overview->openTotal - m_overview->hidden));
    m_verdict->setOverview(m_overview);
}

void TodayPage::showDecisions(const DecidedSnapshot &snapshot)
{
    if (!m_overview || snapshot.bundle != m_findings->bundle())
        return;
    takeOverview(snapshot.overview);
    m_findings->setHidden(snapshot.hidden);
}

void TodayPage::activate()
{
    m_proposals->refresh();
    if (m_stack->currentWidget() == m_content)
        m_matrixPanel->focusGrid();
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
        m_matrixPanel->focusGrid(); // the arrow keys work from the first moment
}

void TodayPage::showFailure(const Error &error)
{
    if (m_overview)
        return;
    const bool none = error.code == ErrorCode::NotFound;
    const QString heading = none ? tr("No bundle yet") : tr("The newest bundle cannot be read");
    m_empty->setContent(
        heading,
        none ? tr("The first audit of this machine takes about a minute. It reads, writes into Prism's own "
                  "folders only, and needs no root.")
             : displayText(error.text()),
        tr("Audit this machine now"), none ? tr("Open a sample fleet") : QString());
    showContent(false);
    m_empty->setFocus();
}

// Most mornings begin without a run: its strip is made when one begins.
void TodayPage::makeRunStrip()
{
    if (m_strip != nullptr)
        return;
    m_strip = new RunStrip(this);
    connect(m_strip, &RunStrip::cancelRequested, this, &TodayPage::cancelRequested);
    connect(m_strip, &RunStrip::dismissed, m_strip, &QWidget::hide);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_done), m_strip);
    m_strip->followInFocusChain(m_done->previousInFocusChain());
}

void TodayPage::beginRun()
{
    makeRunStrip();
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
    if (progress.host)
        return; // its cells come with the bundle
    CellFacts cell;
    cell.state = cellStateOf(progress.state);
    cell.done = progress.done;
    cell.total = progress.total;
    cell.findings = static_cast<std::uint32_t>(std::max(0, progress.findings));
    cell.topPriority = progress.topPriority;
    cell.rank = priorityRank(progress.topPriority);
    m_matrix->setRunCell(progress.daemon, cell);
}

void TodayPage::showWords(const std::vector<ChainProgress> &words)
{
    m_strip->addWords(words);
}

void TodayPage::setDue(std::optional<UtcTime> last, std::optional<UtcTime> next)
{
    m_due = last;
    m_done->setNextRun(next);
    showLate();
}

void TodayPage::showWatch(const WatchReport &report)
{
    m_matrix->setWatch(report);
    m_watch->setReport(report);
}

void TodayPage::showLate()
{
    m_matrix->setDue(m_due);
    m_verdict->setLate(m_matrix->isLate() ? m_due : std::nullopt);
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
    const SummaryKey key = m_matrix->key(index);
    Q_EMIT findingsRequested({key.host, key.daemon, {}, {}});
}

bool TodayPage::showFindings(const FindingsRequest &request)
{
    FindingsFilter filter;
    if (request.daemon) {
        filter.host = request.host;
        filter.daemon = request.daemon;
    }
    m_findings->setFilter(filter);
    m_lists->setCurrentIndex(1);
    if (!request.id.empty())
        selectFinding(request.id);
    return true;
}

void TodayPage::selectFinding(const std::string &id)
{
    for (int row = 0; row < m_findings->rowCount(); ++row) {
        if (m_findings->finding(row).id != id)
            continue;
        m_table->setCurrentIndex(m_findings->index(row, 0));
        m_table->setFocus();
        return;
    }
}

void TodayPage::wantConsume()
{
    if (!m_overview || m_overview->consumed)
        return;
    if (m_askedFor == m_overview->bundleId)
        consumeNow();
    else
        Q_EMIT checkRequested();
}

// Asked once a bundle: whoever says yes has seen it.
void TodayPage::consumeOrAsk(const Receipt &receipt)
{
    if (!m_overview || m_overview->consumed || receipt.bundleId != m_overview->bundleId)
        return;
    if (receipt.undecidedUrgent == 0) {
        consumeNow();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Urgent findings are undecided"),
        tr("%n finding(s) of priority P0 are undecided.", nullptr, static_cast<int>(receipt.undecidedUrgent)),
        QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Consume the bundle all the same? What is undecided comes back with the next one."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addButton(tr("Consume"), QMessageBox::AcceptRole);
    QPushButton *back = question->addButton(tr("Look at them first"), QMessageBox::RejectRole);
    question->setDefaultButton(back);
    question->setEscapeButton(back);
    connect(question, &QMessageBox::accepted, this, &TodayPage::consumeNow);
    m_askedFor = m_overview->bundleId;
    question->open();
}

void TodayPage::consumeNow()
{
    m_verdict->setConsumable(false);
    Q_EMIT consumeRequested();
}

void TodayPage::endConsume(const ConsumeOutcome &outcome)
{
    if (outcome.error) {
        m_verdict->setConsumable(true);
        auto *box = new QMessageBox(QMessageBox::Warning, tr("The bundle was not consumed"),
                                    displayText(outcome.error->text()), QMessageBox::Close, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    m_receiptShown = true;
    m_done->showReceipt(outcome, *m_overview, std::chrono::milliseconds(m_reading.elapsed()));
}

void TodayPage::clearFilter()
{
    m_findings->setFilter({});
}

void TodayPage::showFilter()
{
    const auto &filter = m_findings->filter();
    const int shown = m_findings->rowCount();
    if (filter.daemon)
        m_caption->setText(tr("%n finding(s) of %1", nullptr, shown)
                               .arg(displayText(SummaryKey{*filter.daemon, filter.host}.text())));
    else
        m_caption->setText(tr("%n finding(s)", nullptr, shown));
    m_clearFilter->setVisible(!filter.isEmpty());
}

void TodayPage::openProblems()
{
    if (!m_overview)
        return;
    auto *dialog = new ProblemsDialog(m_overview->problems, this);
    dialog->open();
}

std::optional<ShownFindings> TodayPage::shownFindings() const
{
    if (!m_findings->bundle())
        return std::nullopt;
    ShownFindings shown;
    shown.bundle = m_findings->bundle();
    shown.findings = m_findings->rows();
    shown.filter = m_findings->filter().inWords();
    return shown;
}

} // namespace prism
