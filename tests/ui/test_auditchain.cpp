// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "tests/ui/inboxfixture.h"
#include "ui/run/auditchain.h"
#include "ui/run/runcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace prism;
using namespace prism::test;

Q_DECLARE_METATYPE(prism::ChainProgress)
Q_DECLARE_METATYPE(prism::ChainOutcome)

class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAllSixAndLeavesABundle();
    void aBrokenDetectorIsAPartialRun();
    void cancelEndsAHangingDetector();
    void aSecondChainIsToldSo();
    void otherHostsAreToldAndCancelEndsTheirWait();
};

namespace {

// A home of its own, without built-in detectors: only those that a test puts there.
class Home
{
public:
    Home()
    {
        const std::string root = m_directory.path().toStdString();
        m_settings.home = root;
        m_settings.inbox = root + "/inbox";
        m_settings.cache = root + "/cache";
        m_settings.configDirectory = root + "/config";
        m_settings.dataDirectory = root + "/data";
        m_settings.host = "web";
        m_settings.hosts = {"web"};
        m_settings.coverageMatrixSet = false;
    }

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] Chain chain() const
    {
        ChainRequest request{
            .builtIn = false,
            .after = {.briefs = true, .history = false, .rotation = true, .beforeHistory = {}}};
        request.gather.registry = m_registry;
        return auditChain(m_settings, request);
    }
    [[nodiscard]] std::string folder() const { return m_settings.home; }
    /// A registry with one target, lab, that is audited.
    void putTarget()
    {
        m_registry = m_settings.home + "/targets.json";
        QByteArray text("{'version': 1, 'targets': {'lab': {'mode': 'lan', 'audit': true, "
                        "'ssh': {'target': 'ops@lab', 'key': '~/k'}, 'remote': {'repo_dir': '/srv'}, "
                        "'backend_url': 'http://h:1'}}}");
        QVERIFY(writeFileAtomically(m_registry, text.replace('\'', '"').toStdString()));
    }

    void putDetector(const std::string &daemon, const std::string &script)
    {
        const std::string directory = m_settings.configDirectory + "/detectors/" + daemon;
        QVERIFY(makeDirectory(directory));
        QVERIFY(writeFileAtomically(directory + "/probe", "#!/bin/sh\n" + script + "\n", 0700));
    }

private:
    QTemporaryDir m_directory;
    Settings m_settings;
    std::string m_registry;
};

ChainOutcome outcomeOf(const QSignalSpy &finished)
{
    return finished.first().first().value<ChainOutcome>();
}

} // namespace

void TestAuditChain::runsAllSixAndLeavesABundle()
{
    Home home;
    home.putDetector("lint", R"(echo '[{"id": "lint:x", "title": "X", "priority": "P1"}]')");
    RunController controller(home.chain());
    QSignalSpy progressed(&controller, &RunController::progressed);
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start();
    QVERIFY(finished.wait(30000));
    QVERIFY2(outcomeOf(finished).end != ChainEnd::Failed, outcomeOf(finished).message.text().c_str());
    const auto path = newestBundlePath(home.settings().inbox);
    QVERIFY(path.has_value());
    const auto bundle = Bundle::open(*path);
    QVERIFY(bundle.has_value());
    QCOMPARE((*bundle)->findings().size(), std::size_t{1});
    QVERIFY(progressed.count() >= 6);
}

void TestAuditChain::aBrokenDetectorIsAPartialRun()
{
    Home home;
    home.putDetector("gaps", "exit 3");
    RunController controller(home.chain());
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start();
    QVERIFY(finished.wait(30000));
    QCOMPARE(outcomeOf(finished).end, ChainEnd::Partial);
}

void TestAuditChain::cancelEndsAHangingDetector()
{
    Home home;
    home.putDetector("debug", "exec sleep 600");
    RunController controller(home.chain());
    QSignalSpy progressed(&controller, &RunController::progressed);
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start();
    QVERIFY(progressed.wait(10000));
    controller.cancel();
    QVERIFY(finished.wait(5000));
    QCOMPARE(outcomeOf(finished).end, ChainEnd::Cancelled);
}

void TestAuditChain::aSecondChainIsToldSo()
{
    Home home;
    home.putDetector("debug", "exec sleep 600");
    RunController first(home.chain());
    RunController second(home.chain());
    QSignalSpy began(&first, &RunController::progressed);
    QSignalSpy refused(&second, &RunController::finished);
    QSignalSpy ended(&first, &RunController::finished);
    first.start();
    QVERIFY(began.wait(10000));
    second.start();
    QVERIFY(refused.wait(10000));
    QCOMPARE(outcomeOf(refused).end, ChainEnd::Failed);
    QVERIFY(!outcomeOf(refused).message.empty());
    first.cancel();
    QVERIFY(ended.wait(5000));
}

void TestAuditChain::otherHostsAreToldAndCancelEndsTheirWait()
{
    Home home;
    home.putTarget();
    // An ssh that reaches nobody and does not give up.
    QVERIFY(writeFileAtomically(home.folder() + "/ssh", "#!/bin/sh\nexec sleep 600\n", 0700));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray::fromStdString(home.folder()) + ':' + path);
    RunController controller(home.chain());
    QSignalSpy progressed(&controller, &RunController::progressed);
    QSignalSpy finished(&controller, &RunController::finished);
    const auto lastWord = [&progressed] {
        std::optional<HostProgress> last;
        for (const auto &arguments : progressed) {
            if (const auto word = arguments.first().value<ChainProgress>(); word.host)
                last = word.host;
        }
        return last;
    };
    controller.start();
    QTRY_VERIFY(lastWord());
    QCOMPARE(lastWord()->host, std::string("lab"));
    QCOMPARE(lastWord()->total, 1);
    QVERIFY(lastWord()->state == HostState::Asked || lastWord()->state == HostState::AtWork);
    QVERIFY(finished.isEmpty());
    controller.cancel();
    QVERIFY(finished.wait(5000));
    QCOMPARE(outcomeOf(finished).end, ChainEnd::Cancelled);
    QVERIFY(lastWord()->state == HostState::NoAnswer && lastWord()->ended == 1);
    qputenv("PATH", path);
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "test_auditchain.moc"
