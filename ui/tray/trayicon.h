// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/traylook.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <vector>

namespace prism {

/// The icon in the tray with its menu. A tray that comes later takes the icon then. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// A page that the menu offers.
    struct PageName
    {
        QString name;  ///< "today"
        QString title; ///< as the sidebar shows it
    };

    explicit TrayIcon(const std::vector<PageName> &pages, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether this desktop has a place for it now.
    [[nodiscard]] static bool isPossible();
    /// Cheap if nothing changed.
    void show(const TrayFacts &facts, UtcTime now);
    [[nodiscard]] const TrayLook &look() const { return m_look; }
    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void openRequested();
    void pageRequested(const QString &name);
    void runRequested();
    /// Only P0 is told for so long; 0 ends it, -1 until tomorrow.
    void quietRequested(qint64 seconds);
    void quitRequested();

private:
    void build(const std::vector<PageName> &pages);
    void buildQuiet();

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_verdict = nullptr;
    QAction *m_since = nullptr;
    QAction *m_run = nullptr;
    QAction *m_next = nullptr;
    QMenu *m_quiet = nullptr;
    QAction *m_loud = nullptr;
    TrayLook m_look;
    bool m_isShown = false;
};

} // namespace prism
