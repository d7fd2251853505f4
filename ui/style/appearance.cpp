// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include "ui/style/compactstyle.h"
#include "ui/style/contraststyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace prism {

namespace {

// No style paints this role of this group; so it can carry the scheme through every widget's palette.
constexpr auto carrierGroup = QPalette::Disabled;
constexpr auto carrierRole = QPalette::BrightText;
const QRgb deutanMark = qRgb(1, 2, 3);
const QRgb contrastMark = qRgb(3, 2, 1);

QPalette lightPalette()
{
    QPalette palette(QColor(0xEFEFEF), QColor(0xF7F7F7));
    palette.setColor(QPalette::Base, QColor(0xFFFFFF));
    palette.setColor(QPalette::AlternateBase, QColor(0xF6F6F6));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6B6B6B));
    palette.setColor(QPalette::Highlight, QColor(0x1F5FAD));
    palette.setColor(QPalette::HighlightedText, QColor(0xFFFFFF));
    palette.setColor(QPalette::Link, QColor(0x0B57A4));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x33353A), QColor(0x26282C));
    palette.setColor(QPalette::WindowText, QColor(0xECECEC));
    palette.setColor(QPalette::Text, QColor(0xECECEC));
    palette.setColor(QPalette::ButtonText, QColor(0xECECEC));
    palette.setColor(QPalette::Base, QColor(0x1C1E21));
    palette.setColor(QPalette::AlternateBase, QColor(0x222428));
    palette.setColor(QPalette::ToolTipBase, QColor(0x33353A));
    palette.setColor(QPalette::ToolTipText, QColor(0xECECEC));
    palette.setColor(QPalette::PlaceholderText, QColor(0xA8A8A8));
    palette.setColor(QPalette::Highlight, QColor(0x2F6FC0));
    palette.setColor(QPalette::HighlightedText, QColor(0xFFFFFF));
    palette.setColor(QPalette::Link, QColor(0x8AB8F5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8A8A8A));
    return palette;
}

QPalette contrastPalette(bool dark)
{
    const QColor ground(dark ? Qt::black : Qt::white);
    const QColor ink(dark ? Qt::white : Qt::black);
    QPalette palette(ink, ground, ink, ink, ink, ink, ink, ground, ground);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x141414) : QColor(0xF2F2F2));
    palette.setColor(QPalette::Light, ground);
    palette.setColor(QPalette::Midlight, ground);
    palette.setColor(QPalette::ToolTipBase, ground);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::PlaceholderText, dark ? QColor(0xC8C8C8) : QColor(0x404040));
    palette.setColor(QPalette::Highlight, dark ? QColor(0xFFE94D) : QColor(0x00309A));
    palette.setColor(QPalette::HighlightedText, dark ? QColor(Qt::black) : QColor(Qt::white));
    palette.setColor(QPalette::Link, dark ? QColor(0x9CC9FF) : QColor(0x00309A));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0xB0B0B0) : QColor(0x565656));
    return palette;
}

void carry(QPalette &palette, ColourScheme colours)
{
    if (colours != ColourScheme::Normal)
        palette.setColor(carrierGroup, carrierRole,
                         QColor(colours == ColourScheme::Deutan ? deutanMark : contrastMark));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// What the application is given: an empty palette lets the platform's through.
QPalette applicationPalette(const WindowLook &look)
{
    if (look.appearance != Appearance::System)
        return paletteOf(look.appearance, look.colours);
    if (look.colours == ColourScheme::HighContrast)
        return paletteOf(isDark(QApplication::palette()) ? Appearance::Dark : Appearance::Light,
                         look.colours);
    QPalette palette;
    palette.setResolveMask(0);
    carry(palette, look.colours);
    return palette;
}

} // namespace

WindowLook windowLookOf(const Preferences &preferences)
{
    WindowLook look;
    if (preferences.appearance != "system")
        look.appearance = preferences.appearance == "dark" ? Appearance::Dark : Appearance::Light;
    if (preferences.palette != "normal")
        look.colours = preferences.palette == "deutan" ? ColourScheme::Deutan : ColourScheme::HighContrast;
    look.compact = preferences.density == "compact";
    return look;
}

QPalette paletteOf(Appearance appearance, ColourScheme colours)
{
    const bool dark = appearance == Appearance::Dark;
    QPalette palette = colours == ColourScheme::HighContrast ? contrastPalette(dark)
                       : dark                                ? darkPalette()
                                                             : lightPalette();
    carry(palette, colours);
    return palette;
}

ColourScheme schemeOf(const QPalette &palette)
{
    const QRgb mark = palette.color(carrierGroup, carrierRole).rgb();
    if (mark == deutanMark)
        return ColourScheme::Deutan;
    return mark == contrastMark ? ColourScheme::HighContrast : ColourScheme::Normal;
}

LookSwitch::LookSwitch()
    : m_platformStyle(QApplication::style()->name())
{}

void LookSwitch::apply(const WindowLook &look)
{
    if (look == m_look)
        return;
    const auto styleOf = [this](const WindowLook &l) {
        return l.appearance == Appearance::System ? m_platformStyle : QStringLiteral("fusion");
    };
    const bool contrast = look.colours == ColourScheme::HighContrast;
    if (styleOf(look) != styleOf(m_look) || look.compact != m_look.compact ||
        contrast != (m_look.colours == ColourScheme::HighContrast)) {
        QStyle *style = QStyleFactory::create(styleOf(look));
        if (contrast)
            style = new ContrastStyle(style);
        if (look.compact)
            style = new CompactStyle(style);
        QApplication::setStyle(style); // the application owns it
    }
    QApplication::setPalette(QPalette()); // the platform's own, which System stands on
    if (const QPalette palette = applicationPalette(look); look != WindowLook{} || palette.resolveMask() != 0)
        QApplication::setPalette(palette);
    m_look = look;
}

} // namespace prism
