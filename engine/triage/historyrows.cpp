// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historyrows.h"

#include "engine/triage/historywrites.h"

#include <QStringList>

namespace prism {
namespace {

constexpr std::size_t idsOfOneQuery = 16;

// The small numbers of a row in two columns: a column costs more than the rest of reading it. Days have 20
// bits, which last until the year 4840, 0 stands for none.
const QString selected = QStringLiteral(
    "SELECT CAST(id AS BLOB), CAST(title AS BLOB), rank | (baseline << 4) | (carries << 5) | (regressed << "
    "6),"
    " first_seen | (opened_on << 20) | (coalesce(last_seen, 0) << 40), CAST(detector AS BLOB), resolved_on,"
    " CAST(resolved_by AS BLOB), CAST(resolved_version AS BLOB) FROM finding WHERE key = ? AND closed = ?");
constexpr int dayBits = 20;
constexpr int resolvedColumn = 5; // the columns from here on are NULL while a finding is open

DayNumber dayOf(const QVariant &column)
{
    return column.isNull() ? noDay : column.toInt();
}

HistoryRow readRow(const QSqlQuery &query, bool isClosed, TextArena &arena)
{
    const auto text = [&](int column) {
        const QByteArray bytes = query.value(column).toByteArray();
        return arena.keep({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    };
    const auto part = [](qint64 number, int index) {
        return static_cast<DayNumber>((number >> (index * dayBits)) & ((1 << dayBits) - 1));
    };
    const qint64 flags = query.value(2).toLongLong();
    const qint64 days = query.value(3).toLongLong();
    HistoryRow row;
    row.id = text(0);
    row.isStored = true;
    row.isStoredClosed = isClosed;
    HistoryFacts &f = row.facts;
    f.title = text(1);
    f.rank = static_cast<int>(flags & 15);
    f.baseline = (flags & 16) != 0;
    f.carries = (flags & 32) != 0;
    f.regressed = static_cast<int>(flags >> 6);
    f.closed = isClosed;
    f.firstSeen = part(days, 0);
    f.openedOn = part(days, 1);
    f.lastSeen = part(days, 2) == 0 ? noDay : part(days, 2);
    f.detector = text(4);
    if (isClosed) {
        f.resolvedOn = dayOf(query.value(resolvedColumn));
        f.resolvedBy = text(resolvedColumn + 1);
        f.resolvedVersion = text(resolvedColumn + 2);
    }
    return row;
}

} // namespace

bool HistoryRows::fail(const QSqlQuery &query)
{
    m_error = m_database.errorOf(query);
    return false;
}

Result<void> HistoryRows::loadKeys(HistoryLedger &ledger)
{
    auto q = m_database.prepare(
        QStringLiteral("SELECT number, CAST(text AS BLOB), present_on, present_before,"
                       " EXISTS (SELECT 1 FROM finding WHERE key = number AND closed = 1) FROM key"));
    if (!q)
        return q.error();
    if (!q->exec())
        return m_database.errorOf(*q);
    while (q->next()) {
        HistoryKey key;
        key.number = q->value(0).toLongLong();
        key.text = textOf(q->value(1));
        key.presentOn = dayOf(q->value(2));
        key.presentBefore = dayOf(q->value(3));
        key.hasClosed = q->value(4).toBool();
        ledger.addKey(std::move(key));
    }
    return {};
}

bool HistoryRows::loadOpen(HistoryKey &key, TextArena &arena)
{
    if (!m_open) {
        auto prepared = m_database.prepare(selected + QStringLiteral(" ORDER BY id"));
        if (!prepared) {
            m_error = prepared.error();
            return false;
        }
        m_open = std::move(*prepared);
    }
    m_open->bindValue(0, QVariant::fromValue<qint64>(key.number));
    m_open->bindValue(1, 0);
    if (!m_open->exec())
        return fail(*m_open);
    while (m_open->next())
        key.rows.push_back(readRow(*m_open, false, arena));
    m_open->finish();
    return true;
}

bool HistoryRows::loadClosed(HistoryKey &key, const std::vector<std::string_view> &ids, TextArena &arena)
{
    if (!m_closed) {
        QString list;
        for (std::size_t i = 0; i < idsOfOneQuery; ++i)
            list += (i == 0 ? QString() : QStringLiteral(", ")) + QStringLiteral("CAST(? AS TEXT)");
        auto prepared =
            m_database.prepare(selected + QStringLiteral(" AND id IN (") + list + QLatin1Char(')'));
        if (!prepared) {
            m_error = prepared.error();
            return false;
        }
        m_closed = std::move(*prepared);
    }
    for (std::size_t from = 0; from < ids.size(); from += idsOfOneQuery) {
        m_closed->bindValue(0, QVariant::fromValue<qint64>(key.number));
        m_closed->bindValue(1, 1);
        // the last id again where there are no more
        for (std::size_t i = 0; i < idsOfOneQuery; ++i)
            m_closed->bindValue(static_cast<int>(i) + 2, sqlText(ids[std::min(from + i, ids.size() - 1)]));
        if (!m_closed->exec())
            return fail(*m_closed);
        while (m_closed->next())
            key.rows.push_back(readRow(*m_closed, true, arena));
        m_closed->finish();
    }
    return true;
}

Result<void> HistoryRows::saveKeys(HistoryLedger &ledger)
{
    auto insert = m_database.prepare(
        QStringLiteral("INSERT INTO key (text, present_on, present_before) VALUES (CAST(? AS TEXT), ?, ?)"));
    auto update = m_database.prepare(
        QStringLiteral("UPDATE key SET present_on = ?, present_before = ? WHERE number = ?"));
    if (!insert || !update)
        return !insert ? insert.error() : update.error();
    for (auto &[text, key] : ledger.keys()) {
        if (key.number != 0 && !key.isChanged)
            continue;
        QSqlQuery &q = key.number == 0 ? *insert : *update;
        int at = 0;
        if (key.number == 0)
            q.bindValue(at++, sqlText(text));
        q.bindValue(at++, dayOrNull(key.presentOn));
        q.bindValue(at++, dayOrNull(key.presentBefore));
        if (key.number != 0)
            q.bindValue(at++, QVariant::fromValue<qint64>(key.number));
        if (!q.exec())
            return m_database.errorOf(q);
        if (key.number == 0)
            key.number = q.lastInsertId().toLongLong();
        key.isChanged = false;
    }
    return {};
}

Result<void> HistoryRows::save(HistoryLedger &ledger)
{
    if (auto saved = saveKeys(ledger); !saved)
        return saved;
    std::vector<KeyAndRow> added;
    std::vector<KeyAndRow> changed;
    std::vector<KeyAndRow> previous;
    for (const auto &[text, key] : ledger.keys()) {
        for (const HistoryRow &row : key.rows) {
            if (row.changedOn == noDay)
                continue;
            (row.isStored ? changed : added).emplace_back(&key, &row);
            if (row.changedOn == ledger.lastDay() && row.before.firstSeen != noDay)
                previous.emplace_back(&key, &row);
        }
    }
    if (auto done = m_database.execute(QStringLiteral("DELETE FROM previous")); !done)
        return done;
    if (auto done = insertRows(m_database, QStringLiteral("finding"), added, &HistoryRow::facts); !done)
        return done;
    if (auto done = updateRows(m_database, changed); !done)
        return done;
    return insertRows(m_database, QStringLiteral("previous"), previous, &HistoryRow::before);
}

Result<void> HistoryRows::undo(DayNumber day)
{
    const std::vector<QVariant> theDay{day};
    const std::pair<QString, std::vector<QVariant>> statements[] = {
        {QStringLiteral("DELETE FROM finding WHERE first_seen = ?"), theDay},
        {QStringLiteral("DELETE FROM finding WHERE (key, closed, id) IN"
                        " (SELECT key, 0, id FROM previous UNION ALL SELECT key, 1, id FROM previous)"),
         {}},
        {QStringLiteral("INSERT INTO finding ") + historyColumns() + QStringLiteral(" SELECT ") +
             historyColumns().mid(1, historyColumns().size() - 2) + QStringLiteral(" FROM previous"),
         {}},
        {QStringLiteral("DELETE FROM previous"), {}},
        {QStringLiteral("UPDATE key SET present_on = present_before WHERE present_on = ?"), theDay},
        {QStringLiteral("DELETE FROM bundle WHERE day = ?"), theDay},
    };
    for (const auto &[sql, values] : statements) {
        if (auto done = m_database.execute(sql, values); !done)
            return done;
    }
    return {};
}

} // namespace prism
