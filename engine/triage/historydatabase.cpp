// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historydatabase.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

namespace prism {
namespace {

constexpr int attempts = 3;

// Primary result codes of SQLite, https://www.sqlite.org/rescode.html
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

ErrorCode codeOf(int native)
{
    switch (native & 0xFF) { // the low byte of an extended code is its primary one
    case sqliteBusy:
    case sqliteLocked:
        return ErrorCode::Busy;
    case sqliteReadOnly:
        return ErrorCode::PermissionDenied;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return ErrorCode::Corrupt;
    case sqliteFull:
        return ErrorCode::NoSpace;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

QVariant sqlText(std::string_view utf8)
{
    // A null QByteArray would be stored as NULL.
    return utf8.empty() ? QVariant(QByteArray(""))
                        : QVariant(QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

std::string textOf(const QVariant &column)
{
    return column.toByteArray().toStdString();
}

HistoryDatabase::HistoryDatabase(QString connection, std::string path)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
{}

Result<std::unique_ptr<HistoryDatabase>> HistoryDatabase::open(const std::string &path)
{
    if (!QCoreApplication::instance())
        return Error{ErrorCode::Unsupported, Sentence::saying("the history needs a running QCoreApplication"),
                     path};
    // Names are shared by the whole process, so each connection has one of its own.
    std::unique_ptr<HistoryDatabase> self(
        new HistoryDatabase(QUuid::createUuid().toString(QUuid::WithoutBraces), path));
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_connection);
    if (!db.isValid())
        return Error{ErrorCode::Unsupported, Sentence::saying("Qt has no SQLite driver (libqt6sql6-sqlite)"),
                     path};
    db.setDatabaseName(QString::fromStdString(path));
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!db.open())
        return self->errorOf(db.lastError());
    // NORMAL loses at most the last transaction on a power cut, never the file; the bundles still have it.
    for (const char *pragma : {"PRAGMA synchronous=NORMAL", "PRAGMA cache_size=-65536"}) {
        if (auto done = self->execute(QString::fromLatin1(pragma)); !done)
            return done.error();
    }
    const auto pages = self->value(QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return pages.error();
    self->m_isNew = pages->toInt() == 0;
    if (!self->m_isNew) {
        if (auto done = self->useWriteAheadLog(); !done)
            return done.error();
    }
    return self;
}

Result<void> HistoryDatabase::useWriteAheadLog() const
{
    return execute(QStringLiteral("PRAGMA journal_mode=WAL"));
}

HistoryDatabase::~HistoryDatabase()
{
    // A new file is filled under a rollback journal, which has nothing to keep: the log would write all
    // twice.
    if (m_isNew)
        static_cast<void>(useWriteAheadLog()); // or whoever opens it next
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery HistoryDatabase::query() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    return query;
}

Result<QSqlQuery> HistoryDatabase::prepare(const QString &sql) const
{
    QSqlQuery q = query();
    if (!q.prepare(sql))
        return errorOf(q);
    return q;
}

Result<void> HistoryDatabase::execute(const QString &sql, const std::vector<QVariant> &values) const
{
    auto done = value(sql, values);
    return done ? Result<void>() : done.error();
}

Result<QVariant> HistoryDatabase::value(const QString &sql, const std::vector<QVariant> &values) const
{
    auto q = prepare(sql);
    if (!q)
        return q.error();
    for (const QVariant &v : values)
        q->addBindValue(v);
    if (!q->exec())
        return errorOf(*q);
    return q->next() ? q->value(0) : QVariant();
}

Result<void> HistoryDatabase::transaction(const std::function<Result<void>()> &work) const
{
    Result<void> done =
        Error{ErrorCode::Busy, Sentence::saying("another program keeps writing to the history"), m_path};
    for (int i = 0; i < attempts; ++i) {
        // A deferred transaction could fail in its middle, when it turns from reading to writing.
        done = execute(QStringLiteral("BEGIN IMMEDIATE"));
        if (done) {
            done = work();
            if (done)
                done = execute(QStringLiteral("COMMIT"));
            if (!done) [[maybe_unused]]
                const auto rolledBack = execute(QStringLiteral("ROLLBACK"));
        }
        if (done || done.error().code != ErrorCode::Busy)
            return done;
    }
    return done;
}

Error HistoryDatabase::errorOf(const QSqlQuery &query) const
{
    return errorOf(query.lastError());
}

Error HistoryDatabase::errorOf(const QSqlError &error) const
{
    return {codeOf(error.nativeErrorCode().toInt()), error.databaseText().toStdString(), m_path};
}

} // namespace prism
