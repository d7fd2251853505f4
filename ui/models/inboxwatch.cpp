// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inboxwatch.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"

#include <QFile>
#include <QStringList>

#include <utility>

namespace prism {

InboxWatch::InboxWatch(std::string inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(std::move(inbox))
{
    // An atomic write is at least two changes of its directory: the temporary file, and its new name.
    m_settle.setInterval(std::chrono::milliseconds(200));
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &InboxWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        arm();
        m_settle.start();
    });
}

InboxWatch::~InboxWatch() = default;

// Before the first run only the inbox's own folder exists, or not even that; the deeper ones follow as they
// appear.
void InboxWatch::arm()
{
    const InboxLayout layout(m_inbox);
    QStringList wanted;
    for (const std::string &path : {layout.root(), layout.summaries(), layout.ready(), layout.consumed()}) {
        const QString name = QFile::decodeName(path.c_str());
        if (isDirectory(path) && !m_watcher.directories().contains(name))
            wanted << name;
    }
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace prism
