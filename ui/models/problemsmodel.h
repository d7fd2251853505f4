// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/problem.h"

#include <QAbstractTableModel>

#include <vector>

namespace prism {

/// What a bundle tells besides findings: why a summary is missing, stale or odd. GUI thread.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Kind, Message, File, ColumnCount };

    explicit ProblemsModel(std::vector<Problem> problems, QObject *parent = nullptr);
    ~ProblemsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Problem> m_problems;
};

} // namespace prism
