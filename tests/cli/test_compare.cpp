// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clibench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// `prism compare` and `prism history trends`.
class TestCompare : public QObject
{
    Q_OBJECT

    static void twoDays(CliBench &prism)
    {
        prism.environment["PRISM_NOW"] = "2026-11-18T06:30:00Z";
        prism.summary("lint", "laptop", {CliBench::finding("nit", "P3", "A nit")}, "2026-11-18");
        if (prism({"collect", "--min", "1"}).status != 0)
            qFatal("no bundle");
        prism.environment["PRISM_NOW"] = "2026-11-19T06:30:00Z";
        prism.summary("lint", "laptop", {CliBench::finding("door", "P0", "An open door")});
        if (prism({"collect", "--min", "1"}).status != 0)
            qFatal("no bundle");
    }

private Q_SLOTS:
    void tellsTheChangesByHost()
    {
        CliBench prism;
        twoDays(prism);
        const CliResult r = prism({"compare", "2026-11-18"});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.out.find("1 new, 1 resolved, 0 the same.") != std::string::npos, r.out.c_str());
        QVERIFY(r.out.find("An open door") < r.out.find("A nit"));
    }
    void theOtherWayRoundToo()
    {
        CliBench prism;
        twoDays(prism);
        const JsonValue report = prism({"compare", "2026-11-19", "2026-11-18", "--json"}).json();
        QCOMPARE(report.stringOr("schema_version"), std::string("prism.compare.v1"));
        const JsonValue &change = report.find("hosts")->items()[0].find("changes")->items()[0];
        QCOMPARE(change.stringOr("id"), std::string("nit"));
        QCOMPARE(change.stringOr("change"), std::string("new"));
        QCOMPARE(change.stringOr("priority_before"), std::string());
    }
    void aDayWithoutABundleIsSaid()
    {
        CliBench prism;
        twoDays(prism);
        const CliResult r = prism({"compare", "2026-11-01"});
        QCOMPARE(r.status, 1);
        QVERIFY(r.err.find("no bundle of 2026-11-01") != std::string::npos);
        QCOMPARE(prism({"compare", "yesterday"}).status, 2);
    }
    void trendsAreNumbersOfDays()
    {
        CliBench prism;
        prism.environment["XDG_DATA_HOME"] = prism.path("/data");
        twoDays(prism);
        const JsonValue report = prism({"history", "trends", "--json"}).json();
        const auto &days = report.find("days")->items();
        QCOMPARE(days.size(), std::size_t{2});
        QCOMPARE(days[1].find("open")->find("P0")->text(), std::string("1"));
        QCOMPARE(days[1].find("resolved")->text(), std::string("1"));
        QCOMPARE(report.find("resolved_by_week")->items()[0].find("median_days")->text(), std::string("1"));
        QVERIFY(prism({"history", "trends"}).out.find("half within 1 day") != std::string::npos);
    }
    void trendsAreBounded()
    {
        CliBench prism;
        twoDays(prism);
        QCOMPARE(prism({"history", "trends", "--days", "0"}).status, 2);
        QCOMPARE(prism({"history", "trends", "--days", "1", "--json"}).json().find("days")->items().size(),
                 std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "test_compare.moc"
