// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/linediff.h"

#include <QTest>

using namespace prism;

namespace {

std::string numbered(int from, int to)
{
    std::string out;
    for (int i = from; i <= to; ++i)
        out += std::to_string(i) + '\n';
    return out;
}

} // namespace

class TestLineDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveNone()
    {
        QCOMPARE(lineDiff("a\nb\n", "a\nb", "x", "y"), std::string());
        QCOMPARE(lineDiff("", "", "x", "y"), std::string());
    }
    void aChangeStandsBetweenThreeLines()
    {
        QCOMPARE(lineDiff(numbered(1, 9), numbered(1, 4) + "five\n" + numbered(6, 9), "x", "y"),
                 std::string("--- x\n+++ y\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"));
    }
    void farChangesAreHunksOfTheirOwn()
    {
        QCOMPARE(lineDiff(numbered(1, 20), "new\n" + numbered(1, 19), "x", "y"),
                 std::string("--- x\n+++ y\n@@ -1,3 +1,4 @@\n+new\n 1\n 2\n 3\n@@ -17,4 +18,3 @@\n 17\n 18\n "
                             "19\n-20\n"));
    }
    void nearChangesShareAHunk()
    {
        const std::string diff = lineDiff(numbered(1, 9), numbered(2, 6) + "x\n" + numbered(7, 9), "x", "y");
        QCOMPARE(diff.find("\n@@ ", diff.find("@@ ") + 3), std::string::npos);
    }
    void allIsNewBesideNothing()
    {
        QCOMPARE(lineDiff("", "a\nb\n", "x", "y"), std::string("--- x\n+++ y\n@@ -0,0 +1,2 @@\n+a\n+b\n"));
        QCOMPARE(lineDiff("a\n", "", "x", "y"), std::string("--- x\n+++ y\n@@ -1,1 +0,0 @@\n-a\n"));
    }
    void veryManyLinesAreReplacedWhole()
    {
        const std::string diff = lineDiff(numbered(1, 30000), numbered(40000, 70000), "x", "y");
        QVERIFY(diff.starts_with("--- x\n+++ y\n@@ -1,30000 +1,30001 @@\n-1\n"));
        QVERIFY(diff.ends_with("+70000\n"));
    }
};

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
