// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// A morning with a P0 and two P2 findings on two hosts.
struct Morning : CliBench
{
    Morning()
    {
        environment["PRISM_HOSTS"] = "laptop,web";
        width = 200;
        for (const std::string host : {"laptop", "web"}) {
            sixSummaries(host);
            summary("lint", host,
                    {finding("lint:links:x", "P2", "A link"), finding("lint:links:y", "P2", "Other link")});
        }
        summary("security", "web", {finding("security:key:k", "P0", "A key")});
        (*this)({"collect"});
    }
    std::string bundleId() { return (*this)({"findings", "--json"}).json().stringOr("bundle_id"); }
    std::string ids(const std::vector<std::string> &words)
    {
        std::string out;
        const JsonValue list = (*this)(words).json();
        for (const JsonValue &f : list.find("findings")->items())
            out += (out.empty() ? "" : " ") + f.stringOr("key") + '/' + f.find("finding")->stringOr("id");
        return out;
    }
};

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDecisionHidesAndIsCounted()
    {
        Morning prism;
        const CliResult r =
            prism({"accept", "security:key:k", "--until", "30d", "--reason", "lab", "--owner", "ann"});
        QCOMPARE(r.status, 0);
        QVERIFY(holds(r.out, "accepted risk until 2026-12-19: 1 finding on 1 host today."));
        QVERIFY(!holds(prism({"findings"}).out, "A key"));
        QVERIFY(holds(prism({"findings"}).out, "1 hidden: 1 accepted."));
        QVERIFY(holds(prism({"findings", "--all"}).out, "accepted, 2026-12-19"));
        QVERIFY(!holds(prism({"bundle"}).out, "security:key:k"));
    }

    void withoutAChoiceNothingIsDecided()
    {
        Morning prism;
        const CliResult r = prism({"skip"});
        QCOMPARE(r.status, 2);
        QVERIFY(holds(r.err, "nothing is chosen"));
    }

    void whatIsMandatoryIsNamed()
    {
        Morning prism;
        const CliResult r = prism({"accept", "security:key:k"});
        QCOMPARE(r.status, 2);
        QVERIFY(holds(r.err, "until is empty") && holds(r.err, "reason is empty") &&
                holds(r.err, "owner is empty"));
    }

    void theOperatorsDefaultsFillADecisionIn()
    {
        Morning prism;
        prism.environment["PRISM_DEFER_DAYS"] = "3";
        prism.environment["PRISM_OWNER"] = "ops";
        QVERIFY(holds(prism({"defer", "security:key:k"}).out, "deferred until 2026-11-22"));
        prism({"undo"});
        QCOMPARE(prism({"accept", "security:key:k", "--until", "5d", "--reason", "lab"}).status, 0);
        QVERIFY(holds(prism({"decisions", "--json"}).out, "\"owner\":\"ops\""));
    }

    void findingsTellHowLongTheyAreOpen()
    {
        Morning prism;
        QVERIFY(!holds(prism({"findings"}).out, "DAYS"));
        QCOMPARE(prism({"history", "rebuild"}).status, 0);
        QVERIFY(holds(prism({"findings"}).out, "DAYS"));
        const JsonValue list = prism({"findings", "--json"}).json();
        const JsonValue &first = list.find("findings")->items().front();
        QCOMPARE(first.stringOr("first_seen"), list.stringOr("date"));
        QCOMPARE(first.find("days_open")->toInt().value_or(-1), 0);
    }

    void anUnknownIdIsNamed()
    {
        Morning prism;
        const CliResult r = prism({"skip", "lint:nothing"});
        QCOMPARE(r.status, 1);
        QVERIFY(holds(r.err, "no finding 'lint:nothing'"));
    }

    void aDryRunDecidesNothing()
    {
        Morning prism;
        const CliResult r = prism({"defer", "lint:links:x", "--reach", "rule", "--dry-run"});
        QVERIFY(holds(r.out, "Would be deferred until 2026-11-26: 4 findings on 2 hosts today."));
        QVERIFY(!holds(prism({"findings"}).out, "hidden"));
    }

    void aFindingIsDecidedOnEachChosenHost()
    {
        Morning prism;
        const JsonValue plan = prism({"skip", "lint:links:x", "--host", "w*", "--json"}).json();
        QCOMPARE(plan.find("decisions")->items().size(), std::size_t{1});
        QCOMPARE(prism.ids({"findings", "--query", "rule:lint:links", "--json"}),
                 std::string("lint@laptop/lint:links:x lint@laptop/lint:links:y lint@web/lint:links:y"));
    }

    void whatCannotBeDecidedSoIsNamed()
    {
        Morning prism;
        prism({"skip", "lint:links:x", "--host", "web"});
        const CliResult r = prism({"skip", "lint:links:x"});
        QCOMPARE(r.status, 4);
        QVERIFY(holds(r.out, "Not decided: lint@web lint:links:x: it is skipped and out of sight already"));
        QCOMPARE(prism({"skip", "lint:links:x"}).status, 1);
    }

    void undoTakesTheLastCallBack()
    {
        Morning prism;
        prism({"skip", "security:key:k"});
        prism({"skip", "lint:links:x"});
        QVERIFY(holds(prism({"undo"}).out, "2 decisions taken back."));
        QVERIFY(holds(prism({"findings"}).out, "1 hidden: 1 skipped."));
        prism({"undo"});
        QCOMPARE(prism({"undo"}).status, 1);
    }

    void aMorningIsReverted()
    {
        Morning prism;
        prism({"skip", "security:key:k"});
        prism({"approve", "lint:links:x"});
        QVERIFY(holds(prism({"decisions", "revert", "--day", CliBench::day}).out, "3 decisions reverted."));
        QVERIFY(holds(prism({"decisions"}).out, "No decision is in force."));
        QVERIFY(holds(prism({"decisions", "list", "--all"}).out, "skipped (reverted)"));
    }

    void aDecisionIsRevertedByItsShortId()
    {
        Morning prism;
        const JsonValue made = prism({"skip", "security:key:k", "--json"}).json();
        const std::string id = made.find("decisions")->items()[0].stringOr("id");
        QCOMPARE(prism({"decisions", "revert", id.substr(0, 8)}).status, 0);
        QCOMPARE(prism({"decisions", "revert", "zzzz"}).status, 1);
    }

    void aLedgerGoesToAnotherMachine()
    {
        Morning here;
        Morning there;
        here({"accept", "security:key:k", "--until", "2w", "--reason", "lab", "--owner", "ann"});
        there({"skip", "security:key:k"});
        const std::string file = here.path("/ledger.json");
        QCOMPARE(here({"decisions", "export", "-o", file}).status, 0);
        QCOMPARE(here({"decisions", "export", "-o", file}).status, 1);
        const CliResult r = there({"decisions", "import", file});
        QVERIFY(holds(r.out, "1 entry added, 0 known."));
        QVERIFY(holds(r.out, "Conflict: security@web security:key:k"));
        QVERIFY(holds(there({"decisions", "import", file}).out, "0 entries added, 1 known."));
    }

    void aBrokenLedgerIsRefusedWhole()
    {
        Morning prism;
        const std::string file = prism.path("/ledger.json");
        CliBench::file(
            file,
            R"({"entries":[{"id":"1","action":"explode","decision_id":"x","at":"2026-11-19T06:30:00Z"}]})");
        const CliResult r = prism({"decisions", "import", file});
        QCOMPARE(r.status, 1);
        QVERIFY(holds(r.err, "ledger.json: entry 1: action: 'explode' is not known"));
    }

    void aSavedViewIsAQuery()
    {
        Morning prism;
        prism({"skip", "security:key:k"});
        QCOMPARE(prism.ids({"findings", "--view", "hidden", "--json"}),
                 std::string("security@web/security:key:k"));
        const CliResult r = prism({"findings", "--view", "none"});
        QCOMPARE(r.status, 1);
        QVERIFY(holds(r.err, "there are morning, hidden"));
    }

    void consumingWritesAReceipt()
    {
        Morning prism;
        prism({"accept", "security:key:k", "--until", "2w", "--reason", "lab", "--owner", "ann"});
        const CliResult r = prism({"consume", prism.bundleId()});
        QCOMPARE(r.status, 0);
        QVERIFY(holds(r.out, "5 open, 1 decision (1 accepted) in 1 minute, 1 hidden, 4 left undecided."));
        QVERIFY(r.err.empty());
    }

    void consumingWithAnUndecidedP0AsksOnce()
    {
        Morning prism;
        prism.asks = true;
        const std::string id = prism.bundleId();
        const CliResult no = prism({"consume", id}, "n\n");
        QCOMPARE(no.status, 1);
        QVERIFY(holds(no.err, "1 P0 finding is undecided. Consume the bundle all the same?"));
        QCOMPARE(prism({"consume", id}, "y\n").status, 0);
    }

    void whereNobodyCanAnswerItIsSaid()
    {
        Morning prism;
        const CliResult r = prism({"consume", prism.bundleId()});
        QCOMPARE(r.status, 0);
        QVERIFY(holds(r.err, "1 P0 finding is undecided"));
    }

    void anExportTellsTheDecisions()
    {
        Morning prism;
        prism({"accept", "security:key:k", "--until", "2w", "--reason", "lab | use", "--owner", "ann"});
        const std::string markdown = prism({"export"}).out;
        QVERIFY(holds(markdown, "1 hidden by decisions (1 accepted risk)"));
        QVERIFY(holds(markdown, "## Decisions"));
        QVERIFY(holds(prism({"export", "--format", "sarif"}).out, "\"suppressions\""));
    }

    void aRunEndsWhatIsResolved()
    {
        Morning prism;
        prism({"accept", "security:key:k", "--until", "2w", "--reason", "lab", "--owner", "ann"});
        prism({"consume", prism.bundleId()});
        prism.environment["PRISM_NOW"] = "2026-11-20T06:30:00Z";
        for (const Daemon d : allDaemons) {
            for (const std::string host : {"laptop", "web"})
                prism.summary(std::string(daemonName(d)), host, {}, "2026-11-20");
        }
        QCOMPARE(prism({"collect", "--history"}).status, 0);
        QVERIFY(holds(prism({"decisions", "--all"}).out, "accepted risk (ended)"));
    }

    void theHelpDrawsTheTransitions()
    {
        CliBench prism;
        QVERIFY(holds(prism({"help", "triage"}).out, "it comes back > broke through"));
    }
};

QTEST_APPLESS_MAIN(TestTriage)
#include "test_triage.moc"
