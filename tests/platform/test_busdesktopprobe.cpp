// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/process.h"
#include "platform/common/busdesktopprobe.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace prism;

namespace {

class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    QString GetServerInformation(QString &vendor, QString &version, QString &spec)
    {
        vendor = version = spec = QStringLiteral("1");
        return QStringLiteral("test bench");
    }
};

class Watcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    [[nodiscard]] bool hasHost() const { return m_hasHost; }
    void setHost(bool there) { m_hasHost = there; }

private:
    bool m_hasHost = true;
};

} // namespace

/// A session bus of the test's own, and each of the programs that can ask it.
class TestBusDesktopProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void findsWhatIsThere_data() { programs(); }
    void findsWhatIsThere();
    void tellsWhatIsNotThere_data() { programs(); }
    void tellsWhatIsNotThere();
    void aTrayWithoutAHostFails();
    void aServiceThatHangsIsLeftBehind();
    void withoutABusNothingIsThere();
    void withoutAProgramItCannotAsk();

private:
    static void programs()
    {
        QTest::addColumn<QString>("program");
        for (const char *name : {"busctl", "gdbus", "dbus-send"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    /// The environment in which this program alone is found.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> with(const QString &program);
    /// Asks on another thread, so that the services here can answer.
    template<typename Ask>
    static DesktopAnswer answer(Ask ask)
    {
        auto future = std::async(std::launch::async, ask);
        const bool done = QTest::qWaitFor(
            [&] { return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 10000);
        return done ? future.get() : DesktopAnswer{};
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::string m_address;
};

void TestBusDesktopProbe::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("there is no dbus-daemon");
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address=1")});
    QVERIFY(m_daemon.waitForReadyRead(5000));
    m_address = m_daemon.readLine().trimmed().toStdString();
    QVERIFY(!m_address.empty());
}

void TestBusDesktopProbe::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(2000);
}

std::vector<std::pair<std::string, std::string>> TestBusDesktopProbe::with(const QString &program)
{
    const QString folder = m_folder.filePath(program);
    const QString found = QStandardPaths::findExecutable(program);
    if (!found.isEmpty() && QDir().mkpath(folder))
        QFile::link(found, folder + QLatin1Char('/') + program);
    return {{"PATH", folder.toStdString()}, {"DBUS_SESSION_BUS_ADDRESS", m_address}};
}

void TestBusDesktopProbe::findsWhatIsThere()
{
    QFETCH(QString, program);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("the program is not here");
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromStdString(m_address), program);
    Notifications notifications;
    Watcher watcher;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &notifications,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), &watcher,
                               QDBusConnection::ExportAllProperties));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
    BusDesktopProbe probe(with(program));
    const DesktopAnswer shown = answer([&] { return probe.notifications({}); });
    QCOMPARE(shown.what.text(), std::string("test bench shows notifications"));
    QCOMPARE(shown.state, DesktopAnswer::State::Present);
    QCOMPARE(answer([&] { return probe.tray({}); }).state, DesktopAnswer::State::Present);
    QDBusConnection::disconnectFromBus(program);
}

void TestBusDesktopProbe::tellsWhatIsNotThere()
{
    QFETCH(QString, program);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("the program is not here");
    BusDesktopProbe probe(with(program));
    for (const DesktopAnswer &said :
         {answer([&] { return probe.notifications({}); }), answer([&] { return probe.tray({}); })}) {
        QCOMPARE(said.state, DesktopAnswer::State::Absent);
        QVERIFY(!said.fix.empty());
    }
}

void TestBusDesktopProbe::aTrayWithoutAHostFails()
{
    const QString name = QStringLiteral("hostless");
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromStdString(m_address), name);
    Watcher watcher;
    watcher.setHost(false);
    QVERIFY(bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), &watcher,
                               QDBusConnection::ExportAllProperties));
    QVERIFY(bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
    BusDesktopProbe probe(with(QStringLiteral("dbus-send")));
    QCOMPARE(answer([&] { return probe.tray({}); }).state, DesktopAnswer::State::Absent);
    QDBusConnection::disconnectFromBus(name);
}

void TestBusDesktopProbe::aServiceThatHangsIsLeftBehind()
{
    const QString name = QStringLiteral("hanging");
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromStdString(m_address), name);
    Notifications notifications;
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &notifications,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    BusDesktopProbe probe(with(QStringLiteral("dbus-send")), std::chrono::milliseconds(1000));
    // Asked on this thread, so the service cannot answer.
    QCOMPARE(probe.notifications({}).state, DesktopAnswer::State::Absent);
    QDBusConnection::disconnectFromBus(name);
}

void TestBusDesktopProbe::withoutABusNothingIsThere()
{
    BusDesktopProbe probe({{"PATH", "/usr/bin"}, {"XDG_RUNTIME_DIR", m_folder.path().toStdString()}});
    QCOMPARE(probe.tray({}).state, DesktopAnswer::State::Absent);
    QCOMPARE(probe.notifications({}).what.text(), std::string("there is no session bus"));
}

void TestBusDesktopProbe::withoutAProgramItCannotAsk()
{
    BusDesktopProbe probe({{"PATH", m_folder.filePath(QStringLiteral("empty")).toStdString()},
                           {"DBUS_SESSION_BUS_ADDRESS", m_address}});
    QCOMPARE(probe.tray({}).state, DesktopAnswer::State::Unknown);
    QCOMPARE(probe.notifications({}).state, DesktopAnswer::State::Unknown);
}

QTEST_GUILESS_MAIN(TestBusDesktopProbe)
#include "test_busdesktopprobe.moc"
