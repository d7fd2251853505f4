// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundle.h"
#include "tests/support/inboxbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {
const std::string day = "2026-11-19";
}

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        InboxBench b;
        b.hosts = {"web", "db"};
        b.produce("2026-11-18", "lint@web", true, {finding("old"), finding("gone")});
        b.produce("2026-11-18", "gaps@db", true, {finding("away")});
        b.collect("2026-11-18");
        b.produce(day, "lint@web", false, {finding("old", "P2"), finding("new", "P0")});
        b.collect(day, "06:30:00", 12);
        const auto bundle = Bundle::open(b.layout.readyBundle(day));
        QVERIFY(bundle.has_value());
        const Bundle &read = **bundle;
        QCOMPARE(read.id(), std::string("2026-11-19_063000Z"));
        QCOMPARE(read.priorId(), std::string("2026-11-18_063000Z"));
        QVERIFY(read.isPartial());
        QCOMPARE(read.matrix().size(), std::size_t{12});
        QCOMPARE(read.matrix().front().topPriority, std::string("P0"));
        QCOMPARE(read.matrix().front().health, std::string("yellow"));
        std::string seen;
        for (const BundleFinding &f : read.findings())
            seen += std::string(f.id) + '=' + std::string(findingStateName(f.state)) + '@' +
                    read.keys()[f.key].text + ' ';
        QCOMPARE(seen,
                 std::string(
                     "old=recurring@lint@web new=new@lint@web gone=carried@lint@web away=carried@gaps@db "));
        QCOMPARE(read.hostSince("web"), std::optional<std::string>("2026-11-18"));
        QCOMPARE(read.queue().front().findingId, std::string_view("new"));
        QCOMPARE(read.queue().front().sourceKey, std::string_view("lint@web"));
    }
    void aPythonBundleIsReadWithoutStates()
    {
        InboxBench b;
        b.write(b.layout.readyBundle(day), R"({
  "schema_version": "prism.bundle.v2", "bundle_id": "2026-11-19_63000Z", "date": "2026-11-19",
  "expected_hosts": ["web"], "summaries_missing": ["gaps@web"], "prior_bundle_id": null,
  "matrix": {"web": {"lint": {"status": "ready", "findings_count": 1, "top_priority": "P1"}}},
  "action_queue": [{"finding_id": 7, "priority": "P1", "source_key": "lint@web", "carried_forward": true}],
  "summaries": {"lint@web": {"findings": [{"id": "a", "title": "caf\u00e9 \ud83d\ude00", "priority": "P1"}, 5],
    "carry_forward": [{"id": "c"}], "finding_lifecycle": {"new": 1}}}
})");
        const auto bundle = Bundle::open(b.layout.readyBundle(day));
        QVERIFY(bundle.has_value());
        QCOMPARE((*bundle)->findings().size(), std::size_t{2});
        QCOMPARE((*bundle)->findings()[0].title, std::string_view("caf\xC3\xA9 \xF0\x9F\x98\x80"));
        QCOMPARE((*bundle)->findings()[0].state, FindingState::Unknown);
        QCOMPARE((*bundle)->findings()[1].state, FindingState::Carried);
        QCOMPARE((*bundle)->queue()[0].findingId, std::string_view("7"));
        QVERIFY((*bundle)->queue()[0].carried);
        QCOMPARE((*bundle)->keys()[0].countNew, std::uint32_t{1});
    }
    void aLongQueueIsCountedAndReadWhenAsked()
    {
        InboxBench b;
        std::string queue;
        for (int i = 0; i < 250; ++i)
            queue += "{\"finding_id\":\"f" + std::to_string(i) + "\",\"action\":\"caf\\u00e9\"},5,";
        b.write(b.layout.readyBundle(day),
                R"({"bundle_id":"x","action_queue":[)" + queue + R"([]],"summaries":{}})");
        const auto bundle = Bundle::open(b.layout.readyBundle(day));
        QVERIFY(bundle.has_value());
        const BundleQueue &head = (*bundle)->queueHead();
        QCOMPARE(head.size(), std::size_t{250});
        QCOMPARE(head.head().size(), BundleQueue::headSize);
        (*bundle)->letGoOfFile();
        const auto &all = (*bundle)->queue();
        QCOMPARE(all.size(), std::size_t{250});
        QCOMPARE(all[99].findingId, head.head()[99].findingId);
        QCOMPARE(all[249].findingId, std::string_view("f249"));
        QCOMPARE(all[249].action, std::string_view("caf\xC3\xA9"));
    }
    void aBrokenQueueMakesTheBundleCorrupt()
    {
        InboxBench b;
        b.write(b.layout.readyBundle(day),
                R"({"bundle_id":"x","summaries":{},"action_queue":[{"finding_id":"f"})");
        const auto bundle = Bundle::open(b.layout.readyBundle(day));
        QVERIFY(!bundle.has_value());
        QCOMPARE(bundle.error().code, ErrorCode::Corrupt);
    }
    void aCellWhereNobodyLookedIsToldFromACleanOne()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {}, R"([{"id":"a","outcome":"clean"}])");
        b.produce(day, "gaps@web", true, {},
                  R"([{"id":"b","outcome":"off"},{"id":"c","outcome":"not due"}])");
        b.produce(day, "debug@web", true, {});
        b.collect(day);
        const auto bundle = Bundle::open(b.layout.readyBundle(day));
        QVERIFY(bundle.has_value());
        QVERIFY((*bundle)->matrix()[0].looked);
        QVERIFY(!(*bundle)->matrix()[3].looked);
        QVERIFY(
            (*bundle)->matrix()[5].looked); // a producer that does not list its detectors gets the benefit
    }
    void whatIsNoBundleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("cut off") << QByteArray(R"({"summaries": {"lint@web": {"findings": [{"id")");
        QTest::newRow("text") << QByteArray("hello");
    }
    void whatIsNoBundleIsRefused()
    {
        QFETCH(QByteArray, text);
        InboxBench b;
        b.write(b.directory() + "/x.json", text.toStdString());
        const auto bundle = Bundle::open(b.directory() + "/x.json");
        QVERIFY(!bundle);
        QCOMPARE(bundle.error().code, ErrorCode::Corrupt);
    }
    void oddTypesInsideAreNoCrash()
    {
        InboxBench b;
        b.write(
            b.directory() + "/x.json",
            R"({"summaries":{"x":5,"lint@w":{"findings":{"a":1},"carry_forward":"x","self_report":[],"revision":0}},
                    "matrix":[],"action_queue":[1,"x",null],"expected_hosts":{"a":1},"problems":5,"revision":[1],
                    "carried_missing":{"y@z":{},"debug@w":[1,{"id":null}]}})");
        const auto bundle = Bundle::open(b.directory() + "/x.json");
        QVERIFY(bundle.has_value());
        QCOMPARE((*bundle)->findings().size(), std::size_t{1});
    }
    void theNewestIsReadyBeforeConsumed()
    {
        InboxBench b;
        b.write(b.layout.consumedBundle("2026-11-19"), "{}");
        b.write(b.layout.readyBundle("2026-11-18"), "{}");
        QCOMPARE(*newestBundlePath(b.layout.root()), b.layout.consumedBundle("2026-11-19"));
        b.write(b.layout.readyBundle("2026-11-19"), "{}");
        QCOMPARE(*newestBundlePath(b.layout.root()), b.layout.readyBundle("2026-11-19"));
    }
};

QTEST_APPLESS_MAIN(TestBundle)
#include "test_bundle.moc"
