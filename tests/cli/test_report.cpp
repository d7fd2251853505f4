// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clibench.h"

#include "engine/core/text.h"
#include "src/cli/paint.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// The morning report, word for word.
class TestReport : public QObject
{
    Q_OBJECT

    static void busyMorning(CliBench &prism)
    {
        prism.environment["PRISM_HOSTS"] = "laptop,web";
        prism.sixSummaries("laptop");
        prism.summary("security", "laptop",
                      {CliBench::finding("security:keys:id_ed25519", "P0", "Private key readable by others"),
                       CliBench::finding("security:ports:8080", "P2", "Port 8080 listens on all addresses")});
        prism.summary("lint", "web", {});
        CliBench::file(prism.layout.pending(CliBench::day) + "/gaps_web.json", "{\"findings\":[");
        if (prism({"collect", "--once"}).status != 4)
            qFatal("the bundle is not partial");
    }
    // Without the line that holds the path of a temporary directory.
    static std::string withoutPath(const std::string &report)
    {
        std::string out;
        for (const std::string_view line : lines(report)) {
            if (!line.starts_with("bundle 2026-11-19_"))
                out += std::string(line) + '\n';
        }
        return out;
    }

private Q_SLOTS:
    void aBusyMorningWordForWord_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a host a row") << 80;
        QTest::newRow("a cell a row") << 60;
    }
    void aBusyMorningWordForWord()
    {
        QFETCH(int, width);
        CliBench prism;
        busyMorning(prism);
        prism.width = width;
        const auto golden =
            readFile(PRISM_SOURCE_DIR "/tests/cli/busymorning" + std::to_string(width) + ".txt");
        QVERIFY(golden.has_value());
        QCOMPARE(QString::fromStdString(withoutPath(prism({"bundle"}).out)), QString::fromStdString(*golden));
    }
    void noLineIsWiderThanTheTerminal_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {40, 60, 80, 120, 400})
            QTest::addRow("%d", width) << width;
    }
    void noLineIsWiderThanTheTerminal()
    {
        QFETCH(int, width);
        CliBench prism;
        busyMorning(prism);
        prism.width = width;
        for (const auto &words :
             {std::vector<std::string>{"bundle"}, std::vector<std::string>{"findings"},
              std::vector<std::string>{"help"}, std::vector<std::string>{"help", "collect"},
              std::vector<std::string>{"detectors"}, std::vector<std::string>{"coverage"}}) {
            const CliResult r = prism(words);
            for (const std::string_view line : lines(r.out))
                QVERIFY2(displayWidth(line) <= static_cast<std::size_t>(width), std::string(line).c_str());
        }
    }
    void colourAddsNothingButColour()
    {
        CliBench prism;
        busyMorning(prism);
        const std::string plain = prism({"bundle"}).out;
        prism.colour = true;
        std::string coloured = prism({"bundle"}).out;
        QVERIFY(coloured != plain);
        for (std::size_t at = 0; (at = coloured.find('\x1b', at)) != std::string::npos;)
            coloured.erase(at, coloured.find('m', at) - at + 1);
        QCOMPARE(coloured, plain);
        QVERIFY(plain.find('\x1b') == std::string::npos);
    }
    void textOfMachinesNeverMovesTheCursor()
    {
        CliBench prism;
        prism.summary("lint", "laptop",
                      {"{\"id\":\"a\\u001b[2J\",\"title\":\"evil \\u001b]0;owned\\u0007 \\u202e "
                       "title\",\"priority\":\"P0\","
                       "\"affected_surface\":\"x\\n\\ny\",\"evidence\":[\"\\u001b[1;1H\\u009b2J\"]}"});
        prism({"collect", "--min", "1"});
        for (const auto &words : {std::vector<std::string>{"bundle"}, std::vector<std::string>{"findings"}}) {
            const std::string out = prism(words).out;
            for (const char *bad : {"\x1b", "\x07", "\xC2\x9B", "\xE2\x80\xAE"})
                QVERIFY(out.find(bad) == std::string::npos);
            QVERIFY(out.find("evil") != std::string::npos);
        }
    }
    void aThousandHostsAreCounted()
    {
        CliBench prism;
        std::string hosts;
        for (int i = 0; i < 200; ++i)
            hosts += (i ? "," : "") + ("host" + std::to_string(i));
        prism.environment["PRISM_HOSTS"] = hosts;
        prism.summary("lint", "host0", {});
        prism({"collect"});
        const std::string out = prism({"bundle"}).out;
        QVERIFY(out.find("1 of 200 hosts answered, 1 of 1200 cells.") != std::string::npos);
        QVERIFY(out.find("more hosts; 'prism bundle --json' has them all") != std::string::npos);
        QVERIFY(lines(out).size() < 120);
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "test_report.moc"
