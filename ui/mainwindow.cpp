// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/keysheet.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/todaypage.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"
#include "ui/widgets/sidebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace prism {

namespace {

constexpr int firstWidth = 1200;
constexpr int firstHeight = 800;
constexpr int leastWidth = 960;
constexpr int leastHeight = 480;
constexpr std::chrono::milliseconds longestWait{60};

} // namespace

MainWindow::MainWindow(const Settings &settings, const Clock &clock, Chain chain, std::vector<PageEntry> more,
                       NextRun nextRun, QWidget *parent)
    : QMainWindow(parent)
    , m_loader(settings.inbox, m_pool)
    , m_watch(settings.inbox)
    , m_due(clock, m_pool)
    , m_run(std::move(chain))
    , m_consume({settings.inbox, settings.dataDirectory, settings.timeZone}, std::move(nextRun), clock,
                m_pool)
    , m_settings(settings)
    , m_triage(m_settings.dataDirectory, m_settings.timeZone, clock, m_pool)
    , m_services{m_settings, clock, m_pool, m_triage}
    , m_entries(std::move(more))
{
    m_pool.setMaxThreadCount(1);
    const Preferences &preferences = m_settings.preferences;
    TriageDefaults defaults;
    defaults.deferDays = preferences.deferDays;
    defaults.acceptDays = preferences.acceptDays;
    defaults.owner = preferences.owner;
    m_triage.setDefaults(std::move(defaults));
    m_loader.setReceipts(settings.dataDirectory);
    connectInbox();
    m_watch.arm(); // before the first look, so that nothing slips in between
    m_loader.load(nullptr, FindingsColumn::Priority); // in the background, while the window is being built

    setWindowTitle(tr("%1 - Prism").arg(displayText(settings.host)));
    build();
    setMinimumSize(leastWidth, leastHeight);
    resize(firstWidth, firstHeight);
    connectRun();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // before the pool: a page's model may wait for a sort there
}

void MainWindow::build()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_banner = new QLabel(box);
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setAlignment(Qt::AlignCenter);
    m_banner->setMargin(metrics::halfUnit);
    m_banner->hide();
    rows->addWidget(m_banner);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, metrics::unit, 0, 0);
    layout->setSpacing(0);
    rows->addLayout(layout, 1);
    m_sidebar = new Sidebar(box);
    auto *edge = new QFrame(box);
    edge->setFrameStyle(QFrame::VLine | QFrame::Sunken);
    m_stack = new QStackedWidget(box);
    layout->addWidget(m_sidebar);
    layout->addWidget(edge);
    layout->addWidget(m_stack, 1);
    setCentralWidget(box);

    m_page = new TodayPage(m_services.settings, m_services.clock, m_services.pool, m_stack);
    connectPage(m_page);
    m_entries.insert(m_entries.begin(),
                     {m_page->name(), [page = m_page] { return page->title(); }, m_page->icon(), {}});
    m_pages.assign(m_entries.size(), nullptr);
    m_pages.front() = m_page;
    for (const PageEntry &entry : m_entries)
        addPage(entry);
    addHelpers();
    m_sidebar->setCurrentRow(0);
    connect(m_sidebar, &Sidebar::currentRowChanged, this, &MainWindow::showRow);
    m_before = currentPage();
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::handOver);
}

void MainWindow::addPage(const PageEntry &entry)
{
    const int index = m_sidebar->count();
    auto *open = new QAction(entry.title(), this);
    if (index < 9)
        open->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(open, &QAction::triggered, this, [this, index] { turnTo(index); });
    addAction(open);
    m_sidebar->addPage(entry.icon, entry.title(), open->shortcut().toString(QKeySequence::NativeText));
}

void MainWindow::connectPage(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::findingsRequested, this, &MainWindow::showFindings);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::inboxChanged, this, &MainWindow::refresh);
    connect(page, &Page::closeRequested, this, &QWidget::close);
    connect(page, &Page::leaveAgreed, this, [this] { turnTo(m_wantedRow); });
}

Page *MainWindow::pageAt(std::size_t index)
{
    Page *&page = m_pages[index];
    if (page == nullptr) {
        page = m_entries[index].make(m_services, m_stack);
        connectPage(page);
        if (m_bundle)
            page->setBundle(m_bundle);
    }
    return page;
}

std::vector<Page *> MainWindow::allPages()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        (void)pageAt(i);
    return m_pages;
}

void MainWindow::showRow(int row)
{
    if (row < 0)
        return;
    Page *page = pageAt(static_cast<std::size_t>(row));
    if (page == currentPage())
        return;
    m_wantedRow = row;
    if (currentPage()->mayLeave()) {
        m_stack->setCurrentWidget(page);
        return;
    }
    const QSignalBlocker quiet(m_sidebar); // the sidebar names the page that stays
    m_sidebar->setCurrentRow(static_cast<int>(std::ranges::find(m_pages, currentPage()) - m_pages.begin()));
}

void MainWindow::setBanner(const QString &text)
{
    const ToneColours colours = SeverityPalette(palette()).colours(Tone::P2);
    QPalette tinted = m_banner->palette();
    tinted.setColor(QPalette::Window, colours.fill);
    tinted.setColor(QPalette::WindowText, colours.text);
    m_banner->setPalette(tinted);
    m_banner->setAutoFillBackground(true);
    m_banner->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

void MainWindow::addHelpers()
{
    auto *palette = new QAction(tr("Go to a page, an action, a host or a finding"), this);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(palette, &QAction::triggered, this, &MainWindow::openPalette);
    auto *keys = new QAction(tr("Show all keys"), this);
    keys->setShortcut(QKeySequence(Qt::Key_Question));
    connect(keys, &QAction::triggered, this, &MainWindow::openKeySheet);
    addActions({palette, keys});
}

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries;
    const auto keysOf = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    for (QAction *action : actions())
        entries.push_back({action->text(), keysOf(action), [action] {
                               action->trigger();
                           }});
    for (Page *page : allPages()) {
        for (QAction *action : page->actions()) {
            if (action->isVisible() && action->isEnabled() && !action->text().isEmpty())
                entries.push_back(
                    {tr("%1: %2").arg(page->title(), action->text()), keysOf(action), [this, page, action] {
                         showPage(page->name());
                         action->trigger();
                     }});
        }
    }
    const std::shared_ptr<const Bundle> bundle = m_page->findings().bundle();
    if (bundle) {
        for (const std::string &host : bundle->hosts())
            entries.push_back({displayText(host), tr("host"), [this, host] {
                                   showFindings({host, {}, {}, {}});
                               }});
    }
    auto *palette = new CommandPalette(
        std::move(entries), bundle,
        [this, bundle](const BundleFinding &finding) {
            const BundleKey &key = bundle->keys()[finding.key];
            showFindings({key.host, key.daemon, std::string(finding.id), {}});
        },
        [this](const QString &text) {
            showFindings({{}, {}, {}, text.toStdString()});
        },
        this);
    palette->open();
}

void MainWindow::openKeySheet()
{
    std::vector<KeyLine> lines;
    const auto take = [&lines](const QString &place, const QList<QAction *> &actions) {
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty())
                lines.push_back(
                    {place, action->shortcut().toString(QKeySequence::NativeText), action->text()});
        }
    };
    take(tr("Everywhere"), actions());
    for (const Page *page : allPages()) {
        take(page->title(), page->actions());
        for (const KeyHelp &help : page->keys())
            lines.push_back({page->title(), help.keys, help.what});
    }
    auto *sheet = new KeySheet(lines, this);
    sheet->open();
}

void MainWindow::turnTo(int index)
{
    m_sidebar->setCurrentRow(index);
    if (m_sidebar->currentRow() == index)
        currentPage()->activate();
}

void MainWindow::handOver()
{
    if (auto shown = m_before->shownFindings())
        m_shown = std::move(shown);
    m_before = currentPage();
    if (m_shown)
        m_before->takeShownFindings(*m_shown);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::setCarryOut(CarryOut carryOut)
{
    m_page->setCarryOut(std::move(carryOut));
}

void MainWindow::showPage(const QString &name)
{
    const auto entry = std::ranges::find(m_entries, name, &PageEntry::name);
    if (entry != m_entries.end())
        turnTo(static_cast<int>(entry - m_entries.begin()));
}

void MainWindow::showFindings(const FindingsRequest &request)
{
    // Today has a table too, for want of a page of their own.
    for (std::size_t i = 1; i < m_pages.size(); ++i) {
        if (pageAt(i)->showFindings(request)) {
            turnTo(static_cast<int>(i));
            return;
        }
    }
    m_sidebar->setCurrentRow(0);
    (void)m_page->showFindings(request);
}

void MainWindow::audit()
{
    if (!m_run.isRunning())
        m_run.start();
}

void MainWindow::openLink(const PanelLink &link)
{
    switch (link.place) {
    case PanelLink::Place::Today:
        showPage(m_page->name());
        return;
    case PanelLink::Place::Page:
        showPage(QString::fromStdString(link.name));
        return;
    case PanelLink::Place::Finding:
        m_wantedFinding = link.name;
        showWantedFinding();
        return;
    }
}

void MainWindow::showWantedFinding()
{
    if (!m_bundle || m_wantedFinding.empty())
        return;
    const std::string id = std::exchange(m_wantedFinding, {});
    const bool isThere =
        std::ranges::any_of(m_bundle->findings(), [&id](const BundleFinding &f) { return f.id == id; });
    showFindings(isThere ? FindingsRequest{{}, {}, id, {}} : FindingsRequest{{}, {}, {}, id});
}

void MainWindow::bringToFront(const QByteArray &token)
{
    m_showing.stop();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Qt's Wayland plugin takes it from there, once
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showBundle(const LoadedBundle &bundle)
{
    m_bundle = bundle.findings.bundle;
    m_triage.setBundle(m_bundle, bundle.overview); // first, so that pages get the decisions with the rows
    m_page->showBundle(bundle);
    for (Page *page : m_pages) {
        if (page != nullptr)
            page->setBundle(m_bundle);
    }
    showWantedFinding();
    showNow();
    if (const auto assembled = parseIsoTime(bundle.overview->assembledAt))
        m_due.look(*assembled);
}

void MainWindow::showSoon()
{
    const QSize title(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(size().boundedTo(screen()->availableSize() - title)); // all of it is in sight on a small screen
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &QWidget::show);
    m_showing.start(longestWait);
}

void MainWindow::showNow()
{
    if (!m_showing.isActive())
        return;
    m_showing.stop();
    show();
}

void MainWindow::connectInbox()
{
    connect(&m_loader, &BundleLoader::failed, this, [this](const Error &error) {
        m_page->showFailure(error);
        showNow();
    });
    connect(&m_loader, &BundleLoader::loaded, this, &MainWindow::showBundle);
    connect(&m_due, &DueWatch::dueChanged, this,
            [this](auto last, auto next) { m_page->setDue(last, next); });
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
    connect(m_page, &TodayPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(&m_run, &RunController::logged, m_page, &TodayPage::showWords);
    connect(m_page, &TodayPage::checkRequested, this, [this] { m_consume.check(m_bundle); });
    connect(&m_consume, &ConsumeController::checked, m_page, &TodayPage::consumeOrAsk);
    connect(m_page, &TodayPage::consumeRequested, this, [this] { m_consume.start(m_bundle); });
    connect(&m_triage, &TriageDesk::changed, this, [this] {
        m_page->showDecisions(*m_triage.snapshot());
        Q_EMIT decidedChanged();
    });
    connect(&m_run, &RunController::started, this, &MainWindow::auditingChanged);
    connect(&m_consume, &ConsumeController::finished, this, [this](const ConsumeOutcome &outcome) {
        m_page->endConsume(outcome);
        refresh();
    });
    connect(&m_run, &RunController::finished, this, &MainWindow::finishRun);
}

void MainWindow::showWatch(const WatchReport &report)
{
    m_page->showWatch(report);
}

void MainWindow::refresh()
{
    m_watch.arm();
    m_loader.load(m_page->findings().bundle(), m_page->findings().sortColumn());
}

void MainWindow::finishRun(const ChainOutcome &outcome)
{
    m_page->endRun(outcome, m_run.elapsed());
    Q_EMIT auditingChanged();
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
    const auto isBusy = [](Page *page) {
        return page != nullptr && !page->mayClose();
    };
    event->ignore();
    if (m_keeper && m_keeper())
        return;
    if (std::ranges::any_of(m_pages, isBusy))
        return;
    if (!m_run.isRunning()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
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
