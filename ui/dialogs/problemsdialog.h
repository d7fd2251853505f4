// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/problem.h"

#include <QDialog>

#include <vector>

namespace prism {

/// The problems of a bundle as a list. Opened with open(), deletes itself when closed. GUI thread.
class ProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProblemsDialog(std::vector<Problem> problems, QWidget *parent = nullptr);
    ~ProblemsDialog() override;
};

} // namespace prism
