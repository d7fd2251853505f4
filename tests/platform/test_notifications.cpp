// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/notifyclient.h"
#include "platform/common/sandbox.h"
#include "platform/common/siblingprogram.h"
#include "platform/notify/busnotifier.h"
#include "platform/notify/portalnotifier.h"
#include "tests/platform/urgentannouncement.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace prism;
using prism::test::urgent;

namespace {

/// A notification server as the specification wants it; it keeps what it was told.
class Server : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    QList<QVariantList> told;
    QList<uint> closed;
    uint next = 1;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    // NOLINTNEXTLINE(readability-function-size): the signature of the specification
    uint Notify(const QString &name, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int expires)
    {
        told.append({name, replaces, icon, title, text, actions, hints, expires});
        return replaces != 0 ? replaces : next++;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

/// The portal of a desktop; it keeps what it was handed, as it stands on the wire.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")

public:
    QStringList ids;
    QList<QVariantMap> told;
    QList<QVariantMap> buttons; // of the last one
    QStringList removed;

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notification)
    {
        ids.append(id);
        told.append(notification);
        buttons.clear();
        const QVariant list = notification.value(QStringLiteral("buttons"));
        if (list.isValid())
            buttons = qdbus_cast<QList<QVariantMap>>(list.value<QDBusArgument>());
    }
    void RemoveNotification(const QString &id) { removed.append(id); }

Q_SIGNALS:
    void ActionInvoked(const QString &id, const QString &action, const QVariantList &parameters);
};

} // namespace

Q_DECLARE_METATYPE(prism::Announcement)

/// A session bus of the test's own with a server that the test can watch.
class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void typesAreThoseOfTheSpecification();
    void textIsEscapedWhereTheServerReadsMarkup();
    void hostileTextIsCutAndEscaped();
    void buttonsDependOnServerAndKind();
    void aLaterWordOfAKeyTakesItsPlace();
    void buttonsSpeak();
    void signalsOfOthersAreNotOurs();
    void aServerThatRestartsIsMetAnew();
    void aSandboxIsKnownByItsMarks();
    void aSandboxSpeaksThroughThePortal();
    void thePortalsButtonsSpeak();
    void withoutAServerItSaysSo();
    void theChildTells();
    void theChildSaysThatNobodyIsThere();
    void aMissingChildIsSaid();

private:
    [[nodiscard]] QDBusConnection bus(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }
    void serve(Server &server, const QString &name) const;
    void serve(Portal &portal, const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

void TestNotifications::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("there is no dbus-daemon");
    // A bus that starts no service of this machine by itself.
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                 "<policy context=\"default\"><allow send_destination=\"*\"/><allow eavesdrop=\"true\"/>"
                 "<allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                    QStringLiteral("--config-file=") + config.fileName()});
    QVERIFY(m_daemon.waitForReadyRead(5000));
    m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    QVERIFY(!m_address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
}

void TestNotifications::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(2000);
}

void TestNotifications::serve(Server &server, const QString &name) const
{
    QDBusConnection connection = bus(name);
    QVERIFY(connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &server,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(connection.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestNotifications::serve(Portal &portal, const QString &name) const
{
    QDBusConnection connection = bus(name);
    QVERIFY(connection.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(connection.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void TestNotifications::typesAreThoseOfTheSpecification()
{
    const QVariantList sent = notificationMessage(urgent(), {QStringLiteral("body")}, 7, {});
    const QList<int> types{QMetaType::QString,     QMetaType::UInt,    QMetaType::QString,
                           QMetaType::QString,     QMetaType::QString, QMetaType::QStringList,
                           QMetaType::QVariantMap, QMetaType::Int};
    QCOMPARE(sent.size(), types.size());
    for (qsizetype i = 0; i < types.size(); ++i)
        QCOMPARE(sent[i].typeId(), types[i]);
    const QVariantMap hints = sent[6].toMap();
    QCOMPARE(hints[QStringLiteral("urgency")].typeId(), int{QMetaType::UChar});
    QCOMPARE(hints[QStringLiteral("urgency")].toUInt(), 2U);
    QCOMPARE(hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("prism-panel"));
    QCOMPARE(sent[7].toInt(), 0); // what is critical stays
}

void TestNotifications::textIsEscapedWhereTheServerReadsMarkup()
{
    const auto bodyWith = [](const QStringList &capabilities) {
        return notificationMessage(urgent(), capabilities, 0, {})[4].toString();
    };
    QCOMPARE(bodyWith({QStringLiteral("body")}), QStringLiteral("Root <b>login</b> & more\nsecond line"));
    QCOMPARE(bodyWith({QStringLiteral("body"), QStringLiteral("body-markup")}),
             QStringLiteral("Root &lt;b&gt;login&lt;/b&gt; &amp; more\nsecond line"));
    QCOMPARE(bodyWith({}), QString());
}

void TestNotifications::hostileTextIsCutAndEscaped()
{
    Announcement a = urgent();
    a.title = "a\x1b[31m\xe2\x80\xae" + std::string(5000, 'x');
    for (int i = 0; i < 1000; ++i)
        a.text += "line\n";
    const QVariantList sent = notificationMessage(a, {QStringLiteral("body")}, 0, {});
    const QString title = sent[3].toString();
    QVERIFY(title.size() <= 200);
    QVERIFY(!title.contains(QChar(0x1b)) && !title.contains(QChar(0x202e)));
    QCOMPARE(sent[4].toString().count(QLatin1Char('\n')), 12);
}

void TestNotifications::buttonsDependOnServerAndKind()
{
    const NotificationLabels labels{QStringLiteral("Open"), QStringLiteral("Snooze 4 h")};
    const auto actions = [&labels](const Announcement &a, const QStringList &capabilities) {
        return notificationMessage(a, capabilities, 0, labels)[5].toStringList();
    };
    const QStringList all{QStringLiteral("actions")};
    const QStringList open{QStringLiteral("open"), QStringLiteral("Open")};
    QCOMPARE(actions(urgent(), all), open + QStringList({QStringLiteral("snooze"), labels.snooze}));
    QCOMPARE(actions(urgent(), {}), QStringList());
    Announcement over = urgent();
    over.kind = Announcement::Kind::Recovered;
    QCOMPARE(actions(over, all), open);
    over.link.clear();
    QCOMPARE(actions(over, all), QStringList());
}

void TestNotifications::aLaterWordOfAKeyTakesItsPlace()
{
    Server server;
    serve(server, QStringLiteral("replacing"));
    BusNotifier notifier(bus(QStringLiteral("replacing-client")));
    QSignalSpy told(&notifier, &BusNotifier::told);
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 1);
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 2);
    Announcement other = urgent();
    other.key = "other";
    notifier.tell(other);
    QTRY_COMPARE(told.count(), 3);
    QCOMPARE(server.told[0][1].toUInt(), 0U);
    QCOMPARE(server.told[1][1].toUInt(), 1U);
    QCOMPARE(server.told[2][1].toUInt(), 0U);
    notifier.withdraw("other");
    QTRY_COMPARE(server.closed, QList<uint>{2});
    QDBusConnection::disconnectFromBus(QStringLiteral("replacing"));
    QDBusConnection::disconnectFromBus(QStringLiteral("replacing-client"));
}

void TestNotifications::buttonsSpeak()
{
    Server server;
    serve(server, QStringLiteral("buttons"));
    BusNotifier notifier(bus(QStringLiteral("buttons-client")),
                         {QStringLiteral("Open"), QStringLiteral("Snooze")});
    QSignalSpy told(&notifier, &BusNotifier::told);
    QSignalSpy open(&notifier, &BusNotifier::openRequested);
    QSignalSpy snooze(&notifier, &BusNotifier::snoozeRequested);
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 1);
    Q_EMIT server.ActivationToken(1, QStringLiteral("token-1"));
    Q_EMIT server.ActionInvoked(1, QStringLiteral("open"));
    QTRY_COMPARE(open.count(), 1);
    QCOMPARE(open[0][0].value<Announcement>().link, urgent().link);
    QCOMPARE(open[0][1].toByteArray(), QByteArray("token-1"));
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(server.told[1][1].toUInt(), 0U); // the first was answered and is gone
    Q_EMIT server.ActionInvoked(2, QStringLiteral("snooze"));
    QTRY_COMPARE(snooze.count(), 1);
    QCOMPARE(open.count(), 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("buttons"));
    QDBusConnection::disconnectFromBus(QStringLiteral("buttons-client"));
}

void TestNotifications::signalsOfOthersAreNotOurs()
{
    Server server;
    serve(server, QStringLiteral("others"));
    BusNotifier notifier(bus(QStringLiteral("others-client")),
                         {QStringLiteral("Open"), QStringLiteral("Snooze")});
    QSignalSpy told(&notifier, &BusNotifier::told);
    QSignalSpy open(&notifier, &BusNotifier::openRequested);
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 1);
    Q_EMIT server.ActionInvoked(99, QStringLiteral("open"));      // somebody else's notification
    Q_EMIT server.ActionInvoked(1, QStringLiteral("delete-all")); // no button of ours, and it is gone
    Q_EMIT server.ActionInvoked(1, QStringLiteral("open"));
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(open.count(), 0);
    QDBusConnection::disconnectFromBus(QStringLiteral("others"));
    QDBusConnection::disconnectFromBus(QStringLiteral("others-client"));
}

void TestNotifications::aServerThatRestartsIsMetAnew()
{
    BusNotifier notifier(bus(QStringLiteral("restart-client")));
    QSignalSpy told(&notifier, &BusNotifier::told);
    {
        Server first;
        serve(first, QStringLiteral("first"));
        notifier.tell(urgent());
        QTRY_COMPARE(told.count(), 1);
        QDBusConnection::disconnectFromBus(QStringLiteral("first"));
    }
    Server second;
    second.capabilities = {QStringLiteral("body")};
    serve(second, QStringLiteral("second"));
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(second.told[0][1].toUInt(), 0U);
    QVERIFY(second.told[0][4].toString().contains(QLatin1String("<b>")));
    QDBusConnection::disconnectFromBus(QStringLiteral("second"));
    QDBusConnection::disconnectFromBus(QStringLiteral("restart-client"));
}

void TestNotifications::aSandboxIsKnownByItsMarks()
{
    const std::string root = m_folder.path().toStdString() + '/';
    QVERIFY(!isSandboxed(root, {}));
    QVERIFY(isSandboxed(root, "/snap/prism/1"));
    QFile mark(m_folder.filePath(QStringLiteral(".flatpak-info")));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    QVERIFY(isSandboxed(root, {}));
    QVERIFY(mark.remove());
}

void TestNotifications::aSandboxSpeaksThroughThePortal()
{
    Server server; // is there too, and hears nothing
    serve(server, QStringLiteral("outside"));
    Portal portal;
    serve(portal, QStringLiteral("portal"));
    const auto notifier = DesktopNotifier::make(bus(QStringLiteral("portal-client")), true);
    notifier->setLabels({QStringLiteral("Open"), QStringLiteral("Snooze"), [](const Announcement &) {
                             return NotificationWords{"Ein P0", "auf <web>"};
                         }});
    QSignalSpy told(notifier.get(), &DesktopNotifier::told);
    notifier->tell(urgent());
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(portal.ids, QStringList{QStringLiteral("bundle:2026-11-21")});
    QCOMPARE(portal.told[0][QStringLiteral("title")].toString(), QStringLiteral("Ein P0"));
    QCOMPARE(portal.told[0][QStringLiteral("body")].toString(), QStringLiteral("auf \u2039web\u203a"));
    QCOMPARE(portal.told[0][QStringLiteral("priority")].toString(), QStringLiteral("urgent"));
    QCOMPARE(portal.told[0][QStringLiteral("default-action")].toString(), QStringLiteral("open"));
    QCOMPARE(portal.buttons.size(), 2);
    QCOMPARE(portal.buttons[1][QStringLiteral("label")].toString(), QStringLiteral("Snooze"));
    QCOMPARE(portal.buttons[1][QStringLiteral("action")].toString(), QStringLiteral("snooze"));
    notifier->withdraw(urgent().key);
    QTRY_COMPARE(portal.removed, portal.ids);
    notifier->setLabels({});
    notifier->tell(urgent());
    QTRY_COMPARE(told.count(), 2);
    QVERIFY(portal.buttons.isEmpty());
    QCOMPARE(portal.told[1][QStringLiteral("title")].toString(), QStringLiteral("1 P0 on web"));
    QCOMPARE(server.told.size(), 0);
    for (const char *name : {"outside", "portal", "portal-client"})
        QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
}

void TestNotifications::thePortalsButtonsSpeak()
{
    Portal portal;
    serve(portal, QStringLiteral("portal-buttons"));
    PortalNotifier notifier(bus(QStringLiteral("portal-buttons-client")),
                            {QStringLiteral("Open"), QStringLiteral("Snooze")});
    QSignalSpy told(&notifier, &DesktopNotifier::told);
    QSignalSpy open(&notifier, &DesktopNotifier::openRequested);
    QSignalSpy snooze(&notifier, &DesktopNotifier::snoozeRequested);
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 1);
    const QString id = portal.ids.first();
    Q_EMIT portal.ActionInvoked(QStringLiteral("somebody else's"), QStringLiteral("open"), {});
    Q_EMIT portal.ActionInvoked(
        id, QStringLiteral("open"),
        {QVariantMap{{QStringLiteral("activation-token"), QStringLiteral("token-2")}}});
    QTRY_COMPARE(open.count(), 1);
    QCOMPARE(open[0][0].value<Announcement>().link, urgent().link);
    QCOMPARE(open[0][1].toByteArray(), QByteArray("token-2"));
    Q_EMIT portal.ActionInvoked(id, QStringLiteral("open"), {}); // it was answered and is gone
    notifier.tell(urgent());
    QTRY_COMPARE(told.count(), 2);
    Q_EMIT portal.ActionInvoked(id, QStringLiteral("snooze"), {});
    QTRY_COMPARE(snooze.count(), 1);
    QCOMPARE(open.count(), 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("portal-buttons"));
    QDBusConnection::disconnectFromBus(QStringLiteral("portal-buttons-client"));
}

void TestNotifications::withoutAServerItSaysSo()
{
    BusNotifier alone(bus(QStringLiteral("alone")));
    BusNotifier nowhere(QDBusConnection(QStringLiteral("no such connection")));
    PortalNotifier sandboxed(bus(QStringLiteral("alone")));
    for (DesktopNotifier *notifier : std::initializer_list<DesktopNotifier *>{&alone, &nowhere, &sandboxed}) {
        QSignalSpy failed(notifier, &DesktopNotifier::failed);
        notifier->tell(urgent());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::NotFound);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("alone"));
}

void TestNotifications::theChildTells()
{
    const std::string program = siblingProgram("prism-notify");
    if (!QFileInfo::exists(QString::fromStdString(program)))
        QSKIP("prism-notify was not built");
    Server server;
    serve(server, QStringLiteral("for-the-child"));
    NotifyClient client(program);
    auto answer = std::async(std::launch::async, [&] { return client.tell(urgent()); });
    QTRY_COMPARE(server.told.size(), 1);
    const Result<void> result = answer.get();
    QVERIFY2(result.has_value(), result ? "" : result.error().message.text().c_str());
    QCOMPARE(server.told[0][3].toString(), QStringLiteral("1 P0 on web"));
    QCOMPARE(server.told[0][5].toStringList(), QStringList()); // nobody stays to hear a button
    QDBusConnection::disconnectFromBus(QStringLiteral("for-the-child"));
}

void TestNotifications::theChildSaysThatNobodyIsThere()
{
    const std::string program = siblingProgram("prism-notify");
    if (!QFileInfo::exists(QString::fromStdString(program)))
        QSKIP("prism-notify was not built");
    NotifyClient client(program);
    const Result<void> result = client.tell(urgent());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QVERIFY(QString::fromStdString(result.error().message).contains(QLatin1String("nobody shows")));
}

void TestNotifications::aMissingChildIsSaid()
{
    NotifyClient client(m_folder.filePath(QStringLiteral("nothing")).toStdString());
    const Result<void> result = client.tell(urgent());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "test_notifications.moc"
