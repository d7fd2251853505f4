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
    void theMorningReportBeginsWithWhatChanged()
    {
        CliBench prism;
        twoDays(prism);
        keepFacts(prism, "2026-11-18", "3.0.11");
        keepFacts(prism, "2026-11-19", "3.0.15");
        const CliResult r = prism({"bundle"});
        QVERIFY2(r.out.starts_with("Since yesterday\n  - 1 finding new (1 P0), 1 resolved\n"
                                   "  - New: P0 An open door (lint@laptop)\n"
                                   "  - laptop: 1 package upgraded (openssl)\n\n"),
                 r.out.c_str());
        const std::string exported = prism({"export", "--format", "markdown"}).out;
        QVERIFY2(exported.find("**Since yesterday**\n\n- 1 finding new") < exported.find("- Bundle:"),
                 exported.c_str());
    }
    void nothingChangedIsSaidOnlyOfWhatWasSeen()
    {
        CliBench prism;
        const std::vector<std::string> nit{CliBench::finding("nit", "P3", "A nit")};
        for (const std::string day : {"2026-11-18", "2026-11-19"}) {
            prism.environment["PRISM_NOW"] = day + "T06:30:00Z";
            for (const Daemon d : allDaemons)
                prism.summary(std::string(daemonName(d)), "laptop", nit, day);
            QCOMPARE(prism({"collect"}).status, 0);
        }
        QVERIFY(prism({"bundle"})
                    .out.starts_with("Since yesterday\n  - The same findings. What the hosts are was not "
                                     "kept on both days\n"));
        keepFacts(prism, "2026-11-18", "3.0.15");
        QVERIFY(prism({"bundle"}).out.find("Facts not compared, for want of one of the two days: laptop") !=
                std::string::npos);
        keepFacts(prism, "2026-11-19", "3.0.15");
        const std::string out = prism({"bundle"}).out;
        QVERIFY2(out.starts_with("Since yesterday\n  - Nothing changed: the same findings"), out.c_str());
    }
    void aFirstDayHasNothingToCompareWith()
    {
        CliBench prism;
        prism.sixSummaries();
        QCOMPARE(prism({"collect"}).status, 0);
        QVERIFY(prism({"bundle"}).out.find("Since") == std::string::npos);
    }
    void hostsThatFellSilentAreNamed()
    {
        CliBench prism;
        prism.environment["PRISM_HOSTS"] = "laptop,db,web";
        prism.environment["PRISM_NOW"] = "2026-11-16T06:30:00Z";
        prism.summary("lint", "laptop", {}, "2026-11-16");
        prism.summary("lint", "db", {CliBench::finding("nit", "P3", "A nit")}, "2026-11-16");
        QCOMPARE(prism({"collect", "--min", "2"}).status, 0);
        prism.environment["PRISM_NOW"] = "2026-11-19T06:30:00Z";
        prism.summary("lint", "laptop", {});
        prism.summary("lint", "web", {});
        QCOMPARE(prism({"collect", "--min", "2"}).status, 0);
        const std::string out = prism({"bundle"}).out;
        QVERIFY2(out.starts_with("Since 2026-11-16, 3 days before\n  - Fell silent: db\n"
                                 "  - Reports again: web\n"),
                 out.c_str());
    }
    void theOddOneOutIsExplained()
    {
        CliBench prism;
        prism.environment["PRISM_HOSTS"] = "laptop,db,web,ci";
        for (const std::string host : {"laptop", "db", "web", "ci"}) {
            const bool hit = host == "web" || host == "ci";
            prism.summary(
                "security", host,
                hit ? std::vector<std::string>{CliBench::finding("security:tls:weak", "P1", "Weak TLS")}
                    : std::vector<std::string>{});
            if (host != "db")
                keepFacts(prism, "2026-11-19", hit ? "3.0.11" : "3.0.15", host);
        }
        QCOMPARE(prism({"collect", "--min", "4"}).status, 0);
        const CliResult r = prism({"explain", "security:tls:weak"});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.out.find("  2 of 4 hosts have it: web, ci.\n"
                            "  All of them have openssl 3.0.11, the others 3.0.15.\n"
                            "  1 host has no facts of the last days and is left out.\n") != std::string::npos,
                 r.out.c_str());
        const JsonValue json = prism({"explain", "security:tls:weak", "--json"}).json();
        QCOMPARE(json.find("odd_one_out")->find("separators")->items().front().stringOr("here"),
                 std::string("3.0.11"));
        // A host at which nobody looked is not a clean one.
        prism.environment["PRISM_HOSTS"] = "laptop,web,ci,blind";
        keepFacts(prism, "2026-11-19", "3.0.11", "blind");
        prism.summary("lint", "blind", {});
        prism.summary("security", "laptop", {});
        QCOMPARE(prism({"collect", "--min", "1"}).status, 0);
        QVERIFY(prism({"explain", "security:tls:weak"}).out.find("All of them have openssl 3.0.11") !=
                std::string::npos);
    }
    void tooFewHostsAreSaidToBeTooFew()
    {
        CliBench prism;
        prism.environment["PRISM_HOSTS"] = "laptop,db";
        prism.summary("security", "laptop", {CliBench::finding("security:tls:weak", "P1", "Weak TLS")});
        prism.summary("security", "db", {});
        QCOMPARE(prism({"collect", "--min", "2"}).status, 0);
        QVERIFY(prism({"explain", "security:tls:weak"}).out.find("facts of both sides were not kept") !=
                std::string::npos);
        keepFacts(prism, "2026-11-19", "3.0.11", "laptop");
        keepFacts(prism, "2026-11-18", "3.0.15", "db");
        QVERIFY(prism({"explain", "security:tls:weak"}).out.find("Too few hosts to tell") !=
                std::string::npos);
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
