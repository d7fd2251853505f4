// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace prism {

/// What the shapes of the matrix mean: a tile and a word for each, the sentence as a tool tip. GUI thread.
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget *parent = nullptr);
    ~MatrixLegend() override;
};

} // namespace prism
