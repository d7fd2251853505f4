// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "tests/cli/clibench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// All six heartbeats of a host, stamped alike.
void heartbeats(const CliBench &prism, const std::string &host, const std::string &stamp)
{
    for (const Daemon d : allDaemons)
        prism.file(prism.layout.heartbeat({d, host}), "{\"status\":\"ok\",\"timestamp\":\"" + stamp + "\"}");
}

/// Two hosts, at 09:00 UTC with a run due at 07:30; one of them is silent since the day before.
struct Morning
{
    Morning()
    {
        prism.environment["PRISM_HOSTS"] = "laptop,db";
        at("2026-11-19T09:00:00Z");
        heartbeats(prism, "laptop", "2026-11-19T07:31:00Z");
        heartbeats(prism, "db", "2026-11-18T07:31:00Z");
    }
    void at(const std::string &now) { prism.environment["PRISM_NOW"] = now; }
    CliResult watch(const std::string &more = {})
    {
        std::vector<std::string> words{"watch", "--schedule", "07:30 daily UTC"};
        if (!more.empty())
            words.push_back(more);
        return prism(words);
    }

    CliBench prism;
};

} // namespace

class TestWatchVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentHostIsOneLineAndOneCause()
    {
        Morning m;
        const CliResult text = m.watch();
        QCOMPARE(text.status, 4);
        QVERIFY2(holds(text.out, "db        missing         Nothing came of the run of 2026-11-19 07:30 UTC"),
                 text.out.c_str());
        QVERIFY2(holds(text.out, "laptop    on time "), text.out.c_str());
        const JsonValue json = m.watch("--json").json();
        QCOMPARE(json.find("causes")->items().size(), std::size_t(1));
        QCOMPARE(json.find("causes")->items()[0].stringOr("id"), std::string("missing:db"));
        QCOMPARE(json.find("keys")->items().size(), std::size_t(12));
        QVERIFY(!json.find("well")->isTrue());
    }

    void itComesBack()
    {
        Morning m;
        QCOMPARE(m.watch().status, 4);
        heartbeats(m.prism, "db", "2026-11-19T09:30:00Z");
        m.at("2026-11-19T09:31:00Z");
        const CliResult r = m.watch();
        QCOMPARE(r.status, 0);
        QVERIFY2(holds(r.out, "db        recovered"), r.out.c_str());
    }

    void maintenanceMakesItWellAndEnds()
    {
        Morning m;
        QCOMPARE(m.prism({"maintenance", "begin", "db", "--for", "1h", "--reason", "new disk"}).status, 0);
        CliResult r = m.watch();
        QCOMPARE(r.status, 0);
        QVERIFY2(holds(r.out, "quiet     Maintenance of db until 2026-11-19 10:00 UTC: new disk."),
                 r.out.c_str());
        m.at("2026-11-19T10:00:00Z");
        QCOMPARE(m.watch().status, 4);
        QVERIFY(holds(m.prism({"maintenance"}).out, "No maintenance."));
    }

    void maintenanceIsEndedByHand()
    {
        Morning m;
        QCOMPARE(m.prism({"maintenance", "begin", "all", "--until", "14:00"}).status, 0);
        QCOMPARE(m.prism({"maintenance", "list", "--json"}).json().find("windows")->items().size(),
                 std::size_t(1));
        QCOMPARE(m.prism({"maintenance", "end", "1"}).status, 0);
        QCOMPARE(m.prism({"maintenance", "end", "1"}).status, 1);
        QCOMPARE(m.watch().status, 4);
    }

    void refusesMaintenanceThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no end") << QByteArray("begin|db");
        QTest::newRow("two ends") << QByteArray("begin|db|--for|1h|--until|14:00");
        QTest::newRow("a host nobody knows") << QByteArray("begin|web|--for|1h");
        QTest::newRow("no host") << QByteArray("begin|--for|1h");
        QTest::newRow("for ever") << QByteArray("begin|db|--for|32d");
        QTest::newRow("two lines") << QByteArray("begin|db|--for|1h|--reason|a\nb");
        QTest::newRow("no such word") << QByteArray("start|db");
    }
    void refusesMaintenanceThatIsNone()
    {
        QFETCH(QByteArray, words);
        Morning m;
        std::vector<std::string> all{"maintenance"};
        for (const QByteArray &word : words.split('|'))
            all.push_back(word.toStdString());
        QCOMPARE(m.prism(all).status, 2);
        QVERIFY(!fileExists(m.prism.path("/home/op/.config/prism/quiet.json")));
    }

    void quietIsSetListedAndEnded()
    {
        Morning m;
        QVERIFY(holds(m.prism({"quiet"}).out, "Not quiet."));
        QVERIFY(holds(m.prism({"quiet", "for", "2h"}).out, "Quiet until 2026-11-19 11:00 UTC"));
        QVERIFY(holds(m.prism({"quiet", "hours", "22:00-07:00", "mon-fri"}).out,
                      "quiet hours  22:00-07:00 mon,tue,wed,thu,fri (UTC)"));
        QVERIFY(holds(m.prism({"quiet", "off"}).out, "Not quiet."));
        m.at("2026-11-19T23:00:00Z");
        QVERIFY(m.prism({"quiet", "--json"}).json().find("quiet")->isTrue());
        QVERIFY(!holds(m.prism({"quiet", "hours", "none"}).out, "quiet hours"));
    }

    void refusesQuietThatIsNone()
    {
        Morning m;
        QCOMPARE(m.prism({"quiet", "for", "2"}).status, 2);
        QCOMPARE(m.prism({"quiet", "until", "yesterday"}).status, 2);
        QCOMPARE(m.prism({"quiet", "hours", "22-7"}).status, 2);
        QCOMPARE(m.prism({"quiet", "please"}).status, 2);
    }

    void aDrillSpeaksIsRememberedAndTouchesNothing()
    {
        Morning m;
        m.prism.environment["XDG_STATE_HOME"] = m.prism.path("/state");
        QVERIFY(holds(m.prism({"status"}).out, "alarm    never tried"));
        const CliResult r = m.prism({"drill", "--log-only", "--json"});
        QCOMPARE(r.status, 0);
        const JsonValue json = r.json();
        QVERIFY(json.find("proven")->isTrue());
        QVERIFY(json.find("channels")->find("log")->toInt().value() >= 0);
        const auto log = readFile(m.prism.path("/state/prism/shouts.log"));
        QVERIFY(log && holds(*log, "Prism alarm drill"));
        QVERIFY(!fileExists(m.prism.layout.ready()));
        QVERIFY(listDirectory(m.prism.path("/cache"))->empty());
        m.at("2026-11-22T09:00:00Z");
        QVERIFY(holds(m.prism({"status"}).out, "alarm    proven 3 days ago (log "));
        QVERIFY(holds(m.watch().out, "alarm     proven 3 days ago (log "));
    }

    void whatNobodyShowsIsLoggedAndComplainedOfOnce()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        CliBench prism;
        prism.environment["XDG_STATE_HOME"] = prism.path("/state");
        prism.detector("lint", "planted",
                       "echo '[" + CliBench::finding("urgent", "P0", "A door is open") + "]'");
        const auto night = [&](const std::string &now) {
            prism.environment["PRISM_NOW"] = now;
            return prism({"run", "--no-builtin", "--quiet", "--notify"}).err;
        };
        QVERIFY2(holds(night("2026-11-19T06:30:00Z"), "was not shown"), "the first run says it");
        QVERIFY(!holds(night("2026-11-20T06:30:00Z"), "was not shown"));
        QVERIFY(!holds(night("2026-11-21T06:30:00Z"), "was not shown"));
        const auto log = readFile(prism.path("/state/prism/shouts.log"));
        QVERIFY(log.has_value());
        QCOMPARE(std::count(log->begin(), log->end(), '\n'), std::ptrdiff_t(1));
    }

    void listeningNamesTheUrlsAndEndsWhenItIsStopped()
    {
        Morning m;
        QCOMPARE(m.prism({"watch", "--listen", "65536"}).status, 2);
        m.prism.stop.request_stop();
        const CliResult r = m.prism({"watch", "--listen", "0"});
        QCOMPARE(r.status, 130);
        QVERIFY2(holds(r.out, "/ping/laptop\nhttp://127.0.0.1:"), r.out.c_str());
    }

    void aSettingOfWhatIsToldIsChecked()
    {
        Morning m;
        QCOMPARE(m.prism({"settings", "set", "notify", "findings,shouting"}).status, 2);
        QCOMPARE(m.prism({"settings", "set", "notify", "none"}).status, 0);
    }
};

QTEST_APPLESS_MAIN(TestWatchVerbs)
#include "test_watch.moc"
