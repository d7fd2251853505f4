// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/finding.h"
#include "engine/core/text.h"

#include <QtTest>

using namespace prism;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trims_data();
    void trims();
    void splits();
    void cutsLines_data();
    void cutsLines();
    void lowers_data();
    void lowers();
    void uppers();
    void utf8_data();
    void utf8();
    void printable_data();
    void printable();
    void tails_data();
    void tails();
    void slugs_data();
    void slugs();
    void counts();
    void bytesForPeople_data();
    void bytesForPeople();
};

namespace {

void pair(const char *name, const QByteArray &text, const QByteArray &expected)
{
    QTest::newRow(name) << text << expected;
}

void pairColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
}

} // namespace

void TestText::trims_data()
{
    pairColumns();
    pair("both ends", " \t\r\n\v\f a b \n", "a b");
    pair("separators", "\x1c\x1d\x1e\x1fx\x1f", "x");
    pair("nothing left", " \n", "");
    pair("no-break space stays", "\xC2\xA0x", "\xC2\xA0x");
}

void TestText::trims()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string owned = text.toStdString();
    QCOMPARE(std::string(trimmed(owned)), expected.toStdString());
}

void TestText::splits()
{
    QCOMPARE(split("", ',').size(), std::size_t{1});
    const auto parts = split(",a,,b", ',');
    QCOMPARE(parts.size(), std::size_t{4});
    QCOMPARE(std::string(parts[3]), std::string("b"));
    QCOMPARE(joined({"a", "", "b"}, ", "), std::string("a, , b"));
    QCOMPARE(joined({}, ","), std::string());
}

void TestText::cutsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("one") << QByteArray("a") << QStringList{QStringLiteral("a")};
    QTest::newRow("ended") << QByteArray("a\nb\n") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("CRLF") << QByteArray("a\r\n\r\nb")
                          << QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")};
    QTest::newRow("newline alone") << QByteArray("\n") << QStringList{QString()};
}

void TestText::cutsLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const std::string owned = text.toStdString();
    QStringList found;
    for (const std::string_view line : lines(owned))
        found.append(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
    QCOMPARE(found, expected);
}

// As Python's str.lower() (FORMATS.md 4.1): special casing, and the sigma at the end of a word.
void TestText::lowers_data()
{
    pairColumns();
    pair("ASCII", "ABC xyz 1", "abc xyz 1");
    pair("Latin", "\xC3\x84\xC3\x96", "\xC3\xA4\xC3\xB6");
    pair("capital I with dot", "\xC4\xB0", "i\xCC\x87");
    pair("beyond the BMP", "\xF0\x90\x90\x80", "\xF0\x90\x90\xA8");
    pair("final sigma", "\xCE\x9F\xCE\x94\xCE\x9F\xCE\xA3", "\xCE\xBF\xCE\xB4\xCE\xBF\xCF\x82");
    pair("sigma alone", "\xCE\xA3", "\xCF\x83");
    pair("sigma inside", "\xCE\x91\xCE\xA3\xCE\x91", "\xCE\xB1\xCF\x83\xCE\xB1");
    pair("final before a full stop", "\xCE\x91\xCE\xA3.", "\xCE\xB1\xCF\x82.");
    pair("full stop within a word", "\xCE\x91\xCE\xA3.\xCE\x91", "\xCE\xB1\xCF\x83.\xCE\xB1");
    pair("two sigmas", "\xCE\x91\xCE\xA3\xCE\xA3", "\xCE\xB1\xCF\x83\xCF\x82");
}

void TestText::lowers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(unicodeLower(text.toStdString())), expected);
}

void TestText::uppers()
{
    QCOMPARE(unicodeUpper("stra\xC3\x9F"
                          "e"),
             std::string("STRASSE"));
    QCOMPARE(asciiUpper("a\xC3\xA4z"), std::string("A\xC3\xA4Z"));
    QCOMPARE(asciiLower("A\xC3\x84Z"), std::string("a\xC3\x84z"));
}

void TestText::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QByteArray>("repaired");
    const QByteArray r = "\xEF\xBF\xBD";
    const auto row = [](const char *name, const QByteArray &bytes, bool valid, const QByteArray &repaired) {
        QTest::newRow(name) << bytes << valid << repaired;
    };
    row("ASCII", "abc", true, "abc");
    row("two bytes", "\xC3\xA9", true, "\xC3\xA9");
    row("last code point", "\xF4\x8F\xBF\xBF", true, "\xF4\x8F\xBF\xBF");
    row("beyond it", "\xF4\x90\x80\x80", false, r + r + r + r);
    row("stray continuation", "a\x80z", false, "a" + r + "z");
    row("overlong slash", "\xC0\xAF", false, r + r);
    row("overlong three", "\xE0\x80\xAF", false, r + r + r);
    row("surrogate", "\xED\xA0\x80", false, r + r + r);
    row("cut off", "a\xE2\x82", false, "a" + r + r);
    row("NUL", QByteArray("\0", 1), true, QByteArray("\0", 1));
}

void TestText::utf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QFETCH(QByteArray, repaired);
    QCOMPARE(isUtf8(bytes.toStdString()), valid);
    QCOMPARE(QByteArray::fromStdString(repairedUtf8(bytes.toStdString())), repaired);
}

void TestText::printable_data()
{
    pairColumns();
    pair("plain", "a b\xC3\xA9", "a b\xC3\xA9");
    pair("escape sequence", "\x1b[2J", "\\x1b[2J");
    pair("newline", "a\nb\rc\td", "a\\x0ab\\x0dc\\x09d");
    pair("C1 control", "\xC2\x9B", "\\x9b");
    pair("bidirectional override", "\xE2\x80\xAEgpj.exe", "\\u{202e}gpj.exe");
    pair("isolate", "\xE2\x81\xA6x", "\\u{2066}x");
    pair("line separator", "\xE2\x80\xA8", "\\u{2028}");
    pair("byte order mark", "\xEF\xBB\xBFx", "\\u{feff}x");
    pair("ill-formed", "\xff", "\xEF\xBF\xBD");
    pair("DEL", "\x7f", "\\x7f");
}

void TestText::printable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(prism::printable(text.toStdString())), expected);
}

void TestText::tails_data()
{
    pairColumns();
    pair("short", "abc", "abc");
    pair("cut", "0123456789x", "...789x");
    pair("at a character", "0123456789\xC3\xA9\xC3\xA9\xC3\xA9", "...\xC3\xA9\xC3\xA9");
    pair("within a character", "0123456789\xE2\x82\xACx\xC3", "...x\xC3");
}

void TestText::tails()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(tail(text.toStdString(), 4)), expected);
}

// FORMATS.md 4.1.
void TestText::slugs_data()
{
    pairColumns();
    pair("words", "Root FS", "root-fs");
    pair("nothing else is removed", "/etc/ssh_config: a/b.c", "/etc/ssh-config:-a/b.c");
    pair("underscores", "__x__", "--x--");
    pair("runs of blanks", "  a \t\n b  ", "a-b");
    pair("white space of Unicode",
         "a\xC2\x85\xC2\xA0\xE2\x80\x83\xE3\x80\x80\x1f"
         "b",
         "a-b");
    pair("zero width space is none",
         "a\xE2\x80\x8B"
         "b",
         "a\xE2\x80\x8B"
         "b");
    pair("empty", "", "finding");
    pair("only blanks", " \xE3\x80\x80 ", "finding");
    pair("80 code points", QByteArray("\xC3\x84").repeated(90), QByteArray("\xC3\xA4").repeated(80));
    pair("the cut may leave a hyphen", QByteArray(79, 'a') + " b", QByteArray(79, 'a') + "-");
    pair("final sigma", "\xCE\x91\xCE\xA3 X", "\xCE\xB1\xCF\x82-x");
}

void TestText::slugs()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(slug(text.toStdString())), expected);
}

void TestText::counts()
{
    QCOMPARE(counted(1, "finding", "findings"), std::string("1 finding"));
    QCOMPARE(counted(0, "finding", "findings"), std::string("0 findings"));
    QCOMPARE(counted(12, "finding", "findings"), std::string("12 findings"));
}

void TestText::bytesForPeople_data()
{
    QTest::addColumn<double>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0.0 << QStringLiteral("0 B");
    QTest::newRow("below") << 1023.0 << QStringLiteral("1023 B");
    QTest::newRow("one") << 1024.0 << QStringLiteral("1.0 KiB");
    QTest::newRow("half") << 1.5 * 1024 * 1024 * 1024 << QStringLiteral("1.5 GiB");
    QTest::newRow("beyond the last unit")
        << 5.0 * 1024 * 1024 * 1024 * 1024 * 1024 * 1024 << QStringLiteral("5120.0 PiB");
}

void TestText::bytesForPeople()
{
    QFETCH(double, bytes);
    QFETCH(QString, expected);
    QCOMPARE(humanBytes(bytes), expected.toStdString());
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
