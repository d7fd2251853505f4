// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/journalbursts.h"
#include "engine/detect/debug/journalerrors.h"
#include "engine/detect/debug/journalreader.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

constexpr const char *errorsCall = "journalctl --no-pager -p err";
constexpr const char *hint = "Hint: You are currently not seeing messages from other users and the system.\n"
                             "      Users in groups 'adm', 'systemd-journal' can see all messages.\n"
                             "      Pass -q to turn off this notice.\n";

// A line as systemd 252 writes it with --output-fields; `second` after 2026-11-19 05:00 UTC.
std::string entry(int second, const std::string &unit, const std::string &message, int priority = 3)
{
    return R"({"__CURSOR":"s=1;i=2","__MONOTONIC_TIMESTAMP":"1","_BOOT_ID":"ab","__REALTIME_TIMESTAMP":")" +
           std::to_string(1795064400LL + second) + R"(000000","PRIORITY":")" + std::to_string(priority) +
           R"(","_SYSTEMD_UNIT":")" + unit + R"(","MESSAGE":")" + message + "\"}\n";
}

// A machine whose journal may be read; asked without JSON, journalctl tells who may.
struct Machine : DetectorBench
{
    Machine() { tools.answer("journalctl --no-pager -n 1", "Nov 19 05:00:00 laptop cron[1]: last entry\n"); }
};

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsForgetWhatChanges_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *first, const char *second, bool same) {
            QTest::newRow(first) << QString::fromLatin1(first) << QString::fromLatin1(second) << same;
        };
        row("pid 123 failed", "pid 99999 failed", true);
        row("at 0x7f00deadbeef", "at 0x1f", true);
        row("id 3f2b9c1d-aa00-4711-b0b0-0123456789ab x", "id 00000000-1234-4711-8888-abcdefabcde1 x", true);
        row("session c12 closed", "session c7 closed", true);
        row("10.0.0.1 refused", "192.168.17.4 refused", true);
        row("disk sda failed", "disk sdb failed", false);
        row("feed is bad", "face is bad", false);
        row("the 3rd try", "the 2nd try", false);
    }
    void patternsForgetWhatChanges()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, same);
        QCOMPARE(messagePattern(first.toStdString()) == messagePattern(second.toStdString()), same);
    }

    void readsEveryFormOfAField()
    {
        std::size_t skipped = 0;
        const auto entries = parseJournal(
            R"({"__REALTIME_TIMESTAMP":"1795064400123456","MESSAGE":[72,105,255],"_TRANSPORT":"kernel","PRIORITY":"2"})"
            "\n"
            R"({"__REALTIME_TIMESTAMP":"1","MESSAGE":null,"SYSLOG_IDENTIFIER":"sudo","_SYSTEMD_UNIT":"session-4.scope"})"
            "\n"
            R"({"MESSAGE":["one","two"],"UNIT":"a.service","_SYSTEMD_UNIT":"init.scope","PRIORITY":"99"})"
            "\n-- No entries --\n"
            R"({"MESSAGE":7,"_SYSTEMD_UNIT":"sshd@12-10.0.0.1:22-10.0.0.2:40112.service"})"
            "\n{\"MESSAGE\":\"cut",
            skipped);
        QCOMPARE(skipped, std::size_t(1));
        QCOMPARE(entries.size(), std::size_t(4));
        QCOMPARE(entries[0].time.iso(), std::string("2026-11-19T05:00:00Z"));
        QCOMPARE(entries[0].message, std::string("Hi\xEF\xBF\xBD"));
        QCOMPARE(entries[0].source, std::string("kernel"));
        QCOMPARE(entries[1].source, std::string("sudo"));
        QCOMPARE(entries[1].message, std::string());
        QCOMPARE(entries[2].message, std::string("one"));
        QCOMPARE(entries[2].source, std::string("a.service"));
        QCOMPARE(entries[2].priority, 7);
        QCOMPARE(entries[3].source, std::string("sshd@#-#.#.#.#:#-#.#.#.#:#.service"));
    }

    void quietJournalIsClean()
    {
        Machine bench;
        bench.tools.answer(errorsCall, "");
        const auto result = bench.run(JournalErrors());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QVERIFY(result.notes.empty());
        QCOMPARE(bench.tools.calls().at(1).substr(0, 57),
                 std::string("journalctl --no-pager -p err --since=-24h -n 5000 -o json"));
    }

    void oneFaultIsOneFinding()
    {
        Machine bench;
        bench.tools.answer(errorsCall, entry(0, "cups.service", "job 17 failed: password=geheim") +
                                           entry(9, "cups.service", "job 18 failed: password=geheim") +
                                           entry(20, "cron.service", "cannot fork"));
        const auto result = bench.run(JournalErrors());
        QCOMPARE(result.findings.size(), std::size_t(2));
        const Finding *cups =
            findingById(result, "debug:journal-errors:cups.service:job-#-failed:-password=************");
        QVERIFY(cups);
        QCOMPARE(cups->priority, Priority::P3);
        QCOMPARE(cups->evidence.size(), std::size_t(2));
        QCOMPARE(
            cups->evidence[1].asText(),
            std::string("journal: 2026-11-19T05:00:09Z cups.service: job 18 failed: password=************"));
    }

    void burstsAndCriticalEntriesWeighMore()
    {
        Machine bench;
        std::string output = entry(0, "md.service", "array degraded", 1);
        for (int i = 0; i < 60; ++i)
            output += entry(i * 5, "loud.service", "no answer " + std::to_string(i)) +
                      entry(i * 60, "slow.service", "no answer");
        bench.tools.answer(errorsCall, output);
        const auto result = bench.run(JournalErrors());
        QCOMPARE(findingById(result, "debug:journal-errors:md.service:array-degraded")->priority,
                 Priority::P1);
        QCOMPARE(findingById(result, "debug:journal-errors:loud.service:no-answer-#")->priority,
                 Priority::P2);
        QCOMPARE(findingById(result, "debug:journal-errors:slow.service:no-answer")->priority, Priority::P3);
    }

    void sourceWithoutRestraintIsOneFinding()
    {
        Machine bench;
        std::string output;
        for (char c = 'a'; c <= 'z'; ++c)
            output += entry(0, "wild.service", std::string("unlike ") + c + c);
        bench.tools.answer(errorsCall, output);
        const auto result = bench.run(JournalErrors());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("debug:journal-errors:wild.service:various"));
    }

    void ignoredUnitsAreNoFinding()
    {
        Machine bench;
        bench.context.options["ignore"] = "cups.service";
        bench.tools.answer(errorsCall, entry(0, "cups.service", "x"));
        QCOMPARE(bench.run(JournalErrors()).outcome, DetectorOutcome::Clean);
    }

    void oldSystemdWritesAllFields()
    {
        Machine bench;
        bench.tools.answer(errorsCall, entry(0, "a.service", "broken"));
        bench.tools.answer("journalctl --no-pager -p err --since=-24h -n 5000 -o json --output-fields", "", 1,
                           "journalctl: unrecognized option '--output-fields=MESSAGE'\n");
        QCOMPARE(bench.run(JournalErrors()).findings.size(), std::size_t(1));
    }

    void hiddenMessagesAreNoted()
    {
        Machine bench;
        bench.tools.answer("journalctl --no-pager -n 1", "Nov 19 05:00:00 laptop x[1]: own\n", 0, hint);
        bench.tools.answer(errorsCall, "");
        const auto result = bench.run(JournalErrors());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes.size(), std::size_t(1));
    }

    void withoutAReadableJournalItIsNotClean_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<bool>("failed");
        QTest::newRow("no files") << QByteArray("-- No entries --\n")
                                  << QByteArray("No journal files were found.\n") << 0 << false;
        QTest::newRow("no rights") << QByteArray()
                                   << QByteArray(
                                          "No journal files were opened due to insufficient permissions.\n")
                                   << 1 << false;
        QTest::newRow("error") << QByteArray() << QByteArray("Failed to open journal: Bad message\n") << 1
                               << true;
    }
    void withoutAReadableJournalItIsNotClean()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, errors);
        QFETCH(int, exitCode);
        QFETCH(bool, failed);
        DetectorBench bench;
        // In JSON mode the real one is silent about all this and ends with status 0.
        bench.tools.answer("journalctl", "");
        bench.tools.answer("journalctl --no-pager -n 1", output.toStdString(), exitCode,
                           errors.toStdString());
        const auto expected = failed ? DetectorOutcome::Failed : DetectorOutcome::NotApplicable;
        QCOMPARE(bench.run(JournalErrors()).outcome, expected);
        QCOMPARE(bench.run(JournalBursts()).outcome, expected);
        DetectorBench bare;
        QCOMPARE(bare.run(JournalErrors()).outcome, DetectorOutcome::NotApplicable);
    }

    void badAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("error") << QByteArray("Failed to seek to date: Bad message\n") << 1;
        QTest::newRow("nonsense") << QByteArray("Segmentation fault, or so\n") << 0;
    }
    void badAnswersAreErrors()
    {
        QFETCH(QByteArray, output);
        QFETCH(int, exitCode);
        Machine bench;
        bench.tools.answer(errorsCall, output.toStdString(), exitCode);
        QCOMPARE(bench.run(JournalErrors()).outcome, DetectorOutcome::Failed);
    }

    void suppressedMessagesAreABurst()
    {
        Machine bench;
        bench.tools.answer(
            "journalctl --no-pager MESSAGE_ID=a596d6fe7bfa4994828e72309e95d61e",
            entry(0, "systemd-journald.service", "Suppressed 1200 messages from loud.service", 4) +
                entry(60, "systemd-journald.service", "Suppressed 34 messages from loud.service", 4) +
                entry(90, "systemd-journald.service", "Suppressed 7 messages from session-12.scope", 4) +
                entry(95, "systemd-journald.service", "Something else", 4));
        const auto result = bench.run(JournalBursts());
        QCOMPARE(result.findings.size(), std::size_t(2));
        QVERIFY(findingById(result, "debug:journal-bursts:session-#.scope"));
        const Finding *loud = findingById(result, "debug:journal-bursts:loud.service");
        QVERIFY(loud && loud->description.starts_with("1234 of its messages"));
    }

    void noSuppressedMessagesAreClean()
    {
        Machine bench;
        bench.tools.answer("journalctl --no-pager MESSAGE_ID=", "");
        QCOMPARE(bench.run(JournalBursts()).outcome, DetectorOutcome::Clean);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
