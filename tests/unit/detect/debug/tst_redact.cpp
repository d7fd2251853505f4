// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/redact.h"

#include <QTest>

using namespace prism;

class TestRedact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksSecrets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *line, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("AWS key", "key AKIAIOSFODNN7EXAMPLE.", "key AKIA************");
        row("GitHub token", "x ghp_abcdefghijklmnopqrstuvwxyz y", "x ghp_************ y");
        row("assignment", "DB_PASSWORD=hunter2 next", "DB_PASSWORD=************ next");
        row("JSON", R"({"api_key": "abc def", "n": 1})", R"({"api_key": "************ def", "n": 1})");
        row("header", "Authorization: Bearer abc.def-1 tail", "Authorization: Bearer ************ tail");
        row("URL", "git clone https://op:hunter2@host/x", "git clone https://op:************@host/x");
        row("two URLs", "http://a/ ftp://u:p@h", "http://a/ ftp://u:************@h");
        row("port and later address", "http://host:80/x by me@there", "http://host:80/x by me@there");
        row("no secret", "password for op changed", "password for op changed");
        row("word in a word", "author: somebody", "author: somebody");
        row("name at the end", "token=", "token=");
        row("control characters", "a\x1b[31mb", "a\\x1b[31mb");
    }
    void masksSecrets()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(redactedLine(line.toStdString())), expected);
    }

    void isBounded()
    {
        const std::string line = redactedLine(std::string(100000, 'a') + "\xc3\xa4", 100);
        QCOMPARE(line.size(), std::size_t(103));
        QVERIFY(line.ends_with("a..."));
        QCOMPARE(redactedLine("\xc3\xa4\xc3\xa4", 3), std::string("\xc3\xa4..."));
    }
};

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
