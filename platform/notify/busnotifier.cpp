// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notify/busnotifier.h"

#include <QDBusServiceWatcher>

#include <utility>

namespace prism {
namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage method(const QString &name, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), service(), name);
    message.setArguments(arguments);
    return message;
}

} // namespace

BusNotifier::BusNotifier(QDBusConnection connection, NotificationLabels labels, QObject *parent)
    : DesktopNotifier(std::move(connection), std::move(labels),
                      Sentence::saying("nobody shows notifications in this session; start a notification "
                                       "service, such as dunst or mako, or log in to a desktop"),
                      parent)
{
    // Ids die with the server that gave them.
    auto *restarts =
        new QDBusServiceWatcher(service(), bus(), QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(restarts, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { m_shown.clear(); });
    for (const char *signal : {"ActivationToken", "ActionInvoked", "NotificationClosed"})
        // Qt DBus takes slots by their text alone; the 1 is what the macro SLOT would put before it.
        bus().connect(service(), path(), service(), QString::fromLatin1(signal), this,
                      "1takeSignal(QDBusMessage)");
}

BusNotifier::~BusNotifier() = default;

void BusNotifier::tell(const Announcement &announcement)
{
    // Asked each time: announcements are rare, and the next server may take markup where this one does not.
    call(announcement, method(QStringLiteral("GetCapabilities")),
         [this, announcement](const QDBusMessage &reply) {
             notify(announcement, reply.arguments().value(0).toStringList());
         });
}

void BusNotifier::notify(const Announcement &announcement, const QStringList &capabilities)
{
    const QVariantList arguments =
        notificationMessage(announcement, capabilities, idOf(announcement.key), labels());
    call(announcement, method(QStringLiteral("Notify"), arguments),
         [this, announcement](const QDBusMessage &reply) {
             keep(announcement, reply.arguments().value(0).toUInt());
         });
}

void BusNotifier::keep(const Announcement &announcement, uint id)
{
    if (id != 0) {
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
        bus().send(method(QStringLiteral("CloseNotification"), {id}));
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
        it->token = activationToken(text);
        return;
    }
    const Shown shown = *it;
    m_shown.erase(it);
    if (message.member() == QLatin1String("NotificationClosed"))
        return;
    bus().send(method(QStringLiteral("CloseNotification"), {message.arguments().value(0)}));
    press(shown.announcement, text, shown.token);
}

} // namespace prism
