// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/triagerequest.h"
#include "tests/ui/inboxfixture.h"
#include "ui/models/verdict.h"
#include "ui/style/language.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(); }
    void saysItInASentence_data();
    void saysItInASentence();
    void allClearNeedsEveryCell();
    void neverSaysAllClearWhileSomethingIsMissing();
    void tellsAFirstLookFromNews();
    void countsTheResolvedApart();
    void takesOverWhatDecisionsDoNotChange();
    void namesWhatIsMissing();
    void agesInWords_data();
    void agesInWords();
    void wakesOnlyWhenTheAgeChanges();
};

namespace {

std::vector<Summary> allOf(const std::string &host, const std::vector<Finding> &lint = {})
{
    std::vector<Summary> summaries;
    for (const Daemon daemon : allDaemons)
        summaries.push_back(summaryOf(daemon, host, daemon == Daemon::Lint ? lint : std::vector<Finding>{}));
    return summaries;
}

} // namespace

void TestVerdict::saysItInASentence_data()
{
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("freshP0");
    QTest::addColumn<int>("freshP1");
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("incomplete");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("as in the morning")
        << 2 << 1 << 4 << 23 << 0
        << QStringLiteral("2 hosts of 3 answered. 1 P0, 4 P1 new. 23 open findings.");
    QTest::newRow("one of each") << 1 << 0 << 1 << 1 << 1
                                 << QStringLiteral(
                                        "1 host of 3 answered. 1 P1 new. 1 open finding. 1 cell incomplete.");
    QTest::newRow("nothing new") << 3 << 0 << 0 << 2 << 0
                                 << QStringLiteral("3 hosts of 3 answered. Nothing new. 2 open findings.");
    QTest::newRow("all well") << 3 << 0 << 0 << 0 << 0 << QStringLiteral("3 hosts of 3 answered. All clear.");
    QTest::newRow("nobody came") << 0 << 0 << 0 << 0 << 18
                                 << QStringLiteral("0 hosts of 3 answered. 18 cells incomplete.");
}

void TestVerdict::saysItInASentence()
{
    QFETCH(int, answered);
    QFETCH(int, freshP0);
    QFETCH(int, freshP1);
    QFETCH(int, open);
    QFETCH(int, incomplete);
    QFETCH(QString, verdict);
    Overview overview;
    overview.hosts = {"a", "b", "c"};
    overview.answeredHosts = answered;
    overview.fresh = {freshP0, freshP1, 0, 0, 0};
    overview.freshTotal = freshP0 + freshP1;
    overview.openTotal = open;
    overview.incompleteCells = incomplete;
    QCOMPARE(verdictText(overview), verdict);
}

void TestVerdict::allClearNeedsEveryCell()
{
    InboxFixture inbox;
    const Overview overview = overviewOf(*inbox.bundle("2026-11-20", allOf("web")));
    QCOMPARE(verdictText(overview), QStringLiteral("1 host of 1 answered. All clear."));
    QCOMPARE(verdictRank(overview), -1);
}

void TestVerdict::neverSaysAllClearWhileSomethingIsMissing()
{
    InboxFixture inbox;
    std::vector<Summary> five = allOf("web");
    five.pop_back();
    const Overview overview = overviewOf(*inbox.bundle("2026-11-20", five));
    QVERIFY(!verdictText(overview).contains(QStringLiteral("All clear")));
    QCOMPARE(overview.incompleteCells, 1);
}

void TestVerdict::tellsAFirstLookFromNews()
{
    InboxFixture inbox;
    const Overview first =
        overviewOf(*inbox.bundle("2026-11-20", allOf("web", {shownFinding("a", Priority::P1, "a")})));
    QCOMPARE(verdictText(first), QStringLiteral("1 host of 1 answered. First look: 1 P1. 1 open finding."));
    const Overview second =
        overviewOf(*inbox.bundle("2026-11-21", allOf("web", {shownFinding("a", Priority::P1, "a"),
                                                             shownFinding("b", Priority::P0, "b")})));
    QCOMPARE(verdictText(second),
             QStringLiteral("1 host of 1 answered. 1 P0 new. 1 to decide, about 1 min. 2 open findings."));
    QCOMPARE(verdictRank(second), 0);
}

// By the word of its producer, or because it is no longer found: neither is open.
void TestVerdict::countsTheResolvedApart()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-19", allOf("web", {shownFinding("a", Priority::P0, "a"),
                                                   shownFinding("b", Priority::P1, "b")}));
    Finding repaired = shownFinding("b", Priority::P1, "b");
    repaired.status = "resolved";
    const Overview overview = overviewOf(
        *inbox.bundle("2026-11-20", allOf("web", {repaired, shownFinding("c", Priority::P2, "c")})));
    QCOMPARE(overview.resolved, 1);
    QCOMPARE(overview.openTotal, 1);
    QCOMPARE(overview.open[0], 0);
    QCOMPARE(overview.open[1], 0);
    QCOMPARE(overview.open[2], 1);
    QCOMPARE(overview.freshTotal, 1);
}

void TestVerdict::takesOverWhatDecisionsDoNotChange()
{
    InboxFixture inbox;
    const auto bundle = inbox.bundle("2026-11-20", allOf("web", {shownFinding("a", Priority::P1, "a"),
                                                                 shownFinding("b", Priority::P2, "b")}));
    TriageRequest request;
    request.kind = DecisionKind::Skip;
    request.findings = {0};
    request.author = "operator@desk";
    const DecidedView before = decide(*bundle, {}, "2026-11-20");
    const TriagePlan plan =
        planTriage(*bundle, before, request, *parseIsoTime("2026-11-20T07:00:00Z"), "2026-11-20");
    for (const DecidedView &view : {before, decide(*bundle, plan.decisions, "2026-11-20")}) {
        const Overview whole = overviewOf(*bundle, &view, 300);
        const Overview taken = decidedOverview(overviewOf(*bundle), *bundle, view, 300);
        QVERIFY(taken.queue == whole.queue);
        QCOMPARE(taken.queueMore, whole.queueMore);
        QCOMPARE(taken.hidden, whole.hidden);
        QCOMPARE(taken.undecided, whole.undecided);
        QCOMPARE(taken.minutesToDecide, whole.minutesToDecide);
    }
    QCOMPARE(plan.decisions.size(), std::size_t{1});
}

void TestVerdict::namesWhatIsMissing()
{
    InboxFixture inbox;
    const Overview overview = overviewOf(*inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")}));
    const QString text = provenanceText(overview, *parseIsoTime("2026-11-20T09:31:00Z"));
    QCOMPARE(text, QStringLiteral("Bundle of 2026-11-20, assembled 3 h ago. Partial: too few summaries came. "
                                  "Missing: security@web, performance@web, gaps@web and 2 more."));
}

void TestVerdict::agesInWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("age");
    QTest::newRow("future") << qint64{-5} << QStringLiteral("less than a minute");
    QTest::newRow("now") << qint64{59} << QStringLiteral("less than a minute");
    QTest::newRow("minutes") << qint64{3599} << QStringLiteral("59 min");
    QTest::newRow("hours") << qint64{3600} << QStringLiteral("1 h");
    QTest::newRow("a day and a half") << qint64{36 * 3600} << QStringLiteral("36 h");
    QTest::newRow("days") << qint64{3 * 86400} << QStringLiteral("3 days");
}

void TestVerdict::agesInWords()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, age);
    QCOMPARE(ageText(seconds), age);
}

void TestVerdict::wakesOnlyWhenTheAgeChanges()
{
    for (const std::int64_t seconds : {-7, 0, 59, 60, 61, 3599, 3600, 7199, 86400, 172799, 172800, 259201}) {
        const std::int64_t next = secondsToNextAge(seconds);
        QVERIFY(next > 0);
        if (seconds >= 0) {
            QVERIFY(ageText(seconds + next) != ageText(seconds));
            QCOMPARE(ageText(seconds + next - 1), ageText(seconds));
        }
    }
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
