// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "tests/ui/windowbench.h"
#include "ui/style/language.h"
#include "ui/tray/announcementtext.h"
#include "ui/tray/announcer.h"
#include "ui/tray/closequestion.h"
#include "ui/tray/trayicon.h"
#include "ui/tray/traypicture.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const UtcTime now = *parseIsoTime("2026-11-21T09:30:00Z");

TrayFacts factsWith(std::array<int, 5> open, int incomplete = 0)
{
    auto overview = std::make_shared<Overview>();
    overview->hosts = {"web"};
    overview->answeredHosts = 1;
    overview->incompleteCells = incomplete;
    overview->open = open;
    for (const int count : open)
        overview->openTotal += count;
    TrayFacts facts;
    facts.overview = overview;
    facts.open = open;
    return facts;
}

QAction *actionWith(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
        if (action->menu() != nullptr) {
            if (QAction *inside = actionWith(*action->menu(), text))
                return inside;
        }
    }
    return nullptr;
}

std::shared_ptr<const DecidedSnapshot> snapshotOf(InboxFixture &inbox, const std::vector<Finding> &findings)
{
    auto snapshot = std::make_shared<DecidedSnapshot>();
    snapshot->bundle = inbox.bundle("2026-11-21", {summaryOf(Daemon::Debug, "web", findings)});
    snapshot->view = decide(*snapshot->bundle, {}, "2026-11-21");
    return snapshot;
}

} // namespace

class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(); }
    void theWorstIsShown_data();
    void theWorstIsShown();
    void silenceIsLouderThanGrey();
    void theSentenceSaysWhatIsQuietAndWhoIsSilent();
    void whatIsLateIsSaidAndChangesNoColour();
    void notificationsSpeakTheLanguageOfTheWindow_data();
    void notificationsSpeakTheLanguageOfTheWindow();
    void hiddenFindingsDoNotColourIt();
    void picturesDifferWithoutColour();
    void theMenuDoesWhatItSays();
    void theMenuFollowsTheFacts();
    void aPZeroIsToldOnce();
    void whatWasSeenIsNotTold();
    void whatCouldNotBeToldIsDueAgain();
    void quietHoldsUntilItEnds();
    void closingAsksOnce();
};

void TestTray::theWorstIsShown_data()
{
    QTest::addColumn<TrayFacts>("facts");
    QTest::addColumn<Glyph>("glyph");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<int>("count");
    QTest::newRow("no bundle") << TrayFacts{} << Glyph::Ring << Tone::NothingRan << 0;
    QTest::newRow("clean") << factsWith({}) << Glyph::Check << Tone::Clean << 0;
    QTest::newRow("P0") << factsWith({2, 7, 0, 0, 0}) << Glyph::Octagon << Tone::P0 << 2;
    QTest::newRow("P1") << factsWith({0, 7, 9, 0, 0}) << Glyph::Diamond << Tone::P1 << 7;
    QTest::newRow("P2") << factsWith({0, 0, 9, 1, 0}) << Glyph::Square << Tone::P2 << 9;
    QTest::newRow("P3") << factsWith({0, 0, 0, 1, 0}) << Glyph::Dot << Tone::P3 << 1;
    QTest::newRow("incomplete") << factsWith({}, 3) << Glyph::Triangle << Tone::Unhealthy << 3;
    TrayFacts running;
    running.auditing = true;
    QTest::newRow("first run") << running << Glyph::Arrow << Tone::Running << 0;
}

void TestTray::theWorstIsShown()
{
    QFETCH(TrayFacts, facts);
    const TrayLook look = trayLook(facts, now);
    QTEST(look.glyph, "glyph");
    QTEST(look.tone, "tone");
    QTEST(look.count, "count");
    QVERIFY(look.verdict.endsWith(QLatin1Char('.')));
    QVERIFY(look.toolTip.startsWith(QLatin1String("Prism: ")));
}

void TestTray::silenceIsLouderThanGrey()
{
    TrayFacts facts = factsWith({});
    facts.overdue = UtcTime{now.seconds - 26 * 3600};
    QCOMPARE(trayLook(facts, now).tone, Tone::P0);
    QCOMPARE(trayLook(facts, now).glyph, Glyph::Clock);
    QVERIFY(trayLook(facts, now).verdict.startsWith(QLatin1String("No audit came since")));
    facts = factsWith({});
    facts.silent = QStringList{QStringLiteral("db"), QStringLiteral("nas")};
    QCOMPARE(trayLook(facts, now).glyph, Glyph::Clock);
    QCOMPARE(trayLook(facts, now).count, 2);
    facts.open.front() = 1;
    QCOMPARE(trayLook(facts, now).glyph, Glyph::Octagon);
}

void TestTray::theSentenceSaysWhatIsQuietAndWhoIsSilent()
{
    TrayFacts facts = factsWith({});
    facts.quietUntil = UtcTime{now.seconds + 3600};
    facts.sinceLooked = QStringLiteral("2 new");
    for (const char *host : {"a", "b", "c", "d", "e"})
        facts.silent << QString::fromLatin1(host);
    const QString text = trayLook(facts, now).toolTip;
    for (const char *part : {"Quiet until", "Since you last looked: 2 new.", "Silent: a, b, c and 2 more."})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
}

void TestTray::whatIsLateIsSaidAndChangesNoColour()
{
    TrayFacts facts = factsWith({});
    const TrayLook before = trayLook(facts, now);
    facts.late = QStringList{QStringLiteral("db")};
    const TrayLook late = trayLook(facts, now);
    QVERIFY2(late.toolTip.contains(QLatin1String("Late: db.")), qPrintable(late.toolTip));
    QVERIFY(late.tone == before.tone && late.glyph == before.glyph);
}

void TestTray::notificationsSpeakTheLanguageOfTheWindow_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    using Kind = Announcement::Kind;
    const auto row = [](const char *name, Kind kind, const QString &english, const QString &german) {
        QTest::newRow(name) << static_cast<int>(kind) << english << german;
    };
    row("findings", Kind::NewFindings, QStringLiteral("2 new P0 findings on web"),
        QStringLiteral("2 neue P0-Befunde auf web"));
    row("missing", Kind::MissingHeartbeat, QStringLiteral("web is silent"), QStringLiteral("web schweigt"));
    row("recovered", Kind::Recovered, QStringLiteral("Reporting again: web"),
        QStringLiteral("Meldet sich wieder: web"));
    row("silent", Kind::WatcherSilent, QStringLiteral("No audit came"),
        QStringLiteral("Es kam keine Prüfung"));
    row("reminder", Kind::Reminder, QStringLiteral("Still silent"),
        QStringLiteral("Immer noch kein Lebenszeichen"));
    row("drill", Kind::Drill, QStringLiteral("Prism alarm drill"), QStringLiteral("Probealarm von Prism"));
    row("late", Kind::Late, QStringLiteral("web is late"), QStringLiteral("web ist verspätet"));
}

void TestTray::notificationsSpeakTheLanguageOfTheWindow()
{
    QFETCH(int, kind);
    QFETCH(QString, english);
    QFETCH(QString, german);
    Announcement a;
    a.kind = static_cast<Announcement::Kind>(kind);
    a.facts.hosts = {"web"};
    if (a.kind == Announcement::Kind::NewFindings) {
        a.facts.count = 2;
        a.facts.findings = {{"web", "Root login"}};
        a.facts.more = 1;
    } else if (a.kind != Announcement::Kind::Recovered && a.kind != Announcement::Kind::Drill) {
        a.facts.silences = {{"web", 1, {"lint", "gaps"}, UtcTime{now.seconds - 7200}}};
    }
    installLanguage();
    QCOMPARE(announcementText(a, now).title, english);
    const QString text = announcementText(a, now).text;
    installLanguage(QStringLiteral("de"));
    const AnnouncementText told = announcementText(a, now);
    installLanguage();
    QCOMPARE(told.title, german);
    QVERIFY2(text.isEmpty() || told.text != text, qPrintable(told.text));
    if (a.kind == Announcement::Kind::NewFindings)
        QVERIFY(told.text.startsWith(QLatin1String("web: Root login\n")));
}

void TestTray::hiddenFindingsDoNotColourIt()
{
    InboxFixture inbox;
    const auto snapshot =
        snapshotOf(inbox, {shownFinding("a", Priority::P0, "One"), shownFinding("b", Priority::P0, "Two")});
    DecidedView view = snapshot->view;
    const Overview overview = overviewOf(*snapshot->bundle);
    QCOMPARE(openInSight(overview, *snapshot->bundle, view).front(), 2);
    DecidedFinding accepted;
    accepted.standing = Standing::Accepted;
    view.decided.push_back(accepted);
    QCOMPARE(openInSight(overview, *snapshot->bundle, view).front(), 1);
}

void TestTray::picturesDifferWithoutColour()
{
    const ToneColours grey{Qt::darkGray, Qt::white, Qt::black};
    const auto picture = [&grey](Glyph glyph, int count) {
        return trayPicture(grey, glyph, count).pixmap(22, 22).toImage();
    };
    QVERIFY(picture(Glyph::Octagon, 1) != picture(Glyph::Diamond, 1));
    QVERIFY(picture(Glyph::Octagon, 1) != picture(Glyph::Octagon, 2));
    QVERIFY(picture(Glyph::Check, 0) != picture(Glyph::Clock, 0));
    QCOMPARE(picture(Glyph::Octagon, 100), picture(Glyph::Octagon, 5000));
}

void TestTray::theMenuDoesWhatItSays()
{
    TrayIcon tray({{QStringLiteral("targets"), QStringLiteral("Targets & more")}});
    tray.show(factsWith({1, 0, 0, 0, 0}), now);
    QSignalSpy pages(&tray, &TrayIcon::pageRequested);
    QSignalSpy quiet(&tray, &TrayIcon::quietRequested);
    QSignalSpy run(&tray, &TrayIcon::runRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    QSignalSpy open(&tray, &TrayIcon::openRequested);
    actionWith(tray.menu(), QStringLiteral("Targets && more"))->trigger();
    QCOMPARE(pages.value(0).value(0).toString(), QStringLiteral("targets"));
    actionWith(tray.menu(), QStringLiteral("4 hours"))->trigger();
    actionWith(tray.menu(), QStringLiteral("Until tomorrow"))->trigger();
    QCOMPARE(quiet.value(0).value(0).toLongLong(), 4LL * 3600);
    QCOMPARE(quiet.value(1).value(0).toLongLong(), -1LL);
    actionWith(tray.menu(), QStringLiteral("Audit this machine now"))->trigger();
    actionWith(tray.menu(), QStringLiteral("Quit Prism"))->trigger();
    tray.menu().actions().front()->trigger();
    QCOMPARE(run.size() + quit.size() + open.size(), 3);
}

void TestTray::theMenuFollowsTheFacts()
{
    TrayIcon tray({});
    TrayFacts facts = factsWith({});
    tray.show(facts, now);
    QVERIFY(actionWith(tray.menu(), QStringLiteral("No daily run is planned...")));
    QVERIFY(!actionWith(tray.menu(), QStringLiteral("Tell everything again"))->isVisible());
    facts.auditing = true;
    facts.nextRun = UtcTime{now.seconds + 3600};
    facts.quietUntil = UtcTime{now.seconds + 7200};
    tray.show(facts, now);
    QVERIFY(!actionWith(tray.menu(), QStringLiteral("An audit is running"))->isEnabled());
    QVERIFY(!actionWith(tray.menu(), QStringLiteral("No daily run is planned...")));
    QVERIFY(actionWith(tray.menu(), QStringLiteral("Tell everything again"))->isVisible());
}

namespace {

/// An announcer beside an inbox with one P0, and what it said.
struct AnnouncerBench
{
    AnnouncerBench()
        : settings(settingsOf(inbox))
    {
        settings.configDirectory = inbox.root() + "/.config";
        announcer = std::make_unique<Announcer>(settings, Variables{}, morning, PlannedRuns());
        announcer->setSnapshot(snapshotOf(inbox, {shownFinding("a", Priority::P0, "The disk is full")}));
        QObject::connect(announcer.get(), &Announcer::news, announcer.get(),
                         [this](const AnnouncerNews &n) { heard.push_back(n); });
    }

    /// The P0s that the next look tells, -1 if it says nothing.
    int look()
    {
        const std::size_t before = heard.size();
        announcer->look();
        if (!QTest::qWaitFor([&] { return heard.size() > before; }))
            return -1;
        return static_cast<int>(std::ranges::count_if(heard.back().due, [](const Announcement &a) {
            return a.kind == Announcement::Kind::NewFindings;
        }));
    }

    InboxFixture inbox;
    Settings settings;
    std::vector<AnnouncerNews> heard;
    std::unique_ptr<Announcer> announcer;
};

} // namespace

void TestTray::aPZeroIsToldOnce()
{
    AnnouncerBench bench;
    QCOMPARE(bench.look(), 1);
    QVERIFY(bench.heard.back().due.front().text.find("The disk is full") != std::string::npos);
    QCOMPARE(bench.look(), 0);
}

void TestTray::whatWasSeenIsNotTold()
{
    AnnouncerBench bench;
    bench.announcer->markLooked();
    QCOMPARE(bench.look(), 0);
}

void TestTray::whatCouldNotBeToldIsDueAgain()
{
    AnnouncerBench bench;
    QCOMPARE(bench.look(), 1);
    bench.announcer->giveBack(bench.heard.back().due.front());
    QCOMPARE(bench.look(), 1);
}

void TestTray::quietHoldsUntilItEnds()
{
    AnnouncerBench bench;
    const UtcTime until{morning.now().seconds + 3600};
    bench.announcer->beQuietUntil(until);
    QTRY_VERIFY(!bench.heard.empty());
    QCOMPARE(bench.heard.back().quietUntil, std::optional<UtcTime>(until));
    bench.announcer->beQuietUntil({morning.now().seconds});
    QTRY_VERIFY(!bench.heard.back().quietUntil);
}

void TestTray::closingAsksOnce()
{
    QWidget window;
    CloseQuestion question(&window);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy answered(&question, &CloseQuestion::answered);
    question.open();
    question.checkBox()->setChecked(false);
    question.defaultButton()->click();
    QCOMPARE(answered.size(), 1);
    QVERIFY(answered[0][0].toBool());
    QVERIFY(!answered[0][1].toBool());
    question.open();
    qobject_cast<QPushButton *>(question.escapeButton())->click();
    QCOMPARE(answered.size(), 1); // neither stays nor quits
}

QTEST_MAIN(TestTray)
#include "test_tray.moc"
