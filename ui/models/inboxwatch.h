// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <string>

namespace prism {

/// Tells when bundles come into an inbox or leave it, whoever wrote them: `prism run`, a timer, another
/// operator. Several changes at once are told once. It sleeps in inotify: a window at rest is not woken. GUI
/// thread.
class InboxWatch : public QObject
{
    Q_OBJECT

public:
    explicit InboxWatch(std::string inbox, QObject *parent = nullptr);
    ~InboxWatch() override;

    /// Watches what is there by now; call it again after something may have been created. Cheap.
    void arm();

Q_SIGNALS:
    void changed();

private:
    std::string m_inbox;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace prism
