// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appicon.h"
#include "ui/style/drawing.h"
#include "ui/style/glyph.h"
#include "ui/style/pageicon.h"
#include "ui/style/verbicon.h"
#include "ui/widgets/roomybutton.h"

#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

#include <cstdlib>
#include <set>

using namespace prism;

namespace {

constexpr int lastGlyph = static_cast<int>(Glyph::Tick);
constexpr int lastPage = static_cast<int>(PageIcon::Check);
constexpr int lastVerb = static_cast<int>(VerbIcon::Terminal);

QStringList drawingsOf(const QString &folder)
{
    QStringList names;
    QDirIterator files(QStringLiteral(":/icons/%1").arg(folder), {QStringLiteral("*.svg")}, QDir::Files);
    while (files.hasNext())
        names.append(folder + QLatin1Char('/') + QFileInfo(files.next()).completeBaseName());
    return names;
}

QStringList allDrawings()
{
    return drawingsOf(QStringLiteral("pages")) + drawingsOf(QStringLiteral("verbs")) +
           drawingsOf(QStringLiteral("glyphs"));
}

/// Pixels that are covered at least so far, of 255.
int coveredPixels(const QImage &image, int atLeast)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) >= atLeast ? 1 : 0;
    }
    return count;
}

/// Pixels that are covered in one of the two and not in the other.
int differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 96 ? 1 : 0;
    }
    return count;
}

/// How far two pictures of one size lie apart on average, in steps of a channel.
double distance(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                   std::abs(qBlue(p) - qBlue(q)) + std::abs(qAlpha(p) - qAlpha(q));
        }
    }
    return sum / (4.0 * a.width() * a.height());
}

QImage painted(Glyph glyph, const QPointF &at, qreal scale)
{
    QImage image(QSize(24, 24) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(painter, glyph, QRectF(at, QSizeF(16, 16)), Qt::black);
    painter.end();
    return image;
}

} // namespace

class TestDrawings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingShowsAtEverySize_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : allDrawings())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyDrawingShowsAtEverySize()
    {
        QFETCH(QString, name);
        const QColor ink(200, 30, 60);
        for (const int side : {16, 24, 32, 48, 64}) {
            const QImage image = drawing(name, side, ink).toImage().convertToFormat(QImage::Format_ARGB32);
            QCOMPARE(image.size(), QSize(side, side));
            // Enough of it is solid to be seen, and it does not fill the square.
            QVERIFY2(coveredPixels(image, 128) * 100 > 3 * side * side, qPrintable(QString::number(side)));
            QVERIFY(coveredPixels(image, 1) * 100 < 90 * side * side);
            // What is solid has the colour that was asked for.
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    if (qAlpha(image.pixel(x, y)) == 255)
                        QCOMPARE(QColor(image.pixel(x, y)), ink);
                }
            }
        }
    }

    void everyEnumHasADrawingOfItsOwn()
    {
        std::set<QString> used;
        for (int i = 0; i <= lastVerb; ++i)
            used.insert(drawingOf(static_cast<VerbIcon>(i)));
        QCOMPARE(used.size(), static_cast<std::size_t>(lastVerb) + 1);
        const QStringList verbs = drawingsOf(QStringLiteral("verbs"));
        QCOMPARE((std::set<QString>(verbs.begin(), verbs.end())), used);
        QCOMPARE(drawingsOf(QStringLiteral("pages")).size(), lastPage + 1);
        QCOMPARE(drawingsOf(QStringLiteral("glyphs")).size(), lastGlyph + 1);
        for (int i = 0; i <= lastPage; ++i)
            QVERIFY(!iconOf(static_cast<PageIcon>(i), QPalette()).pixmap(24).isNull());
    }

    // A state has to be told without its colour, at the size of a cell.
    void glyphsDiffer()
    {
        for (int a = 0; a <= lastGlyph; ++a) {
            for (int b = a + 1; b <= lastGlyph; ++b) {
                const int apart = differing(painted(static_cast<Glyph>(a), {4, 4}, 1),
                                            painted(static_cast<Glyph>(b), {4, 4}, 1));
                QVERIFY2(apart >= 10, qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(apart)));
            }
        }
    }

    void glyphIsSharp_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
        QTest::newRow("300 %") << 3.0;
    }
    // The square's edges lie on pixels, even where it is put between two.
    void glyphIsSharp()
    {
        QFETCH(double, scale);
        for (const double at : {4.0, 4.3, 4.5}) {
            const QImage image = painted(Glyph::Square, {at, at}, scale);
            QCOMPARE(coveredPixels(image, 1), static_cast<int>(100 * scale * scale));
            QCOMPARE(coveredPixels(image, 255), static_cast<int>(100 * scale * scale));
        }
    }

    void glyphIsRenderedAtTheScale()
    {
        const QImage once = painted(Glyph::Clock, {4, 4}, 1.5);
        const QImage small = painted(Glyph::Clock, {4, 4}, 1).scaled(once.size());
        QCOMPARE(once.size(), QSize(36, 36));
        QVERIFY(distance(once, small.convertToFormat(once.format())) > 3);
    }

    // One looks through the mark of P0, whatever lies below.
    void octagonHasAHole()
    {
        const QImage image = painted(Glyph::Octagon, {4, 4}, 1);
        QCOMPARE(qAlpha(image.pixel(12, 10)), 0);
        QCOMPARE(qAlpha(image.pixel(8, 12)), 255);
    }

    void unknownDrawingIsEmpty()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no-such")));
        QVERIFY(drawing(QStringLiteral("pages/no-such"), 16, Qt::black).isNull());
        QVERIFY(drawing(QStringLiteral("pages/today"), 0, Qt::black).isNull());
    }

    void pageIconTakesTheSelectionsColour()
    {
        QPalette palette;
        palette.setColor(QPalette::WindowText, QColor(10, 20, 30));
        palette.setColor(QPalette::HighlightedText, QColor(250, 240, 230));
        const QIcon icon = iconOf(PageIcon::Today, palette);
        const auto corner = [&](QIcon::Mode mode) {
            return QColor(icon.pixmap(QSize(24, 24), mode).toImage().pixel(16, 8)); // the filled cell
        };
        QCOMPARE(corner(QIcon::Normal), QColor(10, 20, 30));
        QCOMPARE(corner(QIcon::Selected), QColor(250, 240, 230));
    }

    void buttonsDrawingFollowsThePalette()
    {
        RoomyButton button;
        button.setVerb(VerbIcon::Stop);
        QPalette dark;
        dark.setColor(QPalette::ButtonText, QColor(240, 240, 240));
        dark.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(120, 120, 120));
        button.setPalette(dark);
        const auto middle = [&](QIcon::Mode mode) {
            return QColor(button.icon().pixmap(QSize(16, 16), mode).toImage().pixel(8, 8));
        };
        QCOMPARE(middle(QIcon::Normal), QColor(240, 240, 240));
        QCOMPARE(middle(QIcon::Disabled), QColor(120, 120, 120));
    }

    void menusDrawingFollowsTheApplication()
    {
        const QPalette before = QGuiApplication::palette();
        const QIcon icon = menuIcon(drawingOf(VerbIcon::Stop));
        QPalette other = before;
        other.setColor(QPalette::WindowText, QColor(1, 2, 3));
        QGuiApplication::setPalette(other);
        const QColor seen(icon.pixmap(QSize(16, 16)).toImage().pixel(8, 8));
        QGuiApplication::setPalette(before);
        QCOMPARE(seen, QColor(1, 2, 3));
    }

    // The window's icon comes as pixels, so that it costs no time at the start; they are those of the
    // drawing.
    void applicationIconIsItsDrawing_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 32, 48, 64})
            QTest::addRow("%d", side) << side;
    }
    void applicationIconIsItsDrawing()
    {
        QFETCH(int, side);
        QSvgRenderer renderer(QStringLiteral(PRISM_SOURCE_DIR "/resources/icons/prism-panel.svg"));
        QVERIFY(renderer.isValid());
        QImage expected(side, side, QImage::Format_ARGB32_Premultiplied);
        expected.fill(Qt::transparent);
        QPainter painter(&expected);
        renderer.render(&painter);
        painter.end();
        const QImage shown = appIcon().pixmap(side).toImage().convertToFormat(expected.format());
        QCOMPARE(shown.size(), expected.size());
        const double apart = distance(shown, expected);
        QVERIFY2(apart < 4, qPrintable(QString::number(apart)));
    }
};

QTEST_MAIN(TestDrawings)
#include "test_drawings.moc"
