// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/rotate.h"
#include "tests/support/inboxbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

class TestRotate : public QObject
{
    Q_OBJECT

    const FixedClock m_clock{*parseIsoTime("2026-11-19T06:30:00Z")};

private Q_SLOTS:
    void oldBundlesAreCompressedAndReadBack()
    {
        InboxBench b;
        const std::string text = R"({"bundle_id":"2026-09-01_063000Z","summaries":{}})";
        b.write(b.layout.consumedBundle("2026-09-01"), text);
        b.write(b.layout.consumed() + "/2026-09-01_053000Z_bundle.json", text);
        b.write(b.layout.consumedBundle("2026-11-18"), text);
        const auto report = rotate(b.layout.root(), "", m_clock);
        QCOMPARE(report->bundlesArchived, 2);
        QCOMPARE(*readGzip(b.layout.archive() + "/2026-09/2026-09-01_bundle.json.gz", 1 << 20), text);
        QVERIFY(!fileExists(b.layout.consumedBundle("2026-09-01")));
        QVERIFY(fileExists(b.layout.consumedBundle("2026-11-18")));
    }
    void theNewestBundleStaysHoweverOld()
    {
        InboxBench b;
        b.write(b.layout.consumedBundle("2026-01-01"), "{}");
        QCOMPARE(rotate(b.layout.root(), "", m_clock)->bundlesArchived, 0);
        QVERIFY(fileExists(b.layout.consumedBundle("2026-01-01")));
    }
    void onlyEmptyPendingFoldersOfPastDaysGo()
    {
        InboxBench b;
        QVERIFY(makeDirectory(b.layout.pending("2026-11-01")).has_value());
        QVERIFY(makeDirectory(b.layout.pending("2026-11-19")).has_value());
        b.summary("2026-11-02", "lint@web", "{}");
        QCOMPARE(rotate(b.layout.root(), "", m_clock)->pendingRemoved, 1);
        QVERIFY(isDirectory(b.layout.pending("2026-11-19")));
        QVERIFY(isDirectory(b.layout.pending("2026-11-02")));
    }
    void markersRecordsAndLogAreKeptWithinBounds()
    {
        InboxBench b;
        QVERIFY(makeDirectory(b.layout.summaries()).has_value());
        const std::string cache = b.directory() + "/cache";
        b.write(cache + "/parallel_done.2026-09-01", "x");
        b.write(cache + "/parallel_done.2026-11-18", "x");
        b.write(cache + "/runs/2026-09-01_063000.json", "{}");
        b.write(cache + "/simply-ops-prism.log", std::string(6 << 20, 'x'));
        const auto report = rotate(b.layout.root(), cache, m_clock);
        QCOMPARE(report->markersRemoved, 2);
        QVERIFY(report->logRotated);
        QVERIFY(fileExists(cache + "/simply-ops-prism.log.1"));
        QVERIFY(fileExists(cache + "/parallel_done.2026-11-18"));
    }
    void damagedArchivesAreRefused()
    {
        InboxBench b;
        b.write(b.directory() + "/x.gz", "no gzip");
        QCOMPARE(readGzip(b.directory() + "/x.gz", 1 << 20).error().code, ErrorCode::Corrupt);
    }
    void archivesThatUnpackBeyondTheLimitAreRefused()
    {
        InboxBench b;
        b.write(b.layout.consumedBundle("2026-09-01"), std::string(3 << 20, ' '));
        b.write(b.layout.consumedBundle("2026-11-18"), "{}");
        QVERIFY(rotate(b.layout.root(), "", m_clock).has_value());
        QCOMPARE(readGzip(b.layout.archive() + "/2026-09/2026-09-01_bundle.json.gz", 1 << 20).error().code,
                 ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(TestRotate)
#include "test_rotate.moc"
