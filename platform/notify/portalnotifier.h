// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/notify/desktopnotifier.h"

#include <QHash>
#include <QString>

namespace prism {

/// Through org.freedesktop.portal.Notification (xdg-desktop-portal, version 1 on), which is all that a
/// sandbox lets out. Its ids are the keys of the announcements; it says nothing of one that was closed.
class PortalNotifier final : public DesktopNotifier
{
    Q_OBJECT

public:
    /// `connection` is that of the session bus.
    explicit PortalNotifier(QDBusConnection connection, NotificationLabels labels = {},
                            QObject *parent = nullptr);
    ~PortalNotifier() override;

    void tell(const Announcement &announcement) override;
    void withdraw(const std::string &key) override;

private Q_SLOTS:
    void takeSignal(const QDBusMessage &message);

private:
    QHash<QString, Announcement> m_shown;
};

} // namespace prism
