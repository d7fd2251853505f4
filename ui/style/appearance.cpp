// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include <QApplication>

namespace prism {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xEFEFEF), QColor(0xF7F7F7));
    palette.setColor(QPalette::Base, QColor(0xFFFFFF));
    palette.setColor(QPalette::AlternateBase, QColor(0xF6F6F6));
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

} // namespace

QPalette paletteOf(Appearance appearance)
{
    return appearance == Appearance::Dark ? darkPalette() : lightPalette();
}

void applyAppearance(Appearance appearance)
{
    if (appearance == Appearance::System)
        return;
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setPalette(paletteOf(appearance));
}

} // namespace prism
