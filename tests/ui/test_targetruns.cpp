// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/targetsbench.h"
#include "ui/widgets/verbpane.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

#include <latch>

using namespace prism;
using namespace prism::test;

class TestTargetRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TargetsBench>(); }
    void showsThePlanAndDoesNothingBeforeApply();
    void appliesTheHashThatWasShown();
    void worksOnSeveralTargetsAtATime();
    void retriesOnlyWhatIsNotDone();
    void copiesACommandATarget();
    void cancelsWhatRuns();
    void asksBeforeTheWindowClosesOverWork();

private:
    [[nodiscard]] static std::vector<Target> targets(const std::vector<std::string> &names)
    {
        std::vector<Target> out;
        for (const std::string &name : names)
            out.push_back(TargetsBench::targetNamed(name));
        return out;
    }
    static VerbResult end(const Target &target, std::optional<VerbError> error = {})
    {
        VerbResult result;
        result.verb = "upgrade-lan";
        result.target = target.name;
        result.error = std::move(error);
        return result;
    }

    std::unique_ptr<TargetsBench> m_bench;
};

void TestTargetRuns::showsThePlanAndDoesNothingBeforeApply()
{
    std::atomic<int> applied = 0;
    m_bench->calls.verbs.apply = [&applied](TargetVerb, const Target &target, const std::string &,
                                            const StageListener &, const auto &, const std::stop_token &) {
        ++applied;
        return end(target);
    };
    TargetRuns runs(m_bench->calls.verbs);
    VerbPane pane(runs);
    pane.show();
    runs.plan(TargetVerb::Upgrade, targets({"web", "db"}));
    QTRY_VERIFY(!runs.isBusy());
    const QString text = pane.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(text.contains(QStringLiteral("docker compose build")));
    QVERIFY(text.contains(QStringLiteral("Undo: the version before is started again")));
    QCOMPARE(applied.load(), 0);
    press(pane, "Apply to 2");
    QTRY_COMPARE(runs.count(TargetRun::State::Done), 2);
    QCOMPARE(applied.load(), 2);
}

void TestTargetRuns::appliesTheHashThatWasShown()
{
    std::string given;
    m_bench->calls.verbs.apply = [&given](TargetVerb, const Target &target, const std::string &hash,
                                          const StageListener &, const auto &, const std::stop_token &) {
        given = hash;
        return end(target);
    };
    TargetRuns runs(m_bench->calls.verbs);
    runs.plan(TargetVerb::Upgrade, targets({"web"}));
    QTRY_VERIFY(!runs.isBusy());
    const std::string shown = runs.runs().front().plan->hash();
    runs.apply();
    QTRY_VERIFY(!runs.isBusy());
    QCOMPARE(given, shown);
}

void TestTargetRuns::worksOnSeveralTargetsAtATime()
{
    std::latch together(2); // nobody passes before a second one is there
    m_bench->calls.verbs.apply = [&together](TargetVerb, const Target &target, const std::string &,
                                             const StageListener &, const auto &, const std::stop_token &) {
        together.arrive_and_wait();
        return end(target);
    };
    TargetRuns runs(m_bench->calls.verbs);
    runs.plan(TargetVerb::Upgrade, targets({"web", "db"}));
    QTRY_VERIFY(!runs.isBusy());
    runs.apply();
    QTRY_COMPARE(runs.count(TargetRun::State::Done), 2);
}

void TestTargetRuns::retriesOnlyWhatIsNotDone()
{
    std::atomic<bool> isBroken = true;
    m_bench->calls.verbs.apply = [&isBroken](TargetVerb, const Target &target, const std::string &,
                                             const StageListener &, const auto &, const std::stop_token &) {
        if (target.name == "db" && isBroken)
            return end(target, VerbError{"disk_full", "the disk of db is full", "make room"});
        return end(target);
    };
    TargetRuns runs(m_bench->calls.verbs);
    VerbPane pane(runs);
    pane.show();
    runs.plan(TargetVerb::Upgrade, targets({"web", "db"}));
    QTRY_VERIFY(!runs.isBusy());
    runs.apply();
    QTRY_VERIFY(!runs.isBusy());
    QVERIFY(says(pane, QStringLiteral("What to do: make room")));
    isBroken = false;
    press(pane, "Retry 1");
    QTRY_VERIFY(!runs.isBusy());
    QCOMPARE(runs.runs()[0].state, TargetRun::State::Done);
    QCOMPARE(runs.runs()[1].state, TargetRun::State::Planned);
    press(pane, "Apply to 1");
    QTRY_COMPARE(runs.count(TargetRun::State::Done), 2);
}

void TestTargetRuns::copiesACommandATarget()
{
    TargetRuns runs(m_bench->calls.verbs);
    VerbPane pane(runs);
    runs.plan(TargetVerb::BuildOnly, targets({"web"}));
    QTRY_VERIFY(!runs.isBusy());
    QCOMPARE(pane.commands(), QStringLiteral("prism upgrade-lan --target web --build-only --apply ") +
                                  QString::fromStdString(runs.runs().front().hash));
}

void TestTargetRuns::cancelsWhatRuns()
{
    m_bench->calls.verbs.apply = [](TargetVerb, const Target &target, const std::string &,
                                    const StageListener &listener, const auto &,
                                    const std::stop_token &stop) {
        StageRecord stage;
        stage.name = "build";
        stage.status = StageStatus::Running;
        listener({StageEvent::Kind::Began, 0, 1, stage, {}});
        std::latch stopped(1);
        const std::stop_callback onStop(stop, [&stopped] { stopped.count_down(); });
        stopped.wait();
        return end(target, VerbError{"cancelled", "stopped by the operator", {}});
    };
    TargetRuns runs(m_bench->calls.verbs);
    VerbPane pane(runs);
    pane.show();
    runs.plan(TargetVerb::Upgrade, targets({"web"}));
    QTRY_VERIFY(!runs.isBusy());
    press(pane, "Apply to 1");
    QTRY_COMPARE(runs.runs().front().stages.size(), std::size_t{1});
    press(pane, "Cancel");
    QTRY_COMPARE(runs.count(TargetRun::State::Cancelled), 1);
}

void TestTargetRuns::asksBeforeTheWindowClosesOverWork()
{
    m_bench->add({"web"});
    m_bench->calls.verbs.plan = [](TargetVerb, const Target &, const std::stop_token &stop) -> Result<Plan> {
        std::latch stopped(1);
        const std::stop_callback onStop(stop, [&stopped] { stopped.count_down(); });
        stopped.wait();
        return Error{ErrorCode::Cancelled, "stopped", {}};
    };
    TargetsPage page(m_bench->places, m_bench->calls, morning);
    page.show();
    QTRY_COMPARE(page.targets().rowCount(), 1);
    choose(page, {0});
    press(page, "Upgrade 1");
    QSignalSpy closing(&page, &Page::closeRequested);
    QVERIFY(!page.mayClose());
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = page.findChild<QMessageBox *>()) != nullptr);
    press(*box, "Cancel and close");
    QTRY_COMPARE(closing.count(), 1);
    QVERIFY(page.mayClose());
}

QTEST_MAIN(TestTargetRuns)
#include "test_targetruns.moc"
