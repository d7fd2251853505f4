// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/panelsession.h"

#include "engine/target/registry.h"
#include "platform/common/keychainclient.h"
#include "src/cli/carryout.h"
#include "src/panel/nextrun.h"
#include "src/panel/pages.h"
#include "src/panel/panelshout.h"
#include "src/panel/samplepanel.h"
#include "ui/mainwindow.h"
#include "ui/run/auditchain.h"
#include "ui/startup/options.h"
#include "ui/style/language.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace prism {

namespace {

constexpr int shoutAfterMs = 1000;

std::unique_ptr<Clock> clockOf(const Settings &settings)
{
    if (settings.pinnedNow)
        return std::make_unique<FixedClock>(*settings.pinnedNow);
    return std::make_unique<SystemClock>();
}

/// The registry of targets; empty if PRISM_TARGETS_FILE is wrong, which the page Targets tells.
std::string registryOf(const Settings &settings)
{
    const std::string given = qEnvironmentVariable("PRISM_TARGETS_FILE").toStdString();
    return registryPath(settings.home, given).value_or(std::string());
}

} // namespace

PanelSession::PanelSession(Settings settings, LookSwitch &looks, std::string cli, bool sample)
    : m_settings(std::move(settings))
    , m_looks(looks)
    , m_cli(std::move(cli))
    , m_sample(sample)
    , m_language(QString::fromStdString(m_settings.preferences.language))
    , m_clock(clockOf(m_settings))
{
    if (!m_sample)
        expectAuditedHosts(m_settings, registryOf(m_settings));
}

PanelSession::~PanelSession() = default;

PanelParts PanelSession::parts()
{
    PanelParts parts;
    if (!m_sample) {
        parts.scheduler = schedulerOfThisMachine(m_settings, m_cli);
        parts.autostart = autostartOfThisMachine(m_settings, m_cli);
    }
    parts.selfTest = [this] {
        return selfTestOfThisMachine(m_settings, m_cli);
    };
    parts.applyLook = [this](const WindowLook &look) {
        m_looks.apply(look);
    };
    parts.applyLanguage = [this](const QString &code) {
        return changeLanguage(code);
    };
    return parts;
}

CarryOut PanelSession::carryOutHere() const
{
    return [this](const Proposal &proposal, const StageListener &listener,
                  const std::function<void(const std::string &)> &showKey, const std::stop_token &stop) {
        KeychainClient secrets(keychainProgram());
        const Variables environment = processEnvironment();
        return carryOutProposal(proposal, {m_settings, *m_clock, environment, &secrets}, {listener, showKey},
                                stop);
    };
}

std::unique_ptr<MainWindow> PanelSession::makeWindow()
{
    ChainRequest request;
    request.gather.registry = registryOf(m_settings);
    auto window = std::make_unique<MainWindow>(
        m_settings, *m_clock, m_sample ? sampleChain() : auditChain(m_settings, request),
        panelPages(parts(), m_sample), nextRunOfThisMachine(m_settings, m_cli));
    if (!m_sample)
        window->setSchedule(plannedRunsOfThisMachine(m_settings, m_cli));
    if (!m_sample)
        window->setCarryOut(carryOutHere());
    connect(window.get(), &MainWindow::sampleRequested, this, [] { openSampleFleet(); });
    connect(window.get(), &MainWindow::closed, this, [] { QCoreApplication::exit(0); });
    return window;
}

void PanelSession::open(const StartRequest &start)
{
    QApplication::setQuitOnLastWindowClosed(false); // the window says when
    m_window = makeWindow();
    if (m_sample)
        m_filler = fillSample(*m_window, m_settings.inbox, *m_clock);
    if (start.link)
        m_window->openLink(*start.link);
    else if (m_settings.preferences.firstPage != "today")
        m_window->showPage(QString::fromStdString(m_settings.preferences.firstPage));
    if (m_sample) {
        m_window->showSoon();
        return;
    }
    if (!start.hidden)
        m_window->showSoon();
    // After the window is painted: asking for a tray and a bus takes its time.
    const auto shout = [this, hidden = start.hidden] {
        m_shout = std::make_unique<PanelShout>(m_settings, m_cli, *m_clock);
        m_shout->setWindow(*m_window);
        if (hidden)
            m_shout->startHidden();
    };
    QTimer::singleShot(start.hidden ? 0 : shoutAfterMs, this, shout);
}

std::string PanelSession::answer(std::string_view message)
{
    const auto request = parseStartRequest(message);
    if (!request)
        return "refused";
    if (request->check && m_shout) {
        m_window->refresh();
        m_shout->look();
    }
    if (request->link)
        m_window->openLink(*request->link);
    if (!request->hidden && !request->check)
        m_window->bringToFront(QByteArray::fromStdString(request->token));
    return "ok";
}

bool PanelSession::changeLanguage(const QString &code)
{
    if (code == m_language)
        return true;
    // A run tells its progress to the window that started it, and so does the sample fleet.
    if (m_sample || m_window->isAuditing())
        return false;
    m_language = code;
    installLanguage(code);
    // The page that asked is part of the window that goes.
    QMetaObject::invokeMethod(
        this, [this] { openAgain(); }, Qt::QueuedConnection);
    return true;
}

void PanelSession::openAgain()
{
    const QByteArray place = m_window->saveGeometry();
    const QString page = m_window->currentPage()->name();
    const std::unique_ptr<MainWindow> before = std::exchange(m_window, makeWindow());
    m_window->restoreGeometry(place);
    m_window->showPage(page);
    m_window->show();
    if (m_shout)
        m_shout->setWindow(*m_window);
}

} // namespace prism
