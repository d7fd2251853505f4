// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundlerevision.h"
#include "engine/triage/receipt.h"
#include "tests/support/inboxbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// A receipt made of what the bundle's writer counted says what one made of all its findings says.
class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTallySaysWhatTheFindingsSay_data();
    void theTallySaysWhatTheFindingsSay();
    void countsByPriorityAndWhatAsks();
    void aBundleOfAnotherWriterHasNoTally_data();
    void aBundleOfAnotherWriterHasNoTally();
};

namespace {

const UtcTime now{1'800'000'000};

std::string finding(const std::string &id, const std::string &members)
{
    return R"({"id":")" + id + R"(","title":"t","affected_surface":"s")" +
           (members.empty() ? "" : "," + members) + "}";
}

/// A first day; a second with every way in which a finding can stand in a bundle; a third without findings.
void threeDays(InboxBench &bench)
{
    bench.hosts = {"web", "db"};
    bench.produce("2026-11-17", "lint@web", true,
                  {finding("a", R"("priority":"P0")"), finding("b", R"("priority":"P2")"),
                   finding("c", R"("priority":"P1","status":"resolved")"), finding("d", {})});
    bench.produce("2026-11-17", "debug@web", true, {finding("e", R"("priority":"P3")")});
    bench.produce("2026-11-17", "gaps@db", true, {finding("f", R"("priority":"P1")")});
    bench.collect("2026-11-17");
    bench.produce("2026-11-18", "lint@web", true,
                  {finding("a", R"("priority":"p0")"),
                   finding("b", R"("priority":"P2","status":"regressed")"),
                   finding("c", R"("priority":"P2")"), finding("g", R"("priority":"urgent")"),
                   finding("h", R"("priority":"P3","status":"resolved")"), finding("g", R"("priority":"P1")"),
                   R"({"title":"no id","priority":"P2"})", R"("no object")"});
    bench.produce("2026-11-18", "debug@web", false, {});
    bench.collect("2026-11-18");
    bench.produce("2026-11-19", "lint@web", true, {});
    bench.collect("2026-11-19");
}

} // namespace

void TestReceipt::theTallySaysWhatTheFindingsSay_data()
{
    QTest::addColumn<QString>("day");
    for (const char *day : {"2026-11-17", "2026-11-18", "2026-11-19"})
        QTest::newRow(day) << QString::fromLatin1(day);
}

void TestReceipt::theTallySaysWhatTheFindingsSay()
{
    QFETCH(QString, day);
    InboxBench bench;
    threeDays(bench);
    const std::string path = bench.layout.readyBundle(day.toStdString());
    const auto bundle = Bundle::open(path);
    const auto revision = readBundleRevision(path);
    QVERIFY(bundle);
    QVERIFY(revision);
    QVERIFY(revision->tally);
    const Receipt whole =
        receiptFor(**bundle, decide(**bundle, {}, day.toStdString()), DecisionBook(), now, "op");
    QCOMPARE(QString::fromStdString(receiptToJson(receiptFor(*revision, *revision->tally, {}, now, "op"))),
             QString::fromStdString(receiptToJson(whole)));
}

void TestReceipt::countsByPriorityAndWhatAsks()
{
    InboxBench bench;
    threeDays(bench);
    const auto revision = readBundleRevision(bench.layout.readyBundle("2026-11-18"));
    QVERIFY(revision);
    QVERIFY(revision->tally);
    // P0: a. P1: the second g, and f, carried. P2: b, c and the one without an id. P3: e, carried. Others: g.
    QCOMPARE(revision->tally->open, (std::array<std::uint32_t, 5>{1, 2, 3, 1, 1}));
    // The carried P3 and the one without an id do not ask.
    QCOMPARE(revision->tally->asking, 6U);
}

void TestReceipt::aBundleOfAnotherWriterHasNoTally_data()
{
    QTest::addColumn<QString>("tally");
    QTest::newRow("none") << QString();
    QTest::newRow("no count of what asks") << QStringLiteral("\"tally\":{\"open\":[0,0,0,0,0]},");
    QTest::newRow("four priorities") << QStringLiteral("\"tally\":{\"open\":[0,0,0,0],\"asking\":0},");
    QTest::newRow("less than none") << QStringLiteral("\"tally\":{\"open\":[0,0,-1,0,0],\"asking\":0},");
    QTest::newRow("no numbers") << QStringLiteral("\"tally\":{\"open\":[0,0,\"1\",0,0],\"asking\":0},");
}

void TestReceipt::aBundleOfAnotherWriterHasNoTally()
{
    QFETCH(QString, tally);
    InboxBench bench;
    const std::string head = R"({"bundle_id":"2026-11-18_63000Z","revision": )";
    const std::string path = bench.layout.readyBundle("2026-11-18");
    bench.write(path, head + R"({"bundle_id":"2026-11-18_63000Z",)" + tally.toStdString() +
                          R"("sources":{},"tail_at":)" + std::to_string(head.size()) + "}}");
    const auto revision = readBundleRevision(path);
    QVERIFY2(revision, revision ? "" : revision.error().text().text().c_str());
    QVERIFY(!revision->tally);
}

QTEST_APPLESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
