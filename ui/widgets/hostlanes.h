// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/chain.h"

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace prism {

/// The other hosts of a run: how many are through, and a bar with a word for each. Of many hosts the bars are
/// for those that did not answer and those that are awaited; the log has them all. Out of sight until a host
/// is heard of. GUI thread.
class HostLanes : public QWidget
{
    Q_OBJECT

public:
    explicit HostLanes(QWidget *parent = nullptr);
    ~HostLanes() override;

    void begin();
    void setProgress(const HostProgress &progress);

    static constexpr std::size_t mostLanes = 6;
    static constexpr std::size_t lanesOfMany = 4; ///< where there are more hosts than that

private:
    struct Lane
    {
        QWidget *box = nullptr;
        QLabel *name = nullptr;
        QLabel *state = nullptr;
        QProgressBar *bar = nullptr;
    };

    void buildLane(QHBoxLayout *row);
    void show(Lane &lane, const HostProgress &progress);
    void showAll();

    std::vector<HostProgress> m_hosts; // in the order in which they were heard of
    std::vector<Lane> m_lanes;
    QLabel *m_count = nullptr;
    QLabel *m_more = nullptr;
};

} // namespace prism
