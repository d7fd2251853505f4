// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/verbicon.h"

namespace prism {

QString drawingOf(VerbIcon icon)
{
    switch (icon) {
    case VerbIcon::Run:
        return QStringLiteral("verbs/run");
    case VerbIcon::Stop:
        return QStringLiteral("verbs/stop");
    case VerbIcon::Consume:
        return QStringLiteral("verbs/consume");
    case VerbIcon::Approve:
        return QStringLiteral("verbs/approve");
    case VerbIcon::Defer:
        return QStringLiteral("verbs/defer");
    case VerbIcon::Skip:
        return QStringLiteral("verbs/skip");
    case VerbIcon::Accept:
        return QStringLiteral("verbs/accept");
    case VerbIcon::Dismiss:
        return QStringLiteral("verbs/dismiss");
    case VerbIcon::Undo:
        return QStringLiteral("verbs/undo");
    case VerbIcon::Ledger:
        return QStringLiteral("verbs/ledger");
    case VerbIcon::Export:
        return QStringLiteral("verbs/export");
    case VerbIcon::Import:
        return QStringLiteral("verbs/import");
    case VerbIcon::Copy:
        return QStringLiteral("verbs/copy");
    case VerbIcon::Add:
        return QStringLiteral("verbs/add");
    case VerbIcon::Again:
        return QStringLiteral("verbs/again");
    case VerbIcon::Terminal:
        return QStringLiteral("verbs/terminal");
    }
    return {};
}

} // namespace prism
