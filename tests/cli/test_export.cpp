// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clibench.h"

#include "engine/audit/rotate.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// `prism export`.
class TestExport : public QObject
{
    Q_OBJECT

    static void oneBundle(CliBench &prism)
    {
        prism.summary("lint", "laptop", {CliBench::finding("low", "P3", "A nit")});
        prism.summary("security", "laptop", {CliBench::finding("high", "P0", "Root login is open")});
        if (prism({"collect", "--min", "1"}).status != 0)
            qFatal("no bundle");
    }
    static bool holds(const std::string &text, const std::string &part)
    {
        return text.find(part) != std::string::npos;
    }

private Q_SLOTS:
    void writesMarkdownToStandardOutput()
    {
        CliBench prism;
        oneBundle(prism);
        const CliResult r = prism({"export"});
        QCOMPARE(r.status, 0);
        QVERIFY(r.out.starts_with("# Prism report of 2026-11-19\n"));
        QVERIFY(holds(r.out, "- [ ] **P0** Root login is open"));
    }
    void filtersApply()
    {
        CliBench prism;
        oneBundle(prism);
        const CliResult r = prism({"export", "--format", "csv", "--priority", "P0"});
        QVERIFY(holds(r.out, "Root login is open"));
        QVERIFY(!holds(r.out, "A nit"));
    }
    void aFileIsReplacedOnlyWithForce()
    {
        CliBench prism;
        oneBundle(prism);
        const std::string file = prism.path("/out.json");
        QCOMPARE(prism({"export", "--format", "json", "-o", file}).status, 0);
        const CliResult again = prism({"export", "--format", "csv", "--output", file});
        QCOMPARE(again.status, 1);
        QVERIFY(holds(again.err, "--force replaces it"));
        QVERIFY(parseJson(*readFile(file)));
        QCOMPARE(prism({"export", "--format", "csv", "--output", file, "--force"}).status, 0);
        QVERIFY(readFile(file)->starts_with("date,host,daemon"));
    }
    void anArchivedDayIsFound()
    {
        CliBench prism;
        oneBundle(prism);
        const std::string id = prism({"bundle", "--json"}).json().stringOr("bundle_id");
        QCOMPARE(prism({"consume", id}).status, 0);
        prism.environment["PRISM_NOW"] = "2027-02-01T06:30:00Z";
        prism.summary("lint", "laptop", {}, "2027-02-01"); // the newest consumed bundle stays unpacked
        QCOMPARE(prism({"collect", "--min", "1"}).status, 0);
        QCOMPARE(prism({"consume", prism({"bundle", "--json"}).json().stringOr("bundle_id")}).status, 0);
        QCOMPARE(prism({"rotate"}).status, 0);
        QVERIFY(!fileExists(prism.layout.consumedBundle("2026-11-19")));
        const CliResult r = prism({"export", "--date", "2026-11-19"});
        QVERIFY2(holds(r.out, "Root login is open"), r.err.c_str());
    }
    // What was skipped that day was out of sight that day; what was accepted since was not.
    void anEarlierDayHasItsOwnDecisions()
    {
        CliBench prism;
        oneBundle(prism);
        QCOMPARE(prism({"skip", "low"}).status, 0);
        prism.environment["PRISM_NOW"] = "2026-11-20T06:30:00Z";
        prism.summary("lint", "laptop", {CliBench::finding("low", "P3", "A nit")}, "2026-11-20");
        QCOMPARE(prism({"collect", "--min", "1"}).status, 0);
        const CliResult accepted =
            prism({"accept", "low", "--reason", "known", "--owner", "ann", "--until", "2026-12-01"});
        QVERIFY2(accepted.status == 0, accepted.err.c_str());
        QVERIFY(holds(prism({"export"}).out, "(1 accepted risk)"));
        const CliResult before = prism({"export", "--date", "2026-11-19"});
        QVERIFY2(holds(before.out, "(1 skipped)"), before.out.c_str());
        QVERIFY(!holds(before.out, "accepted"));
    }
    void aWrongDateIsAMistake()
    {
        CliBench prism;
        oneBundle(prism);
        QCOMPARE(prism({"export", "--date", "yesterday"}).status, 2);
        QCOMPARE(prism({"export", "--date", "2026-01-01"}).status, 1);
        QCOMPARE(prism({"export", "--format", "pdf"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
