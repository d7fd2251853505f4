// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/style/severitypalette.h"

#include <QTest>

using namespace prism;

namespace {

constexpr double readable = 4.5;

constexpr std::array tones{Tone::Clean,     Tone::P0,      Tone::P1,         Tone::P2,     Tone::P3,
                           Tone::Unhealthy, Tone::Missing, Tone::NothingRan, Tone::Running};

} // namespace

class TestSeverityPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast_data();
    void knowsContrast();
    void everyToneIsReadable_data();
    void everyToneIsReadable();
    void tonesDiffer();
    void windowTextsAreReadable_data();
    void windowTextsAreReadable();
    void followsTheWindowsLightness();
};

void TestSeverityPalette::knowsContrast_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("either way round") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("grey 0x77 on white") << QColor(0x777777) << QColor(Qt::white) << 4.478;
}

void TestSeverityPalette::knowsContrast()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY(std::abs(contrastRatio(one, other) - ratio) < 0.01);
}

void TestSeverityPalette::everyToneIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("tone");
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        for (const Tone tone : tones)
            QTest::addRow("%s tone %d", appearance == Appearance::Dark ? "dark" : "light",
                          static_cast<int>(tone))
                << paletteOf(appearance) << static_cast<int>(tone);
    }
}

void TestSeverityPalette::everyToneIsReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(int, tone);
    const ToneColours colours = SeverityPalette(palette).colours(static_cast<Tone>(tone));
    const double ratio = contrastRatio(colours.text, colours.fill);
    QVERIFY2(ratio >= readable, qPrintable(QString::number(ratio)));
}

void TestSeverityPalette::tonesDiffer()
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const SeverityPalette palette(paletteOf(appearance));
        for (const Tone one : tones) {
            for (const Tone other : tones)
                QVERIFY(one == other || palette.colours(one).fill != palette.colours(other).fill);
        }
    }
}

void TestSeverityPalette::windowTextsAreReadable_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(Appearance::Dark);
}

void TestSeverityPalette::windowTextsAreReadable()
{
    QFETCH(int, appearance);
    const QPalette palette = paletteOf(static_cast<Appearance>(appearance));
    const auto ratio = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(text), palette.color(ground));
    };
    QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= readable);
    QVERIFY(ratio(QPalette::Text, QPalette::Base) >= readable);
    QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= readable);
    QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= readable);
    QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= readable);
    QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= readable);
    QVERIFY(contrastRatio(SeverityPalette(palette).muted(), palette.color(QPalette::Window)) >= readable);
    QVERIFY(contrastRatio(SeverityPalette(palette).muted(), palette.color(QPalette::Base)) >= readable);
}

void TestSeverityPalette::followsTheWindowsLightness()
{
    QVERIFY(!SeverityPalette(paletteOf(Appearance::Light)).isDark());
    QVERIFY(SeverityPalette(paletteOf(Appearance::Dark)).isDark());
}

QTEST_MAIN(TestSeverityPalette)
#include "test_severitypalette.moc"
