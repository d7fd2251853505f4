// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

constexpr std::string_view passwd = R"(root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
sync:x:4:65534:sync:/bin:/bin/sync
op:x:1000:1000:Op,,,:/home/op:/bin/bash
)";
const std::string yescrypt = "$y$j9T$F5Jx5fExrKuPp53xLKQ..1$tnSYvahCwPBHKZUspmcxMfb0.WiB9W.zEaKlOBL35rC";
const std::string md5 = "$1$etNnh7FA$OlM7eljE/B7F1J4XYNnk81";
const std::string des = "rl.3StKT.4T8M";

DetectorResult look(DetectorBench &bench)
{
    return bench.run(*accountsDetector());
}

} // namespace

class TestAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryMachineIsClean()
    {
        DetectorBench bench;
        bench.write("/etc/passwd", std::string(passwd));
        bench.write("/etc/shadow",
                    "root:!:19000:0:99999:7:::\ndaemon:*:19000::::::\nop:" + yescrypt + ":19000::::::\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QVERIFY(result.notes.empty());
    }

    void withoutShadowItSaysWhatWasNotChecked()
    {
        DetectorBench bench;
        bench.write("/etc/passwd", std::string(passwd));
        const DetectorResult result = look(bench);
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes.size(), std::size_t{1});
        QVERIFY(result.notes[0].starts_with("password hashes not checked: "));
    }

    void accountsOfPasswd_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<Priority>("priority");
        QTest::newRow("second root") << QByteArray("backdoor:x:0:0::/:/bin/sh")
                                     << QByteArray("uid-0:backdoor") << Priority::P0;
        QTest::newRow("toor that logs in")
            << QByteArray("toor:x:0:0::/root:/bin/sh") << QByteArray("uid-0:toor") << Priority::P0;
        QTest::newRow("empty field") << QByteArray("guest::1001:1001::/home/guest:/bin/bash")
                                     << QByteArray("no-password:guest") << Priority::P0;
        QTest::newRow("empty field without shell") << QByteArray("svc::1001:1001::/:/usr/sbin/nologin")
                                                   << QByteArray("no-password:svc") << Priority::P2;
        QTest::newRow("hash in the open")
            << QByteArray::fromStdString("old:" + des + ":1001:1001::/home/old:/bin/bash")
            << QByteArray("readable-hash:old") << Priority::P1;
        QTest::newRow("shared number") << QByteArray("twin:x:1000:1000::/home/twin:/bin/bash")
                                       << QByteArray("shared-uid:1000") << Priority::P2;
        QTest::newRow("nis") << QByteArray("+@admins:x:2000:2000:::") << QByteArray("nis:+@admins")
                             << Priority::P1;
    }
    void accountsOfPasswd()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, id);
        QFETCH(Priority, priority);
        DetectorBench bench;
        bench.write("/etc/passwd", std::string(passwd) + line.toStdString() + '\n');
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, "security:accounts:" + id.toStdString());
        QCOMPARE(result.findings[0].priority, priority);
        QVERIFY(evidenceText(result.findings[0]).find("file:/etc/passwd:") == 0);
    }

    void hashesOfShadow_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("none") << QByteArray() << QByteArray("no-password:op");
        QTest::newRow("md5") << QByteArray::fromStdString(md5) << QByteArray("weak-hash:op");
        QTest::newRow("des") << QByteArray::fromStdString(des) << QByteArray("weak-hash:op");
        QTest::newRow("sha512") << QByteArray("$6$rounds=5000$salt$hash") << QByteArray();
        QTest::newRow("locked") << QByteArray::fromStdString('!' + md5) << QByteArray();
        QTest::newRow("never set") << QByteArray("!!") << QByteArray();
    }
    void hashesOfShadow()
    {
        QFETCH(QByteArray, hash);
        QFETCH(QByteArray, id);
        DetectorBench bench;
        bench.write("/etc/passwd", std::string(passwd));
        bench.write("/etc/shadow", "root:*:1::::::\nop:" + hash.toStdString() + ":19000:0:99999:7:::\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.empty(), id.isEmpty());
        if (!id.isEmpty()) {
            const Finding &f = result.findings[0];
            QCOMPARE(f.id, "security:accounts:" + id.toStdString());
            QVERIFY(evidenceText(f).starts_with("file:/etc/shadow:2: op, "));
            QVERIFY(hash.isEmpty() || evidenceText(f).find(hash.toStdString()) == std::string::npos);
        }
    }

    void aHashInPasswdIsNotShown()
    {
        DetectorBench bench;
        bench.write("/etc/passwd", std::string(passwd) + "old:" + md5 + ":1001:1001::/h:/bin/sh\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QVERIFY(evidenceText(result.findings[0]).find("etNnh7FA") == std::string::npos);
    }

    void sharedNumbersCanBeAccepted()
    {
        DetectorBench bench;
        bench.write("/etc/passwd", std::string(passwd) + "twin:x:1000:1000::/h:/bin/sh\n");
        bench.context.options["shared-uids"] = "1000";
        QCOMPARE(look(bench).outcome, DetectorOutcome::Clean);
    }

    void nonsenseIsNoCleanMachine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no accounts") << QByteArray("hello\nworld\n");
        QTest::newRow("binary") << QByteArray("\0\1\2\3", 4);
    }
    void nonsenseIsNoCleanMachine()
    {
        QFETCH(QByteArray, text);
        DetectorBench bench;
        bench.write("/etc/passwd", text.toStdString());
        QCOMPARE(look(bench).outcome, DetectorOutcome::Failed);
    }

    void withoutPasswdItFails()
    {
        DetectorBench bench;
        QCOMPARE(look(bench).outcome, DetectorOutcome::Failed);
    }

    void linesThatAreNoAccountsAreTold()
    {
        DetectorBench bench;
        bench.write("/etc/passwd", std::string(passwd) + "broken:x:-1:0::/:/bin/sh\n");
        bench.write("/etc/shadow", "root:*:1::::::\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.notes.size(), std::size_t{1});
        QCOMPARE(result.notes[0], std::string("/etc/passwd:5 is no account line"));
    }

    void macAccountsComeFromDscl()
    {
        DetectorBench bench;
        bench.context.isMac = true;
        bench.tools.answer(
            "dscl . -list /Users UniqueID",
            "_amavisd                 83\nnobody                   -2\nop                       501\n"
            "root                     0\n");
        QCOMPARE(look(bench).outcome, DetectorOutcome::Clean);
        bench.tools.answer("dscl . -list /Users UniqueID", "root  0\nevil  0\n");
        const DetectorResult result = look(bench);
        QVERIFY(findingById(result, "security:accounts:uid-0:evil"));
        bench.tools.answer("dscl . -list /Users UniqueID", "Operation failed with error: eServerError\n");
        QCOMPARE(look(bench).outcome, DetectorOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
