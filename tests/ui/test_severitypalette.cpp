// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/style/severitypalette.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace prism;

namespace {

constexpr double readable = 4.5;

constexpr std::array tones{Tone::Clean,     Tone::P0,      Tone::P1,         Tone::P2,     Tone::P3,
                           Tone::Unhealthy, Tone::Missing, Tone::NothingRan, Tone::Running};

constexpr std::array appearances{Appearance::Light, Appearance::Dark};
constexpr std::array schemes{ColourScheme::Normal, ColourScheme::Deutan, ColourScheme::HighContrast};

/// What a scheme promises.
double leastContrast(ColourScheme scheme)
{
    return scheme == ColourScheme::HighContrast ? 7.0 : readable;
}

void addPalettes()
{
    QTest::addColumn<int>("appearance");
    QTest::addColumn<int>("scheme");
    for (const auto appearance : appearances) {
        for (const auto scheme : schemes)
            QTest::addRow("%s scheme %d", appearance == Appearance::Dark ? "dark" : "light",
                          static_cast<int>(scheme))
                << static_cast<int>(appearance) << static_cast<int>(scheme);
    }
}

struct Lab
{
    double l;
    double a;
    double b;
};

/// How an eye without green cones sees a colour, in CIELAB (Machado, Oliveira, Fernandes 2009, severity 1).
Lab seenByDeutan(const QColor &colour)
{
    const auto linear = [](float channel) {
        const auto c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const auto within = [](double c) {
        return std::clamp(c, 0.0, 1.0);
    };
    const double sr = within(0.367322 * r + 0.860646 * g - 0.227968 * b);
    const double sg = within(0.280085 * r + 0.672501 * g + 0.047413 * b);
    const double sb = within(-0.011820 * r + 0.042940 * g + 0.968881 * b);
    const auto f = [](double t) {
        return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    };
    const double x = f((0.4124 * sr + 0.3576 * sg + 0.1805 * sb) / 0.9505);
    const double y = f(0.2126 * sr + 0.7152 * sg + 0.0722 * sb);
    const double z = f((0.0193 * sr + 0.1192 * sg + 0.9505 * sb) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

class TestSeverityPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast_data();
    void knowsContrast();
    void everyToneIsReadable_data();
    void everyToneIsReadable();
    void tonesDiffer_data();
    void tonesDiffer();
    void deutanEyesTellTonesApart_data();
    void deutanEyesTellTonesApart();
    void windowTextsAreReadable_data();
    void windowTextsAreReadable();
    void aPaletteCarriesItsScheme_data();
    void aPaletteCarriesItsScheme();
    void aLookIsAppliedAndTakenBack();
    void highContrastDrawsTheEdgesOfControls();
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
    addPalettes();
}

void TestSeverityPalette::everyToneIsReadable()
{
    QFETCH(int, appearance);
    QFETCH(int, scheme);
    const auto colours = static_cast<ColourScheme>(scheme);
    const SeverityPalette palette(paletteOf(static_cast<Appearance>(appearance), colours));
    for (const Tone tone : tones) {
        const double ratio = contrastRatio(palette.colours(tone).text, palette.colours(tone).fill);
        QVERIFY2(ratio >= leastContrast(colours),
                 qPrintable(QStringLiteral("tone %1: %2").arg(static_cast<int>(tone)).arg(ratio)));
    }
}

void TestSeverityPalette::tonesDiffer_data()
{
    addPalettes();
}

void TestSeverityPalette::tonesDiffer()
{
    QFETCH(int, appearance);
    QFETCH(int, scheme);
    const SeverityPalette palette(
        paletteOf(static_cast<Appearance>(appearance), static_cast<ColourScheme>(scheme)));
    for (const Tone one : tones) {
        for (const Tone other : tones)
            QVERIFY(one == other || palette.colours(one).fill != palette.colours(other).fill);
    }
}

void TestSeverityPalette::deutanEyesTellTonesApart_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(Appearance::Dark);
}

void TestSeverityPalette::deutanEyesTellTonesApart()
{
    QFETCH(int, appearance);
    constexpr double clearlyDifferent = 15; // CIE76; 2.3 is just noticeable
    const SeverityPalette palette(paletteOf(static_cast<Appearance>(appearance), ColourScheme::Deutan));
    for (const Tone one : tones) {
        for (const Tone other : tones) {
            if (one >= other)
                continue;
            const Lab a = seenByDeutan(palette.colours(one).fill);
            const Lab b = seenByDeutan(palette.colours(other).fill);
            const double distance = std::hypot(a.l - b.l, a.a - b.a, a.b - b.b);
            QVERIFY2(distance >= clearlyDifferent, qPrintable(QStringLiteral("tones %1 and %2: %3")
                                                                  .arg(static_cast<int>(one))
                                                                  .arg(static_cast<int>(other))
                                                                  .arg(distance)));
        }
    }
}

void TestSeverityPalette::windowTextsAreReadable_data()
{
    addPalettes();
}

void TestSeverityPalette::windowTextsAreReadable()
{
    QFETCH(int, appearance);
    QFETCH(int, scheme);
    const auto colours = static_cast<ColourScheme>(scheme);
    const QPalette palette = paletteOf(static_cast<Appearance>(appearance), colours);
    using Role = QPalette::ColorRole;
    const std::vector<std::pair<Role, Role>> pairs{{Role::WindowText, Role::Window},
                                                   {Role::WindowText, Role::Base},
                                                   {Role::Text, Role::Base},
                                                   {Role::Text, Role::AlternateBase},
                                                   {Role::ButtonText, Role::Button},
                                                   {Role::HighlightedText, Role::Highlight},
                                                   {Role::ToolTipText, Role::ToolTipBase},
                                                   {Role::PlaceholderText, Role::Base},
                                                   {Role::Link, Role::Base},
                                                   {Role::Link, Role::Window}};
    for (const auto &[text, ground] : pairs) {
        const double ratio = contrastRatio(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= leastContrast(colours), qPrintable(QStringLiteral("role %1 on %2: %3")
                                                                 .arg(static_cast<int>(text))
                                                                 .arg(static_cast<int>(ground))
                                                                 .arg(ratio)));
    }
    QVERIFY(contrastRatio(SeverityPalette(palette).muted(), palette.color(QPalette::Window)) >= readable);
    QVERIFY(contrastRatio(SeverityPalette(palette).muted(), palette.color(QPalette::Base)) >= readable);
}

void TestSeverityPalette::aPaletteCarriesItsScheme_data()
{
    addPalettes();
}

void TestSeverityPalette::aPaletteCarriesItsScheme()
{
    QFETCH(int, appearance);
    QFETCH(int, scheme);
    QWidget window;
    window.setPalette(paletteOf(static_cast<Appearance>(appearance), static_cast<ColourScheme>(scheme)));
    const QWidget inside(&window);
    QCOMPARE(static_cast<int>(schemeOf(inside.palette())), scheme);
}

void TestSeverityPalette::aLookIsAppliedAndTakenBack()
{
    const QPalette before = QApplication::palette();
    const QString style = QApplication::style()->name();
    QTableWidget table(2, 2);
    table.show();
    const int height = table.verticalHeader()->defaultSectionSize();
    LookSwitch looks;
    looks.apply({Appearance::Dark, ColourScheme::Deutan, true});
    QTRY_VERIFY(SeverityPalette(table.palette()).isDark());
    QTRY_COMPARE(schemeOf(table.palette()), ColourScheme::Deutan);
    QVERIFY(table.verticalHeader()->defaultSectionSize() < height);
    looks.apply({Appearance::System, ColourScheme::Deutan, false});
    QTRY_COMPARE(schemeOf(table.palette()), ColourScheme::Deutan);
    QTRY_COMPARE(table.palette().color(QPalette::Window), before.color(QPalette::Window));
    looks.apply({});
    QTRY_COMPARE(schemeOf(table.palette()), ColourScheme::Normal);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), height);
    QCOMPARE(QApplication::style()->name(), style);
}

void TestSeverityPalette::highContrastDrawsTheEdgesOfControls()
{
    LookSwitch looks;
    looks.apply({Appearance::Dark, ColourScheme::HighContrast, false});
    QCheckBox box;
    QLineEdit field;
    QPushButton button(QStringLiteral("x"));
    for (QWidget *control :
         {static_cast<QWidget *>(&box), static_cast<QWidget *>(&field), static_cast<QWidget *>(&button)}) {
        control->resize(80, 30);
        const QImage image = control->grab().toImage();
        const QColor ground = control->palette().color(QPalette::Window);
        const int middle = image.height() / 2;
        bool found = false;
        for (int x = 0; x < 8; ++x)
            found = found || contrastRatio(image.pixelColor(x, middle), ground) >= 3.0;
        QVERIFY2(found, control->metaObject()->className());
    }
    looks.apply({});
}

void TestSeverityPalette::followsTheWindowsLightness()
{
    QVERIFY(!SeverityPalette(paletteOf(Appearance::Light)).isDark());
    QVERIFY(SeverityPalette(paletteOf(Appearance::Dark)).isDark());
}

QTEST_MAIN(TestSeverityPalette)
#include "test_severitypalette.moc"
