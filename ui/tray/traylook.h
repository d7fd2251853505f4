// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "ui/models/overview.h"
#include "ui/style/glyph.h"
#include "ui/style/severitypalette.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace prism {

/// What the tray is made of.
struct TrayFacts
{
    std::shared_ptr<const Overview> overview; ///< null: no bundle yet
    std::array<int, 5> open{};                ///< not resolved and not hidden by a decision, by rank
    bool auditing = false;
    std::optional<UtcTime> overdue;    ///< a run was due then, and nothing came since
    QStringList silent;                ///< hosts that should have reported
    QStringList late;                  ///< hosts that should have begun by now
    std::optional<UtcTime> quietUntil; ///< only P0 is told until then
    std::optional<UtcTime> nextRun;    ///< nothing: none is planned
    QString sinceLooked;               ///< "2 new, 1 resolved", "" if nothing happened
};

/// How the tray shows it: never by colour alone.
struct TrayLook
{
    Tone tone = Tone::NothingRan;
    Glyph glyph = Glyph::Ring;
    int count = 0;   ///< open findings of the worst priority; 0: no number
    QString verdict; ///< a sentence
    QString toolTip; ///< the verdict and what else is to know, some sentences

    bool operator==(const TrayLook &) const = default;
};

/// Worst first: a collector that fell silent, P0, silent hosts, open findings by priority, cells that nobody
/// looked at, a run that is going on, all well. Silence is never grey. Any thread.
[[nodiscard]] TrayLook trayLook(const TrayFacts &facts, UtcTime now);

/// The findings of an overview that are in sight: without those that decisions hide.
[[nodiscard]] std::array<int, 5> openInSight(const Overview &overview, const Bundle &bundle,
                                             const DecidedView &view);

/// "Sun 07:30" in the operator's locale and zone; with the day if it is more than six days away.
[[nodiscard]] QString nearTime(UtcTime time, UtcTime now);

} // namespace prism
