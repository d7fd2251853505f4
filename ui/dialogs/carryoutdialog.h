// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/targetruns.h"

#include <QDialog>

namespace prism {

/// How an approved proposal goes: its stages, what its programs say, cancel. Closing it leaves the work
/// alone. GUI thread; the runs must outlive it.
class CarryOutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CarryOutDialog(TargetRuns &runs, QWidget *parent = nullptr);
    ~CarryOutDialog() override;

    /// In front of the other windows.
    void bringUp();
};

} // namespace prism
