// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <string>
#include <utility>

namespace prism {

/// When the ledger's file was changed (ns) and its size; zeroes where there is none.
using LedgerStamp = std::pair<std::int64_t, std::int64_t>;

/// Reads it from the file system. Any thread.
[[nodiscard]] LedgerStamp ledgerStamp(const std::string &dataDirectory);

/// Tells when another program has decided something. It sleeps in inotify on the data directory, where
/// SQLite makes and removes files beside the ledger for every reader too: only a changed ledger counts. GUI
/// thread.
class LedgerWatch : public QObject
{
    Q_OBJECT

public:
    explicit LedgerWatch(std::string dataDirectory, QObject *parent = nullptr);
    ~LedgerWatch() override;

    /// Watches the directory if it is there by now. Cheap.
    void arm();
    /// The ledger as of this stamp has been read.
    void setRead(LedgerStamp stamp) { m_read = stamp; }

Q_SIGNALS:
    void changed();

private:
    std::string m_dataDirectory;
    LedgerStamp m_read;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace prism
