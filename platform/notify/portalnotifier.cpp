// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notify/portalnotifier.h"

#include <QDBusArgument>

#include <utility>

namespace prism {
namespace {

constexpr qsizetype mostShown = 1000; // nothing says when the operator closed one

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Notification");
}

QDBusMessage method(const QString &name, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), interface(), name);
    message.setArguments(arguments);
    return message;
}

QString idOf(const std::string &key)
{
    return QString::fromStdString(key);
}

/// Version 2 of the portal adds a map with the token to the parameters of an action.
QByteArray tokenIn(const QVariant &parameters)
{
    if (parameters.userType() != qMetaTypeId<QDBusArgument>())
        return {};
    const auto list = qdbus_cast<QVariantList>(parameters.value<QDBusArgument>());
    for (const QVariant &parameter : list) {
        if (parameter.userType() != qMetaTypeId<QDBusArgument>())
            continue;
        const auto argument = parameter.value<QDBusArgument>();
        if (argument.currentSignature() == QLatin1String("a{sv}"))
            return activationToken(
                qdbus_cast<QVariantMap>(argument).value(QStringLiteral("activation-token")).toString());
    }
    return {};
}

} // namespace

PortalNotifier::PortalNotifier(QDBusConnection connection, NotificationLabels labels, QObject *parent)
    : DesktopNotifier(std::move(connection), std::move(labels),
                      Sentence::saying("no portal shows notifications to this sandbox; install "
                                       "xdg-desktop-portal and the portal of your desktop"),
                      parent)
{
    // As in BusNotifier: the 1 is what the macro SLOT would put before it.
    bus().connect(service(), path(), interface(), QStringLiteral("ActionInvoked"), this,
                  "1takeSignal(QDBusMessage)");
}

PortalNotifier::~PortalNotifier() = default;

void PortalNotifier::tell(const Announcement &announcement)
{
    const QString id = idOf(announcement.key);
    call(announcement,
         method(QStringLiteral("AddNotification"), {id, portalNotification(announcement, labels())}),
         [this, announcement, id](const QDBusMessage &) {
             if (m_shown.size() >= mostShown)
                 m_shown.clear();
             m_shown.insert(id, announcement);
             Q_EMIT told(announcement);
         });
}

void PortalNotifier::withdraw(const std::string &key)
{
    if (m_shown.remove(idOf(key)) > 0)
        bus().send(method(QStringLiteral("RemoveNotification"), {idOf(key)}));
}

void PortalNotifier::takeSignal(const QDBusMessage &message)
{
    const QString id = message.arguments().value(0).toString();
    const auto it = m_shown.find(id);
    if (it == m_shown.end())
        return;
    const Announcement announcement = *it;
    m_shown.erase(it);
    bus().send(method(QStringLiteral("RemoveNotification"), {id}));
    press(announcement, message.arguments().value(1).toString(), tokenIn(message.arguments().value(2)));
}

} // namespace prism
