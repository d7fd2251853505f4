// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notify/desktopnotifier.h"

#include "engine/core/text.h"
#include "platform/notify/busnotifier.h"
#include "platform/notify/portalnotifier.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>

namespace prism {
namespace {

constexpr int limitMs = 5000;

} // namespace

std::unique_ptr<DesktopNotifier> DesktopNotifier::make(const QDBusConnection &bus, bool sandboxed)
{
    if (sandboxed)
        return std::make_unique<PortalNotifier>(bus);
    return std::make_unique<BusNotifier>(bus);
}

DesktopNotifier::DesktopNotifier(QDBusConnection bus, NotificationLabels labels, Sentence noServer,
                                 QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_labels(std::move(labels))
    , m_noServer(std::move(noServer))
{}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::call(const Announcement &announcement, const QDBusMessage &message, const Reply &take)
{
    if (!m_bus.isConnected()) { // a call would never end
        const auto tellSo = [this, announcement] {
            Q_EMIT failed(announcement, {ErrorCode::NotFound, m_noServer, {}});
        };
        QMetaObject::invokeMethod(this, tellSo, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, limitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, announcement, take, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            take(reply);
        else
            Q_EMIT failed(announcement, errorOf(reply));
    });
}

void DesktopNotifier::press(const Announcement &announcement, const QString &action, const QByteArray &token)
{
    if (action == QLatin1String(snoozeAction))
        Q_EMIT snoozeRequested(announcement);
    else if (action == QLatin1String(openAction) || action == QLatin1String(defaultAction))
        Q_EMIT openRequested(announcement, token);
}

Error DesktopNotifier::errorOf(const QDBusMessage &reply) const
{
    const QDBusError error(reply);
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return {ErrorCode::Timeout, Sentence::saying("the notification service does not answer"), {}};
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::UnknownInterface: // a portal of a desktop that has none for notifications
    case QDBusError::UnknownObject:
        return {ErrorCode::NotFound, m_noServer, {}};
    default:
        break;
    }
    // A service that the bus starts on demand and that finds no screen.
    if (error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn")))
        return {ErrorCode::NotFound, m_noServer, {}};
    constexpr qsizetype longest = 300;
    return {ErrorCode::External,
            Sentence::saying("the notification service refused: %1",
                             printable(error.message().left(longest).toStdString())),
            {}};
}

} // namespace prism
