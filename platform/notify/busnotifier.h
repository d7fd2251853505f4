// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/ports/notifier.h"
#include "platform/notify/notificationmessage.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QString>

namespace prism {

/// Shows announcements through org.freedesktop.Notifications and hears its buttons. Nothing blocks: each
/// announcement ends in told() or failed(), within about ten seconds. One announcement a key is in sight: a
/// later one of the key takes its place. A server that restarts is met anew. The thread of its event loop.
class BusNotifier : public QObject
{
    Q_OBJECT

public:
    /// `bus` is the session bus; one that is not connected makes every announcement fail with NotFound.
    explicit BusNotifier(QDBusConnection bus, NotificationLabels labels = {}, QObject *parent = nullptr);
    ~BusNotifier() override;

    /// From now on; the window's language may change.
    void setLabels(NotificationLabels labels) { m_labels = std::move(labels); }
    void tell(const Announcement &announcement);
    /// Takes the notification of the key off the screen; nothing if it is not there.
    void withdraw(const std::string &key);

Q_SIGNALS:
    void told(const prism::Announcement &announcement);
    /// NotFound without a server, Timeout if it does not answer, External if it refused.
    void failed(const prism::Announcement &announcement, const prism::Error &error);
    /// The operator wants to see it. `token` lets a window come to the front on Wayland; it may be empty.
    void openRequested(const prism::Announcement &announcement, const QByteArray &token);
    void snoozeRequested(const prism::Announcement &announcement);

private Q_SLOTS:
    void takeSignal(const QDBusMessage &message);

private:
    struct Shown
    {
        Announcement announcement;
        QByteArray token; // of ActivationToken, which comes before ActionInvoked
    };

    void notify(const Announcement &announcement, const QStringList &capabilities);
    void keep(const Announcement &announcement, const QDBusMessage &reply);
    [[nodiscard]] uint idOf(const std::string &key) const;

    QDBusConnection m_bus;
    NotificationLabels m_labels;
    QHash<uint, Shown> m_shown;
};

} // namespace prism
