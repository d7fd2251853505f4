// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellstate.h"

#include <QCoreApplication>

namespace prism {

namespace {

class Cell
{
    Q_DECLARE_TR_FUNCTIONS(Cell)
};

constexpr int noRank = 9;

} // namespace

Tone toneOfCell(CellState state, int rank)
{
    switch (state) {
    case CellState::Clean:
        return Tone::Clean;
    case CellState::Findings:
    case CellState::Partial:
        return toneOfRank(rank);
    case CellState::Unhealthy:
    case CellState::Crashed:
        return Tone::Unhealthy;
    case CellState::Missing:
    case CellState::Stale:
    case CellState::Late:
        return rank < noRank ? toneOfRank(rank) : Tone::Missing;
    case CellState::NothingRan:
    case CellState::NotApplicable:
    case CellState::Maintenance:
    case CellState::Waiting:
        return Tone::NothingRan;
    case CellState::Running:
        return Tone::Running;
    case CellState::Ran:
        return rank < noRank ? toneOfRank(rank) : Tone::Running;
    }
    return Tone::Missing;
}

Glyph glyphOfCell(CellState state, int rank)
{
    switch (state) {
    case CellState::Clean:
        return Glyph::Check;
    case CellState::Findings:
    case CellState::Partial:
        return glyphOfRank(rank);
    case CellState::Unhealthy:
        return Glyph::Triangle;
    case CellState::Missing:
        return Glyph::Cross;
    case CellState::Crashed:
        return Glyph::Bolt;
    case CellState::Stale:
        return Glyph::Hourglass;
    case CellState::Late:
        return Glyph::Clock;
    case CellState::NothingRan:
        return Glyph::Ring;
    case CellState::NotApplicable:
        return Glyph::Dash;
    case CellState::Maintenance:
        return Glyph::Pause;
    case CellState::Waiting:
        return Glyph::Dots;
    case CellState::Running:
        return Glyph::Arrow;
    case CellState::Ran:
        return Glyph::Tick;
    }
    return Glyph::Cross;
}

QString cellStateText(CellState state)
{
    switch (state) {
    case CellState::Clean:
        return Cell::tr("clean");
    case CellState::Findings:
        return Cell::tr("findings");
    case CellState::Partial:
        return Cell::tr("partial");
    case CellState::Unhealthy:
        return Cell::tr("errors");
    case CellState::Missing:
        return Cell::tr("missing");
    case CellState::Crashed:
        return Cell::tr("crashed");
    case CellState::Stale:
        return Cell::tr("stale");
    case CellState::NothingRan:
        return Cell::tr("nothing ran");
    case CellState::NotApplicable:
        return Cell::tr("not applicable");
    case CellState::Late:
        return Cell::tr("late");
    case CellState::Maintenance:
        return Cell::tr("maintenance");
    case CellState::Waiting:
        return Cell::tr("waiting");
    case CellState::Running:
        return Cell::tr("running");
    case CellState::Ran:
        return Cell::tr("done");
    }
    return {};
}

QString cellStateMeaning(CellState state)
{
    switch (state) {
    case CellState::Clean:
        return Cell::tr("A healthy producer looked and found nothing.");
    case CellState::Findings:
        return Cell::tr("A healthy producer found something: how many, and the most urgent.");
    case CellState::Partial:
        return Cell::tr("Findings, but some detectors failed: there may be more.");
    case CellState::Unhealthy:
        return Cell::tr("Detectors failed, and the others found nothing.");
    case CellState::Missing:
        return Cell::tr("No summary came.");
    case CellState::Crashed:
        return Cell::tr("The producer failed, or left half a file.");
    case CellState::Stale:
        return Cell::tr("Only an old summary was there.");
    case CellState::NothingRan:
        return Cell::tr("A summary came, but no detector looked.");
    case CellState::NotApplicable:
        return Cell::tr("Switched off for this host, or nothing here to look at.");
    case CellState::Late:
        return Cell::tr("The run that was due has not come; this is from before.");
    case CellState::Maintenance:
        return Cell::tr("Nothing came, as was said before: its host is in maintenance.");
    case CellState::Waiting:
        return Cell::tr("Of the run now going on: not started yet.");
    case CellState::Running:
        return Cell::tr("Of the run now going on: looking.");
    case CellState::Ran:
        return Cell::tr("Of the run now going on: ended; the bundle will tell.");
    }
    return {};
}

std::vector<CellLegend> cellLegend()
{
    std::vector<CellLegend> legend;
    const auto add = [&legend](CellState state) {
        legend.push_back({state, noRank, cellStateText(state), cellStateMeaning(state)});
    };
    add(CellState::Clean);
    for (int rank = 0; rank < 4; ++rank)
        legend.push_back({CellState::Findings, rank, Cell::tr("findings, worst P%1").arg(rank),
                          cellStateMeaning(CellState::Findings)});
    legend.push_back(
        {CellState::Partial, 2, cellStateText(CellState::Partial), cellStateMeaning(CellState::Partial)});
    for (const CellState state :
         {CellState::Unhealthy, CellState::Crashed, CellState::Missing, CellState::Late, CellState::Stale,
          CellState::Maintenance, CellState::NothingRan, CellState::NotApplicable, CellState::Waiting,
          CellState::Running, CellState::Ran})
        add(state);
    return legend;
}

} // namespace prism
