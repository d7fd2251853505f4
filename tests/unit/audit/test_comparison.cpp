// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/comparison.h"
#include "tests/support/inboxbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// Two days side by side.
class TestComparison : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const Bundle> open(const InboxBench &bench, const std::string &day)
    {
        auto bundle = Bundle::open(bench.layout.readyBundle(day));
        if (!bundle)
            qFatal("%s", bundle.error().text().text().c_str());
        return *bundle;
    }
    static BundleComparison compare(const InboxBench &bench)
    {
        return compareBundles(open(bench, "2026-11-18"), open(bench, "2026-11-19"));
    }
    /// "web: new b, worse a; db: same 1"
    static std::string shown(const BundleComparison &comparison)
    {
        std::string out;
        for (const HostChanges &host : comparison.hosts) {
            out += (out.empty() ? "" : "; ") + host.host + ':';
            for (const FindingChange &c : host.changes)
                out += ' ' + std::string(changeKindName(c.kind)) + ' ' + std::string(c.finding().id);
            out += " same " + std::to_string(host.same);
        }
        return out;
    }

private Q_SLOTS:
    void tellsWhatBecameOfEachFinding()
    {
        InboxBench bench;
        bench.hosts = {"web", "db"};
        bench.produce(
            "2026-11-18", "lint@web", true,
            {finding("gone", "P1"), finding("rises", "P2"), finding("sinks", "P1"), finding("stays")});
        bench.produce("2026-11-18", "lint@db", true, {finding("stays")});
        bench.collect("2026-11-18");
        bench.produce(
            "2026-11-19", "lint@web", true,
            {finding("comes", "P0"), finding("rises", "P0"), finding("sinks", "P3"), finding("stays")});
        bench.produce("2026-11-19", "lint@db", true, {finding("stays")});
        bench.collect("2026-11-19");
        const BundleComparison comparison = compare(bench);
        QCOMPARE(shown(comparison),
                 std::string("web: new comes worse rises better sinks resolved gone same 1; db: same 1"));
        QCOMPARE(comparison.count(ChangeKind::Worse), std::size_t{1});
        QCOMPARE(comparison.same(), std::size_t{2});
    }
    void oneIdOfTwoDaemonsIsTwoFindings()
    {
        InboxBench bench;
        bench.produce("2026-11-18", "lint@web", true, {finding("a")});
        bench.collect("2026-11-18");
        bench.produce("2026-11-19", "lint@web", true, {});
        bench.produce("2026-11-19", "gaps@web", true, {finding("a")});
        bench.collect("2026-11-19");
        QCOMPARE(shown(compare(bench)), std::string("web: new a resolved a same 0"));
    }
    void aFindingCarriedUnseenIsTheSame()
    {
        InboxBench bench;
        bench.produce("2026-11-18", "lint@web", true, {finding("a")});
        bench.collect("2026-11-18");
        bench.collect("2026-11-19");
        QCOMPARE(shown(compare(bench)), std::string("web: same 1"));
    }
    void goneWithoutALookIsUnseen()
    {
        InboxBench bench;
        bench.produce("2026-11-18", "lint@web", true, {finding("a", "P1", R"(,"carry_forward":false)")});
        bench.collect("2026-11-18");
        bench.produce("2026-11-19", "lint@web", false, {});
        bench.collect("2026-11-19");
        QCOMPARE(shown(compare(bench)), std::string("web: unseen a same 0"));
    }
    void aHostThatLeftIsStillListed()
    {
        InboxBench bench;
        bench.hosts = {"web", "old"};
        bench.collect("2026-11-18");
        bench.hosts = {"new", "web"};
        bench.collect("2026-11-19");
        QCOMPARE(shown(compare(bench)), std::string("new: same 0; web: same 0; old: same 0"));
    }
    void whatWasReportedAsResolvedIsNotOpen()
    {
        InboxBench bench;
        bench.produce("2026-11-18", "lint@web", true, {finding("a")});
        bench.collect("2026-11-18");
        bench.produce("2026-11-19", "lint@web", true, {finding("a", "P1", R"(,"status":"resolved")")});
        bench.collect("2026-11-19");
        QCOMPARE(shown(compare(bench)), std::string("web: resolved a same 0"));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
