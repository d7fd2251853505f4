// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/triagerequest.h"
#include "ui/triage/triagedesk.h"

#include <QObject>

class QAbstractItemView;
class QAction;
class QKeySequence;
class QWidget;

namespace prism {

class FindingsModel;
class FindingsView;
class Toast;
class TriageBar;

/// Joins a table of findings with the desk: the keys A, D, S, X, F on the selection, U and Ctrl+Z, the bar's
/// buttons, the dialogs, the toast. Rows leave as soon as the desk has answered. GUI thread.
class TriageController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it or be owned by the same page. The actions are added to `page`.
    TriageController(TriageDesk &desk, FindingsModel &model, FindingsView &table, TriageBar &bar,
                     QWidget *page);
    ~TriageController() override;

    /// The selection or the current row is another one.
    void showSelection();

private:
    QAction *addAction(QWidget *page, const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void()> &work);
    [[nodiscard]] std::vector<std::uint32_t> selected() const;
    [[nodiscard]] bool isChosen(const TriageRequest &request);
    void decide(DecisionKind kind, bool askForMore);
    void open(DecisionKind kind);
    void openLedger();
    void tell(const TriageOutcome &outcome);

    TriageDesk &m_desk;
    FindingsModel &m_model;
    FindingsView &m_table;
    TriageBar &m_bar;
    Toast *m_toast = nullptr;
    std::string m_owner; // of the last accepted risk; "": none yet
};

} // namespace prism
