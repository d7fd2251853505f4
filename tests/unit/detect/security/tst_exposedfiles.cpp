// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/credentialfiles.h"
#include "engine/detect/security/detectors.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// Keys made for this test by ssh-keygen 9.2 and OpenSSL 3.0; the second halves are cut off.
const std::string begin = "-----BEGIN ";
const std::string plainOpenSsh = begin +
                                 "OPENSSH PRIVATE KEY-----\n"
                                 "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n"
                                 "QyNTUxOQAAACB\n";
const std::string encryptedOpenSsh =
    begin + "OPENSSH PRIVATE KEY-----\n"
            "b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABD7xeTGtZ\n"
            "YXy3mCeyTnAAAAEA\n";
const std::string plainPkcs1 = begin + "RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx5mJvXQ7Yk2bW8eN0dJ3\n";
const std::string encryptedPkcs1 = begin +
                                   "RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                                   "DEK-Info: AES-128-CBC,00\n\nMIIEowIBAAKCAQEAx5mJvXQ7Yk2bW8eN0dJ3\n";
const std::string encryptedPkcs8 = begin + "ENCRYPTED PRIVATE KEY-----\nMIIFLTBXBgkqhkiG9w0BBQ0wSjApBgkq\n";
const std::string certificate =
    begin + "CERTIFICATE-----\nMIIDXTCCAkWgAwIBAgIJAKZ7\n-----END CERTIFICATE-----\n";
const std::string putty = "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\n";

DetectorResult look(DetectorBench &bench)
{
    return bench.run(*exposedFilesDetector());
}

} // namespace

class TestExposedFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const std::string &head, PrivateKeyKind kind) {
            QTest::newRow(name) << QByteArray::fromStdString(head) << static_cast<int>(kind);
        };
        row("openssh", plainOpenSsh, PrivateKeyKind::Plain);
        row("openssh with passphrase", encryptedOpenSsh, PrivateKeyKind::Encrypted);
        row("pkcs1", plainPkcs1, PrivateKeyKind::Plain);
        row("pkcs1 with passphrase", encryptedPkcs1, PrivateKeyKind::Encrypted);
        row("pkcs8 with passphrase", encryptedPkcs8, PrivateKeyKind::Encrypted);
        row("key after certificate", certificate + plainPkcs1, PrivateKeyKind::Plain);
        row("putty", putty, PrivateKeyKind::Plain);
        row("certificate", certificate, PrivateKeyKind::None);
        row("public key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 op@laptop\n", PrivateKeyKind::None);
        row("documentation", "A key begins with -----BEGIN RSA PRIVATE KEY-----\n", PrivateKeyKind::None);
        row("empty", "", PrivateKeyKind::None);
    }
    void keysAreRecognised()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(privateKeyKind(head.toStdString())), kind);
    }

    void aReadableKeyIsFoundAndGoneAfterTheRepair()
    {
        DetectorBench bench;
        bench.write("/etc/passwd", "root:x:0:0::/root:/bin/bash\n");
        bench.write("/etc/ssh/ssh_host_ed25519_key", plainOpenSsh, 0644);
        const DetectorResult result = look(bench);
        const Finding *f = findingById(result, "security:exposed-files:/etc/ssh/ssh_host_ed25519_key");
        QVERIFY(f);
        QVERIFY(evidenceText(*f).starts_with("file:/etc/ssh/ssh_host_ed25519_key: mode 0644, owner "));
        QVERIFY(evidenceText(*f).find("the key has no passphrase") != std::string::npos);
        bench.write("/etc/ssh/ssh_host_ed25519_key", plainOpenSsh, 0600);
        QCOMPARE(look(bench).outcome, DetectorOutcome::Clean);
    }

    void aKeyLeftInAHomeIsFound()
    {
        DetectorBench bench;
        bench.write("/home/op/cloud.pem", plainPkcs1, 0644);
        bench.write("/home/op/projects/tests/data/key.pem", plainPkcs1, 0644);
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("security:exposed-files:/home/op/cloud.pem"));
    }

    void theGroupCountsForKeysOfSshOnly()
    {
        DetectorBench bench;
        bench.write("/home/op/.ssh/id_ed25519", plainOpenSsh, 0640);
        bench.write("/etc/ssl/private/web.key", plainPkcs1, 0640);
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("security:exposed-files:/home/op/.ssh/id_ed25519"));
        QCOMPARE(result.findings[0].priority, Priority::P2);
        QCOMPARE(result.findings[0].title, std::string("The group can read /home/op/.ssh/id_ed25519"));
    }

    void priorities_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<uint>("mode");
        QTest::addColumn<Priority>("priority");
        const QByteArray key = QByteArray::fromStdString(plainPkcs1);
        QTest::newRow("hashes") << "/etc/shadow" << QByteArray("root:x:1") << 0644U << Priority::P0;
        QTest::newRow("writable") << "/etc/ssl/private/k.pem" << key << 0666U << Priority::P0;
        QTest::newRow("readable") << "/etc/ssl/private/k.pem" << key << 0644U << Priority::P1;
        QTest::newRow("passphrase") << "/etc/ssl/private/k.pem"
                                    << QByteArray::fromStdString(encryptedPkcs8 + std::string(64, 'A'))
                                    << 0644U << Priority::P2;
        QTest::newRow("known file") << "/home/op/.netrc" << QByteArray("machine x") << 0644U << Priority::P1;
        QTest::newRow("pattern") << "/etc/wireguard/wg0.conf" << QByteArray("[Interface]") << 0604U
                                 << Priority::P1;
        QTest::newRow("gnupg") << "/home/op/.gnupg/private-keys-v1.d/AB.key" << QByteArray("Key: (x)")
                               << 0644U << Priority::P1;
        QTest::newRow("npm with token")
            << "/home/op/.npmrc" << QByteArray("//r/:_authToken=x") << 0644U << Priority::P1;
    }
    void priorities()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(uint, mode);
        QFETCH(Priority, priority);
        DetectorBench bench;
        bench.write(path.toStdString(), text.toStdString(), mode);
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, "security:exposed-files:" + path.toStdString());
        QCOMPARE(result.findings[0].priority, priority);
    }

    void aShieldedFileIsLessUrgent()
    {
        DetectorBench bench;
        bench.makeDir("/home/op", 0700);
        bench.write("/home/op/.netrc", "machine x", 0644);
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].priority, Priority::P2);
        QVERIFY(evidenceText(result.findings[0]).find("strangers cannot enter /home/op\n") !=
                std::string::npos);
    }

    void harmlessFilesAreQuiet()
    {
        DetectorBench bench;
        bench.write("/home/op/.npmrc", "registry=https://registry.npmjs.org/\n");
        bench.write("/home/op/.docker/config.json", R"({"credsStore":"secretservice"})");
        bench.write("/home/op/.ssh/id_ed25519.pub", "ssh-ed25519 AAAA" + std::string(80, 'x'));
        bench.write("/etc/ssl/certs/web.pem", certificate + std::string(64, '\n'));
        bench.write("/etc/shadow", "root:x:1", 0640);
        bench.write("/home/op/.netrc", "");
        QCOMPARE(look(bench).outcome, DetectorOutcome::Clean);
    }

    void noByteOfAKeyIsShown()
    {
        DetectorBench bench;
        bench.write("/home/op/.ssh/id_rsa", plainPkcs1, 0644);
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings[0];
        for (const std::string &text : {f.id, f.title, f.description, f.affectedSurface, evidenceText(f)})
            QVERIFY(text.find("MIIE") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestExposedFiles)
#include "tst_exposedfiles.moc"
