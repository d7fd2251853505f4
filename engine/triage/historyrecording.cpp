// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historyrecording.h"

#include "engine/core/clock.h"

namespace prism {
namespace {

constexpr std::size_t ledgerFindings = 400000;

Result<void> noteBundle(const HistoryDatabase &database, const Bundle &bundle)
{
    return database.execute(QStringLiteral("INSERT INTO bundle VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT))"),
                            {dayNumber(bundle.date()), sqlText(bundle.id()), sqlText(bundle.assembledAt())});
}

} // namespace

DayNumber dayNumber(std::string_view day)
{
    return static_cast<DayNumber>(startOfDay(day).seconds / 86400);
}

Result<void> HistoryRecording::add(std::shared_ptr<const Bundle> bundle)
{
    if (m_ledger && m_findings + bundle->findings().size() > ledgerFindings) {
        if (auto saved = save(); !saved)
            return saved;
    }
    if (!m_ledger) {
        m_rows.emplace(m_database);
        m_ledger.emplace(*m_rows);
        if (auto loaded = m_rows->loadKeys(*m_ledger); !loaded)
            return loaded;
    }
    m_findings += bundle->findings().size();
    m_bundles.push_back(bundle);
    if (!m_ledger->apply(*bundle, dayNumber(bundle->date())))
        return *m_rows->error();
    return noteBundle(m_database, *bundle);
}

Result<void> HistoryRecording::save()
{
    if (!m_ledger)
        return {};
    auto saved = m_rows->save(*m_ledger);
    m_ledger.reset();
    m_rows.reset();
    m_bundles.clear();
    m_findings = 0;
    return saved;
}

} // namespace prism
