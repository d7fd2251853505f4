// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/listeningsockets.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// iproute2 6.1, Debian 12, as root.
constexpr std::string_view asRoot =
    R"(udp UNCONN 0      0      127.0.0.1:5353  0.0.0.0:* users:(("python3",pid=18807,fd=3))
udp UNCONN 0      0              *:40001       *:* users:(("python3",pid=18807,fd=4))
udp   UNCONN 0      0         127.0.0.53%lo:53         0.0.0.0:*    users:(("systemd-resolve",pid=611,fd=13))
udp   UNCONN 0      0      192.168.1.7%wlan0:68        0.0.0.0:*    users:(("NetworkManager",pid=701,fd=26))
tcp   LISTEN 0      128             0.0.0.0:22         0.0.0.0:*    users:(("sshd",pid=812,fd=3))
tcp   LISTEN 0      128                [::]:22            [::]:*    users:(("sshd",pid=812,fd=4))
tcp   LISTEN 0      4096          127.0.0.1:5432       0.0.0.0:*    users:(("postgres",pid=900,fd=5))
tcp   LISTEN 0      511                   *:80               *:*    users:(("nginx",pid=933,fd=6),("nginx",pid=934,fd=6))
)";
// The same machine as a user: no last column for what is not theirs.
constexpr std::string_view asUser =
    R"(udp UNCONN 0      0      127.0.0.53%lo:53         0.0.0.0:*
tcp LISTEN 0      128           0.0.0.0:22         0.0.0.0:*
tcp LISTEN 0      511                 *:80               *:*
)";
// lsof 4.95: f lines come unasked.
constexpr std::string_view lsof = "p812\ncsshd\nf3\nPTCP\nn*:22\nf4\nPTCP\nn*:22\np900\ncpostgres\nf5\nPTCP\n"
                                  "n127.0.0.1:5432\nf7\nPTCP\nn[::1]:5432\n";

DetectorResult look(DetectorBench &bench, std::string_view output)
{
    bench.tools.answer("ss -H -tulpn", std::string(output));
    return bench.run(*listeningDetector());
}

constexpr std::string_view sshOnly =
    "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:((\"sshd\",pid=812,fd=3))\n";

} // namespace

class TestListening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ssIsUnderstood()
    {
        const auto sockets = parseSs(asRoot);
        QVERIFY(sockets);
        QCOMPARE(sockets->size(), std::size_t{8});
        const ListeningSocket &dhcp = (*sockets)[3];
        QVERIFY(dhcp.isUdp);
        QCOMPARE(dhcp.address, std::string("192.168.1.7"));
        QCOMPARE(dhcp.portText(), std::string("udp/68"));
        const ListeningSocket &ssh = (*sockets)[5];
        QCOMPARE(ssh.address, std::string("::"));
        QCOMPARE(ssh.process, std::string("sshd"));
        QVERIFY((*sockets)[2].isLoopback());
    }

    void ssWithoutRootHasNoProcesses()
    {
        const auto sockets = parseSs(asUser);
        QVERIFY(sockets);
        QCOMPARE(sockets->size(), std::size_t{3});
        QVERIFY((*sockets)[1].process.empty());
    }

    void lsofIsUnderstood()
    {
        const auto sockets = parseLsof(lsof);
        QVERIFY(sockets);
        QCOMPARE(sockets->size(), std::size_t{4});
        QCOMPARE((*sockets)[0].process, std::string("sshd"));
        QCOMPARE((*sockets)[0].portText(), std::string("tcp/22"));
        QVERIFY((*sockets)[3].isLoopback());
    }

    void nonsenseIsNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("words") << QByteArray("Cannot open netlink socket: Permission denied");
        QTest::newRow("one family") << QByteArray("LISTEN 0 128 0.0.0.0:22 0.0.0.0:*");
        QTest::newRow("state") << QByteArray("tcp ESTAB 0 0 10.0.0.1:22 10.0.0.2:5000");
        QTest::newRow("port") << QByteArray("tcp LISTEN 0 128 0.0.0.0:ssh 0.0.0.0:*");
        QTest::newRow("port range") << QByteArray("tcp LISTEN 0 128 0.0.0.0:70000 0.0.0.0:*");
        QTest::newRow("short") << QByteArray("tcp LISTEN 0");
    }
    void nonsenseIsNotUnderstood()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!parseSs(line.toStdString()));
        DetectorBench bench;
        QCOMPARE(look(bench, line.toStdString()).outcome, DetectorOutcome::Failed);
    }

    void theFirstRunListsWhatIsOpenBeyondLoopback()
    {
        DetectorBench bench;
        const DetectorResult result = look(bench, asRoot);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("security:listening:tcp/80"));
        QCOMPARE(result.findings[0].priority, Priority::P3);
        QVERIFY(evidenceText(result.findings[0]).starts_with("tcp LISTEN 0 511 *:80 *:* users:"));
        const std::vector<std::string> notes{"first run: 3 ports stored as the baseline",
                                             "1 short-lived UDP port passed over"};
        QCOMPARE(result.notes, notes);
    }

    void nothingButExpectedPortsIsClean()
    {
        DetectorBench bench;
        QCOMPARE(look(bench, sshOnly).outcome, DetectorOutcome::Clean);
        QCOMPARE(look(bench, "").outcome, DetectorOutcome::Clean);
    }

    void aNewPortIsDrift()
    {
        DetectorBench bench;
        look(bench, sshOnly);
        const DetectorResult result =
            look(bench, std::string(sshOnly) +
                            "tcp LISTEN 0 5 0.0.0.0:8000 0.0.0.0:* users:((\"python3\",pid=9,fd=3))\n");
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].priority, Priority::P2);
        QVERIFY(evidenceText(result.findings[0]).find("in the baseline: no") != std::string::npos);
        QCOMPARE(look(bench, sshOnly).outcome, DetectorOutcome::Clean);
    }

    void anotherProgramOnAnExpectedPortIsDrift()
    {
        DetectorBench bench;
        look(bench, sshOnly);
        const DetectorResult result =
            look(bench, "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:* users:((\"nc\",pid=9,fd=3))\n");
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("security:listening:tcp/22"));
        QVERIFY(evidenceText(result.findings[0]).find("in the baseline: sshd") != std::string::npos);
    }

    void aProgramThatIsNotSeenIsNoDrift()
    {
        DetectorBench bench;
        look(bench, sshOnly);
        QCOMPARE(look(bench, "tcp LISTEN 0 128 0.0.0.0:22 0.0.0.0:*\n").outcome, DetectorOutcome::Clean);
    }

    void riskyPortsAreUrgent_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Priority>("priority");
        QTest::newRow("docker") << QByteArray("tcp LISTEN 0 5 *:2375 *:*") << Priority::P1;
        QTest::newRow("redis") << QByteArray("tcp LISTEN 0 5 10.0.0.1:6379 0.0.0.0:*") << Priority::P1;
        QTest::newRow("snmp") << QByteArray("udp UNCONN 0 0 0.0.0.0:161 0.0.0.0:*") << Priority::P1;
        QTest::newRow("web") << QByteArray("tcp LISTEN 0 5 *:443 *:*") << Priority::P3;
        QTest::newRow("a number of the other protocol")
            << QByteArray("udp UNCONN 0 0 *:6379 *:*") << Priority::P3;
    }
    void riskyPortsAreUrgent()
    {
        QFETCH(QByteArray, line);
        QFETCH(Priority, priority);
        DetectorBench bench;
        const DetectorResult result = look(bench, line.toStdString());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].priority, priority);
    }

    void shortLivedPortsAreOneFindingAProgram()
    {
        DetectorBench bench;
        const DetectorResult one = look(bench, "tcp LISTEN 0 5 *:40001 *:* users:((\"ide\",pid=9,fd=3))\n");
        const DetectorResult two = look(bench, "tcp LISTEN 0 5 *:51234 *:* users:((\"ide\",pid=9,fd=3))\n");
        QCOMPARE(one.findings.at(0).id, std::string("security:listening:tcp/short-lived/ide"));
        QCOMPARE(two.findings.at(0).id, one.findings.at(0).id);
        QCOMPARE(two.findings.at(0).priority, Priority::P3);
    }

    void withoutToolsItFails()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(*listeningDetector()).outcome, DetectorOutcome::Failed);
    }

    void aFailingToolIsNoResult()
    {
        DetectorBench bench;
        bench.tools.answer("ss", "", 255, "Cannot open netlink socket: Permission denied\n");
        const DetectorResult result = bench.run(*listeningDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.reason.text().find("Permission denied") != std::string::npos);
    }

    void lsofWithNothingIsCleanAndWithAComplaintIsNot()
    {
        DetectorBench bench;
        bench.tools.answer("lsof", "", 1);
        QCOMPARE(bench.run(*listeningDetector()).outcome, DetectorOutcome::Clean);
        bench.tools.answer("lsof", "", 1, "lsof: no pwd entry for UID 501\n");
        QCOMPARE(bench.run(*listeningDetector()).outcome, DetectorOutcome::Failed);
    }

    void aDamagedBaselineIsAnError()
    {
        DetectorBench bench;
        QVERIFY(bench.context.memory->save("security.listening", R"({"ports":[]})"));
        QCOMPARE(look(bench, sshOnly).outcome, DetectorOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"
