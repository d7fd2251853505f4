// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

#include <string>

class QToolButton;
class QTransposeProxyModel;

namespace prism {

class CellHistory;
class MatrixFilter;
class MatrixModel;
class MatrixView;

/// The matrix with what an operator may ask of it: problems only, worst first, axes flipped. GUI thread.
class MatrixPanel : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the panel or be its sibling.
    explicit MatrixPanel(MatrixModel *model, QWidget *parent = nullptr);
    ~MatrixPanel() override;

    /// Puts the focus on the grid.
    void focusGrid();
    /// From now on the tool tips show the thirty days up to `last`. The history must outlive the panel or be
    /// its sibling.
    void setHistory(CellHistory *history, const std::string &last);

Q_SIGNALS:
    /// A cell, as an index of the MatrixModel.
    void cellChosen(const QModelIndex &index);

private:
    [[nodiscard]] QToolButton *option(const QString &text, const QString &tip, Qt::Key key);
    void flip(bool hostsAcross);
    [[nodiscard]] QModelIndex cellOf(const QModelIndex &shown) const;
    [[nodiscard]] QString tipOf(const QModelIndex &shown);

    MatrixModel *m_model = nullptr;
    CellHistory *m_history = nullptr;
    std::string m_lastDay;
    MatrixFilter *m_filter = nullptr;
    QTransposeProxyModel *m_transposed = nullptr;
    MatrixView *m_view = nullptr;
    QToolButton *m_flip = nullptr;
};

} // namespace prism
