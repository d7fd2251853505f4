// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/oddhosts.h"

#include <QWidget>

class QLabel;

namespace prism {

/// Which hosts have a finding, and the facts that separate them from those that have not. GUI thread.
class OddOneOutView : public QWidget
{
    Q_OBJECT

public:
    explicit OddOneOutView(QWidget *parent = nullptr);

    /// Hidden where there is one host only.
    void showHosts(const OddHosts &odd);

private:
    static QString separatorText(const Separator &separator);
    static QString verdictText(const OddHosts &odd);

    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace prism
