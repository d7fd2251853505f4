// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"
#include "engine/detect/security/secretscanner.h"

#include <QTest>

using namespace prism;

namespace {

// Put together here, so that no scanner takes this file for a leak.
const std::string awsKey = std::string("AK") + "IA" + "Q3EGR7ZK5MNPW2XA";
const std::string githubToken = std::string("gh") + "p_" + "R8sKd03mQz71LxWcVb94NtYhJf56PgAe2uTo";
const std::string stripeKey = std::string("sk_") + "live_" + "9aZk3LmX81bQr74TpWvY20cD";
const std::string slackToken =
    std::string("xo") + "xb-" + "123456789012-1234567890123-Ab3dEf6hIj9kLm2nOp5qRs8t";

std::string describe(const std::vector<SecretHit> &hits)
{
    std::string text;
    for (const SecretHit &h : hits)
        text +=
            (text.empty() ? "" : " ") + std::to_string(h.line) + ':' + std::string(h.rule) + ':' + h.shown;
    return text;
}

} // namespace

class TestSecretScanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const std::string &text, const char *expected) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(expected);
        };
        row("aws", "export AWS_ACCESS_KEY_ID=" + awsKey, "1:aws-access-key:AKIA****");
        row("aws secret", "\naws_secret_access_key = wJa1rXUtnFEMI/K7MDENG+bPxRfiCYzT3STKEYab",
            "2:generic-token:****");
        row("github in a header", "curl -H 'Authorization: token " + githubToken + "' x",
            "1:github:ghp_****");
        row("github in a URL", "url = https://x:" + githubToken + "@github.com/a/b",
            "1:github:ghp_**** 1:url-password:****");
        row("stripe in JSON", R"({"key":")" + stripeKey + R"("})", "1:stripe:sk_l****");
        row("slack in YAML", "token: " + slackToken, "1:slack:xoxb****");
        row("password in a URL", "DATABASE_URL=postgres://app:hunter22@db:5432/x", "1:url-password:****");
        row("password", "DB_PASSWORD=Tr0ub4dor&3x", "1:password:****");
        row("quoted password", R"(password: "correct-Horse7battery")", "1:password:****");
        row("camel case", R"("adminPassword" : "Zk83mfWq0v")", "1:password:****");
        row("generic token", "API_KEY=f83kd92mz61bx04qpw7n", "1:generic-token:****");
        row("python", "config['secret_key'] = 'f83kd92mz61bx04qpw7n'", "1:generic-token:****");
        row("make", "TOKEN := f83kd92mz61bx04qpw7n", "1:generic-token:****");
        row("crlf", "x=1\r\nTOKEN=f83kd92mz61bx04qpw7n\r\n", "2:generic-token:****");
        row("key in YAML", "tls: |\n  -----BEGIN PRIVATE KEY-----\n  MIIEvQIBADANBgkqhkiG9w0B\n",
            "2:private-key:-----BEGIN ... PRIVATE KEY-----");
        row("key in one line", R"(k="-----BEGIN RSA PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B")",
            "1:private-key:-----BEGIN ... PRIVATE KEY-----");
        row("in a comment", "# was " + awsKey, "1:aws-access-key:AKIA****");
    }
    void secretsAreFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const std::string owned = text.toStdString();
        QCOMPARE(describe(SecretScanner().scan(owned)), expected.toStdString());
    }

    void harmlessLinesAreQuiet_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const std::string &text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        row("documented example", std::string("AK") + "IA" + "IOSFODNN7EXAMPLE");
        row("repetition", std::string("AK") + "IA" + std::string(16, 'A'));
        row("part of a longer word", "x" + awsKey);
        row("too long", awsKey + "ABCD");
        row("allowed", awsKey + " # prism:allow");
        row("allowed for gitleaks", awsKey + " # gitleaks:allow");
        row("variable", "DB_PASSWORD=${DB_PASSWORD_FROM_VAULT1}");
        row("template", "password: {{ vault_db_password_2 }}");
        row("placeholder", "API_KEY=your_api_key_goes_here_123");
        row("changeme", "password=ChangeMe123!");
        row("path", "private_key=/etc/ssl/private/web1.key");
        row("option of pam", "password requisite pam_pwquality.so retry=3");
        row("plain word", "password = required");
        row("sentence", R"(password: "Enter your new password 2x")");
        row("other name", "checksum = f83kd92mz61bx04qpw7n0aa");
        row("file name", "token_file = f83kd92mz61bx04qpw7n");
        row("user only", "git clone ssh://git@github.com/a/b");
        row("port", "proxy = http://proxy.lan:3128/");
        row("url placeholder", "DSN=mysql://root:${PASS}@db/x");
        row("comparison", "if (token == 'f83kd92mz61bx04qpw7n')");
        row("comment", "# password=Tr0ub4dor&3x");
        row("path as a name", "permfile=/etc/passwd:rw-r--r--:root:-:WARN:");
        row("nothing", "");
        row("separators", "=:=:=:");
        row("end of line", "password=");
    }
    void harmlessLinesAreQuiet()
    {
        QFETCH(QByteArray, text);
        const std::string owned = text.toStdString();
        QCOMPARE(describe(SecretScanner().scan(owned)), std::string());
    }

    void redactionKeepsTheRestOfTheText()
    {
        const SecretScanner scanner;
        const std::string line =
            "op ALL=(ALL) NOPASSWD: /bin/x https://u:hunter22@h --key " + awsKey + " end";
        QCOMPARE(scanner.redacted(line),
                 std::string("op ALL=(ALL) NOPASSWD: /bin/x https://u:****@h --key **** end"));
        QCOMPARE(scanner.redacted("prism:allow " + awsKey), std::string("prism:allow ****"));
        QCOMPARE(scanner.redacted("mysql --password=abc -e x"), std::string("mysql --password=**** -e x"));
        QCOMPARE(scanner.redacted("nothing here"), std::string("nothing here"));
    }

    void hostileTextTakesLinearTime_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece :
             {"eyJ-", "glc_/", "ops_eyJ/", "://:", "token=", "password='", "\"a\":", "A", "="})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void hostileTextTakesLinearTime()
    {
        QFETCH(QByteArray, piece);
        const std::string text = piece.repeated((4 << 20) / piece.size()).toStdString();
        const auto start = monotonicMilliseconds();
        const auto hits = SecretScanner().scan(text);
        QVERIFY(hits.size() <= 1000);
        QVERIFY(monotonicMilliseconds() - start < 5000);
    }

    void binaryBytesAreNoTrouble()
    {
        std::string text;
        for (int i = 0; i < 65536; ++i)
            text += static_cast<char>((i * 131 + i / 251) & 0xFF);
        QVERIFY(SecretScanner().scan(text).size() <= 1000);
    }

    void entropyIsShannons()
    {
        QCOMPARE(entropyOf(""), 0.0);
        QCOMPARE(entropyOf("aaaa"), 0.0);
        QCOMPARE(entropyOf("abab"), 1.0);
        QCOMPARE(entropyOf("abcdefgh"), 3.0);
    }
};

QTEST_GUILESS_MAIN(TestSecretScanner)
#include "tst_secretscanner.moc"
