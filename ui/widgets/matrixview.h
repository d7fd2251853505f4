// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>
#include <utility>

namespace prism {

/// The matrix as a grid: host names and daemons stay in sight while it scrolls, arrow keys walk the cells,
/// Enter or a click chooses one. It asks for no more height than its rows need. GUI thread.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);
    ~MatrixView() override;

    void setModel(QAbstractItemModel *model) override;
    /// Daemons down and hosts across, each column then as wide as a cell needs; for the next setModel().
    void setHostsAcross(bool across);
    /// What the tool tip of a cell says; asked when one is wanted. Rich text: whoever makes it escapes.
    void setTips(std::function<QString(const QModelIndex &)> tips) { m_tips = std::move(tips); }
    /// Shows the tool tip of the current cell, for the keyboard.
    void showTip();
    /// The rows that are there, up to `mostRows`.
    [[nodiscard]] QSize sizeHint() const override;
    /// Header and two rows.
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr int mostRows = 8;

Q_SIGNALS:
    void cellChosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void showTipOf(const QModelIndex &index, const QPoint &globalPlace);

    [[nodiscard]] int heightOf(int rows) const;

    std::function<QString(const QModelIndex &)> m_tips;
};

} // namespace prism
