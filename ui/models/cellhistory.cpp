// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellhistory.h"

#include "ui/models/cellstate.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

namespace prism {

namespace {

class Strip
{
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

std::optional<CellFacts> cellOf(const Overview &overview, const SummaryKey &key)
{
    const auto host = std::ranges::find(overview.hosts, key.host);
    if (host == overview.hosts.end())
        return std::nullopt;
    const auto row = static_cast<std::size_t>(host - overview.hosts.begin());
    return overview.cells[row * allDaemons.size() + static_cast<std::size_t>(key.daemon)];
}

} // namespace

CellHistory::CellHistory(std::string inbox, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_archive(std::move(inbox), {}, clock)
{
    m_archive.setMostDays(length);
    connect(&m_archive, &DayArchive::finished, this, &CellHistory::changed);
}

CellHistory::~CellHistory() = default;

std::vector<CellDay> CellHistory::days(const SummaryKey &key, const std::string &last)
{
    if (!std::exchange(m_asked, true))
        m_archive.refresh();
    std::vector<CellDay> days;
    if (!isDay(last))
        return days;
    for (int back = length - 1; back >= 0; --back) {
        CellDay day{addDays(last, -back), std::nullopt};
        if (const auto overview = m_archive.overview(day.day))
            day.cell = cellOf(*overview, key);
        days.push_back(std::move(day));
    }
    return days;
}

void CellHistory::refresh()
{
    if (m_asked)
        m_archive.refresh();
}

QString cellDaysText(const std::vector<CellDay> &days)
{
    std::map<CellState, int> counts;
    int without = 0;
    for (const CellDay &day : days) {
        if (day.cell)
            ++counts[day.cell->state];
        else
            ++without;
    }
    QStringList parts;
    for (const auto &[state, count] : counts) {
        if (state == CellState::Findings) {
            parts << Strip::tr("%1 with findings", "how many days").arg(count);
            continue;
        }
        parts << Strip::tr("%1 %2", "how many days, and their state: 21 clean")
                     .arg(count)
                     .arg(cellStateText(state));
    }
    if (without > 0)
        parts << Strip::tr("%n without a bundle", nullptr, without);
    return parts.join(QStringLiteral(", "));
}

} // namespace prism
