// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "tests/ui/memoryports.h"
#include "tests/ui/namedcontrols.h"
#include "tests/ui/pseudotranslator.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/settings/detectorssection.h"
#include "ui/pages/settings/schedulesection.h"
#include "ui/pages/settings/settingsmover.h"
#include "ui/pages/settings/storagesection.h"
#include "ui/pages/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace prism;
using namespace prism::test;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesWhatTheRulesAllow();
    void saysBesideTheFieldWhatIsWrong();
    void showsWhatTheEnvironmentWins();
    void appearanceIsAppliedAtOnce();
    void theLanguageIsHandedOn();
    void whatDecisionsAreFilledInWithIsHandedOn();
    void aDetectorNeedsAReasonToBeSwitchedOff();
    void aDetectorsTimeLimitIsCheckedByTheEngine();
    void detectorsTellTheirLastRun();
    void detectorsSpeakTheLanguageOfTheWindow();
    void storageIsMeasured();
    void theScheduleIsShownBeforeItIsWritten();
    void aWrongTimeStandsBesideItsField();
    void driftIsOverwrittenOnlyOnRequest();
    void lingeringIsSwitchedOnOnlyWhenTicked();
    void anotherChainIsTakenOverOnlyWhenTicked();
    void theAutostartIsShownBeforeItIsWritten();
    void anAutostartOfAnotherIsLeftAlone();
    void anImportIsShownFirst();
    void everyControlHasAName();

private:
    [[nodiscard]] QString fileText(const QString &name = QStringLiteral(".simply-ops-prism.env")) const
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] SettingsServices services()
    {
        return {m_environment,
                morning,
                m_pool,
                [machine = m_machine]() -> Result<std::unique_ptr<ScheduleInstaller>> {
                    return std::unique_ptr<ScheduleInstaller>(std::make_unique<MemoryScheduler>(machine));
                },
                [this](const WindowLook &look) { m_looks.push_back(look); },
                [this](const QString &code) {
                    m_languages.append(code);
                    return true;
                },
                [session = m_session] { return std::make_unique<MemoryAutostart>(session); },
                [this](const TriageDefaults &defaults) {
                    m_triage.push_back(defaults);
                }};
    }
    /// The page with a section in sight.
    std::unique_ptr<SettingsPage> at(const QString &section)
    {
        auto page = std::make_unique<SettingsPage>(services());
        page->resize(900, 640);
        page->show();
        page->showSection(section);
        page->activate();
        return page;
    }
    static QCheckBox *boxWith(const QWidget &page, const QString &text)
    {
        const auto all = page.findChildren<QCheckBox *>();
        const auto it = std::ranges::find_if(all, [&](const QCheckBox *b) { return b->text() == text; });
        return it == all.end() ? nullptr : *it;
    }
    /// The first of its kind on the section in sight.
    template<typename Widget>
    static Widget *seen(const QWidget &page)
    {
        const auto all = page.findChildren<Widget *>();
        const auto it = std::ranges::find_if(all, [&](const Widget *w) { return w->isVisibleTo(&page); });
        return it == all.end() ? nullptr : *it;
    }
    template<typename Widget>
    static Widget *named(const QWidget &page, const QString &name)
    {
        const auto all = page.findChildren<Widget *>();
        const auto it =
            std::ranges::find_if(all, [&](const Widget *w) { return w->accessibleName() == name; });
        return it == all.end() ? nullptr : *it;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    Variables m_environment;
    QThreadPool m_pool;
    std::shared_ptr<Machine> m_machine;
    std::shared_ptr<Session> m_session;
    std::vector<WindowLook> m_looks;
    QStringList m_languages;
    std::vector<TriageDefaults> m_triage;
};

void TestSettingsPage::init()
{
    m_pool.waitForDone();
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = {{"HOME", m_home->path().toStdString()}};
    m_machine = std::make_shared<Machine>();
    m_session = std::make_shared<Session>();
    m_looks.clear();
    m_languages.clear();
    m_triage.clear();
}

void TestSettingsPage::savesWhatTheRulesAllow()
{
    const auto page = at(QStringLiteral("hosts"));
    page->findChild<QLineEdit *>(QStringLiteral("hosts"))->setText(QStringLiteral("web,db"));
    m_pool.waitForDone();
    QTRY_VERIFY(page->findChild<QLineEdit *>(QStringLiteral("hosts"))->text().isEmpty()); // what is stored
    page->findChild<QLineEdit *>(QStringLiteral("hosts"))->setText(QStringLiteral("web,db"));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(fileText(), QStringLiteral("PRISM_HOSTS='web,db'\n"));
    QTRY_VERIFY(says(*page, QStringLiteral("Saved.")));
}

void TestSettingsPage::saysBesideTheFieldWhatIsWrong()
{
    const auto page = at(QStringLiteral("triage"));
    auto *days = page->findChild<QLineEdit *>(QStringLiteral("accept-days"));
    days->setText(QStringLiteral("x"));
    QTRY_VERIFY(days->text().isEmpty());
    days->setText(QStringLiteral("400"));
    page->findChild<QLineEdit *>(QStringLiteral("owner"))->setText(QStringLiteral("me"));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_VERIFY(
        says(*page, QStringLiteral("PRISM_ACCEPT_DAYS is '400': give a whole number of days from 1 to 365")));
    QVERIFY(says(*page, QStringLiteral("Nothing was saved.")));
    QVERIFY(fileText().isEmpty());
}

void TestSettingsPage::showsWhatTheEnvironmentWins()
{
    m_environment["PRISM_HOST"] = "db";
    const auto page = at(QStringLiteral("general"));
    QTRY_VERIFY(says(*page, QStringLiteral("The environment wins: PRISM_HOST is db.")));
}

void TestSettingsPage::appearanceIsAppliedAtOnce()
{
    const auto page = at(QStringLiteral("appearance"));
    auto *palette = page->findChild<QComboBox *>(QStringLiteral("palette"));
    m_pool.waitForDone();
    QTest::qWait(0);
    palette->setFocus();
    palette->setCurrentIndex(palette->findData(QStringLiteral("deutan")));
    Q_EMIT palette->activated(palette->currentIndex());
    QTRY_COMPARE(m_looks.size(), 1U);
    QCOMPARE(m_looks.front(), (WindowLook{Appearance::System, ColourScheme::Deutan, false}));
    QVERIFY(fileText().contains(QStringLiteral("PRISM_PALETTE='deutan'")));
}

void TestSettingsPage::theLanguageIsHandedOn()
{
    const auto page = at(QStringLiteral("general"));
    auto *language = page->findChild<QComboBox *>(QStringLiteral("language"));
    QVERIFY(language->findData(QStringLiteral("en")) > 0);
    m_pool.waitForDone();
    QTest::qWait(0);
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(m_languages, QStringList{QStringLiteral("en")});
}

void TestSettingsPage::whatDecisionsAreFilledInWithIsHandedOn()
{
    const auto page = at(QStringLiteral("triage"));
    auto *days = page->findChild<QLineEdit *>(QStringLiteral("defer-days"));
    days->setText(QStringLiteral("3"));
    m_pool.waitForDone();
    QTRY_VERIFY(days->text().isEmpty()); // what is stored
    days->setText(QStringLiteral("3"));
    page->findChild<QLineEdit *>(QStringLiteral("owner"))->setText(QStringLiteral("ops"));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(m_triage.size(), std::size_t{1});
    QCOMPARE(m_triage.front().deferDays, 3);
    QCOMPARE(m_triage.front().acceptDays, 90);
    QCOMPARE(m_triage.front().owner, std::string("ops"));
}

void TestSettingsPage::aDetectorNeedsAReasonToBeSwitchedOff()
{
    const auto page = at(QStringLiteral("detectors"));
    auto *list = named<QTreeWidget>(*page, QStringLiteral("Detectors"));
    QTRY_VERIFY(list->topLevelItemCount() > 40);
    seen<QCheckBox>(*page)->setChecked(false);
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Save")), Qt::LeftButton);
    QVERIFY(says(*page, QStringLiteral("Say why")));
    QVERIFY(fileText(QStringLiteral(".config/prism/detectors.json")).isEmpty());
    named<QLineEdit>(*page, QStringLiteral("Reason to switch it off"))->setText(QStringLiteral("not here"));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_VERIFY(fileText(QStringLiteral(".config/prism/detectors.json"))
                    .contains(QStringLiteral("\"off\": \"not here\"")));
    QTRY_COMPARE(list->currentItem()->text(1), QStringLiteral("off: not here"));
}

void TestSettingsPage::aDetectorsTimeLimitIsCheckedByTheEngine()
{
    const auto page = at(QStringLiteral("detectors"));
    QTRY_VERIFY(named<QTreeWidget>(*page, QStringLiteral("Detectors"))->topLevelItemCount() > 40);
    named<QLineEdit>(*page, QStringLiteral("Time limit in seconds"))->setText(QStringLiteral("soon"));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_VERIFY(says(*page, QStringLiteral("give seconds above 0 and up to 86400")));
    QVERIFY(fileText(QStringLiteral(".config/prism/detectors.json")).isEmpty());
}

void TestSettingsPage::detectorsTellTheirLastRun()
{
    const std::string runs = m_home->path().toStdString() + "/.cache/simply-ops-prism/runs";
    QVERIFY(makeDirectory(runs));
    QFile record(QString::fromStdString(runs + "/2026-11-20.json"));
    QVERIFY(record.open(QIODevice::WriteOnly));
    QVERIFY(record.write(R"({"daemons":[{"daemon":"security","detectors":)"
                         R"([{"id":"security.suid","outcome":"clean","ms":1234}]}]})") > 0);
    record.close();
    const auto page = at(QStringLiteral("detectors"));
    auto *list = named<QTreeWidget>(*page, QStringLiteral("Detectors"));
    QTRY_VERIFY(list->topLevelItemCount() > 40);
    QCOMPARE(list->findItems(QStringLiteral("1,234 ms, clean"), Qt::MatchExactly, 2).size(), 1);
}

void TestSettingsPage::detectorsSpeakTheLanguageOfTheWindow()
{
    PseudoTranslator language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto page = at(QStringLiteral("detectors"));
    auto *list = page->findChild<DetectorsSection *>()->findChild<QTreeWidget *>();
    QTRY_VERIFY(list->topLevelItemCount() > 40);
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const QString title = list->topLevelItem(i)->text(0);
        QVERIFY2(title.startsWith(PseudoTranslator::open), qPrintable(title));
        if (list->topLevelItem(i)->toolTip(0).contains(QStringLiteral("security.suid")))
            list->setCurrentItem(list->topLevelItem(i));
    }
    for (const char *text : {"Give up, as an error, after so many seconds.",
                             "root, to see directories of other users; without it they are passed over and "
                             "counted"})
        QTRY_VERIFY2(says(*page, PseudoTranslator::pseudo(QString::fromUtf8(text))), text);
}

void TestSettingsPage::storageIsMeasured()
{
    QVERIFY(makeDirectory(m_home->path().toStdString() + "/inbox/ready"));
    QFile file(m_home->filePath(QStringLiteral("inbox/ready/x")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(3000, 'x')), 3000);
    file.close();
    const auto page = at(QStringLiteral("storage"));
    QTRY_VERIFY(says(*page, QStringLiteral("2.93 KiB in 1 file")));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Compress old bundles now")), Qt::LeftButton);
    QTRY_VERIFY(says(*page, QStringLiteral("compressed.")));
}

void TestSettingsPage::theScheduleIsShownBeforeItIsWritten()
{
    const auto page = at(QStringLiteral("schedule"));
    QTRY_VERIFY(says(*page, QStringLiteral("No daily run is installed. It would be a test timer.")));
    auto *install = buttonWith(*page, QStringLiteral("Install"));
    QVERIFY(!install->isEnabled());
    named<QLineEdit>(*page, QStringLiteral("Time of day"))->setText(QStringLiteral("06:15"));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Show what would be written")), Qt::LeftButton);
    auto *plan = seen<QPlainTextEdit>(*page);
    QTRY_VERIFY(plan->toPlainText().contains(QStringLiteral("OnCalendar=06:15")));
    QVERIFY(plan->toPlainText().contains(QStringLiteral("lingering is off")));
    QVERIFY(!m_machine->installed);
    QTest::mouseClick(install, Qt::LeftButton);
    QTRY_VERIFY(says(*page, QStringLiteral("The daily run is installed.")));
    QVERIFY(m_machine->installed);
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Remove the daily run")), Qt::LeftButton);
    QTRY_VERIFY(!m_machine->installed);
}

void TestSettingsPage::aWrongTimeStandsBesideItsField()
{
    const auto page = at(QStringLiteral("schedule"));
    QTRY_VERIFY(says(*page, QStringLiteral("No daily run is installed.")));
    named<QLineEdit>(*page, QStringLiteral("Time of day"))->setText(QStringLiteral("25:00"));
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Show what would be written")), Qt::LeftButton);
    QVERIFY(says(*page, QStringLiteral("at '25:00' must be a time of day")));
}

void TestSettingsPage::driftIsOverwrittenOnlyOnRequest()
{
    m_machine->installed = m_machine->differs = true;
    const auto page = at(QStringLiteral("schedule"));
    QTRY_VERIFY(says(*page, QStringLiteral("Differs: prism.timer was changed")));
    auto *replace = boxWith(*page, QStringLiteral("Overwrite the files that differ"));
    QVERIFY(!replace->isVisible());
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Show what would be written")), Qt::LeftButton);
    QTRY_VERIFY(replace->isVisible());
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Install")), Qt::LeftButton);
    QTRY_VERIFY(says(*page, QStringLiteral("a file differs")));
    replace->setChecked(true);
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Show what would be written")), Qt::LeftButton);
    QTRY_VERIFY(buttonWith(*page, QStringLiteral("Install"))->isEnabled());
    replace->setChecked(true);
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Install")), Qt::LeftButton);
    QTRY_VERIFY(m_machine->replaced);
}

void TestSettingsPage::lingeringIsSwitchedOnOnlyWhenTicked()
{
    const auto page = at(QStringLiteral("schedule"));
    auto *linger = boxWith(*page, QStringLiteral("Let my timers run while I am logged out, too"));
    QTRY_VERIFY(linger->isVisible());
    auto *show = buttonWith(*page, QStringLiteral("Show what would be written"));
    auto *install = buttonWith(*page, QStringLiteral("Install"));
    auto *plan = seen<QPlainTextEdit>(*page);
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(install->isEnabled());
    QVERIFY(!plan->toPlainText().contains(QStringLiteral("enable-linger")));
    linger->click();
    QVERIFY(!install->isEnabled()); // what was shown is no longer what would be done
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(plan->toPlainText().contains(QStringLiteral("Then: loginctl enable-linger")));
    QVERIFY(!m_machine->lingers);
    QTest::mouseClick(install, Qt::LeftButton);
    QTRY_VERIFY(says(*page, QStringLiteral("The daily run is installed.")));
    QVERIFY(m_machine->lingers);
    QVERIFY(!linger->isVisible());
}

void TestSettingsPage::anotherChainIsTakenOverOnlyWhenTicked()
{
    m_machine->foreign = {
        {"/units/simply-ops-prism.timer", "simply-ops-prism.timer", *parseScheduleText("14:00 mon,tue UTC")}};
    const auto page = at(QStringLiteral("schedule"));
    QTRY_VERIFY(says(*page, QStringLiteral("Another chain is scheduled in /units/simply-ops-prism.timer")));
    auto *show = buttonWith(*page, QStringLiteral("Show what would be written"));
    auto *install = buttonWith(*page, QStringLiteral("Install"));
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(install->isEnabled());
    QTest::mouseClick(install, Qt::LeftButton);
    QTRY_VERIFY(says(*page, QStringLiteral("Two chains a day would write the same inbox; nothing was done")));
    QVERIFY(!m_machine->installed);
    boxWith(*page, QStringLiteral("Take over the other chain's time and switch its timer off"))->click();
    QCOMPARE(named<QLineEdit>(*page, QStringLiteral("Time of day"))->text(), QStringLiteral("14:00"));
    QTest::mouseClick(show, Qt::LeftButton);
    auto *plan = seen<QPlainTextEdit>(*page);
    QTRY_VERIFY(plan->toPlainText().contains(QStringLiteral("switch off simply-ops-prism.timer")));
    QTest::mouseClick(install, Qt::LeftButton);
    QTRY_VERIFY(m_machine->installed);
    QTRY_VERIFY(m_machine->foreign.empty());
    QCOMPARE(scheduleText(*m_machine->schedule), std::string("14:00 mon,tue UTC"));
}

void TestSettingsPage::theAutostartIsShownBeforeItIsWritten()
{
    const auto page = at(QStringLiteral("general"));
    auto *box = boxWith(*page, QStringLiteral("Start the panel, waiting in the tray, when I log in"));
    QTRY_VERIFY(box->isEnabled() && !box->isChecked());
    box->click();
    QTRY_VERIFY(seen<QPlainTextEdit>(*page) != nullptr);
    auto *text = seen<QPlainTextEdit>(*page);
    QVERIFY(text->toPlainText().contains(QStringLiteral("Exec=panel --hidden")));
    QVERIFY(!m_session->on);
    QTest::mouseClick(buttonWith(*page, QStringLiteral("Write this")), Qt::LeftButton);
    QTRY_VERIFY(says(*page, QStringLiteral("The panel starts with the next login.")));
    QVERIFY(m_session->on && box->isChecked() && !text->isVisible());
    box->click();
    QTRY_VERIFY(says(*page, QStringLiteral("The panel does not start by itself any more.")));
    QVERIFY(!m_session->on);
}

void TestSettingsPage::anAutostartOfAnotherIsLeftAlone()
{
    m_session->on = m_session->differs = true;
    const auto page = at(QStringLiteral("general"));
    auto *box = boxWith(*page, QStringLiteral("Start the panel, waiting in the tray, when I log in"));
    QTRY_VERIFY(box->isEnabled() && box->isChecked());
    box->click();
    QTRY_VERIFY(says(*page, QStringLiteral("was not written by Prism; it is left alone")));
    QVERIFY(box->isChecked());
    m_session->on = false;
    page->activate();
    QTRY_VERIFY(!box->isChecked());
    box->click();
    QTRY_VERIFY(buttonWith(*page, QStringLiteral("Overwrite it")) != nullptr);
    QVERIFY(seen<QPlainTextEdit>(*page)->toPlainText().contains(QStringLiteral("Hidden=true")));
}

void TestSettingsPage::anImportIsShownFirst()
{
    const auto page = at(QStringLiteral("general"));
    auto *mover = page->findChild<SettingsMover *>();
    const QString path = m_home->filePath(QStringLiteral("out.json"));
    mover->exportTo(path);
    QTRY_VERIFY(says(*page, QStringLiteral("Written to")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(R"({"schema_version":"prism.settings.v1","settings":{"owner":"me"}})") > 0);
    file.close();
    mover->importFrom(path);
    QTRY_VERIFY(mover->findChild<QDialog *>() != nullptr);
    auto *dialog = mover->findChild<QDialog *>();
    QVERIFY(says(*dialog, QStringLiteral("would change.")));
    QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItem(0)->text(2), QStringLiteral("me"));
    QVERIFY(!fileText().contains(QStringLiteral("PRISM_OWNER")));
    dialog->accept();
    QTRY_COMPARE(fileText(), QStringLiteral("PRISM_OWNER='me'\n"));
}

void TestSettingsPage::everyControlHasAName()
{
    for (const char *section :
         {"general", "hosts", "detectors", "triage", "appearance", "storage", "schedule"}) {
        const auto page = at(QString::fromLatin1(section));
        m_pool.waitForDone();
        QTest::qWait(0);
        QCOMPARE(namelessControls(*page), QStringList());
    }
}

QTEST_MAIN(TestSettingsPage)
#include "test_settingspage.moc"
