// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/severitypalette.h"

#include <algorithm>
#include <cmath>

namespace prism {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(static_cast<double>(colour.redF())) +
           0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()),
            channel(one.blue(), other.blue())};
}

// The text colour moved towards the background as far as it stays readable.
QColor mutedText(const QColor &text, const QColor &background, double aim)
{
    for (const double share : {0.4, 0.3, 0.2, 0.1}) {
        const QColor candidate = mixed(text, background, share);
        if (contrastRatio(candidate, background) >= aim)
            return candidate;
    }
    return text;
}

ToneColours lightColours(Tone tone)
{
    switch (tone) {
    case Tone::Clean:
        return {QColor(0xDDF3E1), QColor(0x0F5132), QColor(0x8FC7A0)};
    case Tone::P0:
        return {QColor(0xB42318), QColor(0xFFFFFF), QColor(0x7A1810)};
    case Tone::P1:
        return {QColor(0xFDBA74), QColor(0x4A1D00), QColor(0xC2701C)};
    case Tone::P2:
        return {QColor(0xFDE99A), QColor(0x4A3600), QColor(0xC9A227)};
    case Tone::P3:
        return {QColor(0xD8E7FD), QColor(0x0B3B77), QColor(0x8DB4E8)};
    case Tone::Unhealthy:
        return {QColor(0xEFE1FA), QColor(0x4F1D75), QColor(0xB58AD6)};
    case Tone::Missing:
        return {QColor(0xE6E6E6), QColor(0x333333), QColor(0x9C9C9C)};
    case Tone::NothingRan:
        return {QColor(0xF6F6F6), QColor(0x4B4B4B), QColor(0xC4C4C4)};
    case Tone::Running:
        return {QColor(0xDCF3F6), QColor(0x0B4F5A), QColor(0x2B8C9C)};
    }
    return {};
}

ToneColours darkColours(Tone tone)
{
    switch (tone) {
    case Tone::Clean:
        return {QColor(0x173A25), QColor(0xB8E6C6), QColor(0x2F6845)};
    case Tone::P0:
        return {QColor(0xC0342A), QColor(0xFFFFFF), QColor(0xF28B82)};
    case Tone::P1:
        return {QColor(0x8A4B08), QColor(0xFFE6CA), QColor(0xC97B25)};
    case Tone::P2:
        return {QColor(0x5C4A00), QColor(0xFFEDB0), QColor(0x94790F)};
    case Tone::P3:
        return {QColor(0x15396B), QColor(0xCFE3FF), QColor(0x3D6AA8)};
    case Tone::Unhealthy:
        return {QColor(0x43245E), QColor(0xE9D2FB), QColor(0x7C4FA3)};
    case Tone::Missing:
        return {QColor(0x3C3C3C), QColor(0xE0E0E0), QColor(0x7C7C7C)};
    case Tone::NothingRan:
        return {QColor(0x2A2A2A), QColor(0xBDBDBD), QColor(0x5A5A5A)};
    case Tone::Running:
        return {QColor(0x0E3F48), QColor(0xBDEBF2), QColor(0x3C9FB0)};
    }
    return {};
}

ToneColours deutanLight(Tone tone)
{
    switch (tone) {
    case Tone::Clean:
        return {QColor(0xB8DDF2), QColor(0x0A3350), QColor(0x5E9CC4)};
    case Tone::P0:
        return {QColor(0x8C2A04), QColor(0xFFFFFF), QColor(0x5C1B02)};
    case Tone::P1:
        return {QColor(0xF2A03D), QColor(0x331B00), QColor(0xB36B12)};
    case Tone::P2:
        return {QColor(0xFFEE9E), QColor(0x433500), QColor(0xC2A63A)};
    case Tone::P3:
        return {QColor(0x7FA8E6), QColor(0x051C40), QColor(0x3E6DB5)};
    case Tone::Unhealthy:
        return {QColor(0x6A4C93), QColor(0xFFFFFF), QColor(0x452F63)};
    case Tone::Missing:
        return {QColor(0xC2C2C2), QColor(0x1F1F1F), QColor(0x7A7A7A)};
    case Tone::NothingRan:
        return {QColor(0xF6F6F6), QColor(0x4B4B4B), QColor(0xB8B8B8)};
    case Tone::Running:
        return {QColor(0x073642), QColor(0xFFFFFF), QColor(0x02181E)};
    }
    return {};
}

ToneColours deutanDark(Tone tone)
{
    switch (tone) {
    case Tone::Clean:
        return {QColor(0x123F5C), QColor(0xCDE8F7), QColor(0x3D7CA3)};
    case Tone::P0:
        return {QColor(0xF2A27A), QColor(0x3A1200), QColor(0xFFCBB0)};
    case Tone::P1:
        return {QColor(0xA65A00), QColor(0xFFFFFF), QColor(0xD98B2B)};
    case Tone::P2:
        return {QColor(0x5E5200), QColor(0xFFF3B8), QColor(0x9C8A14)};
    case Tone::P3:
        return {QColor(0x2C5FB0), QColor(0xFFFFFF), QColor(0x7FA8E6)};
    case Tone::Unhealthy:
        return {QColor(0xB79BE0), QColor(0x22083F), QColor(0xDCCBF5)};
    case Tone::Missing:
        return {QColor(0x5A5A5A), QColor(0xFFFFFF), QColor(0x9A9A9A)};
    case Tone::NothingRan:
        return {QColor(0x2A2A2A), QColor(0xBDBDBD), QColor(0x5A5A5A)};
    case Tone::Running:
        return {QColor(0x9AD5EA), QColor(0x062B38), QColor(0xD2EEF7)};
    }
    return {};
}

ToneColours contrastLight(Tone tone)
{
    switch (tone) {
    case Tone::Clean:
        return {QColor(0x005A1E), QColor(Qt::white), QColor(Qt::black)};
    case Tone::P0:
        return {QColor(0x8B0000), QColor(Qt::white), QColor(Qt::black)};
    case Tone::P1:
        return {QColor(0xFFB000), QColor(Qt::black), QColor(Qt::black)};
    case Tone::P2:
        return {QColor(0xFFE94D), QColor(Qt::black), QColor(Qt::black)};
    case Tone::P3:
        return {QColor(0x003C8F), QColor(Qt::white), QColor(Qt::black)};
    case Tone::Unhealthy:
        return {QColor(0x4B0082), QColor(Qt::white), QColor(Qt::black)};
    case Tone::Missing:
        return {QColor(0x4A4A4A), QColor(Qt::white), QColor(Qt::black)};
    case Tone::NothingRan:
        return {QColor(Qt::white), QColor(Qt::black), QColor(Qt::black)};
    case Tone::Running:
        return {QColor(0x00525C), QColor(Qt::white), QColor(Qt::black)};
    }
    return {};
}

ToneColours contrastDark(Tone tone)
{
    switch (tone) {
    case Tone::Clean:
        return {QColor(0x8CE99A), QColor(Qt::black), QColor(Qt::white)};
    case Tone::P0:
        return {QColor(0xFF9C93), QColor(Qt::black), QColor(Qt::white)};
    case Tone::P1:
        return {QColor(0xFFB74D), QColor(Qt::black), QColor(Qt::white)};
    case Tone::P2:
        return {QColor(0xFFF176), QColor(Qt::black), QColor(Qt::white)};
    case Tone::P3:
        return {QColor(0x90CAF9), QColor(Qt::black), QColor(Qt::white)};
    case Tone::Unhealthy:
        return {QColor(0xD9B3FF), QColor(Qt::black), QColor(Qt::white)};
    case Tone::Missing:
        return {QColor(0xC8C8C8), QColor(Qt::black), QColor(Qt::white)};
    case Tone::NothingRan:
        return {QColor(Qt::black), QColor(Qt::white), QColor(Qt::white)};
    case Tone::Running:
        return {QColor(0x7FE7F2), QColor(Qt::black), QColor(Qt::white)};
    }
    return {};
}

} // namespace

Tone toneOfRank(int rank)
{
    switch (rank) {
    case 0:
        return Tone::P0;
    case 1:
        return Tone::P1;
    case 2:
        return Tone::P2;
    default:
        return Tone::P3;
    }
}

SeverityPalette::SeverityPalette(const QPalette &palette)
    : m_dark(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness())
    , m_scheme(schemeOf(palette))
    , m_muted(mutedText(palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                        schemeOf(palette) == ColourScheme::HighContrast ? 7.5 : 5.0))
{}

ToneColours SeverityPalette::colours(Tone tone) const
{
    switch (m_scheme) {
    case ColourScheme::Deutan:
        return m_dark ? deutanDark(tone) : deutanLight(tone);
    case ColourScheme::HighContrast:
        return m_dark ? contrastDark(tone) : contrastLight(tone);
    case ColourScheme::Normal:
        break;
    }
    return m_dark ? darkColours(tone) : lightColours(tone);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace prism
