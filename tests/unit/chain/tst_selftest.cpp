// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/selftest.h"
#include "engine/detect/detectorcontext.h"
#include "engine/watch/toldledger.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace prism;

namespace {

/// A keychain in one state.
class OneState final : public SecretStore
{
public:
    explicit OneState(SecretStoreState state)
        : m_state(state)
    {}
    [[nodiscard]] SecretStoreState state() override { return m_state; }
    [[nodiscard]] Result<std::string> read(const SecretName &) override { return refusal(); }
    [[nodiscard]] Result<void> write(const SecretName &, const std::string &) override { return refusal(); }
    [[nodiscard]] Result<void> remove(const SecretName &) override { return refusal(); }

private:
    [[nodiscard]] static Error refusal() { return {ErrorCode::Refused, "the self-test reads no secret", {}}; }
    SecretStoreState m_state;
};

/// An ssh-add that ends with this status.
class Agent final : public Tools
{
public:
    Agent(int status, std::string output)
        : m_status(status)
        , m_output(std::move(output))
    {}
    [[nodiscard]] bool has(std::string_view program) const override { return program == "ssh-add"; }
    [[nodiscard]] ProcessOutcome run(const ToolCall &, const std::stop_token &) override
    {
        ProcessOutcome out;
        out.end = ProcessEnd::Exited;
        out.exitCode = m_status;
        out.output = m_output;
        return out;
    }

private:
    int m_status;
    std::string m_output;
};

} // namespace

class TestSelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = {};
        m_settings.inbox = m_folder->path().toStdString() + "/inbox";
        m_settings.configDirectory = m_folder->path().toStdString() + "/config";
    }
    void everyCheckIsToldInItsOrder()
    {
        Agent agent(0, "256 SHA256:x me (ED25519)\n");
        std::vector<std::pair<std::string, Sentence>> told;
        runSelfTest({m_settings, agent, nullptr, nullptr, {}},
                    [&](const SelfCheck &check) { told.emplace_back(check.id, check.title); }, {});
        QCOMPARE(told, selfTestNames());
    }
    void whatCannotBeAskedIsUnknown()
    {
        Agent agent(0, "");
        for (const char *id : {"schedule", "keyring", "tray", "notifications"})
            QCOMPARE(one({m_settings, agent, nullptr, nullptr, {}}, id).state, SelfCheck::State::Unknown);
    }
    void theAlarmPathIsProvenByADrill()
    {
        Agent agent(0, "");
        m_settings.dataDirectory = m_folder->path().toStdString() + "/data";
        const auto alarm = [&] {
            return one({m_settings, agent, nullptr, nullptr, {}}, "alarm");
        };
        QCOMPARE(alarm().state, SelfCheck::State::Unknown);
        QCOMPARE(alarm().fix.text(), std::string("prism drill"));
        ToldLedger ledger;
        ledger.drill = {*parseIsoTime("2026-11-18T06:30:00Z"), {{"log", 1}, {"notification", 102}}, ""};
        QVERIFY(writeToldLedger(m_settings.dataDirectory, ledger));
        QCOMPARE(alarm().state, SelfCheck::State::Passed);
        QVERIFY2(alarm().what.text().ends_with("2026-11-18 06:30 UTC: log 1 ms, notification 102 ms"),
                 alarm().what.text().c_str());
        ledger.drill->failure = "notification: nobody shows notifications";
        QVERIFY(writeToldLedger(m_settings.dataDirectory, ledger));
        QCOMPARE(alarm().state, SelfCheck::State::Failed);
    }
    void anInboxThatCanBeWrittenPasses()
    {
        QVERIFY(QDir().mkpath(QString::fromStdString(m_settings.inbox)));
        QCOMPARE(ofInbox().state, SelfCheck::State::Passed);
        QVERIFY(QDir(QString::fromStdString(m_settings.inbox)).isEmpty());
    }
    void anInboxToComeIsNotMade()
    {
        QCOMPARE(ofInbox().state, SelfCheck::State::Passed);
        QVERIFY(!QFile::exists(QString::fromStdString(m_settings.inbox)));
    }
    void anInboxWithoutRightsFails()
    {
        if (::geteuid() == 0) {
            m_settings.inbox = "/proc"; // elsewhere root may write in spite of the rights
        } else {
            QVERIFY(QDir().mkpath(QString::fromStdString(m_settings.inbox)));
            QFile::setPermissions(QString::fromStdString(m_settings.inbox),
                                  QFile::ReadOwner | QFile::ExeOwner);
        }
        const SelfCheck check = ofInbox();
        QCOMPARE(check.state, SelfCheck::State::Failed);
        QVERIFY(!check.fix.empty());
    }
    void anInboxThatIsAFileFails()
    {
        QFile file(QString::fromStdString(m_settings.inbox));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(ofInbox().state, SelfCheck::State::Failed);
    }
    void theAgentsStatusDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("passes");
        QTest::newRow("keys") << 0 << true;
        QTest::newRow("no key") << 1 << false;
        QTest::newRow("no agent") << 2 << false;
    }
    void theAgentsStatusDecides()
    {
        QFETCH(int, status);
        QFETCH(bool, passes);
        Agent agent(status, status == 0 ? "one\ntwo\n" : "");
        const SelfCheck check = one({m_settings, agent, nullptr, nullptr, {}}, "ssh-agent");
        QCOMPARE(check.state, passes ? SelfCheck::State::Passed : SelfCheck::State::Failed);
        QCOMPARE(check.fix.empty(), passes);
        QVERIFY(!passes || check.what == "the agent holds 2 keys");
    }
    void aLockedKeychainFailsWithAWayOn()
    {
        Agent agent(0, "");
        OneState locked(SecretStoreState::Locked);
        OneState open(SecretStoreState::Ready);
        const SelfCheck check = one({m_settings, agent, &locked, nullptr, {}}, "keyring");
        QCOMPARE(check.state, SelfCheck::State::Failed);
        QVERIFY(!check.fix.empty());
        QCOMPARE(one({m_settings, agent, &open, nullptr, {}}, "keyring").state, SelfCheck::State::Passed);
    }
    void aMachineWithoutASchedulerFails()
    {
        Agent agent(0, "");
        const SelfCheck check = one({m_settings, agent, nullptr, nullptr,
                                     [] {
                                         return Result<std::unique_ptr<ScheduleInstaller>>(
                                             Error{ErrorCode::Unsupported, "there is no cron", {}});
                                     }},
                                    "schedule");
        QCOMPARE(check.state, SelfCheck::State::Failed);
        QCOMPARE(check.what.text(), std::string("there is no cron"));
    }
    void aDetectorThatCannotBeTakenFails()
    {
        const QString folder = m_folder->filePath(QStringLiteral("config/detectors/lint"));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/foreign.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("{"), 1);
        file.close();
        Agent agent(0, "");
        QCOMPARE(one({m_settings, agent, nullptr, nullptr, {}}, "detectors").state, SelfCheck::State::Failed);
        QVERIFY(file.remove());
        QCOMPARE(one({m_settings, agent, nullptr, nullptr, {}}, "detectors").state, SelfCheck::State::Passed);
    }
    void aStopLeavesTheRestUnknown()
    {
        Agent agent(0, "");
        std::stop_source stop;
        int passed = 0;
        runSelfTest(
            {m_settings, agent, nullptr, nullptr, {}},
            [&](const SelfCheck &check) {
                stop.request_stop();
                passed += check.state == SelfCheck::State::Passed ? 1 : 0;
            },
            stop.get_token());
        QCOMPARE(passed, 1);
    }

private:
    static SelfCheck one(const SelfTestParts &parts, std::string_view id)
    {
        SelfCheck out;
        runSelfTest(parts,
                    [&](SelfCheck check) {
                        if (check.id == id)
                            out = std::move(check);
                    },
                    {});
        return out;
    }
    SelfCheck ofInbox()
    {
        Agent agent(0, "");
        return one({m_settings, agent, nullptr, nullptr, {}}, "inbox");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Settings m_settings;
};

QTEST_GUILESS_MAIN(TestSelfTest)
#include "tst_selftest.moc"
