// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/historysnapshot.h"

#include "engine/core/file.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

namespace prism {
namespace {

// A connection of its own name, gone with this object.
class Connection
{
public:
    explicit Connection(const std::string &path)
        : m_name(QStringLiteral("prism-snapshot-%1").arg(reinterpret_cast<quintptr>(this)))
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(QString::fromStdString(path));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): the name and the options come first
        m_open = m_database.open();
    }
    ~Connection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
    bool m_open = false;
};

} // namespace

Result<std::string> snapshotDatabase(const std::string &path, const std::function<void()> &ensureApplication)
{
    ensureApplication();
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(QStringLiteral("copy.sqlite"));
    {
        Connection connection(path);
        QSqlQuery query(connection.database());
        query.prepare(QStringLiteral("VACUUM INTO ?"));
        query.addBindValue(copy);
        if (!connection.isOpen() || !query.exec())
            return Error{
                ErrorCode::Unreadable,
                Sentence::saying("the database cannot be copied: %1", query.lastError().text().toStdString()),
                path};
    }
    return readFile(copy.toStdString(), std::size_t{1} << 30);
}

Result<void> checkDatabase(const std::string &path, const std::function<void()> &ensureApplication)
{
    ensureApplication();
    Connection connection(path);
    QSqlQuery query(connection.database());
    if (!connection.isOpen() || !query.exec(QStringLiteral("PRAGMA integrity_check")) || !query.next() ||
        query.value(0).toString() != QStringLiteral("ok"))
        return Error{ErrorCode::Corrupt, Sentence::saying("the database is not whole"), path};
    return {};
}

} // namespace prism
