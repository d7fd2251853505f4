// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/sshdrules.h"
#include "engine/detect/security/sshdsettings.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// sshd 9.2p1 -T of "PermitRootLogin yes", shortened to what is looked at and a little more.
const std::string dump = R"(port 2222
addressfamily any
listenaddress [::]:2222
listenaddress 0.0.0.0:2222
usepam no
permitrootlogin yes
ignorerhosts yes
hostbasedauthentication no
gssapikexalgorithms gss-group14-sha256-,gss-group16-sha512-,gss-nistp256-sha256-,gss-curve25519-sha256-,gss-group14-sha1-,gss-gex-sha1-
passwordauthentication yes
kbdinteractiveauthentication yes
x11forwarding no
strictmodes yes
permitemptypasswords no
gatewayports no
ciphers chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com
macs umac-64-etm@openssh.com,umac-128-etm@openssh.com,hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha1-etm@openssh.com,umac-64@openssh.com,umac-128@openssh.com,hmac-sha2-256,hmac-sha2-512,hmac-sha1
kexalgorithms sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group14-sha256
hostkeyalgorithms ssh-ed25519-cert-v01@openssh.com,ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,ecdsa-sha2-nistp521-cert-v01@openssh.com,sk-ssh-ed25519-cert-v01@openssh.com,sk-ecdsa-sha2-nistp256-cert-v01@openssh.com,rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com,ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256
pubkeyacceptedalgorithms ssh-ed25519-cert-v01@openssh.com,ecdsa-sha2-nistp256-cert-v01@openssh.com,ecdsa-sha2-nistp384-cert-v01@openssh.com,ecdsa-sha2-nistp521-cert-v01@openssh.com,sk-ssh-ed25519-cert-v01@openssh.com,sk-ecdsa-sha2-nistp256-cert-v01@openssh.com,rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com,ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256
loglevel INFO
authenticationmethods any
permittunnel no
permituserenvironment no
)";
// sshd 7.4p1 of CentOS 7, shortened: other names, older algorithms.
constexpr std::string_view oldDump = R"(port 22
protocol 2
addressfamily any
usepam yes
permitrootlogin without-password
ignorerhosts yes
passwordauthentication no
challengeresponseauthentication yes
x11forwarding no
permitemptypasswords no
permituserenvironment no
ciphers aes128-ctr,aes256-ctr,aes128-cbc,blowfish-cbc,3des-cbc
macs hmac-sha2-256,hmac-md5,hmac-sha1-96
kexalgorithms curve25519-sha256,diffie-hellman-group1-sha1
loglevel INFO
)";
// The file of Debian 12.
constexpr std::string_view debianFile = R"(# This is the sshd server system-wide configuration file.
Include /etc/ssh/sshd_config.d/*.conf
KbdInteractiveAuthentication no
UsePAM yes
X11Forwarding yes
PrintMotd no
AcceptEnv LANG LC_*
Subsystem	sftp	/usr/lib/openssh/sftp-server
)";

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("no '%s' in the recorded text", from.c_str());
    return text.replace(at, from.size(), to);
}

/// A dump in which nothing is wrong.
std::string hardened()
{
    std::string text = replaced(dump, "permitrootlogin yes", "permitrootlogin without-password");
    return replaced(text, "passwordauthentication yes", "passwordauthentication no");
}

/// The last parts of the ids and the priorities, in order: "passwords=2 x11=3".
std::string verdict(const DetectorResult &result)
{
    std::string text;
    for (const Finding &f : result.findings)
        text += (text.empty() ? "" : " ") + f.id.substr(std::string("security:sshd-config:").size()) + '=' +
                std::to_string(static_cast<int>(f.priority));
    return text;
}

DetectorResult lookAtFile(DetectorBench &bench, std::string_view text)
{
    bench.write("/etc/ssh/sshd_config", std::string(text));
    return bench.run(*sshdConfigDetector());
}

} // namespace

class TestSshdConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreSplitAsSshdDoes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << QByteArray("PermitRootLogin yes")
                               << QStringList{QStringLiteral("PermitRootLogin"), QStringLiteral("yes")};
        QTest::newRow("tabs") << QByteArray("\tPort\t 22 ")
                              << QStringList{QStringLiteral("Port"), QStringLiteral("22")};
        QTest::newRow("equals") << QByteArray("Port=22")
                                << QStringList{QStringLiteral("Port"), QStringLiteral("22")};
        QTest::newRow("equals and blanks")
            << QByteArray("Port = 22") << QStringList{QStringLiteral("Port"), QStringLiteral("22")};
        QTest::newRow("quoted") << QByteArray("Banner \"/etc/my banner\"")
                                << QStringList{QStringLiteral("Banner"), QStringLiteral("/etc/my banner")};
        QTest::newRow("comment") << QByteArray("# Port 22") << QStringList{};
        QTest::newRow("comment behind")
            << QByteArray("Port 22 # why") << QStringList{QStringLiteral("Port"), QStringLiteral("22")};
        QTest::newRow("open quote") << QByteArray("Banner \"x")
                                    << QStringList{QStringLiteral("Banner"), QStringLiteral("x")};
        QTest::newRow("empty") << QByteArray() << QStringList{};
    }
    void linesAreSplitAsSshdDoes()
    {
        QFETCH(QByteArray, line);
        QFETCH(QStringList, words);
        QStringList got;
        for (const std::string &word : sshdWords(line.toStdString()))
            got << QString::fromStdString(word);
        QCOMPARE(got, words);
    }

    void theServersOwnWordCounts()
    {
        DetectorBench bench;
        bench.tools.answer("sshd -T", dump);
        const DetectorResult result = lookAtFile(bench, "# nothing\nPermitRootLogin yes\n");
        QCOMPARE(verdict(result), std::string("root-login=1 passwords=2"));
        const std::string evidence = evidenceText(result.findings[0]);
        QVERIFY(evidence.find("sshd -T: permitrootlogin yes\n") != std::string::npos);
        QVERIFY(evidence.find("file:/etc/ssh/sshd_config:2: PermitRootLogin yes\n") != std::string::npos);
        QVERIFY(result.notes.empty());
    }

    void aHardenedServerIsClean()
    {
        DetectorBench bench;
        bench.tools.answer("sshd -T", hardened());
        QCOMPARE(lookAtFile(bench, debianFile).outcome, DetectorOutcome::Clean);
    }

    void anOldServerHasWeakAlgorithmsAndAskedPam()
    {
        DetectorBench bench;
        bench.tools.answer("sshd -T", std::string(oldDump));
        const DetectorResult result = lookAtFile(bench, "");
        QCOMPARE(verdict(result), std::string("passwords=2 ciphers=2 macs=2 key-exchange=2"));
        const Finding *ciphers = findingById(result, "security:sshd-config:ciphers");
        QVERIFY(evidenceText(*ciphers).find("weak: aes128-cbc,blowfish-cbc,3des-cbc\n") != std::string::npos);
        QVERIFY(result.findings[0].title.find("keyboard-interactive") != std::string::npos);
    }

    void everyRuleObjects_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char *from, const char *to, const char *expected) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to) << QByteArray(expected);
        };
        row("permitemptypasswords no", "permitemptypasswords yes", "empty-passwords=0");
        row("strictmodes yes", "strictmodes no", "strict-modes=2");
        row("hostbasedauthentication no", "hostbasedauthentication yes", "host-based=2");
        row("ignorerhosts yes", "ignorerhosts shosts-only", "rhosts=2");
        row("permituserenvironment no", "permituserenvironment LANG,LC_*", "environment=2");
        row("loglevel INFO", "loglevel QUIET", "log-level=2");
        row("permittunnel no", "permittunnel point-to-point", "tunnel=3");
        row("gatewayports no", "gatewayports clientspecified", "gateway-ports=3");
        row("x11forwarding no", "x11forwarding yes", "x11=3");
        row("permitrootlogin without-password", "permitrootlogin yes", "root-login=3");
        row("kbdinteractiveauthentication yes", "kbdinteractiveauthentication no", "");
        row("usepam no", "usepam yes", "passwords=2");
    }
    void everyRuleObjects()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        DetectorBench bench;
        bench.tools.answer("sshd -T", replaced(hardened(), from.toStdString(), to.toStdString()));
        QTEST(QByteArray::fromStdString(verdict(lookAtFile(bench, ""))), "verdict");
    }

    void passwordsBehindAKeyAreNoDanger()
    {
        DetectorBench bench;
        bench.tools.answer("sshd -T", replaced(replaced(dump, "authenticationmethods any",
                                                        "authenticationmethods publickey,password"),
                                               "permitrootlogin yes", "permitrootlogin no"));
        QCOMPARE(lookAtFile(bench, "").outcome, DetectorOutcome::Clean);
    }

    void withoutRootTheFilesAreRead()
    {
        DetectorBench bench;
        bench.tools.answer("sshd -T", "", 1, "sshd: no hostkeys available -- exiting.\n");
        const DetectorResult result = lookAtFile(bench, debianFile);
        QCOMPARE(verdict(result), std::string("passwords=2 x11=3"));
        QVERIFY(evidenceText(result.findings[0]).find("not set, so OpenSSH's default holds: yes") !=
                std::string::npos);
        QVERIFY(evidenceText(result.findings[1]).find("file:/etc/ssh/sshd_config:5: X11Forwarding yes") !=
                std::string::npos);
        QCOMPARE(result.notes.size(), std::size_t{1});
        QVERIFY(result.notes[0].find("no hostkeys available") != std::string::npos);
    }

    void theFirstValueOfAllFilesCounts()
    {
        DetectorBench bench;
        bench.write("/etc/ssh/sshd_config.d/50-cloud-init.conf", "PasswordAuthentication yes\n");
        bench.write("/etc/ssh/sshd_config.d/10-hard.conf", "passwordauthentication no\nX11Forwarding no\n");
        QCOMPARE(lookAtFile(bench, debianFile).outcome, DetectorOutcome::Clean);
        bench.write("/etc/ssh/sshd_config.d/05-soft.conf", "PasswordAuthentication=yes\n");
        const DetectorResult result = bench.run(*sshdConfigDetector());
        QCOMPARE(verdict(result), std::string("passwords=2"));
        QVERIFY(evidenceText(result.findings[0]).starts_with("file:/etc/ssh/sshd_config.d/05-soft.conf:1: "));
    }

    void matchBlocksAreJudgedWithTheirCondition()
    {
        DetectorBench bench;
        bench.tools.answer("sshd -T", hardened());
        const DetectorResult result =
            lookAtFile(bench, "PasswordAuthentication no\nMatch Address 10.0.0.0/8\n  PermitRootLogin yes\n"
                              "  PasswordAuthentication yes\nMatch User sftp\n  X11Forwarding no\n");
        QCOMPARE(verdict(result),
                 std::string("root-login:match:Address 10.0.0.0/8=2 passwords:match:Address 10.0.0.0/8=3"));
        QCOMPARE(
            evidenceText(result.findings[0]),
            std::string("file:/etc/ssh/sshd_config:3: PermitRootLogin yes (Match Address 10.0.0.0/8)\n"));
    }

    void aMatchEndsWithItsFile()
    {
        DetectorBench bench;
        bench.write("/etc/ssh/sshd_config.d/a.conf", "Match User x\nX11Forwarding yes\n");
        const SshdFiles files = [&bench] {
            bench.write("/etc/ssh/sshd_config",
                        "Include /etc/ssh/sshd_config.d/*.conf\nPasswordAuthentication no\n");
            return readSshdFiles(bench.context, bench.path("/etc/ssh/sshd_config"));
        }();
        QVERIFY(!files.global("x11forwarding"));
        QVERIFY(files.global("passwordauthentication"));
    }

    void aRefusedConfigurationIsAFinding_data()
    {
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("option") << QByteArray(
            "/etc/ssh/sshd_config: line 2: Bad configuration option: Foo\n/etc/ssh/sshd_config: terminating, "
            "1 bad configuration options\n");
        QTest::newRow("value") << QByteArray("/etc/ssh/sshd_config line 3: Badly formatted port number.\n");
    }
    void aRefusedConfigurationIsAFinding()
    {
        QFETCH(QByteArray, errors);
        DetectorBench bench;
        bench.tools.answer("sshd -T", "", 255, errors.toStdString());
        const DetectorResult result =
            lookAtFile(bench, "PasswordAuthentication no\nKbdInteractiveAuthentication no\n");
        QCOMPARE(verdict(result), std::string("refused=1"));
    }

    void missingGroundIsNoRefusal_data()
    {
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("separation directory")
            << QByteArray("Missing privilege separation directory: /run/sshd\n");
        QTest::newRow("separation user") << QByteArray("Privilege separation user sshd does not exist\n");
        QTest::newRow("deprecation") << QByteArray(
            "/etc/ssh/sshd_config line 9: Deprecated option UsePrivilegeSeparation\nsshd: no hostkeys "
            "available -- exiting.\n");
    }
    void missingGroundIsNoRefusal()
    {
        QFETCH(QByteArray, errors);
        DetectorBench bench;
        bench.tools.answer("sshd -T", "", 255, errors.toStdString());
        QCOMPARE(lookAtFile(bench, "PasswordAuthentication no\nKbdInteractiveAuthentication no\n").outcome,
                 DetectorOutcome::Clean);
    }

    void nonsenseIsNoConfiguration()
    {
        DetectorBench bench;
        bench.tools.answer("sshd -T", "hello\nworld foo\n");
        QCOMPARE(verdict(lookAtFile(bench, debianFile)), std::string("passwords=2 x11=3"));
    }

    void anUnreadFileIsNeverClean()
    {
        DetectorBench bench;
        bench.makeDir("/etc/ssh/sshd_config.d/odd.conf");
        const DetectorResult result = lookAtFile(bench, debianFile);
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.reason.text().find("odd.conf") != std::string::npos);
    }

    void filesThatIncludeEachOtherEnd()
    {
        DetectorBench bench;
        const DetectorResult result = lookAtFile(bench, "Include /etc/ssh/sshd_config\n");
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.reason.text().find("too deep") != std::string::npos);
    }

    void acceptedRulesAreQuiet()
    {
        DetectorBench bench;
        bench.tools.answer("sshd -T", dump);
        bench.context.options["accept"] = "root-login,passwords";
        QCOMPARE(lookAtFile(bench, "").outcome, DetectorOutcome::Clean);
    }

    void withoutAServerItIsNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(*sshdConfigDetector()).outcome, DetectorOutcome::NotApplicable);
    }

    void aMacWithoutRemoteLoginIsNotApplicable()
    {
        DetectorBench bench;
        bench.context.isMac = true;
        bench.tools.answer("launchctl print system/com.openssh.sshd", "", 113, "Could not find service\n");
        QCOMPARE(lookAtFile(bench, "PermitRootLogin yes\n").outcome, DetectorOutcome::NotApplicable);
        bench.tools.answer("launchctl print system/com.openssh.sshd", "system/com.openssh.sshd = {\n}\n");
        QCOMPARE(lookAtFile(bench, "PermitRootLogin yes\n").outcome, DetectorOutcome::Findings);
    }

    void algorithmListsKnowTheirSigns_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("weak");
        QTest::newRow("added") << QByteArray("+3des-cbc") << QByteArray("3des-cbc");
        QTest::newRow("first") << QByteArray("^aes128-cbc,aes256-ctr") << QByteArray("aes128-cbc");
        QTest::newRow("removed") << QByteArray("-3des-cbc") << QByteArray();
        QTest::newRow("fine") << QByteArray("aes256-gcm@openssh.com") << QByteArray();
    }
    void algorithmListsKnowTheirSigns()
    {
        QFETCH(QByteArray, value);
        const auto rules = sshdRules();
        const auto ciphers =
            std::find_if(rules.begin(), rules.end(), [](const SshdRule &r) { return r.id == "ciphers"; });
        QVERIFY(ciphers != rules.end());
        QTEST(QByteArray::fromStdString(ciphers->objection(value.toStdString()).value_or("")), "weak");
    }
};

QTEST_GUILESS_MAIN(TestSshdConfig)
#include "tst_sshdconfig.moc"
