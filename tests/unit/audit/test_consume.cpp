// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/consume.h"
#include "tests/support/inboxbench.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace prism;
using namespace prism::test;

namespace {
const std::string day = "2026-11-19";
}

class TestConsume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badIdsAreRefusedBeforeAnyPathIsBuilt_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"", "../../../v", "2026-11-19", "2026-11-19_", "2026-13-01_063000Z",
                               "2026-11-??_063000Z", "2026-11-19_06/../x", "2026-11-19_\n", "*"})
            QTest::newRow(id) << id;
    }
    void badIdsAreRefusedBeforeAnyPathIsBuilt()
    {
        QFETCH(QString, id);
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        b.collect(day);
        const auto report = consume(b.layout.root(), id.toStdString());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    }
    void theBundleMovesAndItsFilesGo()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {finding("a")});
        const auto report = consume(b.layout.root(), b.collect(day).bundleId);
        QVERIFY(report.has_value());
        QCOMPARE(report->summariesRemoved, 1);
        QVERIFY(fileExists(b.layout.consumedBundle(day)));
        QVERIFY(!fileExists(b.layout.readyBundle(day)));
    }
    void changedAndLateSummariesStay()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {finding("a")});
        const std::string id = b.collect(day).bundleId;
        b.produce(day, "lint@web", true, {finding("a"), finding("rewritten")});
        b.produce(day, "gaps@web", true, {finding("late")});
        const auto report = consume(b.layout.root(), id);
        QCOMPARE(report->summariesKept, 2);
        QVERIFY(fileExists(b.layout.summary(day, {Daemon::Gaps, "web"})));
        QVERIFY(fileExists(b.layout.summary(day, {Daemon::Lint, "web"})));
    }
    void aCopiedInboxIsRecognisedByItsContent()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {finding("a")});
        const std::string id = b.collect(day).bundleId;
        b.produce(day, "lint@web", true, {finding("a")}); // the same text in a new file
        QCOMPARE(consume(b.layout.root(), id)->summariesRemoved, 1);
    }
    void aSecondConsumeFinishesAnInterruptedOne()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        const std::string id = b.collect(day).bundleId;
        QVERIFY(consume(b.layout.root(), id).has_value());
        b.write(b.layout.tier("daily") + "/prism-lint-" + day + ".md", "left over");
        const auto again = consume(b.layout.root(), id);
        QVERIFY(again.has_value());
        QCOMPARE(again->briefsArchived, 1);
    }
    void nothingMovesWhenTheArchiveCannotBeMade()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        const std::string id = b.collect(day).bundleId;
        b.write(b.layout.archive() + "/2026-11", "a file where a folder should be");
        QVERIFY(!consume(b.layout.root(), id));
        QVERIFY(fileExists(b.layout.readyBundle(day)));
        QVERIFY(QFile::remove(QString::fromStdString(b.layout.archive() + "/2026-11")));
        QVERIFY(consume(b.layout.root(), id).has_value());
    }
    void anInterruptedConsumeIsNotBundledAgain()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {finding("a")});
        b.collect(day);
        QVERIFY(makeDirectory(b.layout.consumed()).has_value());
        QVERIFY(moveFile(b.layout.readyBundle(day), b.layout.consumedBundle(day)).has_value());
        QVERIFY(b.collect(day, "07:00:00").unchanged);
        QVERIFY(!fileExists(b.layout.readyBundle(day)));
    }
    void bundlesOfOneDayAreAllKept()
    {
        InboxBench b;
        for (int i = 0; i < 3; ++i) {
            b.produce(day, "lint@web", true, {finding("run" + std::to_string(i))});
            QVERIFY(consume(b.layout.root(), b.collect(day).bundleId).has_value());
        }
        QCOMPARE(listDirectory(b.layout.consumed())->size(), std::size_t{3});
    }
    void briefsNeverReplaceOneAnother()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        const std::string id = b.collect(day).bundleId;
        for (const char *tier : {"critical", "daily", "weekly"})
            b.write(b.layout.tier(tier) + "/x-" + day + ".md", tier);
        QCOMPARE(consume(b.layout.root(), id)->briefsArchived, 3);
        QCOMPARE(*readFile(b.layout.archive() + "/2026-11/x-" + day + ".md"), std::string("critical"));
        QCOMPARE(*readFile(b.layout.archive() + "/2026-11/daily/x-" + day + ".md"), std::string("daily"));
        QCOMPARE(*readFile(b.layout.archive() + "/2026-11/weekly/x-" + day + ".md"), std::string("weekly"));
    }
    void foldersAndOtherDaysAreNoBriefs()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        const std::string id = b.collect(day).bundleId;
        QVERIFY(makeDirectory(b.layout.tier("daily") + "/x-" + day + ".md").has_value());
        b.write(b.layout.tier("daily") + "/x-2026-11-18.md", "yesterday");
        b.write(b.layout.tier("daily") + "/x-" + day + ".txt", "text");
        const auto report = consume(b.layout.root(), id);
        QCOMPARE(report->briefsArchived, 0);
        QCOMPARE(report->notMoved.size(), std::size_t{1});
    }
    void aPythonBundleTakesOnlyWhatItHolds()
    {
        InboxBench b;
        b.write(b.layout.readyBundle(day),
                R"({"schema_version": "prism.bundle.v2", "bundle_id": "2026-11-19_63000Z",
                    "summaries": {"lint@web": {"findings": [{"id": "a"}], "findings_count": 1}}})");
        b.summary(day, "lint@web", R"({"findings": [{"id":"a"}], "findings_count": 1})");
        b.summary(day, "gaps@web", R"({"findings": [{"id":"late"}]})");
        const auto report = consume(b.layout.root(), "2026-11-19_63000Z");
        QVERIFY(report.has_value());
        QCOMPARE(report->summariesRemoved, 1);
        QCOMPARE(report->summariesKept, 1);
    }
};

QTEST_APPLESS_MAIN(TestConsume)
#include "test_consume.moc"
