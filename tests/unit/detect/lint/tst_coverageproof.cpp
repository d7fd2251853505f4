// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/detect/lint/coverageproof.h"
#include "tests/support/detectorbench.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <utime.h>

using namespace prism;
using namespace prism::test;

namespace {

const std::string oneTimer =
    R"([{"next":1795070400000000,"left":1,"last":1795046400000000,"passed":1,"unit":"backup.timer",
        "activates":"backup.service"},
       {"next":null,"left":null,"last":null,"passed":null,"unit":"dead.timer","activates":"dead.service"}])";

/// The evidence against one check, with `$R` for the bench's root.
QString failureOf(DetectorBench &bench, const QString &check, const std::string &defaults = "{}")
{
    const auto matrix = CoverageMatrix::parse("{\"surfaces\":[],\"defaults\":" + defaults + "}", "m");
    const auto json = parseJson(check.toStdString());
    if (!matrix || !json)
        qFatal("not JSON: %s", qPrintable(check));
    const CoverageProof proof(bench.context, *matrix);
    return QString::fromStdString(proof.failureOf(*json))
        .replace(QString::fromStdString(bench.context.inbox), QStringLiteral("$I"));
}

void setAge(const DetectorBench &bench, const std::string &path, std::int64_t hours)
{
    const std::int64_t when = bench.context.now.seconds - hours * 3600;
    const utimbuf times{when, when};
    if (::utime(bench.path(path).c_str(), &times) != 0)
        qFatal("cannot set the time of %s", path.c_str());
}

/// A socket that listens on a free port of 127.0.0.1.
std::pair<FileDescriptor, int> listeningSocket()
{
    FileDescriptor fd(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    void *raw = &address;
    if (::bind(fd.get(), static_cast<sockaddr *>(raw), size) != 0 || ::listen(fd.get(), 1) != 0 ||
        ::getsockname(fd.get(), static_cast<sockaddr *>(raw), &size) != 0)
        qFatal("cannot listen");
    return {std::move(fd), ntohs(address.sin_port)};
}

} // namespace

class TestCoverageProof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heartbeats_data()
    {
        QTest::addColumn<QString>("heartbeat");
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QString>("failure");
        const auto stamp = [](const char *time) {
            return QStringLiteral(R"({"timestamp":"%1"})").arg(QLatin1String(time));
        };
        const QString none;
        QTest::newRow("fresh") << stamp("2026-11-19T06:00:00Z") << none << none;
        QTest::newRow("fraction") << stamp("2026-11-19T06:00:00.250000Z") << none << none;
        QTest::newRow("at the limit") << stamp("2026-11-17T18:30:00Z") << none << none;
        QTest::newRow("stale") << stamp("2026-11-17T17:30:00Z") << none
                               << "heartbeat stale: $I/h.json: 37.0h";
        QTest::newRow("offset") << stamp("2026-11-18T06:00:00+13:00") << none
                                << "heartbeat stale: $I/h.json: 37.5h";
        QTest::newRow("no zone is UTC") << stamp("2026-11-17T18:30:00") << none << none;
        QTest::newRow("own limit") << stamp("2026-11-19T05:00:00Z") << ",\"max_age_hours\":1"
                                   << "heartbeat stale: $I/h.json: 1.5h";
        QTest::newRow("numeric text") << stamp("2026-11-19T05:00:00Z") << ",\"max_age_hours\":\"1\""
                                      << "heartbeat stale: $I/h.json: 1.5h";
        QTest::newRow("0 is 0") << stamp("2026-11-19T06:24:00Z") << ",\"max_age_hours\":0"
                                << "heartbeat stale: $I/h.json: 0.1h";
        QTest::newRow("odd limit") << stamp("2026-11-19T06:00:00Z") << ",\"max_age_hours\":[1]"
                                   << "heartbeat_fresh: $I/h.json: max_age_hours is not a number: [1]";
        QTest::newRow("null limit") << stamp("2026-11-19T06:00:00Z") << ",\"max_age_hours\":null" << none;
        QTest::newRow("slightly ahead") << stamp("2026-11-19T06:34:59Z") << none << none;
        QTest::newRow("future") << stamp("2099-01-01T00:00:00Z") << none
                                << "heartbeat from the future: $I/h.json: 2099-01-01T00:00:00Z";
        QTest::newRow("ts") << R"({"ts":"2026-11-19T01:00:00Z"})" << none << none;
        QTest::newRow("timestamp wins") << R"({"timestamp":"","ts":"2026-11-19T01:00:00Z"})" << none << none;
        QTest::newRow("no time") << R"({"status":"ok"})" << none << "heartbeat timestamp missing: $I/h.json";
        QTest::newRow("words") << stamp("yesterday noon") << none
                               << "heartbeat timestamp unparsable: $I/h.json: yesterday noon";
        QTest::newRow("a number") << R"({"timestamp":1763})" << none
                                  << "heartbeat timestamp unparsable: $I/h.json: 1763";
        QTest::newRow("errors")
            << R"({"timestamp":"2026-11-19T05:00:00Z","status":"ok","errors":"disk full"})" << none
            << "heartbeat reports errors: $I/h.json: disk full";
        QTest::newRow("list of errors") << R"({"timestamp":"2026-11-19T05:00:00Z","errors":["a"]})" << none
                                        << "heartbeat reports errors: $I/h.json: [\"a\"]";
        QTest::newRow("no errors") << R"({"timestamp":"2026-11-19T05:00:00Z","errors":[]})" << none << none;
        QTest::newRow("status") << R"({"timestamp":"2026-11-19T05:00:00Z","status":"failed","errors":[]})"
                                << none << "heartbeat status is not ok: $I/h.json: failed";
        QTest::newRow("a list") << "[1]" << none << "heartbeat unreadable: $I/h.json: is not an object";
        QTest::newRow("null") << "null" << none << "heartbeat unreadable: $I/h.json: is not an object";
    }
    void heartbeats()
    {
        QFETCH(QString, heartbeat);
        QFETCH(QString, extra);
        DetectorBench bench;
        bench.write("/home/op/inbox/h.json", heartbeat.toStdString());
        QTEST(failureOf(bench,
                        QStringLiteral(R"({"type":"heartbeat_fresh","path":"{inbox}/h.json"%1})").arg(extra)),
              "failure");
    }

    void aMissingOrTruncatedHeartbeatIsToldApart()
    {
        DetectorBench bench;
        const QString check = QStringLiteral(R"({"type":"heartbeat_fresh","path":"{inbox}/h.json"})");
        QCOMPARE(failureOf(bench, check), QStringLiteral("heartbeat missing: $I/h.json"));
        bench.write("/home/op/inbox/h.json", "{\"timestamp\": \"2026-");
        QVERIFY(failureOf(bench, check).startsWith(QStringLiteral("heartbeat unreadable: $I/h.json: ")));
        bench.makeDir("/home/op/inbox/d.json");
        QVERIFY(failureOf(bench, QStringLiteral(R"({"type":"heartbeat_fresh","path":"{inbox}/d.json"})"))
                    .startsWith(QStringLiteral("heartbeat unreadable: $I/d.json: ")));
    }

    void theDefaultsOfTheMatrixCount()
    {
        DetectorBench bench;
        bench.write("/home/op/inbox/h.json", R"({"timestamp":"2026-11-19T00:30:00Z"})");
        const QString check = QStringLiteral(R"({"type":"heartbeat_fresh","path":"{inbox}/h.json"})");
        QCOMPARE(failureOf(bench, check, R"({"heartbeat_max_age_hours":5})"),
                 QStringLiteral("heartbeat stale: $I/h.json: 6.0h"));
        QCOMPARE(failureOf(bench, check, R"({"heartbeat_max_age_hours":7})"), QString());
        QCOMPARE(failureOf(bench, check, "[1]"),
                 QStringLiteral("heartbeat_fresh: $I/h.json: defaults is not an object"));
    }

    void filesHaveAgeSizeAndCount_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("failure");
        const QString none;
        QTest::newRow("young") << R"({"type":"file_age","path":"{inbox}/b/old.gz","max_age_hours":51})"
                               << none;
        QTest::newRow("old") << R"({"type":"file_age","path":"{inbox}/b/old.gz"})"
                             << "file_age: $I/b/old.gz: 50.0h old, limit 36.0h";
        QTest::newRow("gone") << R"({"type":"file_age","path":"{inbox}/b/x"})"
                              << "file_age: missing: $I/b/x";
        QTest::newRow("ahead") << R"({"type":"file_age","path":"{inbox}/b/future.gz"})"
                               << "file_age: modified in the future: $I/b/future.gz: 10.0h ahead";
        QTest::newRow("size ok")
            << R"({"type":"file_size","path":"{inbox}/b/old.gz","min_bytes":4,"max_bytes":4})" << none;
        QTest::newRow("too small") << R"({"type":"file_size","path":"{inbox}/b/old.gz","min_bytes":5})"
                                   << "file_size: $I/b/old.gz: 4 bytes, wanted at least 5";
        QTest::newRow("too big")
            << R"({"type":"file_size","path":"{inbox}/b/old.gz","min_bytes":1,"max_bytes":3})"
            << "file_size: $I/b/old.gz: 4 bytes, wanted at least 1 and at most 3";
        QTest::newRow("no bound")
            << R"({"type":"file_size","path":"{inbox}/b/old.gz"})"
            << "file_size: $I/b/old.gz: neither min_bytes nor max_bytes: the check proves nothing";
        QTest::newRow("a directory") << R"({"type":"file_size","path":"{inbox}/b","min_bytes":1})"
                                     << "file_size: not a regular file: $I/b";
        QTest::newRow("negative") << R"({"type":"file_size","path":"{inbox}/b/old.gz","min_bytes":-1})"
                                  << "file_size: $I/b/old.gz: a bound is out of range";
        QTest::newRow("count ok") << R"({"type":"file_count","path":"{inbox}/b","min":3,"max":3})" << none;
        QTest::newRow("too few") << R"({"type":"file_count","path":"{inbox}/b","pattern":"*.gz","min":3})"
                                 << "file_count: $I/b/*.gz: 2 files, wanted at least 3";
        QTest::newRow("too many") << R"({"type":"file_count","path":"{inbox}/b","max":1})"
                                  << "file_count: $I/b/*: 3 files, wanted at most 1";
        QTest::newRow("young ones only")
            << R"({"type":"file_count","path":"{inbox}/b","pattern":"old*","min":1,"max_age_hours":49})"
            << "file_count: $I/b/old*: 0 files not older than 49.0h, wanted at least 1";
        QTest::newRow("dot files")
            << R"({"type":"file_count","path":"{inbox}/b","pattern":".*","min":1,"max":1})" << none;
        QTest::newRow("tidied") << QStringLiteral(
                                       "{\"type\":\"path_exists\",\"path\":\"{inbox}/%1b/./x/../y/\"}")
                                       .arg(QLatin1Char('/'))
                                << "path_exists:$I/b/x/../y";
        QTest::newRow("relative") << R"({"type":"path_exists","path":"surely/not/here"})"
                                  << "path_exists:surely/not/here";
    }
    void filesHaveAgeSizeAndCount()
    {
        QFETCH(QString, check);
        DetectorBench bench;
        bench.write("/home/op/inbox/b/old.gz", "four");
        bench.write("/home/op/inbox/b/future.gz", "x");
        bench.write("/home/op/inbox/b/.hidden", "x");
        bench.write("/home/op/inbox/b/c", "x");
        bench.link("c", "/home/op/inbox/b/link");
        setAge(bench, "/home/op/inbox/b/old.gz", 50);
        setAge(bench, "/home/op/inbox/b/future.gz", -10);
        QTEST(failureOf(bench, check), "failure");
    }

    void timersMustWaitAndHaveFired_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("failure");
        QTest::newRow("waiting") << R"({"type":"timer","unit":"backup.timer"})" << QString();
        QTest::newRow("fired lately")
            << R"({"type":"timer","unit":"backup.timer","max_age_hours":30})" << QString();
        QTest::newRow("fired long ago") << R"({"type":"timer","unit":"backup.timer","max_age_hours":6})"
                                        << "timer: backup.timer: fired 6.5h ago, limit 6.0h";
        QTest::newRow("dead") << R"({"type":"timer","unit":"dead.timer"})"
                              << "timer: dead.timer: has no next time";
        QTest::newRow("absent") << R"({"type":"timer","unit":"other.timer"})"
                                << "timer: other.timer: not loaded";
        QTest::newRow("an option") << R"({"type":"timer","unit":"--help.timer"})"
                                   << "timer: no unit name that ends in .timer: the check proves nothing";
        QTest::newRow("scope") << R"({"type":"timer","unit":"backup.timer","scope":"x"})"
                               << "timer: backup.timer: unknown scope: x";
        QTest::newRow("no user manager") << R"({"type":"timer","unit":"backup.timer","scope":"user"})"
                                         << "timer: backup.timer: cannot be asked: exit status 1: Failed to "
                                            "connect to bus: No medium found";
    }
    void timersMustWaitAndHaveFired()
    {
        QFETCH(QString, check);
        DetectorBench bench;
        std::string timers = oneTimer;
        const std::string fired = std::to_string(parseIsoTime("2026-11-19T00:00:00Z")->seconds) + "000000";
        timers.replace(timers.find("1795046400000000"), 16, fired);
        bench.tools.answer("systemctl list-timers", timers);
        bench.tools.answer("systemctl --user list-timers", "", 1,
                           "Failed to connect to bus: No medium found\n");
        QTEST(failureOf(bench, check), "failure");
    }

    void anOpenPortHolds()
    {
        DetectorBench bench;
        const auto [fd, port] = listeningSocket();
        QCOMPARE(failureOf(bench, QStringLiteral(R"({"type":"port","port":%1})").arg(port)), QString());
        QCOMPARE(
            failureOf(bench, QStringLiteral(R"({"type":"port","port":%1,"host":"localhost"})").arg(port)),
            QString());
    }

    void aClosedPortDoesNot()
    {
        DetectorBench bench;
        auto [fd, port] = listeningSocket();
        fd.reset();
        QCOMPARE(failureOf(bench, QStringLiteral(R"({"type":"port","port":%1})").arg(port)),
                 QStringLiteral("port: 127.0.0.1 %1: Connection refused").arg(port));
    }

    void oddPortsProveNothing_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("failure");
        const QString nothing = QStringLiteral("port: no port from 1 to 65535: the check proves nothing");
        QTest::newRow("absent") << R"({"type":"port"})" << nothing;
        QTest::newRow("0") << R"({"type":"port","port":0})" << nothing;
        QTest::newRow("70000") << R"({"type":"port","port":70000})" << nothing;
        QTest::newRow("half") << R"({"type":"port","port":22.5})" << nothing;
        QTest::newRow("a name") << R"({"type":"port","port":22,"host":"example.org"})"
                                << "port: example.org 22: the host is not a numeric address";
    }
    void oddPortsProveNothing()
    {
        QFETCH(QString, check);
        DetectorBench bench;
        QTEST(failureOf(bench, check), "failure");
    }

    void commandsAreJudgedByStatusAndOutput_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("failure");
        QTest::newRow("fine") << R"({"type":"command","command":["pg_isready","-h","{cache}"]})" << QString();
        QTest::newRow("text") << R"({"type":"command","command":["pg_isready"],"expect_output":"accepting"})"
                              << QString();
        QTest::newRow("other text")
            << R"({"type":"command","command":["pg_isready"],"expect_output":"ready"})"
            << "command: pg_isready: its output lacks: ready";
        QTest::newRow("status") << R"({"type":"command","command":["false"]})"
                                << "command: false: exit status 1, wanted exit status 0";
        QTest::newRow("wanted status")
            << R"({"type":"command","command":["false"],"expect_exit":1})" << QString();
        QTest::newRow("no list") << R"({"type":"command","command":"true; rm -rf /"})"
                                 << "command: no list of words: the check proves nothing";
        QTest::newRow("empty") << R"({"type":"command","command":[]})"
                               << "command: no list of words: the check proves nothing";
        QTest::newRow("odd word") << R"({"type":"command","command":["true",1]})"
                                  << "command: a word is not a text";
    }
    void commandsAreJudgedByStatusAndOutput()
    {
        QFETCH(QString, check);
        DetectorBench bench;
        bench.tools.answer("pg_isready", "/run/postgresql:5432 - accepting connections\n");
        bench.tools.answer("false", "", 1);
        QTEST(failureOf(bench, check), "failure");
    }

    void wordsOfACommandAreExpandedOneByOne()
    {
        DetectorBench bench;
        bench.tools.answer("test", "");
        failureOf(bench, QStringLiteral(R"({"type":"command","command":["test","-s","~/a b"]})"));
        QCOMPARE(bench.tools.calls(), std::vector<std::string>{"test -s " + bench.context.home + "/a b"});
    }

    void aCommandThatIsNotThereDoesNotHold()
    {
        DetectorBench bench;
        QVERIFY(failureOf(bench, QStringLiteral(R"({"type":"command","command":["nonesuch"]})"))
                    .startsWith(QStringLiteral("command: nonesuch: no recorded answer")));
    }
};

QTEST_GUILESS_MAIN(TestCoverageProof)
#include "tst_coverageproof.moc"
