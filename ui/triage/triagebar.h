// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/decision.h"

#include <QWidget>

#include <array>

class QLabel;

namespace prism {

class RoomyButton;

/// The verbs of triage below a table: each button carries the number of findings it would decide about and is
/// disabled without a selection; a line says what was decided about the current finding. GUI thread.
class TriageBar : public QWidget
{
    Q_OBJECT

public:
    explicit TriageBar(QWidget *parent = nullptr);
    ~TriageBar() override;

    void setSelected(int count);
    /// What stands about the current finding; empty without one.
    void setLine(const QString &text);

Q_SIGNALS:
    void decideRequested(prism::DecisionKind kind);
    void undoRequested();
    void ledgerRequested();

private:
    std::array<RoomyButton *, allDecisionKinds.size()> m_buttons{};
    QLabel *m_line = nullptr;
};

} // namespace prism
