// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/displaytext.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace prism;

namespace {

/// Knows three sentences, and turns their values about.
class Words : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override
    {
        const QByteArray text(source);
        if (QByteArray(context) == "Sentence" && text == "found elsewhere")
            return QStringLiteral("anderswo gefunden");
        if (QByteArray(context) != "prism::Sentence")
            return {};
        if (text == "%1: %2")
            return QStringLiteral("%2 <%1>");
        if (text == "%n files" && QByteArray(comment) == "%n file")
            return n == 1 ? QStringLiteral("eine Datei") : QStringLiteral("%n Dateien");
        return text == "no systemd" ? QStringLiteral("kein systemd") : QString();
    }
};

/// Words, and German numbers, for as long as it lives.
class InGerman
{
public:
    InGerman()
    {
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(QLocale::German));
    }
    ~InGerman()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(QLocale::c());
    }
    InGerman(const InGerman &) = delete;
    InGerman &operator=(const InGerman &) = delete;

private:
    Words m_words;
};

} // namespace

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHostileTextAsText_data();
    void showsHostileTextAsText();
    void cutsAMegabyteAtACharacter();
    void aSentenceIsMadeAnewInTheLanguage();
    void aSentenceThatNobodyTranslatedIsEnglish();
    void aSentenceIsFoundWithoutItsNamespace();
    void aValueCannotFillAnotherPlace();
    void aNumberIsWrittenAsTheLanguageDoes();
    void aStoredSentenceIsFoundByItsEnglish();
    void aZeroByteHidesNothingOfAStoredText();
    void aToolTipIsNeverMarkup();
    void anAmpersandIsNoMnemonic();
};

void TestDisplayText::showsHostileTextAsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("P1: disk full") << QStringLiteral("P1: disk full");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("markup stays text") << QByteArray("<b>x</b>") << QStringLiteral("<b>x</b>");
    QTest::newRow("escape sequence") << QByteArray("\x1b[31mred") << QStringLiteral("\\x1b[31mred");
    QTest::newRow("newline") << QByteArray("a\nb") << QStringLiteral("a\\x0ab");
    QTest::newRow("letters beyond ASCII") << QByteArray("b\xc3\xbcro") << QStringLiteral("b\u00fcro");
    QTest::newRow("ill-formed") << QByteArray("a\xff") << QStringLiteral("a\ufffd");
}

void TestDisplayText::showsHostileTextAsText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(displayText(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))), shown);
}

void TestDisplayText::cutsAMegabyteAtACharacter()
{
    std::string text(999, 'a');
    for (int i = 0; i < 500000; ++i)
        text += "\xc3\xbc";
    const QString shown = displayText(text);
    QCOMPARE(shown.size(), 1000);
    QCOMPARE(shown.back(), QChar(0x2026));
    QVERIFY(!shown.contains(QChar(0xfffd)));
}

void TestDisplayText::aSentenceIsMadeAnewInTheLanguage()
{
    const InGerman german;
    const std::string place = "/etc";
    QCOMPARE(displayText(Sentence::saying("%1: %2", place, Sentence::counting("%n files", "%n file", 2))),
             QStringLiteral("2 Dateien </etc>"));
    QCOMPARE(displayText(Sentence::counting("%n files", "%n file", 1)), QStringLiteral("eine Datei"));
}

void TestDisplayText::aSentenceThatNobodyTranslatedIsEnglish()
{
    const InGerman german;
    const std::string place = "a\x1b";
    QCOMPARE(displayText(Sentence::saying("nobody knows %1", place)), QStringLiteral("nobody knows a\\x1b"));
    QCOMPARE(displayText(Sentence::counting("%n cats", "%n cat", 1)), QStringLiteral("1 cat"));
    QCOMPARE(displayText(Sentence::counting("%n cats", "%n cat", 2)), QStringLiteral("2 cats"));
}

void TestDisplayText::aSentenceIsFoundWithoutItsNamespace()
{
    const InGerman german;
    QCOMPARE(displayText(Sentence::saying("found elsewhere")), QStringLiteral("anderswo gefunden"));
}

void TestDisplayText::aValueCannotFillAnotherPlace()
{
    const InGerman german;
    const std::string place = "%2 %1";
    QCOMPARE(displayText(Sentence::saying("%1: %2", place, place)), QStringLiteral("%2 %1 <%2 %1>"));
}

void TestDisplayText::aNumberIsWrittenAsTheLanguageDoes()
{
    const InGerman german;
    QCOMPARE(displayText(Sentence(12345)), QStringLiteral("12.345"));
}

void TestDisplayText::aStoredSentenceIsFoundByItsEnglish()
{
    const InGerman german;
    QCOMPARE(displayStored("no systemd"), QStringLiteral("kein systemd"));
    QCOMPARE(displayStored("no systemd; 3 files"), QStringLiteral("kein systemd; 3 files"));
    QCOMPARE(displayStored("no\nsystemd"), QStringLiteral("no\\x0asystemd"));
}

void TestDisplayText::aZeroByteHidesNothingOfAStoredText()
{
    const InGerman german;
    QCOMPARE(displayStored(std::string_view("no systemd\0rm -r /", 18)),
             QStringLiteral("no systemd\\x00rm -r /"));
}

void TestDisplayText::aToolTipIsNeverMarkup()
{
    const QString tip = plainToolTip(QStringLiteral("<img src=x>"));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img")));
}

void TestDisplayText::anAmpersandIsNoMnemonic()
{
    QCOMPARE(withoutMnemonics(QStringLiteral("a&b")), QStringLiteral("a&&b"));
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "test_displaytext.moc"
