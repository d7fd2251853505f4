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
QColor mutedText(const QColor &text, const QColor &background)
{
    constexpr double aim = 5.0;
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
    , m_muted(mutedText(palette.color(QPalette::WindowText), palette.color(QPalette::Window)))
{}

ToneColours SeverityPalette::colours(Tone tone) const
{
    return m_dark ? darkColours(tone) : lightColours(tone);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace prism
