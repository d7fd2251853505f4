// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/carryoutdialog.h"
#include "ui/dialogs/proposaldialog.h"
#include "ui/widgets/proposalcards.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <condition_variable>
#include <functional>
#include <latch>
#include <memory>
#include <mutex>
#include <stop_token>

using namespace prism;
using namespace prism::test;

namespace {

Proposal upgrade(const std::string &target)
{
    Proposal out;
    out.verb = "upgrade-lan";
    out.words = {"--target=" + target};
    out.planHash = std::string(64, 'a') + target;
    out.plan =
        *parseJson(R"({"target":")" + target +
                   R"(","commands":["rsync -a /src/ web:/srv/web","docker compose up -d"],)"
                   R"("files_changed":["app/<b>main</b>.py"],"files_removed":[],"services":["web-backend"],)"
                   R"("undo":"the version before stays on the target"})");
    out.askedBy = "an agent";
    return out;
}

} // namespace

class TestProposalCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_started.clear();
        m_store = std::make_unique<ProposalStore>(proposalsDirectory(m_dir->path().toStdString()));
    }

    void nothingWaitsNothingShows()
    {
        make();
        QVERIFY(!m_cards->isVisibleTo(m_window.get()));
    }

    void whatSomebodyElseProposesAppears()
    {
        make();
        QVERIFY(m_store->propose(upgrade("web"), morning.now()));
        QTRY_VERIFY(says(*m_window, QStringLiteral("Proposed: upgrade-lan web")));
        QVERIFY(says(*m_window, QStringLiteral("Asked by an agent.")));
        QVERIFY(m_store->propose(upgrade("db"), morning.now()));
        QTRY_VERIFY(says(*m_window, QStringLiteral("Proposed: upgrade-lan db")));
    }

    void manyAreCounted()
    {
        for (int n = 0; n < 5; ++n)
            QVERIFY(m_store->propose(upgrade("t" + std::to_string(n)), morning.now()));
        make();
        QVERIFY(says(*m_window, QStringLiteral("3 more")));
    }

    void thePlanIsShownBeforeApproval()
    {
        const auto made = m_store->propose(upgrade("web"), morning.now());
        make();
        ProposalDialog *dialog = openPlan();
        QVERIFY(dialog);
        const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        for (const char *part : {"docker compose up -d", "app/<b>main</b>.py", "web-backend",
                                 "prism upgrade-lan --target=web", "the version before stays"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(m_started.empty());
        buttonWith(*dialog, QStringLiteral("Approve"))->click();
        QCOMPARE(m_started, std::vector<std::string>{made->id});
    }

    void enterDecidesNothing()
    {
        QVERIFY(m_store->propose(upgrade("web"), morning.now()));
        make();
        ProposalDialog *dialog = openPlan();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_started.empty());
        QCOMPARE(m_store->list(morning.now())->front().state, ProposalState::Open);
    }

    void howItEndedIsTold()
    {
        const auto made = m_store->propose(upgrade("web"), morning.now());
        make();
        buttonWith(*openPlan(), QStringLiteral("Approve"))->click();
        QVERIFY(m_store->approve(made->id, morning.now()));
        QTRY_VERIFY(says(*m_window, QStringLiteral("Being carried out: upgrade-lan web")));
        QVERIFY(m_store->finish(made->id, false, "the disk is full", morning.now()));
        QTRY_VERIFY(says(*m_window, QStringLiteral("the disk is full")));
        buttonWith(*m_window, QStringLiteral("Dismiss"))->click();
        QTRY_VERIFY(!m_cards->isVisibleTo(m_window.get()));
    }

    void anApprovedOneIsDoneInSight()
    {
        QVERIFY(m_store->propose(upgrade("web"), morning.now()));
        make();
        std::latch begun(1);
        m_cards->setCarryOut([&begun](const Proposal &proposal, const StageListener &listener,
                                      const auto &showKey, const std::stop_token &stop) {
            return untilStopped(proposal, listener, showKey, stop, begun);
        });
        buttonWith(*openPlan(), QStringLiteral("Approve"))->click();
        begun.wait();
        auto *dialog = m_window->findChild<CarryOutDialog *>();
        QTRY_VERIFY(says(*dialog, QStringLiteral("Approved: upgrade-lan")));
        auto *log = dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(log->toPlainText().contains(QStringLiteral("web  12 files sent")));
        QVERIFY(!m_cards->mayClose());
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        buttonWith(*QApplication::activeModalWidget(), QStringLiteral("Keep running"))->click();
        dialog->close();
        QTRY_VERIFY(buttonWith(*m_window, QStringLiteral("Show how it goes")) != nullptr);
        buttonWith(*m_window, QStringLiteral("Show how it goes"))->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(buttonWith(*dialog, QStringLiteral("Retry 0")) == nullptr);
        buttonWith(*dialog, QStringLiteral("Cancel"))->click();
        QTRY_VERIFY(says(*dialog, QStringLiteral("stopped by the operator")));
        QTRY_VERIFY(m_cards->mayClose());
        QVERIFY(m_started.empty());
    }

    void rejectingEndsIt()
    {
        const auto made = m_store->propose(upgrade("web"), morning.now());
        make();
        buttonWith(*openPlan(), QStringLiteral("Reject"))->click();
        QTRY_COMPARE(m_store->find(made->id, morning.now())->state, ProposalState::Rejected);
        QTRY_VERIFY(!m_cards->isVisibleTo(m_window.get()));
    }

    void cleanup()
    {
        m_pool.waitForDone();
        m_window.reset();
    }

private:
    // A verb with one stage that goes on until it is cancelled.
    static VerbResult untilStopped(const Proposal &proposal, const StageListener &listener, const auto &,
                                   const std::stop_token &stop, std::latch &begun)
    {
        StageRecord stage;
        stage.name = "rsync";
        stage.status = StageStatus::Running;
        listener({StageEvent::Kind::Began, 0, 1, stage, {}});
        listener({StageEvent::Kind::Output, 0, 1, stage, "12 files sent\n"});
        begun.count_down();
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait(lock, stop, [] { return false; });
        VerbResult result;
        result.verb = proposal.verb;
        result.target = proposal.plan.stringOr("target");
        result.error = {"cancelled", "stopped by the operator", {}};
        return result;
    }

    void make()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_cards = new ProposalCards(
            m_dir->path().toStdString(), morning, m_pool,
            [this](const std::string &id) {
                m_started.push_back(id);
                return true;
            },
            m_window.get());
        bool shown = false;
        connect(m_cards, &ProposalCards::shown, this, [&shown] { shown = true; });
        m_window->show();
        [&shown] {
            QTRY_VERIFY(shown);
        }();
        disconnect(m_cards, &ProposalCards::shown, this, nullptr);
    }

    ProposalDialog *openPlan()
    {
        QAbstractButton *look = buttonWith(*m_window, QStringLiteral("Look at the plan…"));
        if (!look)
            return nullptr;
        look->click();
        return m_window->findChild<ProposalDialog *>();
    }

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProposalStore> m_store;
    std::unique_ptr<QWidget> m_window;
    ProposalCards *m_cards = nullptr;
    std::vector<std::string> m_started;
};

QTEST_MAIN(TestProposalCards)
#include "test_proposalcards.moc"
