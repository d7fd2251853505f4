// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/announcementjson.h"
#include "platform/common/shoutlog.h"
#include "platform/macos/scriptnotifier.h"
#include "tests/platform/urgentannouncement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace prism;
using prism::test::urgent;

/// The channels that need no bus, and the words between prism and prism-notify.
class TestShoutChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogKeepsALineEach();
    void announcementsSurviveTheirJson();
    void otherJsonIsRefused_data();
    void otherJsonIsRefused();
    void theMacScriptGetsTextAsArguments();

private:
    QTemporaryDir m_folder;
};

void TestShoutChannels::theLogKeepsALineEach()
{
    const FixedClock clock(*parseIsoTime("2026-11-21T07:30:00Z"));
    ShoutLog log(m_folder.filePath(QStringLiteral("state/prism")).toStdString(), clock);
    QVERIFY(log.tell(urgent()).has_value());
    Announcement hostile = urgent();
    hostile.title = "two\nlines\x1b[2J";
    QVERIFY(log.tell(hostile).has_value());
    QFile file(QString::fromStdString(log.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArrayList all = file.readAll().split('\n');
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0],
             QByteArray("2026-11-21T07:30:00Z [ log ] 1 P0 on web. Root <b>login</b> & more second line "));
    QVERIFY(!all[1].contains('\x1b'));
    QVERIFY(file.resize(2 << 20));
    QVERIFY(log.tell(urgent()).has_value());
    QVERIFY(QFileInfo(QString::fromStdString(log.path())).size() < 1000);
    QVERIFY(QFileInfo::exists(QString::fromStdString(log.path() + ".1")));
    QCOMPARE(stateFolder("/home/me", "relative"), std::string("/home/me/.local/state/prism"));
    QCOMPARE(stateFolder("/home/me", "/state"), std::string("/state/prism"));
}

void TestShoutChannels::announcementsSurviveTheirJson()
{
    using Kind = Announcement::Kind;
    for (const Kind kind : {Kind::NewFindings, Kind::MissingHeartbeat, Kind::Recovered, Kind::WatcherSilent,
                            Kind::Reminder, Kind::Drill, Kind::Late}) {
        Announcement a = urgent();
        a.kind = kind;
        a.title = "B\xc3\xb6ro \"quoted\" \x01";
        const auto read = parseAnnouncement(announcementJson(a));
        QVERIFY(read.has_value());
        QVERIFY(*read == a);
    }
}

void TestShoutChannels::otherJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no title") << QByteArray(R"({"kind":"drill","urgency":"low","key":"k"})");
    QTest::newRow("unknown kind") << QByteArray(R"({"kind":"x","urgency":"low","key":"k","title":"t"})");
    QTest::newRow("unknown urgency") << QByteArray(R"({"kind":"drill","urgency":"x","key":"k","title":"t"})");
    QTest::newRow("too long") << QByteArray(100000, ' ');
}

void TestShoutChannels::otherJsonIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseAnnouncement(text.toStdString()));
}

void TestShoutChannels::theMacScriptGetsTextAsArguments()
{
    const QString program = m_folder.filePath(QStringLiteral("osascript"));
    const QString seen = m_folder.filePath(QStringLiteral("seen"));
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + seen.toUtf8() + "'\n");
    script.close();
    QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    ScriptNotifier notifier(program.toStdString());
    Announcement a = urgent();
    a.title = "-e do shell script \"id\"";
    QVERIFY(notifier.tell(a).has_value());
    QFile file(seen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList arguments = file.readAll().split('\n');
    QCOMPARE(arguments.value(6), QByteArray("--"));
    QCOMPARE(arguments.value(7), QByteArray("-e do shell script \"id\""));
    QVERIFY(!ScriptNotifier("/nonexistent/osascript").tell(a));
}

QTEST_GUILESS_MAIN(TestShoutChannels)
#include "test_shoutchannels.moc"
