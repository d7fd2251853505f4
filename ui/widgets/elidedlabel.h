// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace prism {

/// A line of plain text that is cut in its middle where there is no room for it, and asks for little. Its
/// text() is whole. GUI thread.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    ~ElidedLabel() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace prism
