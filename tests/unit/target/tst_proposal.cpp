// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomicfile.h"
#include "engine/target/plan.h"
#include "engine/target/proposal.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace prism;

namespace {

const UtcTime morning{1795000000};

UtcTime later(std::int64_t seconds)
{
    return {morning.seconds + seconds};
}

Proposal upgrade(const std::string &hash)
{
    Proposal out;
    out.verb = "upgrade-lan";
    out.words = {"--target=web"};
    out.planHash = hash;
    out.plan = JsonValue::object({{"target", JsonValue::string("web")}});
    out.askedBy = "an agent";
    return out;
}

} // namespace

class TestProposal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasProposedIsListed()
    {
        const Result<Proposal> made = m_store.propose(upgrade("a"), morning);
        QVERIFY(made);
        const auto all = m_store.list(later(10));
        QVERIFY(all && all->size() == 1);
        QCOMPARE(all->front().id, made->id);
        QCOMPARE(all->front().words, std::vector<std::string>{"--target=web"});
        QCOMPARE(all->front().expiresAt().seconds, morning.seconds + planLifetime);
        QCOMPARE(all->front().state, ProposalState::Open);
    }
    void theFileIsPrivate()
    {
        const auto made = m_store.propose(upgrade("a"), morning);
        struct stat s = {};
        QCOMPARE(::stat((m_store.directory() + '/' + made->id + ".json").c_str(), &s), 0);
        QCOMPARE(s.st_mode & 0777U, 0600U);
    }
    void theSamePlanIsProposedOnce()
    {
        const auto first = m_store.propose(upgrade("a"), morning);
        QCOMPARE(m_store.propose(upgrade("a"), later(60))->id, first->id);
        QVERIFY(m_store.propose(upgrade("b"), later(60))->id != first->id);
    }
    void anExpiredOneIsProposedAnew()
    {
        const auto first = m_store.propose(upgrade("a"), morning);
        const auto second = m_store.propose(upgrade("a"), later(planLifetime + 1));
        QVERIFY(second->id != first->id);
        QCOMPARE(m_store.find(first->id, later(planLifetime + 1))->state, ProposalState::Expired);
    }
    void onlyAnOpenOneIsApproved()
    {
        const auto made = m_store.propose(upgrade("a"), morning);
        QCOMPARE(m_store.approve(made->id, later(1))->state, ProposalState::Running);
        QCOMPARE(m_store.approve(made->id, later(2)).error().code, ErrorCode::Refused);
        QCOMPARE(m_store.reject(made->id, {}, later(2)).error().code, ErrorCode::Refused);
        QCOMPARE(m_store.finish(made->id, true, "done", later(3))->state, ProposalState::Applied);
    }
    void afterAnHourItIsTooLate()
    {
        const auto made = m_store.propose(upgrade("a"), morning);
        QVERIFY(m_store.approve(made->id, later(planLifetime)));
        const auto other = m_store.propose(upgrade("b"), morning);
        QCOMPARE(m_store.approve(other->id, later(planLifetime + 1)).error().code, ErrorCode::Refused);
    }
    void aFloodIsRefused()
    {
        for (std::size_t n = 0; n < ProposalStore::mostOpen; ++n)
            QVERIFY(m_store.propose(upgrade(std::to_string(n)), morning));
        QCOMPARE(m_store.propose(upgrade("more"), morning).error().code, ErrorCode::Refused);
        QVERIFY(m_store.propose(upgrade("more"), later(planLifetime + 1)));
    }
    void oldOnesAreTidiedAway()
    {
        const auto made = m_store.propose(upgrade("a"), morning);
        QVERIFY(m_store.reject(made->id, "no", later(1)));
        QVERIFY(m_store.propose(upgrade("b"), later(ProposalStore::keptFor + 1)));
        QCOMPARE(m_store.find(made->id, later(ProposalStore::keptFor + 1)).error().code, ErrorCode::NotFound);
    }
    void hostileFilesAreSkipped_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nonsense") << QByteArray("nonsense");
        QTest::newRow("another id") << QByteArray(
            R"({"id":"ffffffff","verb":"backup","words":[],"plan":{},"made_at":"2026-11-19T06:30:00Z","state":"open"})");
        QTest::newRow("words of numbers") << QByteArray(
            R"({"id":"00000000","verb":"backup","words":[1],"plan":{},"made_at":"2026-11-19T06:30:00Z","state":"open"})");
        QTest::newRow("unknown state") << QByteArray(
            R"({"id":"00000000","verb":"backup","words":[],"plan":{},"made_at":"2026-11-19T06:30:00Z","state":"x"})");
        QTest::newRow("no time") << QByteArray(
            R"({"id":"00000000","verb":"backup","words":[],"plan":{},"state":"open"})");
    }
    void hostileFilesAreSkipped()
    {
        QFETCH(QByteArray, text);
        QVERIFY(m_store.propose(upgrade("a"), morning));
        QVERIFY(writeFileAtomically(m_store.directory() + "/00000000.json", text.toStdString()));
        QCOMPARE(m_store.list(morning)->size(), std::size_t{1});
        QVERIFY(!m_store.find("00000000", morning));
    }
    void anIdIsNoPath()
    {
        for (const char *id : {"", "../x", "0000000", "000000000", "0000000G", "/etc/pas"})
            QCOMPARE(m_store.find(id, morning).error().code, ErrorCode::InvalidInput);
    }
    void longListsOfAPlanAreCut()
    {
        JsonValue files = JsonValue::array();
        for (int n = 0; n < 500; ++n)
            files.append(JsonValue::integer(n));
        const JsonValue cut = shortenedPlan(JsonValue::object({{"files_changed", files}}), 100);
        QCOMPARE(cut.find("files_changed")->items().size(), std::size_t{100});
        QCOMPARE(cut.find("files_changed_total")->toInt().value_or(0), 500);
    }
    void aNameOfAClientIsHarmless()
    {
        Proposal p = upgrade("a");
        p.askedBy = "\x1b[31m" + std::string(500, 'x') + '\n';
        const auto made = m_store.propose(p, morning);
        QVERIFY(made->askedBy.size() <= 90);
        QVERIFY(made->askedBy.find('\n') == std::string::npos);
    }
    void init() { m_store = ProposalStore(m_dir.path().toStdString() + "/p" + std::to_string(++m_count)); }

private:
    QTemporaryDir m_dir;
    ProposalStore m_store{""};
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestProposal)
#include "tst_proposal.moc"
