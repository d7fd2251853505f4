// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/pageicon.h"

#include "ui/style/drawing.h"

namespace prism {

namespace {

QString drawingOf(PageIcon icon)
{
    switch (icon) {
    case PageIcon::Today:
        return QStringLiteral("pages/today");
    case PageIcon::Findings:
        return QStringLiteral("pages/findings");
    case PageIcon::History:
        return QStringLiteral("pages/history");
    case PageIcon::Reports:
        return QStringLiteral("pages/reports");
    case PageIcon::Targets:
        return QStringLiteral("pages/targets");
    case PageIcon::Settings:
        return QStringLiteral("pages/settings");
    case PageIcon::Check:
        return QStringLiteral("pages/check");
    }
    return {};
}

} // namespace

QIcon iconOf(PageIcon icon, const QPalette &palette)
{
    return drawnIcon(drawingOf(icon), palette, IconGround::List);
}

} // namespace prism
