// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencetable.h"

#include <QTableView>

namespace prism {

/// A table of evidence; Ctrl+C copies the chosen rows, parted by tabs. GUI thread.
class TableViewer : public QTableView
{
    Q_OBJECT

public:
    explicit TableViewer(EvidenceTable table, QWidget *parent = nullptr);
    ~TableViewer() override;

private:
    void copyRows() const;
};

} // namespace prism
