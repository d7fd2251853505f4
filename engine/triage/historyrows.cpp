// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historyrows.h"

#include <QStringList>

namespace prism {
namespace {

using KeyAndRow = std::pair<const HistoryKey *, const HistoryRow *>;

// Rows of one INSERT: a third of the CPU of one row each, and more would gain nothing (measured).
constexpr std::size_t batch = 16;
constexpr std::size_t columnCount = 15;

const QString columns = QStringLiteral("(key, closed, id, title, rank, baseline, carries, regressed, "
                                       "first_seen, opened_on, last_seen, resolved_on,"
                                       " detector, resolved_by, resolved_version)");
// The small numbers of a row in two columns: a column costs more than the rest of reading it. Days have 20
// bits, which last until the year 4840, 0 stands for none.
const QString selected = QStringLiteral(
    "SELECT CAST(id AS BLOB), CAST(title AS BLOB), rank | (baseline << 4) | (carries << 5) | (regressed << "
    "6),"
    " first_seen | (opened_on << 20) | (coalesce(last_seen, 0) << 40), CAST(detector AS BLOB), resolved_on,"
    " CAST(resolved_by AS BLOB), CAST(resolved_version AS BLOB) FROM finding WHERE key = ? AND closed = ?");
constexpr int dayBits = 20;
constexpr int resolvedColumn = 5; // the columns from here on are NULL while a finding is open

QVariant dayOrNull(DayNumber day)
{
    return day == noDay ? QVariant() : QVariant(day);
}

QVariant textOrNull(std::string_view text)
{
    return text.empty() ? QVariant() : sqlText(text);
}

DayNumber dayOf(const QVariant &column)
{
    return column.isNull() ? noDay : column.toInt();
}

/// Binds values in order to the placeholders :0, :1 ... A bound position would make Qt build such a name anew
/// each time, which costs as much as the insert.
class Binder
{
public:
    explicit Binder(QSqlQuery &query)
        : m_query(query)
    {}
    Binder &add(const QVariant &value)
    {
        m_query.bindValue(name(m_next++), value);
        return *this;
    }
    static const QString &name(std::size_t number)
    {
        static const std::vector<QString> names = [] {
            std::vector<QString> all;
            for (std::size_t i = 0; i < batch * columnCount; ++i)
                all.push_back(QStringLiteral(":p%1").arg(i));
            return all;
        }();
        return names[number];
    }

private:
    QSqlQuery &m_query;
    std::size_t m_next = 0;
};

/// Open, never regressed, seen on its key's last day: most rows are so, and need 9 values instead of 15.
bool isPlain(const HistoryFacts &f)
{
    return !f.closed && f.regressed == 0 && f.lastSeen == noDay && f.resolvedOn == noDay;
}

/// "(:0, 0, CAST(:1 AS TEXT), ...)", the values of one row; `next` is the first free placeholder.
QString rowPlaceholders(bool isPlainRow, std::size_t &next)
{
    const QString form = isPlainRow
                             ? QStringLiteral("(?, 0, #, #, ?, ?, ?, 0, ?, ?, NULL, NULL, #, NULL, NULL)")
                             : QStringLiteral("(?, ?, #, #, ?, ?, ?, ?, ?, ?, ?, ?, #, #, #)");
    QString sql;
    for (const QChar c : form) {
        if (c == QLatin1Char('?'))
            sql += Binder::name(next++);
        else if (c == QLatin1Char('#'))
            sql += QStringLiteral("CAST(") + Binder::name(next++) + QStringLiteral(" AS TEXT)");
        else
            sql += c;
    }
    return sql;
}

void bindRow(Binder &binder, bool isPlainRow, const HistoryKey &key, std::string_view id,
             const HistoryFacts &f)
{
    binder.add(QVariant::fromValue<qint64>(key.number));
    if (!isPlainRow)
        binder.add(f.closed ? 1 : 0);
    binder.add(sqlText(id)).add(sqlText(f.title)).add(f.rank).add(f.baseline ? 1 : 0).add(f.carries ? 1 : 0);
    if (!isPlainRow)
        binder.add(f.regressed);
    binder.add(f.firstSeen).add(f.openedOn);
    if (!isPlainRow)
        binder.add(dayOrNull(f.lastSeen)).add(dayOrNull(f.resolvedOn));
    binder.add(textOrNull(f.detector));
    if (!isPlainRow)
        binder.add(textOrNull(f.resolvedBy)).add(textOrNull(f.resolvedVersion));
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
        for (std::size_t i = 0; i < batch; ++i)
            list += (i == 0 ? QString() : QStringLiteral(", ")) + QStringLiteral("CAST(? AS TEXT)");
        auto prepared =
            m_database.prepare(selected + QStringLiteral(" AND id IN (") + list + QLatin1Char(')'));
        if (!prepared) {
            m_error = prepared.error();
            return false;
        }
        m_closed = std::move(*prepared);
    }
    for (std::size_t from = 0; from < ids.size(); from += batch) {
        m_closed->bindValue(0, QVariant::fromValue<qint64>(key.number));
        m_closed->bindValue(1, 1);
        // the last id again where there are no more
        for (std::size_t i = 0; i < batch; ++i)
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

namespace {

/// Inserts rows in batches, as they are now or as they were before the ledger's last day.
class RowInserter
{
public:
    RowInserter(const HistoryDatabase &database, QString table, HistoryFacts HistoryRow::*facts)
        : m_database(database)
        , m_table(std::move(table))
        , m_facts(facts)
    {}

    Result<void> add(const KeyAndRow &row)
    {
        const bool plain = isPlain(row.second->*m_facts);
        std::vector<KeyAndRow> &waiting = plain ? m_plain : m_full;
        waiting.push_back(row);
        return waiting.size() == batch ? write(waiting, plain, plain ? m_plainQuery : m_fullQuery)
                                       : Result<void>();
    }

    Result<void> finish()
    {
        for (const bool plain : {true, false}) {
            std::optional<QSqlQuery> query;
            if (auto done = write(plain ? m_plain : m_full, plain, query); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> write(std::vector<KeyAndRow> &rows, bool plain, std::optional<QSqlQuery> &query)
    {
        if (rows.empty())
            return {};
        if (!query) {
            QString sql = QStringLiteral("INSERT INTO ") + m_table + QLatin1Char(' ') + columns;
            std::size_t next = 0;
            for (std::size_t i = 0; i < rows.size(); ++i)
                sql += (i == 0 ? QStringLiteral(" VALUES ") : QStringLiteral(", ")) +
                       rowPlaceholders(plain, next);
            auto prepared = m_database.prepare(sql);
            if (!prepared)
                return prepared.error();
            query = std::move(*prepared);
        }
        Binder binder(*query);
        for (const auto &[key, row] : rows)
            bindRow(binder, plain, *key, row->id, row->*m_facts);
        rows.clear();
        return query->exec() ? Result<void>() : m_database.errorOf(*query);
    }

    const HistoryDatabase &m_database;
    QString m_table;
    HistoryFacts HistoryRow::*m_facts;
    std::vector<KeyAndRow> m_plain;
    std::vector<KeyAndRow> m_full;
    std::optional<QSqlQuery> m_plainQuery;
    std::optional<QSqlQuery> m_fullQuery;
};

Result<void> insertRows(const HistoryDatabase &database, const QString &table,
                        const std::vector<KeyAndRow> &rows, HistoryFacts HistoryRow::*facts)
{
    RowInserter inserter(database, table, facts);
    for (const KeyAndRow &row : rows) {
        if (auto done = inserter.add(row); !done)
            return done;
    }
    return inserter.finish();
}

/// Writes rows that are stored already: most have only another last_seen.
Result<void> updateRows(const HistoryDatabase &database, const std::vector<KeyAndRow> &rows)
{
    const QString which = QStringLiteral(" WHERE key = :key AND closed = :closed AND id = CAST(:id AS TEXT)");
    std::size_t next = 0;
    auto all = database.prepare(QStringLiteral("UPDATE finding SET ") + columns + QStringLiteral(" = ") +
                                rowPlaceholders(false, next) + which);
    auto lastSeen = database.prepare(QStringLiteral("UPDATE finding SET last_seen = :p0") + which);
    if (!all || !lastSeen)
        return all ? lastSeen.error() : all.error();
    const QString names[] = {QStringLiteral(":key"), QStringLiteral(":closed"), QStringLiteral(":id")};
    for (const auto &[key, row] : rows) {
        QSqlQuery &query = row->onlyLastSeen ? *lastSeen : *all;
        Binder binder(query);
        if (row->onlyLastSeen)
            binder.add(dayOrNull(row->facts.lastSeen));
        else
            bindRow(binder, false, *key, row->id, row->facts);
        query.bindValue(names[0], QVariant::fromValue<qint64>(key->number));
        query.bindValue(names[1], row->isStoredClosed ? 1 : 0);
        query.bindValue(names[2], sqlText(row->id));
        if (!query.exec())
            return database.errorOf(query);
    }
    return {};
}

} // namespace

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
        {QStringLiteral("INSERT INTO finding ") + columns + QStringLiteral(" SELECT ") +
             columns.mid(1, columns.size() - 2) + QStringLiteral(" FROM previous"),
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
