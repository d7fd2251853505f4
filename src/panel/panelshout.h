// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/common/shoutlog.h"
#include "ui/tray/announcer.h"
#include "ui/tray/trayicon.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <string>

namespace prism {

class CloseQuestion;
class DesktopNotifier;
class MainWindow;

/// What the panel says outside its window: the icon in the tray, notifications and the log of shouts. Keeps
/// the program in the tray while the window is closed. GUI thread; the clock must outlive it.
class PanelShout : public QObject
{
    Q_OBJECT

public:
    /// `prism` is the absolute path of the CLI, which the schedule is asked about.
    PanelShout(const Settings &settings, const std::string &prism, const Clock &clock,
               QObject *parent = nullptr);
    ~PanelShout() override;

    /// The window, which may be another one after a change of the language. It must outlive this object or be
    /// replaced first.
    void setWindow(MainWindow &window);
    /// Keeps the window out of sight where there is a tray, which may come some seconds after a login; else
    /// shows it minimised and says why.
    void startHidden();
    /// Somebody says that there may be news.
    void look() { m_announcer.look(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTray();
    void connectNotifier();
    void follow();
    void take(const AnnouncerNews &news);
    void showTray();
    void tell(const Announcement &announcement);
    void open(const std::string &link, const QByteArray &token);
    void beQuiet(qint64 seconds);
    [[nodiscard]] bool keepsRunning();
    void leave(bool stay, bool remember);
    void quit();

    const Clock &m_clock;
    Variables m_environment;
    ShoutLog m_log;
    Announcer m_announcer;
    std::unique_ptr<DesktopNotifier> m_notifier; // null on macOS
    std::unique_ptr<TrayIcon> m_tray;
    QPointer<MainWindow> m_window;
    QPointer<CloseQuestion> m_question;
    TrayFacts m_facts;
    QTimer m_patience;
    int m_waits = 0;
    bool m_quitting = false;
    bool m_first = true;
};

} // namespace prism
