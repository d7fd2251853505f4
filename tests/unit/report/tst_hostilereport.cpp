// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/report/reportbench.h"

#include "engine/core/text.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// As a JSON string: pipes, backticks, HTML, a line end, a right-to-left override, an escape sequence, a link,
// a placeholder, a formula.
constexpr const char *hostile =
    "=cmd|'/c calc'!A0 `` | <script>alert(1)</script> & [x](http://evil.example) {0}"
    "\\n# heading \\u202egpj.exe \\u001b[31m \\\"quoted\\\" \\u05e9\\u05dc\\u05d5\\u05dd";

/// The lines of a text that have this in them.
std::vector<std::string> linesWith(const std::string &text, std::string_view part)
{
    std::vector<std::string> out;
    for (const std::string_view line : lines(text)) {
        if (line.find(part) != std::string_view::npos)
            out.emplace_back(line);
    }
    return out;
}

} // namespace

/// Text from machines stays text, whatever it holds, in each format.
class TestHostileReport : public QObject
{
    Q_OBJECT

    static Report attack(ReportBench &bench)
    {
        const std::string text = hostile;
        bench.produce("2026-11-19", "lint@web", true,
                      {R"({"id":")" + text + R"(","title":")" + text +
                       R"(","priority":"P1","affected_surface":")" + text + R"(","suggested_next_skill":")" +
                       text + R"(","description":")" + text + R"(","evidence":[")" + text +
                       R"(","```\n<b>out</b>"]})"});
        bench.collect("2026-11-19");
        Report report = bench.report("2026-11-19");
        report.filter = "a | b `c` <d>";
        report.decisions = {{"deferred", ReportDecision::Effect::Sets, "<i>a</i> | \xE2\x80\xAE", "o|o",
                             "then", "a", "2026-11-18", ""}};
        report.decisionOf.assign(report.bundle->findings().size(), 0);
        return report;
    }
    static std::string render(ReportFormat format)
    {
        ReportBench bench;
        return renderedText(format, attack(bench));
    }

private Q_SLOTS:
    void noFormatLetsControlCharactersThrough_data()
    {
        QTest::addColumn<int>("format");
        for (const ReportFormat format : allReportFormats)
            QTest::newRow(std::string(reportFormatName(format)).c_str()) << static_cast<int>(format);
    }
    void noFormatLetsControlCharactersThrough()
    {
        QFETCH(const int, format);
        const std::string text = render(static_cast<ReportFormat>(format));
        QVERIFY(text.find('\x1b') == std::string::npos);
        QVERIFY2(text.find("\xE2\x80\xAE") == std::string::npos, "a right-to-left override");
        QVERIFY2(text.find("\xD7\xA9\xD7\x9C") != std::string::npos ||
                     text.find("\\u05e9\\u05dc") != std::string::npos,
                 "Hebrew is no attack");
    }

    void markdownHasNoLiveMarkup()
    {
        const std::string text = render(ReportFormat::Markdown);
        for (const std::string &line : linesWith(text, "<script>")) {
            const bool isCode = line.find("- on: `") == 0 || line.find("#### `") == 0 ||
                                line.find("next") != std::string::npos || line.starts_with("=cmd");
            QVERIFY2(isCode, line.c_str());
        }
        QVERIFY2(linesWith(text, "# heading").size() == linesWith(text, "gpj.exe").size(),
                 "a line was broken off");
        QVERIFY(text.find("\n# heading") == std::string::npos ||
                text.find("\n\\# heading") != std::string::npos);
        QVERIFY2(text.find("\\[x\\](") != std::string::npos, "no link");
    }
    void markdownEvidenceCannotCloseItsBlock()
    {
        const std::string text = render(ReportFormat::Markdown);
        const std::size_t fence = text.find("````text\n");
        QVERIFY(fence != std::string::npos);
        const std::size_t end = text.find("\n````\n", fence);
        QVERIFY(text.find("<b>out</b>", fence) < end);
    }
    void markdownTablesKeepTheirColumns()
    {
        const std::string text = render(ReportFormat::Markdown);
        const std::size_t start = text.find("## Decisions");
        const std::string row = linesWith(text.substr(start), "deferred")[0];
        std::size_t pipes = 0;
        for (std::size_t i = 0; i < row.size(); ++i)
            pipes += row[i] == '|' && (i == 0 || row[i - 1] != '\\') ? 1U : 0U;
        QCOMPARE(pipes, std::size_t{7});
    }
    void htmlHasNoForeignElement()
    {
        const std::string text = render(ReportFormat::Html);
        QVERIFY(text.find("<script") == std::string::npos);
        QVERIFY(text.find("<b>") == std::string::npos);
        QVERIFY(text.find("<i>") == std::string::npos);
        QVERIFY(text.find("&lt;script&gt;alert(1)&lt;/script&gt;") != std::string::npos);
        QVERIFY2(text.find("http") == text.find("http-equiv") && linesWith(text, "href=\"http").empty() &&
                     linesWith(text, "src=").empty(),
                 "nothing is loaded");
    }
    void csvHasNoFormula()
    {
        const std::string text = render(ReportFormat::Csv);
        QVERIFY(text.ends_with("\r\n"));
        QCOMPARE(lines(text).size(), std::size_t{2}); // the header and one record
        QVERIFY(text.find(",=cmd") == std::string::npos);
        QVERIFY(text.find("\"=cmd") == std::string::npos);
        QVERIFY(text.find("\"'=cmd") != std::string::npos);
        QVERIFY(text.find("\"\"quoted\"\"") != std::string::npos);
    }
    void sarifHasNoLinkAndNoPlaceholder()
    {
        const auto log = parseJson(render(ReportFormat::Sarif));
        QVERIFY(log);
        const JsonValue &result = log->find("runs")->items()[0].find("results")->items()[0];
        const std::string message = result.find("message")->stringOr("text");
        QVERIFY(message.find("\\[x\\](") != std::string::npos);
        QVERIFY(message.find("{{0}}") != std::string::npos);
    }
    void jsonKeepsTheFindingAsItIs()
    {
        const auto report = parseJson(render(ReportFormat::Json));
        QVERIFY(report);
        const JsonValue &finding = *report->find("findings")->items()[0].find("finding");
        QVERIFY(finding.stringOr("title").find("\n# heading") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestHostileReport)
#include "tst_hostilereport.moc"
