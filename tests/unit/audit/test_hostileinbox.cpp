// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inboxbench.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace prism;
using namespace prism::test;

namespace {
const std::string day = "2026-11-19";
}

/// Files that somebody put into the inbox to hurt: none may block, crash or hide the others.
class TestHostileInbox : public QObject
{
    Q_OBJECT

    // One good summary beside the hostile one; the good one must come through.
    static void verifyOthersAreBundled(InboxBench &b, const std::string &kind)
    {
        b.produce(day, "lint@web", true, {finding("good", "P0")});
        const CollectReport report = b.collect(day);
        QCOMPARE(report.summaries, 1);
        QCOMPARE(b.queue(day), std::string("good"));
        QCOMPARE(b.problemKinds(day), kind);
    }
    static std::string path(const InboxBench &b) { return b.layout.summary(day, {Daemon::Gaps, "web"}); }

private Q_SLOTS:
    void aFifoIsNotOpenedForReading()
    {
        InboxBench b;
        QVERIFY(makeDirectory(b.layout.pending(day)).has_value());
        QCOMPARE(::mkfifo(path(b).c_str(), 0600), 0);
        verifyOthersAreBundled(b, "unreadable");
    }
    void aDirectoryIsNoSummary()
    {
        InboxBench b;
        QVERIFY(makeDirectory(path(b)).has_value());
        verifyOthersAreBundled(b, "unreadable");
    }
    void aLinkToASystemFileIsNoSummary()
    {
        InboxBench b;
        QVERIFY(makeDirectory(b.layout.pending(day)).has_value());
        QCOMPARE(::symlink("/etc/passwd", path(b).c_str()), 0);
        verifyOthersAreBundled(b, "corrupt");
        QVERIFY(readFile(b.layout.readyBundle(day))->find("root:") == std::string::npos);
    }
    void aDeepFileIsRefusedWithoutGrowing()
    {
        InboxBench b;
        b.write(path(b), "{\"a\":" + std::string(100000, '[') + std::string(100000, ']') + "}");
        verifyOthersAreBundled(b, "corrupt");
    }
    void aSparseGigabyteIsRefusedAtOnce()
    {
        InboxBench b;
        b.write(path(b), "{");
        QCOMPARE(::truncate(path(b).c_str(), off_t{1} << 30), 0);
        verifyOthersAreBundled(b, "unreadable");
    }
    void namesWithNewlinesOrPathsAreIgnoredAloud()
    {
        InboxBench b;
        b.write(b.layout.pending(day) + "/gaps_a\nb.json", "{}");
        verifyOthersAreBundled(b, "unknown-name");
        QVERIFY(readFile(b.layout.readyBundle(day))->find("a\\\\x0ab") != std::string::npos);
    }
    void aMillionFindingsAreTaken()
    {
        InboxBench b;
        std::string text = R"({"findings":[)";
        for (int i = 0; i < 1000000; ++i)
            text += (i > 0 ? ",{\"id\":\"i" : "{\"id\":\"i") + std::to_string(i) + "\"}";
        b.write(path(b), text + R"(],"proposed_actions":[]})");
        QCOMPARE(b.collect(day).findings, 1000000);
    }
    void aHundredThousandMembersAreNotQuadratic()
    {
        InboxBench b;
        std::string text = "{";
        for (int i = 0; i < 100000; ++i)
            text += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",";
        b.write(path(b), text + R"("findings":[]})");
        QCOMPARE(b.collect(day).summaries, 1);
    }
    void theBundleIsPrivate()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        b.collect(day);
        struct stat s = {};
        QCOMPARE(::stat(b.layout.readyBundle(day).c_str(), &s), 0);
        QCOMPARE(s.st_mode & 0777, mode_t{0600});
    }
};

QTEST_APPLESS_MAIN(TestHostileInbox)
#include "test_hostileinbox.moc"
