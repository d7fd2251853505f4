// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/keychain/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

namespace prism::secretservice {
namespace {

constexpr int limitMs = 3000;
using Attributes = QMap<QString, QString>;

KeychainAnswer answerOf(const QDBusMessage &error)
{
    const QString name = error.errorName();
    switch (QDBusError(error).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeychainAnswer::Frozen;
    case QDBusError::AccessDenied:
        return KeychainAnswer::Denied;
    default:
        break;
    }
    if (name == QLatin1String("org.freedesktop.Secret.Error.IsLocked"))
        return KeychainAnswer::Locked;
    // No service, no bus, or a service without a default collection: nothing that could hold a secret.
    return KeychainAnswer::Absent;
}

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, limitMs);
}

} // namespace

KeychainAnswer state()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return KeychainAnswer::Absent;
    const QDBusMessage reply =
        call(QStringLiteral("/org/freedesktop/secrets/aliases/default"),
             QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
             {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (reply.type() != QDBusMessage::ReplyMessage)
        return answerOf(reply);
    const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
    if (locked.typeId() != QMetaType::Bool)
        return KeychainAnswer::Failed;
    return locked.toBool() ? KeychainAnswer::Locked : KeychainAnswer::Done;
}

KeychainAnswer find(const QString &service, const QString &name)
{
    qDBusRegisterMetaType<Attributes>();
    // The attributes that QtKeychain stores: the key is the user, the service the server.
    const Attributes attributes{{QStringLiteral("user"), name}, {QStringLiteral("server"), service}};
    const QDBusMessage reply =
        call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
             QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    if (reply.type() != QDBusMessage::ReplyMessage)
        return answerOf(reply);
    const auto open = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
    if (!open.isEmpty())
        return KeychainAnswer::Done;
    return locked.isEmpty() ? KeychainAnswer::NotFound : KeychainAnswer::Locked;
}

} // namespace prism::secretservice
