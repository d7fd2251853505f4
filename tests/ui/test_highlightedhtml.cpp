// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/highlightedhtml.h"

#include <QTest>

using namespace prism;

namespace {

QString page(const QString &body)
{
    return QStringLiteral(
               "<!DOCTYPE html>\n<html><head><title>a</title></head><body style=\"color:#000000\"><pre>\n") +
           body + QStringLiteral("\n</pre></body></html>\n");
}

} // namespace

/// The HTML of the child is read into spans, or not at all.
class TestHighlightedHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColoursAndWeights();
    void refusesWhatIsNotThisText_data();
    void refusesWhatIsNotThisText();
};

void TestHighlightedHtml::readsColoursAndWeights()
{
    const auto lines = readHighlightedHtml(
        page(QStringLiteral("a <span style=\"color:#112233;font-weight:bold;\">&lt;b&gt;</span>\n\n"
                            "<span style=\"font-style:italic;background-color:#ffffff;\">c&#39;</span>")),
        QStringLiteral("a <b>\n\nc'"));
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t{3});
    QCOMPARE(lines->at(0), (std::vector<HighlightSpan>{{2, 3, QColor(0x11, 0x22, 0x33), true, false}}));
    QVERIFY(lines->at(1).empty());
    QCOMPARE(lines->at(2), (std::vector<HighlightSpan>{{0, 2, {}, false, true}}));
}

void TestHighlightedHtml::refusesWhatIsNotThisText_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("empty") << QString();
    QTest::newRow("no text") << "<html></html>";
    QTest::newRow("another text") << page(QStringLiteral("b"));
    QTest::newRow("one more line") << page(QStringLiteral("a\nb"));
    QTest::newRow("a script") << page(QStringLiteral("<script>a</script>"));
    QTest::newRow("an image") << page(QStringLiteral("a<img src=x>"));
    QTest::newRow("unknown reference") << page(QStringLiteral("a&nbsp;"));
    QTest::newRow("nested") << page(
        QStringLiteral("<span style=\"color:#112233;\"><span style=\"color:#112233;\">a</span></span>"));
    QTest::newRow("not closed") << page(QStringLiteral("<span style=\"color:#112233;\">a"));
    QTest::newRow("not opened") << page(QStringLiteral("a</span>"));
    QTest::newRow("cut") << page(QStringLiteral("a")).chopped(10);
}

void TestHighlightedHtml::refusesWhatIsNotThisText()
{
    QFETCH(QString, html);
    const auto lines = readHighlightedHtml(html, QStringLiteral("a"));
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestHighlightedHtml)
#include "test_highlightedhtml.moc"
