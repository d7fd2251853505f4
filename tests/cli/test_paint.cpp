// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/paint.h"

#include "engine/core/text.h"

#include <QTest>

using namespace prism;

class TestPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthIsCountedInColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("plain") << "abc" << 3;
        QTest::newRow("umlaut") << QStringLiteral(u"\u00FCber") << 4;
        QTest::newRow("wide") << QStringLiteral(u"\u65E5\u672C") << 4;
        QTest::newRow("combining") << QStringLiteral(u"e\u0301") << 1;
        QTest::newRow("emoji") << QStringLiteral(u"\U0001F600") << 2;
        QTest::newRow("coloured") << QStringLiteral(u"\u001b[1;31mP0\u001b[0m") << 2;
        QTest::newRow("empty") << "" << 0;
    }
    void widthIsCountedInColumns()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QCOMPARE(static_cast<int>(displayWidth(text.toStdString())), columns);
    }
    void longTextIsCutWithAnEllipsis()
    {
        QCOMPARE(fitted("abcdef", 6), std::string("abcdef"));
        QCOMPARE(fitted("abcdef", 4), std::string("abc\xE2\x80\xA6"));
    }
    void aWideCharacterIsNotCutInHalf()
    {
        const std::string cut = fitted("\xE6\x97\xA5\xE6\x9C\xAC\xE6\x97\xA5", 4);
        QVERIFY(displayWidth(cut) <= 4);
        QVERIFY(isUtf8(cut));
    }
    void aCutColouredTextEndsItsColour()
    {
        QVERIFY(fitted(Paint(true).bad("a long red text"), 6).ends_with("\x1b[0m"));
    }
    void paddingFillsColumns()
    {
        QCOMPARE(padded("\xE6\x97\xA5", 4), std::string("\xE6\x97\xA5  "));
        QCOMPARE(padded("abc", 2), std::string("abc"));
    }
    void wrappedLinesFit_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {20, 40, 80, 200})
            QTest::addRow("%d", width) << width;
    }
    void wrappedLinesFit()
    {
        QFETCH(int, width);
        const std::string text =
            "The quick brown fox jumps over the lazy dog, again and again.\nA second paragraph.";
        const std::string out = wrapped(text, static_cast<std::size_t>(width), "  ");
        for (const std::string_view line : lines(out)) {
            QVERIFY(line.starts_with("  "));
            QVERIFY(displayWidth(line) <= static_cast<std::size_t>(width));
        }
        QVERIFY(out.find("\n  A second") != std::string::npos);
    }
    void tableLinesFit_data() { wrappedLinesFit_data(); }
    void tableLinesFit()
    {
        QFETCH(int, width);
        const std::string out = table({{"P0", "host", "a title that is far too long for a narrow terminal"},
                                       {"P3", "\xE6\x97\xA5\xE6\x9C\xAC", "short"}},
                                      static_cast<std::size_t>(width));
        QCOMPARE(lines(out).size(), std::size_t{2});
        for (const std::string_view line : lines(out))
            QVERIFY(displayWidth(line) <= static_cast<std::size_t>(width) && !line.ends_with(' '));
    }
    void withoutColourThereIsNoEscape()
    {
        const Paint plain(false);
        QCOMPARE(plain.bold("a") + plain.bad("b") + plain.priority(0, "c") + plain.dim("d"),
                 std::string("abcd"));
    }
};

QTEST_APPLESS_MAIN(TestPaint)
#include "test_paint.moc"
