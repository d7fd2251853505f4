// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notify/busnotifier.h"

#include "engine/core/text.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <functional>
#include <utility>

namespace prism {
namespace {

constexpr int limitMs = 5000;
constexpr const char *noServer =
    "nobody shows notifications in this session; start a notification service, such as dunst or mako, or log "
    "in to a desktop";

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), service(), method);
    message.setArguments(arguments);
    return message;
}

Error errorOf(const QDBusMessage &reply)
{
    const QDBusError error(reply);
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return {ErrorCode::Timeout, "the notification service does not answer", {}};
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return {ErrorCode::NotFound, noServer, {}};
    default:
        break;
    }
    // A service that the bus starts on demand and that finds no screen.
    if (error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn")))
        return {ErrorCode::NotFound, noServer, {}};
    constexpr qsizetype longest = 300;
    return {ErrorCode::External,
            "the notification service refused: " + printable(error.message().left(longest).toStdString()),
            {}};
}

} // namespace

BusNotifier::BusNotifier(QDBusConnection bus, NotificationLabels labels, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_labels(std::move(labels))
{
    // Ids die with the server that gave them.
    auto *restarts =
        new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(restarts, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { m_shown.clear(); });
    for (const char *signal : {"ActivationToken", "ActionInvoked", "NotificationClosed"})
        // Qt DBus takes slots by their text alone; the 1 is what the macro SLOT would put before it.
        m_bus.connect(service(), path(), service(), QString::fromLatin1(signal), this,
                      "1takeSignal(QDBusMessage)");
}

BusNotifier::~BusNotifier() = default;

void BusNotifier::tell(const Announcement &announcement)
{
    if (!m_bus.isConnected()) { // a call would never end
        const auto tellSo = [this, announcement] {
            Q_EMIT failed(announcement, {ErrorCode::NotFound, noServer, {}});
        };
        QMetaObject::invokeMethod(this, tellSo, Qt::QueuedConnection);
        return;
    }
    // Asked each time: announcements are rare, and the next server may take markup where this one does not.
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities")), limitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, announcement, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            notify(announcement, reply.arguments().value(0).toStringList());
        else
            Q_EMIT failed(announcement, errorOf(reply));
    });
}

void BusNotifier::notify(const Announcement &announcement, const QStringList &capabilities)
{
    const QVariantList arguments =
        notificationMessage(announcement, capabilities, idOf(announcement.key), m_labels);
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("Notify"), arguments), limitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, announcement, watcher] {
        watcher->deleteLater();
        keep(announcement, watcher->reply());
    });
}

void BusNotifier::keep(const Announcement &announcement, const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage) {
        Q_EMIT failed(announcement, errorOf(reply));
        return;
    }
    if (const uint id = reply.arguments().value(0).toUInt(); id != 0) {
        m_shown.remove(idOf(announcement.key));
        m_shown.insert(id, {announcement, {}});
    }
    Q_EMIT told(announcement);
}

uint BusNotifier::idOf(const std::string &key) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->announcement.key == key)
            return it.key();
    }
    return 0;
}

void BusNotifier::withdraw(const std::string &key)
{
    if (const uint id = idOf(key); id != 0) {
        m_shown.remove(id);
        m_bus.send(call(QStringLiteral("CloseNotification"), {id}));
    }
}

void BusNotifier::takeSignal(const QDBusMessage &message)
{
    // Signals go to everybody; only those of our own notifications count.
    const auto it = m_shown.find(message.arguments().value(0).toUInt());
    if (it == m_shown.end())
        return;
    const QString text = message.arguments().value(1).toString();
    if (message.member() == QLatin1String("ActivationToken")) {
        constexpr qsizetype longest = 1024;
        it->token = text.toUtf8().left(longest);
        return;
    }
    const Shown shown = *it;
    m_shown.erase(it);
    if (message.member() == QLatin1String("NotificationClosed"))
        return;
    m_bus.send(call(QStringLiteral("CloseNotification"), {message.arguments().value(0)}));
    if (text == QLatin1String(snoozeAction))
        Q_EMIT snoozeRequested(shown.announcement);
    else if (text == QLatin1String(openAction) || text == QLatin1String(defaultAction))
        Q_EMIT openRequested(shown.announcement, shown.token);
}

} // namespace prism
