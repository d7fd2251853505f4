// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"
#include "engine/triage/historydatabase.h"
#include "engine/triage/historystore.h"

namespace prism {
namespace {

std::string dayText(const QVariant &column)
{
    return column.isNull() ? std::string() : UtcTime{column.toLongLong() * 86400}.day();
}

const QString listing = QStringLiteral(
    "SELECT CAST(k.text AS BLOB), CAST(f.id AS BLOB), CAST(f.title AS BLOB), f.rank, f.baseline, f.regressed,"
    " f.first_seen, f.opened_on, coalesce(f.last_seen, k.present_on, f.first_seen), f.closed, f.resolved_on,"
    " CAST(f.resolved_by AS BLOB), CAST(f.resolved_version AS BLOB),"
    " f.last_seen IS NOT NULL OR k.present_on IS NOT n.day, n.day"
    " FROM finding AS f JOIN key AS k ON k.number = f.key CROSS JOIN (SELECT max(day) AS day FROM bundle) AS "
    "n");

FindingState stateOf(const FindingHistory &f, bool isClosed, bool isCarried, bool openedNow)
{
    if (isClosed)
        return FindingState::Resolved;
    if (isCarried)
        return FindingState::Carried;
    if (!openedNow)
        return FindingState::Recurring;
    if (f.timesRegressed > 0)
        return FindingState::Regressed;
    return f.baseline ? FindingState::Baseline : FindingState::New;
}

FindingHistory readFinding(const QSqlQuery &q)
{
    FindingHistory f;
    f.key = textOf(q.value(0));
    f.id = textOf(q.value(1));
    f.title = textOf(q.value(2));
    f.rank = q.value(3).toInt();
    f.baseline = q.value(4).toInt() != 0;
    f.timesRegressed = q.value(5).toInt();
    f.firstSeen = dayText(q.value(6));
    f.lastSeen = dayText(q.value(8));
    const bool isClosed = q.value(9).toInt() != 0;
    f.resolvedOn = dayText(q.value(10));
    f.resolvedBy = textOf(q.value(11));
    f.resolvedByVersion = textOf(q.value(12));
    const int newest = q.value(14).toInt();
    f.daysOpen = (isClosed ? q.value(10).toInt() : newest) - q.value(7).toInt();
    f.state = stateOf(f, isClosed, q.value(13).toInt() != 0, q.value(7).toInt() == newest);
    return f;
}

Result<std::vector<FindingHistory>> readFindings(const HistoryDatabase &database, QSqlQuery &query)
{
    if (!query.exec())
        return database.errorOf(query);
    std::vector<FindingHistory> out;
    while (query.next())
        out.push_back(readFinding(query));
    return out;
}

} // namespace

Result<std::string> HistoryStore::newestDay() const
{
    const auto day = m_database->value(QStringLiteral("SELECT max(day) FROM bundle"));
    if (!day)
        return day.error();
    return dayText(*day);
}

Result<std::optional<FindingHistory>> HistoryStore::find(std::string_view key, std::string_view id) const
{
    auto found = findEach({{key, id}});
    if (!found)
        return found.error();
    return std::move(found->front());
}

// One statement for all: to prepare it takes longer than to run it.
Result<std::vector<std::optional<FindingHistory>>>
HistoryStore::findEach(const std::vector<FindingName> &names) const
{
    // Both values of `closed`, so that the primary key answers.
    auto q =
        m_database->prepare(listing + QStringLiteral(" WHERE k.text = CAST(? AS TEXT) AND f.closed IN (0, 1)"
                                                     " AND f.id = CAST(? AS TEXT)"));
    if (!q)
        return q.error();
    std::vector<std::optional<FindingHistory>> out;
    out.reserve(names.size());
    for (const FindingName &name : names) {
        q->bindValue(0, sqlText(name.key));
        q->bindValue(1, sqlText(name.id));
        auto found = readFindings(*m_database, *q);
        if (!found)
            return found.error();
        out.push_back(found->empty() ? std::nullopt
                                     : std::optional<FindingHistory>(std::move(found->front())));
    }
    return out;
}

Result<std::vector<FindingHistory>> HistoryStore::list(const HistoryFilter &filter) const
{
    QString where =
        filter.openOnly ? QStringLiteral(" WHERE f.closed = 0") : QStringLiteral(" WHERE f.closed IN (0, 1)");
    std::vector<QVariant> values;
    if (!filter.key.empty()) {
        where += QStringLiteral(" AND k.text = CAST(? AS TEXT)");
        values.push_back(sqlText(filter.key));
    }
    if (!filter.host.empty()) {
        where += QStringLiteral(" AND substr(k.text, instr(k.text, '@') + 1) = CAST(? AS TEXT)");
        values.push_back(sqlText(filter.host));
    }
    values.push_back(QVariant::fromValue<qint64>(static_cast<qint64>(filter.limit)));
    values.push_back(QVariant::fromValue<qint64>(static_cast<qint64>(filter.offset)));
    auto q = m_database->prepare(listing + where +
                                 QStringLiteral(" ORDER BY f.rank, k.text, f.id LIMIT ? OFFSET ?"));
    if (!q)
        return q.error();
    for (const QVariant &v : values)
        q->addBindValue(v);
    return readFindings(*m_database, *q);
}

Result<std::vector<ResolutionCount>> HistoryStore::resolutions(std::string_view since) const
{
    auto q = m_database->prepare(
        QStringLiteral("SELECT resolved_on, resolved_on - opened_on, count(*) FROM finding WHERE closed = 1"
                       " AND resolved_on >= ? GROUP BY 1, 2 ORDER BY 1, 2"));
    if (!q)
        return q.error();
    q->bindValue(0, isDay(since) ? daysBetween("1970-01-01", since) : 0);
    if (!q->exec())
        return m_database->errorOf(*q);
    std::vector<ResolutionCount> out;
    while (q->next())
        out.push_back({dayText(q->value(0)), q->value(1).toInt(), q->value(2).toUInt()});
    return out;
}

} // namespace prism
