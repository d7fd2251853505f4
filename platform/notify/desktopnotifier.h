// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/ports/notifier.h"
#include "platform/notify/notificationmessage.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace prism {

/// Shows announcements on the desktop and hears their buttons. Nothing blocks: each announcement ends in
/// told() or failed(), within about ten seconds. One announcement a key is in sight: a later one of the key
/// takes its place. A server that restarts is met anew. The thread of its event loop.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// Over the session bus: in a sandbox through its portal, else through the notification server itself. A
    /// bus that is not connected makes every announcement fail with NotFound.
    [[nodiscard]] static std::unique_ptr<DesktopNotifier> make(const QDBusConnection &bus, bool sandboxed);
    ~DesktopNotifier() override;

    /// From now on; the window's language may change.
    void setLabels(NotificationLabels labels) { m_labels = std::move(labels); }
    virtual void tell(const Announcement &announcement) = 0;
    /// Takes the notification of the key off the screen; nothing if it is not there.
    virtual void withdraw(const std::string &key) = 0;

Q_SIGNALS:
    void told(const prism::Announcement &announcement);
    /// NotFound without a server, Timeout if it does not answer, External if it refused.
    void failed(const prism::Announcement &announcement, const prism::Error &error);
    /// The operator wants to see it. `token` lets a window come to the front on Wayland; it may be empty.
    void openRequested(const prism::Announcement &announcement, const QByteArray &token);
    void snoozeRequested(const prism::Announcement &announcement);

protected:
    using Reply = std::function<void(const QDBusMessage &reply)>;

    /// `noServer` says in a sentence that nobody shows notifications, and what to do.
    DesktopNotifier(QDBusConnection bus, NotificationLabels labels, Sentence noServer, QObject *parent);

    /// Calls for an announcement. An error, and a bus that is not there, end in failed(); any other reply is
    /// handed on.
    void call(const Announcement &announcement, const QDBusMessage &message, const Reply &take);
    /// What a button of this announcement asks for.
    void press(const Announcement &announcement, const QString &action, const QByteArray &token);
    [[nodiscard]] QDBusConnection &bus() { return m_bus; }
    [[nodiscard]] const NotificationLabels &labels() const { return m_labels; }

private:
    [[nodiscard]] Error errorOf(const QDBusMessage &reply) const;

    QDBusConnection m_bus;
    NotificationLabels m_labels;
    Sentence m_noServer;
};

} // namespace prism
