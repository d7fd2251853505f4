// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <string>

class QHeaderView;

namespace prism {

/// Lets the operator choose columns in the header's context menu, and keeps their choice, order, widths and
/// sort in a file. GUI thread; the header must outlive it or be its parent.
class FindingsColumns : public QObject
{
    Q_OBJECT

public:
    /// Remembers in `directory`/findings-columns and findings-sort, "" for not at all. A file that cannot be
    /// read is ignored.
    FindingsColumns(QHeaderView &header, std::string directory, QObject *parent);
    ~FindingsColumns() override;

    /// Brings the columns back as they were.
    void restore();
    /// Writes what changed since restore(); called when the page is left.
    void save();

private:
    void offer(const QPoint &place);
    void restoreSort();
    void saveSort();

    QHeaderView &m_header;
    std::string m_directory;
    QByteArray m_saved;
    std::string m_savedSort;
};

} // namespace prism
