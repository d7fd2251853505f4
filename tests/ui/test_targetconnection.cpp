// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/sshproblem.h"
#include "tests/ui/targetsbench.h"
#include "ui/dialogs/targetimport.h"
#include "ui/widgets/ladderview.h"
#include "ui/widgets/secretfield.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTranslator>
#include <QTreeWidget>

using namespace prism;
using namespace prism::test;

class TestTargetConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TargetsBench>(); }
    void showsEachRungWithItsFix();
    void takesAnUnknownKeyOnlyByTheButton();
    void offersNoButtonForAChangedKey();
    void saysWhatFailedInTheLanguageOfTheWindow();
    void storesATypedKeyAndNeverShowsIt();
    void saysWhatKeepsTheKeychain_data();
    void saysWhatKeepsTheKeychain();
    void previewsPastedLinesAndSavesWhatIsTicked();
    void readsTheHostsOfTheSshConfiguration();
    void takesOverOlderSettings();

private:
    std::unique_ptr<TargetsBench> m_bench;
    QThreadPool m_pool;
};

void TestTargetConnection::showsEachRungWithItsFix()
{
    m_bench->add({"web"});
    m_bench->calls.climb = [](const Target &, const auto &onRung, const std::stop_token &) {
        LadderResult result;
        result.rungs = {{"name", "Name resolves", RungState::Passed, "10.0.0.7", {}, {}},
                        {"port", "Port answers", RungState::Failed, "refused", "start sshd there", {}}};
        for (const Rung &rung : result.rungs)
            onRung(rung);
        return result;
    };
    TargetsPage page(m_bench->places, m_bench->calls, morning);
    page.show();
    QTRY_COMPARE(page.targets().rowCount(), 1);
    choose(page, {0});
    press(page, "Test connection");
    QTRY_VERIFY(says(page, QStringLiteral("Port: failed")));
    QVERIFY(says(page, QStringLiteral("What to do: start sshd there")));
    QVERIFY(says(page, QStringLiteral("Name: passed")));
    QTRY_VERIFY(says(page, QStringLiteral("The connection does not work yet.")));
}

void TestTargetConnection::takesAnUnknownKeyOnlyByTheButton()
{
    m_bench->add({"web"});
    const std::string known = m_bench->places.home + "/known_hosts";
    m_bench->calls.climb = [known](const Target &, const auto &, const std::stop_token &) {
        LadderResult result;
        result.knownHostsFile = known;
        if (fileExists(known)) {
            result.rungs = {{"host_key", "Host key is known", RungState::Passed, "known", {}, {}}};
            return result;
        }
        result.rungs = {{"host_key", "Host key is known", RungState::Failed, "never seen", "compare it", {}}};
        result.offer = HostKeyOffer{"ED25519", "SHA256:abcdef", "web ssh-ed25519 AAAA"};
        return result;
    };
    TargetsPage page(m_bench->places, m_bench->calls, morning);
    page.show();
    QTRY_COMPARE(page.targets().rowCount(), 1);
    choose(page, {0});
    press(page, "Test connection");
    QTRY_VERIFY(says(page, QStringLiteral("SHA256:abcdef")));
    QVERIFY(!fileExists(known));
    press(page, "Accept this host key");
    QTRY_VERIFY(says(page, QStringLiteral("Host key: passed")));
    QVERIFY(readFile(known)->find("web ssh-ed25519 AAAA") != std::string::npos);
}

void TestTargetConnection::offersNoButtonForAChangedKey()
{
    LadderView view;
    view.show();
    view.begin();
    LadderResult result;
    result.rungs = {
        {"host_key", "Host key is known", RungState::Failed, "the host's key has changed", "ask", {}}};
    view.showResult(result);
    QTRY_VERIFY(says(view, QStringLiteral("the host's key has changed")));
    QVERIFY(buttonWith(view, QStringLiteral("Accept this host key")) == nullptr);
}

void TestTargetConnection::saysWhatFailedInTheLanguageOfTheWindow()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/prism_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&german));
    const auto english = qScopeGuard([&german] { QCoreApplication::removeTranslator(&german); });
    ProcessOutcome outcome;
    outcome.end = ProcessEnd::Exited;
    outcome.exitCode = 255;
    outcome.errors = "ops@web: Permission denied (publickey).";
    LadderView view;
    view.show();
    view.begin();
    view.showRung({"login",
                   "Login works",
                   RungState::Failed,
                   sshError(outcome, "ops@web").message,
                   sshProblemHint(SshProblem::LoginRefused, "ops@web"),
                   {}});
    QVERIFY(says(view, QStringLiteral("ops@web: Permission denied (publickey).")));
    QVERIFY(says(view, QString::fromUtf8("Den öffentlichen Schlüssel dort")));
    QVERIFY(says(view, QStringLiteral("(ssh-copy-id ops@web)")));
    QVERIFY(!says(view, QStringLiteral("Put your public key")));
}

void TestTargetConnection::storesATypedKeyAndNeverShowsIt()
{
    SecretField field(m_bench->calls.secrets, m_pool);
    field.show();
    field.setSecret({"prism", "api-key/web"});
    QTRY_VERIFY(says(field, QStringLiteral("No key is stored")));
    auto *edit = field.findChild<QLineEdit *>();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, QStringLiteral("canary-4711"));
    press(field, "Store");
    QVERIFY(edit->text().isEmpty());
    QTRY_VERIFY(says(field, QStringLiteral("A key is stored")));
    QVERIFY(!says(field, QStringLiteral("canary")));
    QCOMPARE(m_bench->keychain->values["api-key/web"], std::string("canary-4711"));
    press(field, "Remove");
    QTRY_VERIFY(says(field, QStringLiteral("No key is stored")));
    QVERIFY(m_bench->keychain->values.empty());
}

void TestTargetConnection::saysWhatKeepsTheKeychain_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("absent") << static_cast<int>(SecretStoreState::Absent)
                            << QStringLiteral("There is no keychain");
    QTest::newRow("locked") << static_cast<int>(SecretStoreState::Locked) << QStringLiteral("Unlock it");
    QTest::newRow("denied") << static_cast<int>(SecretStoreState::Denied)
                            << QStringLiteral("Allow prism-keychain");
    QTest::newRow("frozen") << static_cast<int>(SecretStoreState::Frozen)
                            << QStringLiteral("does not answer");
}

void TestTargetConnection::saysWhatKeepsTheKeychain()
{
    QFETCH(int, state);
    QFETCH(QString, words);
    m_bench->keychain->state = static_cast<SecretStoreState>(state);
    SecretField field(m_bench->calls.secrets, m_pool);
    field.show();
    field.setSecret({"prism", "api-key/web"});
    QTRY_VERIFY(says(field, words));
    m_bench->keychain->state = SecretStoreState::Ready;
    press(field, "Look again");
    QTRY_VERIFY(says(field, QStringLiteral("No key is stored")));
}

void TestTargetConnection::previewsPastedLinesAndSavesWhatIsTicked()
{
    m_bench->add({"web"});
    TargetImport dialog(m_bench->places, m_bench->registry(), m_pool);
    dialog.show();
    dialog.setSource(TargetImport::Pasted);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(
        QStringLiteral("ann@one.lan name=one dir=/srv/a url=http://one.lan:1\n"
                       "ann@two.lan name=web dir=/srv/b url=http://two.lan:1\n"
                       "-oProxyCommand=x name=bad dir=/srv/c\n"));
    QTRY_COMPARE(dialog.rows().size(), std::size_t{3});
    QVERIFY(!buttonWith(dialog, QStringLiteral("Save 0"))->isEnabled()); // nothing is ticked beforehand
    press(dialog, "Tick all that are new");
    QSignalSpy imported(&dialog, &TargetImport::imported);
    press(dialog, "Save 1");
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(m_bench->registry().targets().size(), std::size_t{2});
    QCOMPARE(m_bench->registry().find("web")->repoDir, std::string("/srv/stack"));
}

void TestTargetConnection::readsTheHostsOfTheSshConfiguration()
{
    QDir().mkpath(m_bench->file(".ssh"));
    QFile config(m_bench->file(".ssh/config"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host build\n  User ann\nHost *\n  Compression yes\n");
    config.close();
    TargetImport dialog(m_bench->places, Registry(), m_pool);
    dialog.show();
    QTRY_COMPARE(dialog.rows().size(), std::size_t{1});
    QCOMPARE(dialog.rows().front().target.name, std::string("build"));
}

void TestTargetConnection::takesOverOlderSettings()
{
    m_bench->places.variables = {{"PRISM_DEPLOY_HOST", "old.lan"},
                                 {"PRISM_DEPLOY_USER", "ann"},
                                 {"PRISM_DEPLOY_KEY", "~/.ssh/id_ed25519"},
                                 {"PRISM_DEPLOY_DIR", "/srv/old"},
                                 {"PRISM_DEPLOY_URL", "http://old.lan:1"}};
    TargetImport dialog(m_bench->places, Registry(), m_pool);
    dialog.show();
    dialog.setSource(TargetImport::OlderSettings);
    QTRY_COMPARE(dialog.rows().size(), std::size_t{1});
    press(dialog, "Tick all that are new");
    press(dialog, "Save 1");
    QTRY_VERIFY(m_bench->registry().find("home-lan") != nullptr);
    QCOMPARE(m_bench->registry().find("home-lan")->sshTarget, std::string("ann@old.lan"));
}

QTEST_MAIN(TestTargetConnection)
#include "test_targetconnection.moc"
