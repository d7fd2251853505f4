// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/displaytext.h"

#include <QTest>

using namespace prism;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHostileTextAsText_data();
    void showsHostileTextAsText();
    void cutsAMegabyteAtACharacter();
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
    QCOMPARE(displayText({bytes.constData(), static_cast<std::size_t>(bytes.size())}), shown);
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

QTEST_APPLESS_MAIN(TestDisplayText)
#include "test_displaytext.moc"
