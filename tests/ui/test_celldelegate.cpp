// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/isolatingdelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace prism;

class TestCellDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsTheStylePaintsIt_data();
    void looksAsTheStylePaintsIt();
    void aTextThatIsTooLongEndsInAnEllipsis();
};

namespace {

class Bench
{
public:
    Bench(const QString &text, Qt::LayoutDirection direction)
    {
        model.appendRow(new QStandardItem(text));
        model.appendRow(new QStandardItem(text));
        view.setLayoutDirection(direction);
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setShowGrid(false);
        view.setWordWrap(false);
        view.horizontalHeader()->hide();
        view.verticalHeader()->hide();
        view.horizontalHeader()->setStretchLastSection(true);
        view.resize(400, 120);
    }

    QImage painted(QAbstractItemDelegate *delegate)
    {
        view.setItemDelegate(delegate);
        return view.grab().toImage();
    }

    QStandardItemModel model;
    QTableView view;
};

} // namespace

void TestCellDelegate::looksAsTheStylePaintsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("selected");
    QTest::newRow("plain") << QStringLiteral("A private key is readable") << Qt::LeftToRight << false;
    QTest::newRow("selected") << QStringLiteral("A private key is readable") << Qt::LeftToRight << true;
    QTest::newRow("mirrored") << QStringLiteral("A private key is readable") << Qt::RightToLeft << false;
    QTest::newRow("right-to-left text")
        << QStringLiteral("\u05de\u05e4\u05ea\u05d7") << Qt::LeftToRight << false;
    QTest::newRow("a number first, mirrored") << QStringLiteral("14 updates") << Qt::RightToLeft << false;
    QTest::newRow("markup stays text") << QStringLiteral("<b>bold</b>") << Qt::LeftToRight << false;
    QTest::newRow("a line break") << QStringLiteral("one\ntwo") << Qt::LeftToRight << false;
}

void TestCellDelegate::looksAsTheStylePaintsIt()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, selected);
    QString line = text;
    Bench bench(line.replace(QLatin1Char('\n'), QChar::Space), direction);
    if (selected)
        bench.view.selectRow(0);
    IsolatingDelegate ofTheStyle;
    CellDelegate own;
    const QImage expected = bench.painted(&ofTheStyle);
    for (int row = 0; row < bench.model.rowCount(); ++row)
        bench.model.item(row)->setText(text);
    QCOMPARE(bench.painted(&own), expected);
    bench.model.item(0)->setText(QString());
    QVERIFY(bench.painted(&own) != expected);
}

void TestCellDelegate::aTextThatIsTooLongEndsInAnEllipsis()
{
    const QString text(QStringLiteral("word ").repeated(40));
    Bench bench(text, Qt::LeftToRight);
    IsolatingDelegate ofTheStyle;
    CellDelegate own;
    const QImage expected = bench.painted(&ofTheStyle);
    QCOMPARE(bench.painted(&own), expected);
}

QTEST_MAIN(TestCellDelegate)
#include "test_celldelegate.moc"
