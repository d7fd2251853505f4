// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "ui/models/findingevidence.h"
#include "ui/models/perfgauge.h"

#include <QTest>

using namespace prism;

namespace {

JsonValue textPiece(const std::string &text)
{
    return JsonValue::string(text);
}

FindingEvidence evidenceIn(std::vector<JsonValue> pieces, const std::string &description = {})
{
    const JsonValue finding = JsonValue::object(
        {{"description", JsonValue::string(description)}, {"evidence", JsonValue::array(std::move(pieces))}});
    return evidenceOf(finding.toJson()).value_or(FindingEvidence());
}

std::string lineOf(const EvidenceItem &item, std::size_t line)
{
    return QString::fromStdString(item.shown.text)
        .split(QLatin1Char('\n'))
        .value(static_cast<qsizetype>(line))
        .toStdString();
}

} // namespace

Q_DECLARE_METATYPE(prism::EvidenceKind)

/// Which viewer a piece of evidence gets, and what is shown of it.
class TestFindingEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindOfAPiece_data();
    void kindOfAPiece();
    void linesOfOneFileAreOneExcerpt();
    void anObjectMarksItsLine();
    void aCommandTakesItsOutput();
    void coloursOfATerminalAreTakenOut_data();
    void coloursOfATerminalAreTakenOut();
    void manyLinesKeepTheirBeginningAndEnd();
    void aLongLineIsCut();
    void levelsOfLogLines_data();
    void levelsOfLogLines();
    void aFilterLooksAtEveryLine();
    void tablesKeepTheirCells_data();
    void tablesKeepTheirCells();
    void objectsWithTheSameNamesAreATable();
    void gaugesKnowTheirState_data();
    void gaugesKnowTheirState();
    void linksAreWebAddressesOnly();
    void piecesBeyondTheLimitAreCounted();
    void whatIsNoJsonIsCorrupt();
};

void TestFindingEvidence::kindOfAPiece_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<EvidenceKind>("kind");
    const auto text = [](const char *name, const std::string &piece, EvidenceKind kind) {
        QTest::newRow(name) << QString::fromStdString(textPiece(piece).toJson()) << kind;
    };
    text("plain", "the file is empty", EvidenceKind::Text);
    text("empty", "", EvidenceKind::Text);
    text("markup", "<b>bold</b>", EvidenceKind::Text);
    text("facts of a file", "file:/etc/shadow: mode 0644, root:root", EvidenceKind::Text);
    text("a line of a file", "file:/etc/ssh/sshd_config:12: PermitRootLogin yes", EvidenceKind::Excerpt);
    text("as grep prints it", "/etc/fstab:3: /dev/sda1 / ext4", EvidenceKind::Excerpt);
    text("a path with colons", "file:/srv/a:b/c.conf:7: x", EvidenceKind::Excerpt);
    text("no line 0", "/etc/fstab:0: x", EvidenceKind::Text);
    text("not absolute", "etc/fstab:3: x", EvidenceKind::Text);
    text("a command", "$ df -h\nFilesystem full", EvidenceKind::Output);
    text("a plugin", "command: check_disk (exit status 2)", EvidenceKind::Output);
    text("a terminal's colours", "\x1b[31mred\x1b[0m", EvidenceKind::Output);
    text("the journal", "journalctl -u nginx.service: bind() failed", EvidenceKind::Log);
    text("lines with times", "2026-11-21T06:30:00Z a\n2026-11-21T06:30:01Z b", EvidenceKind::Log);
    text("syslog", "Nov 21 06:30:00 web sshd[1]: x\nNov  1 06:30:00 web sshd[1]: y", EvidenceKind::Log);
    text("the kernel", "[   12.345678] oom-killer invoked", EvidenceKind::Log);
    text("lines with levels", "error: a\nnote b\nwarning: c", EvidenceKind::Log);
    text("tabs", "name\tsize\na\t1", EvidenceKind::Table);
    text("Markdown", "| a | b |\n|---|---|\n| 1 | 2 |", EvidenceKind::Table);
    text("columns", "FILESYSTEM  SIZE  USED\n/dev/sda1  10G  9G", EvidenceKind::Table);
    text("ragged", "a\tb\nc", EvidenceKind::Text);
    text("a diff", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new", EvidenceKind::Diff);
    text("performance", "perfdata: '/'=93%;80;90;0;100", EvidenceKind::Perfdata);
    text("no performance", "perfdata: nothing of it", EvidenceKind::Text);
    text("JSON in a text", " {\"a\": [1, 2]} ", EvidenceKind::Tree);
    text("broken JSON", "{\"a\": [1, 2", EvidenceKind::Text);
    QTest::newRow("object") << QStringLiteral(R"({"port": 22})") << EvidenceKind::Tree;
    QTest::newRow("array") << QStringLiteral("[1, 2]") << EvidenceKind::Tree;
    QTest::newRow("objects alike") << QStringLiteral(R"([{"a": 1, "b": 2}, {"a": 3, "b": 4}])")
                                   << EvidenceKind::Table;
    QTest::newRow("objects with depth")
        << QStringLiteral(R"([{"a": 1, "b": {}}, {"a": 3, "b": {}}])") << EvidenceKind::Tree;
    QTest::newRow("excerpt") << QStringLiteral(R"({"path": "/etc/x", "line": 3, "text": "a"})")
                             << EvidenceKind::Excerpt;
    QTest::newRow("excerpt without a line")
        << QStringLiteral(R"({"path": "/etc/x", "text": "a"})") << EvidenceKind::Tree;
    QTest::newRow("output") << QStringLiteral(R"({"command": "id", "output": "0"})") << EvidenceKind::Output;
    QTest::newRow("number") << QStringLiteral("5") << EvidenceKind::Text;
    QTest::newRow("null") << QStringLiteral("null") << EvidenceKind::Text;
}

void TestFindingEvidence::kindOfAPiece()
{
    QFETCH(QString, json);
    QFETCH(EvidenceKind, kind);
    const auto piece = parseJson(json.toStdString());
    QVERIFY(piece);
    QCOMPARE(evidenceKindOf(*piece), kind);
}

void TestFindingEvidence::linesOfOneFileAreOneExcerpt()
{
    const FindingEvidence read =
        evidenceIn({textPiece("file:/etc/a:3: x"), textPiece("file:/etc/a:9: y\nz"),
                    textPiece("file:/etc/b:1: x"), textPiece("file:/etc/b:1: again")});
    QCOMPARE(read.evidence.size(), std::size_t{3});
    const EvidenceItem &item = read.evidence[0];
    QCOMPARE(item.caption, std::string("/etc/a"));
    QCOMPARE(item.shown.text, std::string("x\ny\nz"));
    QCOMPARE(item.shown.lines.size(), std::size_t{3});
    QCOMPARE(item.shown.lines[1].number, 9);
    QVERIFY(item.shown.lines[1].marked);
    QCOMPARE(item.shown.lines[2].number, 10);
    QVERIFY(!item.shown.lines[2].marked);
}

void TestFindingEvidence::anObjectMarksItsLine()
{
    const FindingEvidence read = evidenceIn({JsonValue::object({{"path", JsonValue::string("/etc/x")},
                                                                {"line", JsonValue::integer(6)},
                                                                {"first_line", JsonValue::integer(5)},
                                                                {"text", JsonValue::string("a\nb\nc")}})});
    QCOMPARE(read.evidence.size(), std::size_t{1});
    const auto &lines = read.evidence[0].shown.lines;
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[0].number, 5);
    QVERIFY(!lines[0].marked && lines[1].marked && !lines[2].marked);
}

void TestFindingEvidence::aCommandTakesItsOutput()
{
    const FindingEvidence read =
        evidenceIn({textPiece("$ needs-restarting -r"), textPiece("one"), textPiece("two"),
                    JsonValue::object({{"command", JsonValue::string("id")},
                                       {"output", JsonValue::string("0\n")},
                                       {"exit_status", JsonValue::integer(3)}})});
    QCOMPARE(read.evidence.size(), std::size_t{2});
    QCOMPARE(read.evidence[0].caption, std::string("needs-restarting -r"));
    QCOMPARE(read.evidence[0].shown.text, std::string("one\ntwo"));
    QCOMPARE(read.evidence[1].caption, std::string("id (exit status 3)"));
}

void TestFindingEvidence::coloursOfATerminalAreTakenOut_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("colour") << QByteArray("\x1b[1;31mred\x1b[0m") << QByteArray("red");
    QTest::newRow("title") << QByteArray("\x1b]0;owned\ax") << QByteArray("x");
    QTest::newRow("link") << QByteArray("\x1b]8;;http://x\x1b\\y\x1b]8;;\x1b\\") << QByteArray("y");
    QTest::newRow("cut") << QByteArray("a\x1b[31") << QByteArray("a\\x1b[31");
    QTest::newRow("bell") << QByteArray("a\ab") << QByteArray("a\\x07b");
    QTest::newRow("line ends") << QByteArray("a\r\nb\tc") << QByteArray("a\nb\tc");
    QTest::newRow("override") << QByteArray("a\xe2\x80\xae"
                                            "b")
                              << QByteArray("a\\u{202e}b");
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << QByteArray("a\xef\xbf\xbd");
}

void TestFindingEvidence::coloursOfATerminalAreTakenOut()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(safeLines(raw.toStdString())).toLower(), shown);
}

void TestFindingEvidence::manyLinesKeepTheirBeginningAndEnd()
{
    std::string text;
    for (int i = 0; i < 100000; ++i)
        text += "line " + std::to_string(i) + '\n';
    const EvidenceLines shown = shownLines(text);
    QCOMPARE(shown.total, std::size_t{100000});
    QVERIFY(shown.left > 90000);
    QVERIFY(shown.text.starts_with("line 0\n"));
    QVERIFY(shown.text.ends_with("line 99999"));
    QVERIFY(shown.text.find("... " + std::to_string(shown.left) + " lines ...") != std::string::npos);
    QCOMPARE(static_cast<qsizetype>(shown.lines.size()),
             QByteArray::fromStdString(shown.text).count('\n') + 1);
    QVERIFY(shown.text.size() < 300000);
}

void TestFindingEvidence::aLongLineIsCut()
{
    const FindingEvidence read = evidenceIn({textPiece(std::string(1000000, 'a') + "\nb")});
    QCOMPARE(read.evidence.size(), std::size_t{1});
    QVERIFY(lineOf(read.evidence[0], 0).size() < 2100);
    QVERIFY(lineOf(read.evidence[0], 0).ends_with("KiB)"));
    QCOMPARE(lineOf(read.evidence[0], 1), std::string("b"));
}

void TestFindingEvidence::levelsOfLogLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("level");
    const auto row = [](const char *line, LogLevel level) {
        QTest::newRow(line) << QString::fromLatin1(line) << static_cast<int>(level);
    };
    row("", LogLevel::None);
    row("started", LogLevel::None);
    row("terrors of the deep", LogLevel::None);
    row("2026-11-21 ERROR x", LogLevel::Error);
    row("level=warn msg=x", LogLevel::Warning);
    row("<3>broken", LogLevel::Error);
    row("<6>hello", LogLevel::Info);
    row("nginx[1]: bind() failed", LogLevel::Error);
    row("INFO: no", LogLevel::Info);
    row("DEBUG warning", LogLevel::Warning);
}

void TestFindingEvidence::levelsOfLogLines()
{
    QFETCH(QString, line);
    QFETCH(int, level);
    QCOMPARE(static_cast<int>(logLevelOf(line.toStdString())), level);
}

void TestFindingEvidence::aFilterLooksAtEveryLine()
{
    std::string text;
    for (int i = 0; i < 50000; ++i)
        text += i == 25000 ? "ERROR the needle\n" : "INFO hay\n";
    QCOMPARE(shownLog(text, {}).total, std::size_t{50000});
    const EvidenceLines problems = shownLog(text, {{}, true});
    QCOMPARE(problems.text, std::string("ERROR the needle"));
    QVERIFY(problems.lines[0].marked);
    QCOMPARE(shownLog(text, {"NEEDLE", false}).total, std::size_t{1});
    QCOMPARE(shownLog(text, {"nothing of it", false}).total, std::size_t{0});
}

void TestFindingEvidence::tablesKeepTheirCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tabs") << "NAME\tSIZE\na b\t1";
    QTest::newRow("Markdown") << "| NAME | SIZE |\n|:--|--:|\n| a b | 1 |";
    QTest::newRow("columns") << "NAME   SIZE\na b    1\n";
}

void TestFindingEvidence::tablesKeepTheirCells()
{
    QFETCH(QString, text);
    const auto table = tableOfText(text.toStdString());
    QVERIFY(table);
    QCOMPARE(table->columns, (std::vector<std::string>{"NAME", "SIZE"}));
    QCOMPARE(table->rows, (std::vector<std::vector<std::string>>{{"a b", "1"}}));
}

void TestFindingEvidence::objectsWithTheSameNamesAreATable()
{
    const auto json = parseJson(R"([{"a": 1, "b": "x\ny"}, {"b": null, "c": true}])");
    const auto table = tableOfJson(*json);
    QVERIFY(table);
    QCOMPARE(table->columns, (std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(table->rows[0], (std::vector<std::string>{"1", "x\\x0ay", ""}));
    QCOMPARE(table->rows[1], (std::vector<std::string>{"", "null", "true"}));
}

void TestFindingEvidence::gaugesKnowTheirState_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("state");
    QTest::addColumn<double>("high");
    const auto row = [](const char *text, PerfGauge::State state, double high) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(state) << high;
    };
    row("'/ x'=50%;80;90;0;100", PerfGauge::State::Fine, 100);
    row("a=85%;80;90;0;100", PerfGauge::State::Warning, 100);
    row("a=95%;80;90;0;100", PerfGauge::State::Critical, 100);
    row("a=10;20:;5:", PerfGauge::State::Warning, 22);
    row("a=10MB", PerfGauge::State::Unknown, 11);
    row("a=U;1;2", PerfGauge::State::Unknown, 2.2);
    row("a=0", PerfGauge::State::Unknown, 1);
    row("a=150;80;90;0;100", PerfGauge::State::Critical, 150);
}

void TestFindingEvidence::gaugesKnowTheirState()
{
    QFETCH(QString, text);
    QFETCH(int, state);
    QFETCH(double, high);
    const auto item = evidenceIn({textPiece("perfdata: " + text.toStdString())});
    QCOMPARE(item.evidence.size(), std::size_t{1});
    QCOMPARE(item.evidence[0].metrics.size(), std::size_t{1});
    const PerfGauge gauge = gaugeOf(item.evidence[0].metrics[0]);
    QCOMPARE(static_cast<int>(gauge.state), state);
    QCOMPARE(gauge.low, 0.0);
    QVERIFY(qAbs(gauge.high - high) < 0.001);
}

void TestFindingEvidence::linksAreWebAddressesOnly()
{
    const std::string text =
        "See https://a.example/x?y=1#z, (http://b.example) javascript:alert(1) file:///etc/x "
        "xhttp://c.example http:// https://a.example/x?y=1#z <https://d.example/\xc3\xa4>.";
    QCOMPARE(linksIn(text, 10), (std::vector<std::string>{"https://a.example/x?y=1#z", "http://b.example",
                                                          "https://d.example/"}));
    QCOMPARE(linksIn(text, 1).size(), std::size_t{1});
}

void TestFindingEvidence::piecesBeyondTheLimitAreCounted()
{
    std::vector<JsonValue> many;
    for (int i = 0; i < 250; ++i)
        many.push_back(JsonValue::object({{"a", JsonValue::integer(i)}}));
    const FindingEvidence read = evidenceIn(std::move(many));
    QCOMPARE(read.evidence.size(), std::size_t{200});
    QCOMPARE(read.left, std::size_t{50});
}

void TestFindingEvidence::whatIsNoJsonIsCorrupt()
{
    const auto read = evidenceOf("{\"evidence\": [");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestFindingEvidence)
#include "test_findingevidence.moc"
