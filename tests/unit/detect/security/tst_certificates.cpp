// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/process.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/pembundle.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// Made for this test; valid from 2026-11-21 to 2026-12-11, CN=web.example.org.
const std::string shortLived = R"(-----BEGIN CERTIFICATE-----
MIIBiTCCAS+gAwIBAgIUIAb9pFD3OybnsNlyU7WeCeh7Rq0wCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPd2ViLmV4YW1wbGUub3JnMB4XDTI2MTEyMTAzNTA1OVoXDTI2
MTIxMTAzNTA1OVowGjEYMBYGA1UEAwwPd2ViLmV4YW1wbGUub3JnMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEFGbrgz5LjbXnEkwzzgZvr2+Pl9sA9fUDJdToeDsJ
YIUPMIuZ3QJpttI7w95NuilTw7EDVQqZzPPA8fVnY6t2AKNTMFEwHQYDVR0OBBYE
FBtxv/ekWmgfEmYI23UaGnvk6S+bMB8GA1UdIwQYMBaAFBtxv/ekWmgfEmYI23Ua
Gnvk6S+bMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgBhjKmusN
JA79mSwXoNfe2a7TTaVqbOBtjttMmj7uCDgCIQCiNdNfrXhoZ+K6/wARXrPZ9CtY
00sadCMohtcJfqdq3g==
-----END CERTIFICATE-----
)";
// Valid until 2037-11-03, CN=Example Intermediate.
const std::string longLived = R"(-----BEGIN CERTIFICATE-----
MIIBtzCCAV2gAwIBAgIUaLVXAF5IXB7bPj+PEsWivvU/tlUwCgYIKoZIzj0EAwIw
MTEdMBsGA1UEAwwURXhhbXBsZSBJbnRlcm1lZGlhdGUxEDAOBgNVBAoMB0V4YW1w
bGUwHhcNMjYxMTIxMDM1MDU5WhcNMzcxMTAzMDM1MDU5WjAxMR0wGwYDVQQDDBRF
eGFtcGxlIEludGVybWVkaWF0ZTEQMA4GA1UECgwHRXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABJOFtXK1yg8u9Xvx8ylPYdzg1O1rCpvc1Q1Ec9esbQfp
ezQPy4ik8e5eGcuxBIZqWSoKMUUNch70OtGPcakuEiijUzBRMB0GA1UdDgQWBBTN
w407CwqZGXwgsj5s6Z4nfNjDlzAfBgNVHSMEGDAWgBTNw407CwqZGXwgsj5s6Z4n
fNjDlzAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCICrG713YHXTJ
a8hRnfLOPvxATCIPnWAPOQ9i9UzsCpD8AiEA7xRX1b4FuRm17NAjeH2euZwefOC/
NkizZ6oOViRi7Gg=
-----END CERTIFICATE-----
)";
const std::string privateKey =
    std::string("-----BEGIN ") + "PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEG\n-----END PRIVATE KEY-----\n";

constexpr std::string_view openssl3 =
    "subject=CN = web.example.org\nnotBefore=Nov 21 03:50:59 2026 GMT\nnotAfter=Dec 11 03:50:59 2026 GMT\n";
constexpr std::string_view libressl =
    "subject= /CN=web.example.org\nnotBefore=Nov  1 03:50:59 2026 GMT\nnotAfter=Dec  1 03:50:59 2026 GMT\n";

/// The recorded dates of a certificate that is in its time since long and ends then.
std::string until(const char *end)
{
    return std::string("subject=CN = x\nnotBefore=Jan  1 00:00:00 2020 GMT\nnotAfter=") + end + '\n';
}

DetectorResult look(DetectorBench &bench)
{
    return bench.run(*certificatesDetector());
}

} // namespace

class TestCertificates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBundleIsSplitAndKeysAreLeftOut()
    {
        const auto certificates =
            certificatesOf(privateKey + "# intermediate\n" + shortLived + longLived, 10);
        QCOMPARE(certificates.size(), std::size_t{2});
        QCOMPARE(certificates[0].pem, shortLived);
        QCOMPARE(certificates[0].line, std::size_t{5});
        QCOMPARE(certificates[1].pem, longLived);
        QCOMPARE(certificatesOf(shortLived + longLived, 1).size(), std::size_t{1});
    }

    void cutBlocksAreNoCertificates()
    {
        QVERIFY(certificatesOf(shortLived.substr(0, 200), 10).empty());
        QVERIFY(certificatesOf("-----END CERTIFICATE-----\n", 10).empty());
        QVERIFY(certificatesOf("", 10).empty());
    }

    void datesOfEveryOpensslAreRead()
    {
        const auto three = parseCertificateDates(openssl3);
        QVERIFY(three);
        QCOMPARE(three->subject, std::string("CN = web.example.org"));
        QCOMPARE(three->notAfter.iso(), std::string("2026-12-11T03:50:59Z"));
        const auto libre = parseCertificateDates(libressl);
        QVERIFY(libre);
        QCOMPARE(libre->notBefore.iso(), std::string("2026-11-01T03:50:59Z"));
    }

    void otherDatesAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one date") << QByteArray("notAfter=Dec 11 03:50:59 2026 GMT\n");
        QTest::newRow("month") << QByteArray(
            "notBefore=Foo 21 03:50:59 2026 GMT\nnotAfter=Dec 11 03:50:59 2026 GMT\n");
        QTest::newRow("day") << QByteArray(
            "notBefore=Feb 31 03:50:59 2026 GMT\nnotAfter=Dec 11 03:50:59 2026 GMT\n");
        QTest::newRow("bad time value") << QByteArray("notBefore=Bad time value\nnotAfter=Bad time value\n");
    }
    void otherDatesAreNotRead()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseCertificateDates(text.toStdString()));
    }

    void urgencyFollowsTheDaysLeft_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<int>("priority"); // -1: quiet
        QTest::addColumn<QByteArray>("title");
        // The bench's day is 2026-11-19.
        QTest::newRow("expired") << QByteArray("Nov 18 00:00:00 2026 GMT") << 1
                                 << QByteArray("expired on 2026-11-18");
        QTest::newRow("days") << QByteArray("Nov 24 00:00:00 2026 GMT") << 1
                              << QByteArray("expires on 2026-11-24");
        QTest::newRow("weeks") << QByteArray("Dec 11 00:00:00 2026 GMT") << 2
                               << QByteArray("expires on 2026-12-11");
        QTest::newRow("months") << QByteArray("Feb  1 00:00:00 2027 GMT") << -1 << QByteArray();
        QTest::newRow("no end") << QByteArray("Dec 31 23:59:59 9999 GMT") << -1 << QByteArray();
    }
    void urgencyFollowsTheDaysLeft()
    {
        QFETCH(QByteArray, end);
        QFETCH(int, priority);
        QFETCH(QByteArray, title);
        DetectorBench bench;
        bench.write("/etc/ssl/web.pem", longLived);
        bench.tools.answer("openssl x509", until(end.constData()));
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{priority < 0 ? 0U : 1U});
        if (priority >= 0) {
            QCOMPARE(static_cast<int>(result.findings[0].priority), priority);
            QCOMPARE(result.findings[0].id, std::string("security:certificates:/etc/ssl/web.pem:1"));
            QVERIFY(result.findings[0].title.ends_with(title.toStdString()));
        }
    }

    void everyCertificateOfAFileIsLookedAt()
    {
        if (!findProgram("openssl"))
            QSKIP("openssl is not installed");
        DetectorBench bench;
        SystemTools real;
        bench.context.tools = &real;
        bench.context.now = *parseIsoTime("2026-11-30T00:00:00Z");
        bench.write("/etc/nginx/tls/chain.pem", longLived + privateKey + shortLived);
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings[0];
        QCOMPARE(f.id, std::string("security:certificates:/etc/nginx/tls/chain.pem:2"));
        QVERIFY(evidenceText(f).find("web.example.org") != std::string::npos);
        QVERIFY(evidenceText(f).find("to 2026-12-11T03:50:59Z") != std::string::npos);
        QVERIFY(result.notes.empty());
    }

    void oneCertificateInTwoFilesIsOneFinding()
    {
        DetectorBench bench;
        bench.write("/etc/ssl/a.pem", shortLived);
        bench.write("/etc/ssl/b.crt", shortLived);
        bench.link("a.pem", "/etc/ssl/c.pem");
        bench.tools.answer("openssl x509", until("Nov 24 00:00:00 2026 GMT"));
        QCOMPARE(look(bench).findings.size(), std::size_t{1});
    }

    void authoritiesAndBundlesArePassedOver()
    {
        DetectorBench bench;
        bench.write("/usr/share/ca-certificates/mozilla/Old.crt", shortLived);
        bench.link(bench.path("/usr/share/ca-certificates/mozilla/Old.crt"), "/etc/ssl/certs/Old.pem");
        std::string bundle;
        for (int i = 0; i < 9; ++i)
            bundle += shortLived;
        bench.write("/etc/ssl/certs/ca-certificates.crt", bundle);
        bench.tools.answer("openssl x509", until("Nov 24 00:00:00 2026 GMT"));
        QCOMPARE(look(bench).outcome, DetectorOutcome::NotApplicable);
    }

    void withoutCertificatesItIsNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(look(bench).outcome, DetectorOutcome::NotApplicable);
    }

    void withoutOpensslItFails()
    {
        DetectorBench bench;
        bench.write("/etc/ssl/web.pem", longLived);
        QCOMPARE(look(bench).outcome, DetectorOutcome::Failed);
    }

    void whatOpensslCannotReadIsTold()
    {
        DetectorBench bench;
        bench.write("/etc/ssl/web.pem", "\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        bench.tools.answer("openssl x509", "", 1, "Could not read certificate from <stdin>\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.notes.size(), std::size_t{1});
        QVERIFY(result.notes[0].starts_with("/etc/ssl/web.pem:2: no certificate"));
    }

    void anOpensslThatHangsIsNoResult()
    {
        DetectorBench bench;
        bench.write("/etc/ssl/web.pem", longLived);
        ProcessOutcome hung;
        hung.end = ProcessEnd::TimedOut;
        bench.tools.answer("openssl x509", hung);
        QCOMPARE(look(bench).outcome, DetectorOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
