// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

namespace prism {

class FindingsModel;
class RowSet;
class SortHeader;

/// The table of findings. A new bundle or another order leaves the row that was on top where it was, so that
/// nothing jumps under the operator's eyes; if the current row leaves, the next one that stays becomes
/// current. GUI thread.
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
    void buildSortActions();
    void fitTitle();
    void rememberPlace();
    void chooseHeir(const RowSet &stays);
    void restorePlace();
    void restoreCurrent();

    FindingsModel *m_findings = nullptr;
    SortHeader *m_header = nullptr;
    QPersistentModelIndex m_heir; // of the current row, when that leaves
    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0; // of the anchor's top below the viewport's, in pixels
};

} // namespace prism
