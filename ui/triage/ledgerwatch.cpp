// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ledgerwatch.h"

#include "engine/core/file.h"
#include "engine/triage/decisionstore.h"

#include <QFile>

#include <sys/stat.h>

namespace prism {

LedgerStamp ledgerStamp(const std::string &dataDirectory)
{
    struct stat status = {};
    if (::stat(DecisionStore::pathIn(dataDirectory).c_str(), &status) != 0)
        return {};
#ifdef Q_OS_MACOS
    const timespec &at = status.st_mtimespec;
#else
    const timespec &at = status.st_mtim;
#endif
    return {std::int64_t{at.tv_sec} * 1'000'000'000 + at.tv_nsec, status.st_size};
}

LedgerWatch::LedgerWatch(std::string dataDirectory, QObject *parent)
    : QObject(parent)
    , m_dataDirectory(std::move(dataDirectory))
{
    m_settle.setInterval(std::chrono::milliseconds(200)); // a decision is several changes of the directory
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (ledgerStamp(m_dataDirectory) != m_read)
            Q_EMIT changed();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
}

LedgerWatch::~LedgerWatch() = default;

void LedgerWatch::arm()
{
    const QString name = QFile::decodeName(m_dataDirectory.c_str());
    if (!m_watcher.directories().contains(name) && isDirectory(m_dataDirectory))
        m_watcher.addPath(name);
}

} // namespace prism
