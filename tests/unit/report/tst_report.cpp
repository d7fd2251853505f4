// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/report/reportbench.h"

#include "engine/report/reportrules.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// What a report shows of a usual morning, in each format, against files that were read by people.
class TestReport : public QObject
{
    Q_OBJECT

    static std::string ids(const Report &report)
    {
        std::string out;
        for (const std::uint32_t i : report.findings)
            out += (out.empty() ? "" : " ") + std::string(report.bundle->findings()[i].id);
        return out;
    }

private Q_SLOTS:
    void equalsItsGoldenFile_data()
    {
        QTest::addColumn<int>("format");
        for (const ReportFormat format : allReportFormats)
            QTest::newRow(std::string(reportFormatName(format)).c_str()) << static_cast<int>(format);
    }
    void equalsItsGoldenFile()
    {
        QFETCH(const int, format);
        const auto which = static_cast<ReportFormat>(format);
        ReportBench bench;
        const std::string text = renderedText(which, bench.busyMorning());
        const std::string golden =
            PRISM_SOURCE_DIR "/tests/unit/report/golden/busy" + std::string(reportSuffix(which));
        const auto wanted = readFile(golden);
        if (!wanted || text != *wanted) {
            // What came is kept, to be looked at and compared.
            const QString kept = QDir::tempPath() + QStringLiteral("/busy") +
                                 QString::fromStdString(std::string(reportSuffix(which)));
            bench.write(kept.toStdString(), text);
            QFAIL(qPrintable(QStringLiteral("%1 differs from %2").arg(QString::fromStdString(golden), kept)));
        }
    }

    void showsUrgentFindingsFirst()
    {
        ReportBench bench;
        QCOMPARE(ids(bench.busyMorning()),
                 std::string("security:sshd:root-login lint:yaml:broken upgrade:apt:openssl other"));
    }
    void groupsByHostInTheBundlesOrder()
    {
        ReportBench bench;
        const Report report = bench.busyMorning();
        const auto hosts = findingsByHost(report);
        QCOMPARE(hosts.size(), std::size_t{2});
        QCOMPARE(std::string(hosts[0].host), std::string("web"));
        QCOMPARE(hosts[1].findings.size(), std::size_t{2});
    }
    void aFilteredReportSaysSo()
    {
        ReportBench bench;
        Report report = bench.busyMorning();
        report.findings.resize(1);
        report.filter = "P0 and above";
        const std::string text = renderedText(ReportFormat::Markdown, report);
        QVERIFY(text.find("Shown: 1 finding of 4, `P0 and above`") != std::string::npos);
        QVERIFY(text.find("lint:yaml:broken") == std::string::npos);
    }
    void aDayWithoutAnythingSaysSo()
    {
        ReportBench bench;
        for (const Daemon d : allDaemons)
            bench.produce("2026-11-19", std::string(daemonName(d)) + "@web", true, {});
        bench.collect("2026-11-19");
        const std::string text = renderedText(ReportFormat::Markdown, bench.report("2026-11-19"));
        QVERIFY(text.find("Nothing found: all is well.") != std::string::npos);
        QVERIFY(text.find("Nothing to do.") != std::string::npos);
        QVERIFY(text.find("## Decisions") == std::string::npos);
    }
    void withoutAnAnswerSarifHasNoResults()
    {
        ReportBench bench;
        bench.collect("2026-11-19");
        const auto log = parseJson(renderedText(ReportFormat::Sarif, bench.report("2026-11-19")));
        QVERIFY(log);
        QVERIFY(!log->find("runs")->items()[0].find("results"));
    }
    void anUnknownStateLeavesAllBaselinesAway()
    {
        ReportBench bench;
        bench.write(
            bench.layout.readyBundle("2026-11-19"),
            R"({"schema_version":"prism.bundle.v2","bundle_id":"2026-11-19_063000Z","date":"2026-11-19",)"
            R"("assembled_at":"2026-11-19T06:30:00Z","expected_hosts":["web"],"summaries_missing":[],)"
            R"("matrix":{},"action_queue":[],"prior_bundle_id":"2026-11-18_063000Z","summaries":)"
            R"({"lint@web":{"findings":[{"id":"a","title":"A","priority":"P1"}]}}})");
        const std::string text = renderedText(ReportFormat::Sarif, bench.report("2026-11-19"));
        QVERIFY(text.find("\"ruleId\":\"lint\"") != std::string::npos);
        QVERIFY(text.find("baselineState") == std::string::npos);
    }
    void aFileIsNotReplacedUnasked()
    {
        ReportBench bench;
        const Report report = bench.busyMorning();
        const std::string path = bench.directory() + "/out.md";
        QVERIFY(renderToFile(ReportFormat::Markdown, report, path, false));
        QCOMPARE(renderToFile(ReportFormat::Csv, report, path, false).error().code, ErrorCode::Refused);
        QVERIFY(readFile(path)->starts_with("# Prism report"));
        QVERIFY(renderToFile(ReportFormat::Csv, report, path, true));
        QVERIFY(readFile(path)->starts_with("date,host"));
    }
    void aStoppedExportLeavesNoFile()
    {
        ReportBench bench;
        std::stop_source stop;
        stop.request_stop();
        const std::string path = bench.directory() + "/out.md";
        const auto done =
            renderToFile(ReportFormat::Markdown, bench.busyMorning(), path, false, stop.get_token());
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(!fileExists(path));
    }
    void aSinkThatFailsEndsTheReport()
    {
        ReportBench bench;
        const Report report = bench.busyMorning();
        int calls = 0;
        const auto done =
            renderReport(ReportFormat::Json, report, [&calls](std::string_view) -> Result<void> {
                ++calls;
                return Error{ErrorCode::NoSpace, "full", {}};
            });
        QCOMPARE(done.error().code, ErrorCode::NoSpace);
        QCOMPARE(calls, 1);
    }
    void aPreviewEndsAtALine()
    {
        ReportBench bench;
        const Report report = bench.busyMorning();
        const ReportBeginning part = reportBeginning(ReportFormat::Markdown, report, 300);
        QVERIFY(part.text.size() <= 300 && part.text.size() > 100);
        QVERIFY(part.text.ends_with('\n'));
        QVERIFY(!part.isWhole);
        QVERIFY(reportBeginning(ReportFormat::Markdown, report, 100000).isWhole);
    }
    void pathsBecomeUris()
    {
        QCOMPARE(fileUri("web", "/etc/a b#c?.d"), std::string("file://web/etc/a%20b%23c%3F.d"));
        QCOMPARE(fileUri("we/b", "/\xC3\xBC"), std::string("file://we%2Fb/%C3%BC"));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
