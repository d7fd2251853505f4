// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace prism {

class QueueModel;
struct QueueItem;

/// The action queue: what to do first, and why. Enter or a double click asks for the finding of a row. GUI
/// thread.
class QueueView : public QTableView
{
    Q_OBJECT

public:
    explicit QueueView(QWidget *parent = nullptr);
    ~QueueView() override;

    /// The model must outlive the view or be its sibling.
    void setQueue(QueueModel *model);
    /// What is said, and read out, in place of the rows if there are none.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void itemChosen(const prism::QueueItem &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);

    QueueModel *m_queue = nullptr;
    QString m_emptyText;
};

} // namespace prism
