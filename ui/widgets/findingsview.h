// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace prism {

class FindingsModel;

/// The table of findings. A new bundle or another order leaves the row that was on top where it was, so that
/// nothing jumps under the operator's eyes. GUI thread.
class FindingsView : public QTableView
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);
    ~FindingsView() override;

    /// The model must outlive the view or be its sibling.
    void setFindings(FindingsModel *model);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitle();
    void rememberPlace();
    void restorePlace();

    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0; // of the anchor's top below the viewport's, in pixels
};

} // namespace prism
