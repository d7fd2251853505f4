// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clibench.h"

#include "engine/core/text.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// The ids that `findings --json` lists, joined with blanks.
std::string idsOf(const CliResult &r)
{
    std::string out;
    const JsonValue report = r.json();
    for (const JsonValue &f : report.find("findings")->items())
        out += (out.empty() ? "" : " ") + f.find("finding")->stringOr("id");
    return out;
}

} // namespace

/// The verbs that only read: findings, bundle, status, detectors, explain, coverage.
class TestReadVerbs : public QObject
{
    Q_OBJECT

    static void twoHosts(CliBench &prism)
    {
        prism.environment["PRISM_HOSTS"] = "laptop,web";
        prism.summary("lint", "laptop", {CliBench::finding("low", "P3", "A nit")});
        prism.summary("security", "web",
                      {CliBench::finding("high", "P0", "Root login is open"), CliBench::finding("mid", "P1",
                                                                                                "\xC3\x9C"
                                                                                                "ber")});
        if (prism({"collect", "--min", "1"}).status != 0)
            qFatal("no bundle");
    }

private Q_SLOTS:
    void findingsAreListedMostUrgentFirst()
    {
        CliBench prism;
        twoHosts(prism);
        QCOMPARE(idsOf(prism({"findings", "--json"})), std::string("high mid low"));
    }
    void findingsAreFiltered_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *name, std::initializer_list<const char *> options, const char *ids) {
            QStringList list;
            for (const char *o : options)
                list.append(QString::fromUtf8(o));
            QTest::newRow(name) << list << QString::fromUtf8(ids);
        };
        row("host", {"--host", "laptop"}, "low");
        row("daemon", {"--daemon", "security"}, "high mid");
        row("priority", {"--priority", "P1"}, "high mid");
        row("state", {"--state", "baseline"}, "high mid low");
        row("no such state", {"--state", "regressed"}, "");
        row("text in the title", {"--text", "ROOT LOGIN"}, "high");
        row("text beyond ASCII",
            {"--text", "\xC3\xBC"
                       "BER"},
            "mid");
        row("text in the evidence", {"--text", "/etc/x"}, "high mid low");
        row("both", {"--host", "web", "--priority", "P0"}, "high");
    }
    void findingsAreFiltered()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, ids);
        CliBench prism;
        twoHosts(prism);
        std::vector<std::string> words{"findings", "--json"};
        for (const QString &o : options)
            words.push_back(o.toStdString());
        QCOMPARE(idsOf(prism(words)), ids.toStdString());
    }
    void failOnTellsByTheExitStatus_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("there are") << QStringList{QStringLiteral("--fail-on"), QStringLiteral("P1")} << 3;
        QTest::newRow("none on that host") << QStringList{QStringLiteral("--fail-on"), QStringLiteral("P1"),
                                                          QStringLiteral("--host"), QStringLiteral("laptop")}
                                           << 0;
        QTest::newRow("not asked") << QStringList{} << 0;
        QTest::newRow("no priority") << QStringList{QStringLiteral("--fail-on"), QStringLiteral("high")} << 2;
    }
    void failOnTellsByTheExitStatus()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        CliBench prism;
        twoHosts(prism);
        std::vector<std::string> words{"findings"};
        for (const QString &o : options)
            words.push_back(o.toStdString());
        QCOMPARE(prism(words).status, status);
    }
    void findingsAsTextFitTheTerminal()
    {
        CliBench prism;
        twoHosts(prism);
        prism.width = 40;
        const CliResult r = prism({"findings"});
        QVERIFY(holds(r.out, "P0") && holds(r.out, "3 findings"));
        for (const std::string_view line : lines(r.out))
            QVERIFY(line.size() <= 60);
    }
    void withoutABundleReadersSayWhatToDo_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("findings") << "findings";
        QTest::newRow("bundle") << "bundle";
    }
    void withoutABundleReadersSayWhatToDo()
    {
        QFETCH(QString, verb);
        CliBench prism;
        const CliResult r = prism({verb.toStdString()});
        QCOMPARE(r.status, 1);
        QVERIFY2(r.err.starts_with("prism: ") && holds(r.err, "prism run"), r.err.c_str());
    }
    void aBundleOfADay()
    {
        CliBench prism;
        twoHosts(prism);
        QCOMPARE(prism({"bundle", "--date", CliBench::day, "--json"}).json().stringOr("date"),
                 std::string(CliBench::day));
        QCOMPARE(prism({"bundle", "--date", "2026-11-18"}).status, 1);
        QCOMPARE(prism({"bundle", "--date", "yesterday"}).status, 2);
    }

    void statusOfAFreshMachineSaysWhatToDo()
    {
        CliBench prism;
        const CliResult r = prism({"status"});
        QCOMPARE(r.status, 4);
        QVERIFY(holds(r.out, "never ran here") && holds(r.out, "'prism run' makes one"));
    }
    void statusAfterAGoodRunIsWell()
    {
        CliBench prism;
        for (const Daemon d : allDaemons)
            prism.detector(std::string(daemonName(d)), "one", "echo '[]'");
        QCOMPARE(prism({"run", "--no-builtin", "--quiet"}).status, 0);
        const CliResult r = prism({"status", "--json"});
        QCOMPARE(r.status, 0);
        QVERIFY(r.json().find("bundle_waits")->isTrue());
        QVERIFY(r.json().find("silent")->items().empty());
    }
    void statusTellsWhatChangedIfAsked()
    {
        CliBench prism;
        QVERIFY(prism({"status", "--changes", "--json"}).json().find("changes")->items().empty());
        prism.environment["PRISM_NOW"] = "2026-11-18T06:30:00Z";
        prism.summary("lint", "laptop", {CliBench::finding("old", "P2", "Was there")}, "2026-11-18");
        QCOMPARE(prism({"collect", "--min", "1"}).status, 0);
        prism.environment["PRISM_NOW"] = "2026-11-19T06:30:00Z";
        prism.summary("lint", "laptop", {CliBench::finding("new", "P1", "Has come")});
        QCOMPARE(prism({"collect", "--min", "1"}).status, 0);
        const JsonValue told = prism({"status", "--changes", "--json"}).json();
        QCOMPARE(told.stringOr("compared_with"), std::string("2026-11-18"));
        std::string lines;
        for (const JsonValue &line : told.find("changes")->items())
            lines += line.text() + '\n';
        QVERIFY2(holds(lines, "Has come") && holds(lines, "1 resolved"), lines.c_str());
        QVERIFY(holds(prism({"status", "--changes"}).out, "Since yesterday"));
        QVERIFY(!holds(prism({"status"}).out, "Since yesterday"));
    }
    void statusNamesSilentProducersAndUnbundledDays()
    {
        CliBench prism;
        prism.environment["PRISM_HOSTS"] = "laptop,web";
        prism.summary("lint", "laptop", {}, "2026-11-17");
        for (const Daemon d : allDaemons)
            prism.detector(std::string(daemonName(d)), "one", "echo '[]'");
        prism({"run", "--no-builtin", "--quiet"});
        const CliResult r = prism({"status"});
        QCOMPARE(r.status, 4);
        QVERIFY(holds(r.out, "debug@web: no heartbeat"));
        QVERIFY(!holds(r.out, "debug@laptop"));
    }

    void detectorsListsBuiltInAndOthers()
    {
        CliBench prism;
        prism.detector("gaps", "my-own", "echo '[]'");
        const CliResult text = prism({"detectors"});
        QCOMPARE(text.status, 0);
        QVERIFY(holds(text.out, "lint.coverage-matrix") && holds(text.out, "my-own"));
        const JsonValue list = prism({"detectors", "--json"}).json();
        QVERIFY(list.items().size() > 6);
        for (const JsonValue &d : list.items())
            QVERIFY(!d.stringOr("id").empty() && daemonFromName(d.stringOr("daemon")));
    }
    void aDetectorThatIsOffSaysWhy()
    {
        CliBench prism;
        CliBench::file(prism.path("/home/op/.config/prism/detectors.json"),
                       R"({"detectors":{"lint.coverage-matrix":{"off":"checked elsewhere"}}})");
        prism.width = 160;
        QVERIFY(holds(prism({"detectors"}).out, "off: checked elsewhere"));
        QVERIFY(holds(prism({"coverage"}).out, "checked elsewhere"));
    }
    void timingTellsOfTheLastRun()
    {
        CliBench prism;
        QCOMPARE(prism({"detectors", "--timing"}).status, 1);
        prism.detector("gaps", "my-own", "echo '[]'");
        prism({"run", "--no-builtin", "--quiet"});
        const JsonValue timings = prism({"detectors", "--timing", "--json"}).json();
        QCOMPARE(timings.items().size(), std::size_t{1});
        QCOMPARE(timings.items()[0].stringOr("id"), std::string("my-own"));
    }
    void everyDetectorHasAPage()
    {
        CliBench prism;
        const JsonValue list = prism({"detectors", "--json"}).json();
        for (const JsonValue &d : list.items()) {
            const std::string id = d.stringOr("id");
            const CliResult r = prism({"explain", id});
            QCOMPARE(r.status, 0);
            QVERIFY2(holds(r.out, id) && holds(r.out, "reads: ") && r.out.size() > 300, id.c_str());
            for (const std::string_view line : lines(r.out))
                QVERIFY2(line.size() <= 160, id.c_str());
        }
    }
    void explainTakesTheIdOfAFinding()
    {
        CliBench prism;
        QVERIFY(holds(prism({"explain", "lint:broken-symlinks:/etc/x"}).out, "lint.broken-symlinks"));
    }
    void explainSuggestsTheNearest()
    {
        CliBench prism;
        const CliResult r = prism({"explain", "lint.coverage-matrx"});
        QCOMPARE(r.status, 1);
        QVERIFY(holds(r.err, "did you mean lint.coverage-matrix?"));
    }

    void coverageChecksTheMatrixAndWritesNothing()
    {
        CliBench prism;
        const std::string matrix = prism.path("/matrix.json");
        CliBench::file(matrix, R"({"surfaces":[
            {"surface":"there","checks":[{"type":"path_exists","path":"/"}]},
            {"surface":"lost","protected":true,"checks":[{"type":"path_exists","path":"/proc/nonexistent"}]}]})");
        prism.environment["PRISM_COVERAGE_MATRIX"] = matrix;
        const CliResult text = prism({"coverage"});
        QCOMPARE(text.status, 0);
        QVERIFY(holds(text.out, "lost") && holds(text.out, "path_exists:/proc/nonexistent") &&
                !holds(text.out, "there"));
        const JsonValue list = prism({"coverage", "--json"}).json();
        QCOMPARE(list.items().size(), std::size_t{1});
        QCOMPARE(list.items()[0].stringOr("id"), std::string("coverage:lost"));
        QCOMPARE(prism({"coverage", "--fail-on", "P2"}).status, 3);
        QCOMPARE(prism({"coverage", "--fail-on", "P1"}).status, 0);
        QVERIFY(!isDirectory(prism.layout.root()));
    }
};

QTEST_APPLESS_MAIN(TestReadVerbs)
#include "test_readverbs.moc"
