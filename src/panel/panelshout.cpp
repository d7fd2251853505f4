// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/panelshout.h"

#include "engine/ports/panellink.h"
#include "engine/settings/settingsstore.h"
#include "src/panel/nextrun.h"
#include "ui/mainwindow.h"
#include "ui/startup/options.h"
#include "ui/tray/announcementtext.h"
#include "ui/tray/closequestion.h"
#ifdef PRISM_HAS_NOTIFY
#include "platform/common/sandbox.h"
#include "platform/notify/desktopnotifier.h"

#include <QDBusConnection>
#endif

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <chrono>
#include <utility>

namespace prism {

namespace {

QString sinceText(const SinceLooked &since)
{
    QStringList parts;
    if (since.newBundle && since.fresh > 0)
        parts << PanelShout::tr("%n new", nullptr, static_cast<int>(since.fresh));
    if (since.newBundle && since.returned > 0)
        parts << PanelShout::tr("%n came back", nullptr, static_cast<int>(since.returned));
    if (since.newBundle && since.resolved > 0)
        parts << PanelShout::tr("%n resolved", nullptr, static_cast<int>(since.resolved));
    if (!since.events.empty())
        parts << PanelShout::tr("%n message(s)", nullptr, static_cast<int>(since.events.size()));
    return parts.join(QStringLiteral(", "));
}

// The start of the operator's next day.
UtcTime tomorrow(UtcTime now)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(now.seconds).date().addDays(1);
    return {day.startOfDay().toSecsSinceEpoch()};
}

} // namespace

PanelShout::PanelShout(const Settings &settings, const std::string &prism, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_environment(processEnvironment())
    , m_log(stateFolder(settings.home, qEnvironmentVariable("XDG_STATE_HOME").toStdString()), clock)
    , m_announcer(settings, m_environment, clock, plannedRunsOfThisMachine(settings, prism))
{
    connect(&m_announcer, &Announcer::news, this, &PanelShout::take);
    connectNotifier();
    m_patience.setInterval(std::chrono::seconds(1));
    connect(&m_patience, &QTimer::timeout, this, &PanelShout::startHidden);
}

PanelShout::~PanelShout() = default;

void PanelShout::connectNotifier()
{
#ifdef PRISM_HAS_NOTIFY
    m_notifier = DesktopNotifier::make(QDBusConnection::sessionBus(), isSandboxed());
    connect(m_notifier.get(), &DesktopNotifier::openRequested, this,
            [this](const Announcement &announcement, const QByteArray &token) {
                open(announcement.link, token);
            });
    connect(m_notifier.get(), &DesktopNotifier::snoozeRequested, &m_announcer, &Announcer::snooze);
    connect(m_notifier.get(), &DesktopNotifier::failed, &m_announcer, &Announcer::giveBack);
#endif
}

void PanelShout::setWindow(MainWindow &window)
{
    m_window = &window;
    window.setKeeper([this] { return keepsRunning(); });
    window.installEventFilter(this);
    connect(&window, &MainWindow::decidedChanged, this, &PanelShout::follow);
    connect(&window, &MainWindow::auditingChanged, this, &PanelShout::showTray);
#ifdef PRISM_HAS_NOTIFY
    m_notifier->setLabels({tr("Open"), tr("Snooze 4 h"), [this](const Announcement &announcement) {
                               const AnnouncementText said = announcementText(announcement, m_clock.now());
                               return NotificationWords{said.title.toStdString(), said.text.toStdString()};
                           }});
#endif
    buildTray();
    if (m_window->decided()) // read before this began to listen
        follow();
    else
        m_announcer.look();
}

void PanelShout::buildTray()
{
    std::vector<TrayIcon::PageName> pages;
    for (const PageEntry &page : m_window->pages())
        pages.push_back({page.name, page.title()});
    m_tray = std::make_unique<TrayIcon>(pages);
    connect(m_tray.get(), &TrayIcon::openRequested, this, [this] { m_window->bringToFront({}); });
    connect(m_tray.get(), &TrayIcon::pageRequested, this, [this](const QString &name) {
        m_window->showPage(name);
        m_window->bringToFront({});
    });
    connect(m_tray.get(), &TrayIcon::runRequested, m_window, &MainWindow::audit);
    connect(m_tray.get(), &TrayIcon::quietRequested, this, &PanelShout::beQuiet);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &PanelShout::quit);
    showTray();
}

void PanelShout::startHidden()
{
    constexpr int longestWait = 10; // trays start with the session, as this program does
    if (TrayIcon::isPossible()) {
        m_patience.stop();
    } else if (m_waits++ < longestWait) {
        m_patience.start();
    } else {
        m_patience.stop();
        m_window->setBanner(
            tr("This desktop has no tray, so Prism waits as a minimised window. It still tells you "
               "when a P0 appears."));
        m_window->showMinimized();
    }
}

bool PanelShout::eventFilter(QObject *watched, QEvent *event)
{
    // The operator came to the window, or leaves it: what it shows is known to him.
    if (watched == m_window &&
        (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)) {
        m_patience.stop();
        m_announcer.markLooked();
        m_announcer.look();
    }
    return QObject::eventFilter(watched, event);
}

void PanelShout::follow()
{
    const auto &decided = m_window->decided();
    m_announcer.setSnapshot(decided);
    if (std::exchange(m_first, false) && m_window->isActiveWindow())
        m_announcer.markLooked(); // it was opened to be read
    m_facts.overview = decided->overview;
    m_facts.open = openInSight(*decided->overview, *decided->bundle, decided->view);
    m_announcer.look();
    showTray();
}

void PanelShout::take(const AnnouncerNews &news)
{
    m_window->showWatch(news.watch);
    m_facts.overdue.reset();
    m_facts.silent.clear();
    m_facts.late.clear();
    for (const WatchCause &cause : news.watch.causes) {
        if (cause.inMaintenance)
            continue;
        if (cause.kind == WatchCause::Kind::ChainSilent)
            m_facts.overdue = cause.since.value_or(news.watch.at);
        else
            m_facts.silent << QString::fromStdString(cause.host);
    }
    for (const WatchCause &cause : news.watch.late)
        m_facts.late << (cause.host.empty() ? tr("all hosts") : QString::fromStdString(cause.host));
    m_facts.quietUntil = news.quietUntil;
    m_facts.nextRun = news.nextRun;
    m_facts.sinceLooked = sinceText(news.since);
    showTray();
    for (const Announcement &announcement : news.due)
        tell(announcement);
}

void PanelShout::showTray()
{
    m_facts.auditing = m_window->isAuditing();
    m_tray->show(m_facts, m_clock.now());
}

void PanelShout::tell(const Announcement &announcement)
{
    if (!announcement.logged)
        (void)m_log.tell(announcement); // the notification is what has to arrive
#ifdef PRISM_HAS_NOTIFY
    m_notifier->tell(announcement);
#endif
}

void PanelShout::open(const std::string &link, const QByteArray &token)
{
    if (const auto wanted = parsePanelLink(link))
        m_window->openLink(*wanted);
    m_window->bringToFront(token);
}

void PanelShout::beQuiet(qint64 seconds)
{
    const UtcTime now = m_clock.now();
    m_announcer.beQuietUntil(seconds < 0 ? tomorrow(now) : UtcTime{now.seconds + seconds});
}

bool PanelShout::keepsRunning()
{
    if (m_quitting || !TrayIcon::isPossible())
        return false;
    const auto settings = resolveSettings(m_environment);
    const std::string wish = settings ? settings->preferences.closeWindow : "ask";
    if (wish == "tray")
        m_window->hide();
    else if (wish == "ask" && !m_question) {
        m_question = new CloseQuestion(m_window);
        connect(m_question, &CloseQuestion::answered, this, &PanelShout::leave);
        m_question->open();
    }
    return wish != "quit";
}

void PanelShout::leave(bool stay, bool remember)
{
    if (remember) {
        if (auto store = SettingsStore::open(m_environment))
            (void)store->set({{"close-window", stay ? "tray" : "quit"}});
    }
    if (stay)
        m_window->hide();
    else
        quit();
}

void PanelShout::quit()
{
    m_quitting = true;
    if (m_window->isAuditing()) // the window asks, so it has to be seen
        m_window->bringToFront({});
    m_window->close();
    m_quitting = m_window->isAuditing();
}

} // namespace prism
