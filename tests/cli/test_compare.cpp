// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/factsshelf.h"
#include "tests/cli/clibench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// `prism compare`, `prism facts` and `prism history trends`.
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

    static void keepFacts(const CliBench &prism, const std::string &day, const std::string &openssl,
                          const std::string &host = "laptop")
    {
        const HostFacts facts{
            host, day, *parseIsoTime(day + "T06:30:00Z"), "0.1.0", {{"packages", {{"openssl", openssl}}}},
            {}};
        if (!FactsShelf(prism.layout.root()).store(facts))
            qFatal("no facts");
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
    void factsOfTwoDaysAreCompared()
    {
        CliBench prism;
        keepFacts(prism, "2026-11-17", "3.0.11");
        keepFacts(prism, "2026-11-19", "3.0.15");
        const CliResult r = prism({"facts", "diff", "laptop"});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.out.find("2026-11-17 to 2026-11-19: 1 package upgraded (openssl).") != std::string::npos,
                 r.out.c_str());
        const JsonValue json =
            prism({"facts", "diff", "laptop", "2026-11-19", "2026-11-17", "--json"}).json();
        QCOMPARE(json.stringOr("schema_version"), std::string("prism.factsdiff.v1"));
        QCOMPARE(json.find("changes")->items().front().stringOr("change"), std::string("downgraded"));
        QCOMPARE(prism({"facts", "diff", "laptop", "2026-11-18", "2026-11-19"}).status, 1);
        QCOMPARE(prism({"facts", "diff", "nobody"}).status, 1);
        QCOMPARE(prism({"facts", "diff"}).status, 2);
    }
    void factsOfHostsAreListed()
    {
        CliBench prism;
        QCOMPARE(prism({"facts"}).status, 1);
        keepFacts(prism, "2026-11-17", "3.0.11");
        keepFacts(prism, "2026-11-19", "3.0.15");
        QVERIFY(prism({"facts"}).out.find("2026-11-19") != std::string::npos);
        QCOMPARE(prism({"facts", "--json"}).json().find("hosts")->items().size(), std::size_t{1});
        QVERIFY(prism({"facts", "laptop"}).out.find("laptop on 2026-11-19") != std::string::npos);
        QCOMPARE(prism({"facts", "laptop", "--date", "2026-11-17", "--json"}).json().stringOr("day"),
                 std::string("2026-11-17"));
        QCOMPARE(prism({"facts", "--now", "--json"}).json().stringOr("host"), std::string("laptop"));
        QCOMPARE(prism({"facts", "db", "--now"}).status, 2);
    }
    void factsOfAnotherHostAreRefused()
    {
        CliBench prism;
        keepFacts(prism, "2026-11-19", "3.0.15", "evil");
        prism.file(FactsShelf(prism.layout.root()).path("2026-11-19", "laptop"),
                   *readFile(FactsShelf(prism.layout.root()).path("2026-11-19", "evil")));
        const CliResult r = prism({"facts", "laptop"});
        QCOMPARE(r.status, 1);
        QVERIFY2(r.err.find("claims to be of the host 'evil'") != std::string::npos, r.err.c_str());
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
