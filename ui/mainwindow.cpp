// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/models/findingsmodel.h"
#include "ui/pages/todaypage.h"
#include "ui/style/displaytext.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace prism {

namespace {

constexpr int firstWidth = 1200;
constexpr int firstHeight = 800;
constexpr int leastWidth = 800;
constexpr int leastHeight = 480;

} // namespace

MainWindow::MainWindow(const Settings &settings, const Clock &clock, Chain chain, QWidget *parent)
    : QMainWindow(parent)
    , m_loader(settings.inbox, m_pool)
    , m_watch(settings.inbox)
    , m_run(std::move(chain))
{
    m_pool.setMaxThreadCount(1);
    connectInbox();
    m_watch.arm(); // before the first look, so that nothing slips in between
    m_loader.load(nullptr, FindingsColumn::Priority); // in the background, while the window is being built

    setWindowTitle(tr("Prism - %1").arg(displayText(settings.host)));
    m_page = new TodayPage(settings.host, clock, m_pool, this);
    setCentralWidget(m_page);
    setMinimumSize(leastWidth, leastHeight);
    resize(firstWidth, firstHeight);
    connectRun();
}

MainWindow::~MainWindow()
{
    delete m_page; // before the pool: its model may wait for a sort there
}

void MainWindow::connectInbox()
{
    connect(&m_loader, &BundleLoader::failed, this,
            [this](const Error &error) { m_page->showFailure(error); });
    connect(&m_loader, &BundleLoader::loaded, this,
            [this](const LoadedBundle &bundle) { m_page->showBundle(bundle); });
    connect(&m_watch, &InboxWatch::changed, this, [this] {
        if (!m_run.isRunning()) // a run of ours reads its bundle when it is over
            refresh();
    });
}

void MainWindow::connectRun()
{
    connect(m_page, &TodayPage::runRequested, &m_run, &RunController::start);
    connect(m_page, &TodayPage::cancelRequested, &m_run, &RunController::cancel);
    connect(&m_run, &RunController::started, m_page, &TodayPage::beginRun);
    connect(&m_run, &RunController::progressed, m_page, &TodayPage::showProgress);
    connect(&m_run, &RunController::cancelling, m_page, &TodayPage::showCancelling);
    connect(&m_run, &RunController::finished, this, &MainWindow::finishRun);
}

void MainWindow::refresh()
{
    m_watch.arm();
    m_loader.load(m_page->findings().bundle(), m_page->findings().sortColumn());
}

void MainWindow::finishRun(const ChainOutcome &outcome)
{
    m_page->endRun(outcome, m_run.elapsed());
    if (m_closing) {
        close();
        return;
    }
    if (m_question != nullptr)
        m_question->reject();
    refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_run.isRunning()) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closing && m_question == nullptr)
        askBeforeClosing();
}

void MainWindow::askBeforeClosing()
{
    m_question = new QMessageBox(QMessageBox::Question, tr("An audit is running"),
                                 tr("Stop the audit and close Prism?"), QMessageBox::NoButton, this);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(tr("The last bundle stays as it is."));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    QPushButton *stay = m_question->addButton(tr("Keep running"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(m_question, &QMessageBox::accepted, this, [this] {
        m_closing = true;
        m_run.cancel();
    });
    connect(m_question, &QDialog::finished, this, [this] { m_question = nullptr; });
    m_question->open();
}

} // namespace prism
