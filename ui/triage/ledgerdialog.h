// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace prism {

class LedgerModel;
class TriageDesk;

/// All decisions, to take back single ones or those of a whole day; what ends soon and what has nothing left
/// to decide is said above. Follows the desk. GUI thread; the desk must outlive it.
class LedgerDialog : public QDialog
{
    Q_OBJECT

public:
    LedgerDialog(TriageDesk &desk, QWidget *parent);
    ~LedgerDialog() override;

private:
    void build();
    void showBook();
    void offer();
    void revertSelected();
    void revertDay();

    TriageDesk &m_desk;
    LedgerModel *m_model = nullptr;
    QLabel *m_lead = nullptr;
    QTableView *m_table = nullptr;
    QCheckBox *m_everything = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_revertDay = nullptr;
};

} // namespace prism
