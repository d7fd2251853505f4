// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace prism {

/// The hosts of a MatrixModel as the operator wants to see them: all or only those with a problem, in the
/// bundle's order or the worst first. GUI thread.
class MatrixFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MatrixFilter(QObject *parent = nullptr);
    ~MatrixFilter() override;

    /// Hides hosts all of whose cells are clean.
    void setProblemsOnly(bool only);
    /// Orders by the worst priority, then by cells that did not look, then by the number of findings.
    void setWorstFirst(bool worst);
    [[nodiscard]] bool isProblemsOnly() const { return m_problemsOnly; }
    [[nodiscard]] bool isWorstFirst() const { return m_worstFirst; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool m_problemsOnly = false;
    bool m_worstFirst = false;
};

} // namespace prism
