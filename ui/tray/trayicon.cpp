// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/style/displaytext.h"
#include "ui/tray/traypicture.h"

#include <QGuiApplication>
#include <QPalette>

namespace prism {

namespace {

constexpr qint64 hour = 3600;
constexpr qsizetype longestLine = 90; // of a menu; the tool tip has all of it

QString menuLine(const QString &text)
{
    return withoutMnemonics(text.size() > longestLine ? text.left(longestLine - 3) + QStringLiteral("...")
                                                      : text);
}

} // namespace

TrayIcon::TrayIcon(const std::vector<PageName> &pages, QObject *parent)
    : QObject(parent)
{
    build(pages);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
        else if (reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT pageRequested(QStringLiteral("findings"));
    });
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::build(const std::vector<PageName> &pages)
{
    m_verdict = m_menu.addAction(QString(), this, &TrayIcon::openRequested);
    m_since = m_menu.addAction(QString(), this, &TrayIcon::openRequested);
    m_menu.addSeparator();
    m_run = m_menu.addAction(tr("Audit this machine now"), this, &TrayIcon::runRequested);
    m_next = m_menu.addAction(QString(), this, [this] { Q_EMIT pageRequested(QStringLiteral("settings")); });
    buildQuiet();
    QMenu *turn = m_menu.addMenu(tr("Pages"));
    for (const PageName &page : pages)
        turn->addAction(withoutMnemonics(page.title), this,
                        [this, name = page.name] { Q_EMIT pageRequested(name); });
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit Prism"), this, &TrayIcon::quitRequested);
}

void TrayIcon::buildQuiet()
{
    m_quiet = m_menu.addMenu(tr("Quiet for"));
    const auto add = [this](const QString &text, qint64 seconds) {
        return m_quiet->addAction(text, this, [this, seconds] { Q_EMIT quietRequested(seconds); });
    };
    add(tr("1 hour"), hour);
    add(tr("4 hours"), 4 * hour);
    add(tr("Until tomorrow"), -1);
    m_quiet->addSeparator();
    m_loud = add(QString(), 0);
}

void TrayIcon::show(const TrayFacts &facts, UtcTime now)
{
    const TrayLook look = trayLook(facts, now);
    if (!m_isShown || look.tone != m_look.tone || look.glyph != m_look.glyph || look.count != m_look.count)
        m_icon.setIcon(trayPicture(SeverityPalette(QGuiApplication::palette()).colours(look.tone), look.glyph,
                                   look.count));
    if (!m_isShown || look.toolTip != m_look.toolTip)
        m_icon.setToolTip(look.toolTip.toHtmlEscaped()); // some trays read markup
    m_look = look;
    m_verdict->setText(menuLine(look.verdict));
    m_since->setText(menuLine(tr("Since you last looked: %1").arg(facts.sinceLooked)));
    m_since->setVisible(!facts.sinceLooked.isEmpty());
    m_run->setEnabled(!facts.auditing);
    m_run->setText(facts.auditing ? tr("An audit is running") : tr("Audit this machine now"));
    if (facts.nextRun)
        m_next->setText(tr("Next run: %1").arg(nearTime(*facts.nextRun, now)));
    else
        m_next->setText(tr("No daily run is planned..."));
    m_quiet->setTitle(facts.quietUntil ? tr("Quiet until %1").arg(nearTime(*facts.quietUntil, now))
                                       : tr("Quiet for"));
    m_loud->setText(tr("Tell everything again"));
    m_loud->setVisible(facts.quietUntil.has_value());
    if (!m_isShown) {
        m_isShown = true;
        m_icon.show(); // with a picture: without one Qt warns and shows nothing
    }
}

} // namespace prism
