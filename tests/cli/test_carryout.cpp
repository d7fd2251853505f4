// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/carryout.h"
#include "tests/cli/clibench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// Proposals that a program approves itself: what is heard of them, and how they end.
class TestCarryOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void isHeardStageByStageAndWrittenDown()
    {
        const Proposal proposal = proposed(planHash());
        std::vector<std::string> heard;
        const VerbResult result = carryOut(proposal, [&heard](const StageEvent &event) {
            heard.push_back((event.kind == StageEvent::Kind::Began ? "began " : "ended ") + event.stage.name);
        });
        QVERIFY2(result.succeeded(), result.toJson().c_str());
        QCOMPARE(heard,
                 (std::vector<std::string>{"began collect", "ended collect", "began write", "ended write"}));
        QCOMPARE(result.stages.size(), std::size_t{2});
        QCOMPARE(store().find(proposal.id, now())->state, ProposalState::Applied);
        QCOMPARE(archives(), 1);
    }

    void doesNothingWhenThePlanIsNotTheOneOfNow()
    {
        const Proposal proposal = proposed(std::string(64, 'a'));
        const VerbResult result = carryOut(proposal, {});
        QVERIFY(!result.succeeded());
        QVERIFY2(!result.error->message.empty(), result.toJson().c_str());
        QVERIFY(result.stages.empty());
        QCOMPARE(store().find(proposal.id, now())->state, ProposalState::Failed);
        QCOMPARE(archives(), 0);
    }

    void isCancelledByItsToken()
    {
        const Proposal proposal = proposed(planHash());
        std::stop_source stop;
        const VerbResult result = carryOut(
            proposal, [&stop](const StageEvent &) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!result.succeeded());
        QCOMPARE(result.error->code, std::string("cancelled"));
        QCOMPARE(archives(), 0);
    }

private:
    [[nodiscard]] Settings settings() const { return *resolveSettings(m_bench->environment); }
    [[nodiscard]] UtcTime now() const { return *settings().pinnedNow; }
    [[nodiscard]] ProposalStore store() const
    {
        return ProposalStore(proposalsDirectory(settings().dataDirectory));
    }
    [[nodiscard]] std::string planHash()
    {
        return (*m_bench)({"backup", "--plan", "--json"}).json().stringOr("hash");
    }
    [[nodiscard]] Proposal proposed(const std::string &hash) const
    {
        Proposal proposal;
        proposal.verb = "backup";
        proposal.planHash = hash;
        proposal.plan = *parseJson(R"({"target":"local"})");
        proposal.askedBy = "an agent";
        return *store().propose(proposal, now());
    }
    [[nodiscard]] VerbResult carryOut(const Proposal &proposal, const StageListener &listener,
                                      const std::stop_token &stop = {}) const
    {
        const Settings own = settings();
        const FixedClock clock(now());
        return carryOutProposal(proposal, {own, clock, m_bench->environment}, {listener, {}}, stop);
    }
    [[nodiscard]] int archives() const
    {
        const QDir folder(QString::fromStdString(settings().dataDirectory + "/backups"));
        return static_cast<int>(folder.entryList({QStringLiteral("*.tar.gz")}).size());
    }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestCarryOut)
#include "test_carryout.moc"
