// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/decisionledger.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace prism {

/// Decisions as rows, the newest first. GUI thread.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, About, Until, Why, Who, Fate, columns };

    explicit LedgerModel(std::string timeZone, QObject *parent = nullptr);
    ~LedgerModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Everything of the book, or what is in force.
    void setBook(const DecisionBook &book, bool everything);
    [[nodiscard]] const BookedDecision &decision(int row) const;
    /// The operator's day of a row's decision.
    [[nodiscard]] std::string dayOf(int row) const;

private:
    std::string m_timeZone;
    std::vector<BookedDecision> m_rows;
};

} // namespace prism
