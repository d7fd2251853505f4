// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watch/watchreport.h"

#include <QWidget>

class QLabel;

namespace prism {

class ToneIcon;

/// What the watch has to say, a line a cause: who is silent, who is in maintenance, until when it is quiet.
/// Hidden when there is nothing. GUI thread.
class WatchStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WatchStrip(QWidget *parent = nullptr);
    ~WatchStrip() override;

    void setReport(const WatchReport &report);

private:
    ToneIcon *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace prism
