// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/figures.h"
#include "engine/detect/samplehistory.h"
#include "tests/support/detectorbench.h"

#include <QTest>

#include <cmath>

using namespace prism;
using prism::test::DetectorBench;

class TestSampleHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSamplesFromRunToRun()
    {
        DetectorBench bench;
        std::vector<std::string> notes;
        SampleHistory first = SampleHistory::load(bench.context, "performance.x", notes);
        first.add("/ a \"b\"", {1000}, 12.5);
        first.save(bench.context, "performance.x", notes);
        const SampleHistory second = SampleHistory::load(bench.context, "performance.x", notes);
        QVERIFY(notes.empty());
        QCOMPARE(second.of("/ a \"b\"").size(), std::size_t(1));
        QVERIFY(second.of("/ a \"b\"").front() == (Sample{1000, 12.5}));
    }

    void startsAgainFromADamagedMemory_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no json") << QByteArray("\x01\x02nonsense");
        QTest::newRow("another shape") << QByteArray("[1,2,3]");
        QTest::newRow("empty") << QByteArray("");
    }
    void startsAgainFromADamagedMemory()
    {
        QFETCH(QByteArray, text);
        DetectorBench bench;
        bench.write("/cache/detectors/performance.x.json", text.toStdString());
        std::vector<std::string> notes;
        const SampleHistory history = SampleHistory::load(bench.context, "performance.x", notes);
        QVERIFY(history.of("/").empty());
        QCOMPARE(notes.size(), std::size_t(1));
    }

    void skipsDamagedSamplesOnly()
    {
        DetectorBench bench;
        bench.write("/cache/detectors/performance.x.json",
                    R"({"series":{"/":[[1,2],[3],"x",[4,"y"],[5,6]],"/b":null}})");
        std::vector<std::string> notes;
        const SampleHistory history = SampleHistory::load(bench.context, "performance.x", notes);
        QVERIFY(history.of("/") == (std::vector<Sample>{{1, 2}, {5, 6}}));
    }

    void manyRunsWithinTheHourLeaveRoomForTheDaysBefore()
    {
        SampleHistory history;
        history.add("/", {0}, 1);
        for (int minute = 10; minute <= 600; minute += 10)
            history.add("/", {minute * 60}, minute);
        const auto &samples = history.of("/");
        QVERIFY(samples.size() <= 12);
        QVERIFY(samples.front() == (Sample{0, 1}));
        QVERIFY(samples.back() == (Sample{36000, 600}));
    }

    void isBoundedInCountAndAge()
    {
        SampleHistory history;
        for (int day = 0; day < 200; ++day)
            history.add("/", {day * 86400}, day);
        QVERIFY(history.of("/").size() <= SampleHistory::maxSamples);
        QVERIFY(history.of("/").back().at - history.of("/").front().at <= SampleHistory::maxAge);
        for (int i = 0; i < int(SampleHistory::maxKeys) + 5; ++i)
            history.add("/m" + std::to_string(i), {200 * 86400 + i}, i);
        QVERIFY(history.of("/").empty());
        QVERIFY(!history.of("/m" + std::to_string(SampleHistory::maxKeys)).empty());
    }

    void dropsSamplesFromTheFuture()
    {
        SampleHistory history;
        history.add("/", {900000}, 5);
        history.add("/", {1000}, 6);
        QVERIFY(history.of("/") == (std::vector<Sample>{{1000, 6}}));
    }

    void fitsALine()
    {
        const std::vector<Sample> steady{{0, 10}, {86400, 20}, {2 * 86400, 30}};
        QVERIFY(std::abs(*slopePerDay(steady) - 10) < 1e-9);
        const std::vector<Sample> noisy{{0, 10}, {86400, 24}, {2 * 86400, 26}, {3 * 86400, 40}};
        QVERIFY(std::abs(*slopePerDay(noisy) - 9.2) < 1e-9);
        QVERIFY(!slopePerDay({{5, 1}}));
        QVERIFY(!slopePerDay({{5, 1}, {5, 9}}));
    }

    void writesNumbersWithAPointAndReadsOnlyWholeOnes()
    {
        QCOMPARE(fixed(1234.567, 1), std::string("1234.6"));
        QCOMPARE(fixed(1e300, 0).size(), std::size_t(301));
        QVERIFY(numberFrom("12.5") && !numberFrom("12.5x") && !numberFrom("") && !numberFrom("nan"));
        QVERIFY(integerFrom("-3") && !integerFrom("3.5") && !integerFrom("99999999999999999999"));
        QCOMPARE(words(" a\t b  c ").size(), std::size_t(3));
        QVERIFY(prism::property("A=1\nAB=2\n", "AB") == "2");
        QVERIFY(!prism::property("AB=2\n", "A"));
    }
};

QTEST_GUILESS_MAIN(TestSampleHistory)
#include "tst_samplehistory.moc"
