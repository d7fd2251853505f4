// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notify/desktopnotifier.h"

#include <QHash>
#include <QString>

namespace prism {

/// Through org.freedesktop.Notifications (Desktop Notifications Specification 1.2).
class BusNotifier final : public DesktopNotifier
{
    Q_OBJECT

public:
    /// `connection` is that of the session bus.
    explicit BusNotifier(QDBusConnection connection, NotificationLabels labels = {},
                         QObject *parent = nullptr);
    ~BusNotifier() override;

    void tell(const Announcement &announcement) override;
    void withdraw(const std::string &key) override;

private Q_SLOTS:
    void takeSignal(const QDBusMessage &message);

private:
    struct Shown
    {
        Announcement announcement;
        QByteArray token; // of ActivationToken, which comes before ActionInvoked
    };

    void notify(const Announcement &announcement, const QStringList &capabilities);
    void keep(const Announcement &announcement, uint id);
    [[nodiscard]] uint idOf(const std::string &key) const;

    QHash<uint, Shown> m_shown;
};

} // namespace prism
