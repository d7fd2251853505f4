// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historywrites.h"

#include <optional>

namespace prism {
namespace {

// Rows of one INSERT: a third of the CPU of one row each, and more would gain nothing (measured).
constexpr std::size_t batch = 16;
constexpr std::size_t columnCount = 15;

const QString columns = QStringLiteral("(key, closed, id, title, rank, baseline, carries, regressed, "
                                       "first_seen, opened_on, last_seen, resolved_on,"
                                       " detector, resolved_by, resolved_version)");
QVariant textOrNull(std::string_view text)
{
    return text.empty() ? QVariant() : sqlText(text);
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

/// Collects rows of the two forms and inserts each as a batch.
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

} // namespace

QVariant dayOrNull(DayNumber day)
{
    return day == noDay ? QVariant() : QVariant(day);
}

const QString &historyColumns()
{
    return columns;
}

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

} // namespace prism
