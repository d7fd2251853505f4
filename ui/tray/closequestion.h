// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

class QCheckBox;

namespace prism {

/// Asks once whether closing the window ends Prism or leaves it in the tray. GUI thread.
class CloseQuestion : public QMessageBox
{
    Q_OBJECT

public:
    explicit CloseQuestion(QWidget *window);
    ~CloseQuestion() override;

Q_SIGNALS:
    /// `remember`: the answer holds from now on.
    void answered(bool stay, bool remember);

private:
    QCheckBox *m_remember = nullptr;
};

} // namespace prism
