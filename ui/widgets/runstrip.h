// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/chain.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace prism {

class HostLanes;
class RunLog;

/// A run in one strip: a bar per daemon and per host that is gathered from, the time that has passed, Cancel,
/// a log; afterwards how it ended, until it is put away. Its timer ticks only while a run is going on. GUI
/// thread.
class RunStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RunStrip(QWidget *parent = nullptr);
    ~RunStrip() override;

    /// Tab goes through the strip after that widget of the same window.
    void followInFocusChain(QWidget *before);
    void begin();
    void setProgress(const ChainProgress &progress);
    /// What the daemons said since the last call, for the log.
    void addWords(const std::vector<ChainProgress> &words);
    void setCancelling();
    void end(const ChainOutcome &outcome, std::chrono::milliseconds lasted);

Q_SIGNALS:
    void cancelRequested();
    void dismissed();

private:
    struct Lane
    {
        QLabel *name = nullptr;
        QProgressBar *bar = nullptr;
        QLabel *state = nullptr;
    };

    void buildLane(Lane &lane, const QString &daemon, QWidget *parent);
    void showElapsed();
    void showFailures();

    QTimer m_tick;
    std::chrono::steady_clock::time_point m_began;
    std::array<Lane, allDaemons.size()> m_lanes;
    HostLanes *m_hosts = nullptr;
    RunLog *m_log = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_laneBox = nullptr;
    QToolButton *m_showLog = nullptr;
    QPushButton *m_cancel = nullptr;
    QToolButton *m_dismiss = nullptr;
};

} // namespace prism
