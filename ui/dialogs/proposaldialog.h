// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/proposal.h"

#include <QDialog>

namespace prism {

/// What a proposal would do, in full, and the operator's word on it. Closing it decides nothing. Deletes
/// itself when closed. GUI thread.
class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProposalDialog(const Proposal &proposal, QWidget *parent = nullptr);
    ~ProposalDialog() override;

Q_SIGNALS:
    void approved();
    void refused();

private:
    void addButtons();
};

/// The plan as lines of text: commands, files, services, what undo means.
[[nodiscard]] QString planText(const Proposal &proposal);

} // namespace prism
