// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace prism {

/// A text for a placeholder `CAST(? AS TEXT)`: its UTF-8 bytes, not copied, so they must outlive the
/// statement's execution. QString would be converted twice, to UTF-16 and back.
[[nodiscard]] QVariant sqlText(std::string_view utf8);
/// The text of a column `CAST(name AS BLOB)`.
[[nodiscard]] std::string textOf(const QVariant &column);

/// One connection to one SQLite file through Qt Sql, for the thread that opened it (facts: a connection
/// belongs to its thread). Needs a QCoreApplication, which loads the driver.
class HistoryDatabase
{
public:
    /// Opens `path`, which exists, in WAL mode.
    [[nodiscard]] static Result<std::unique_ptr<HistoryDatabase>> open(const std::string &path);
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase &) = delete;
    HistoryDatabase &operator=(const HistoryDatabase &) = delete;

    /// A query of this connection; it must be gone before the connection is.
    [[nodiscard]] QSqlQuery query() const;
    /// A prepared statement; the values are bound later.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    /// One statement without a result.
    [[nodiscard]] Result<void> execute(const QString &sql, const std::vector<QVariant> &values = {}) const;
    /// The first column of the first row, invalid if there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const std::vector<QVariant> &values = {}) const;

    /// Runs `work` between BEGIN IMMEDIATE and COMMIT. When another writer came between (SQLITE_BUSY,
    /// SQLITE_BUSY_SNAPSHOT) all of it is repeated, three times at most; any other failure rolls back. Busy
    /// when the other writer does not end.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work) const;

    /// What a failed query says, with its kind: Busy, NoSpace, Corrupt, PermissionDenied or Io.
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;

private:
    HistoryDatabase(QString connection, std::string path);
    [[nodiscard]] Error errorOf(const class QSqlError &error) const;
    [[nodiscard]] Result<void> useWriteAheadLog() const;

    QString m_connection;
    std::string m_path;
    bool m_isNew = false; ///< the file was empty when it was opened
};

} // namespace prism
