// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/reach.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// Asks targets whether they answer, many at once, and tells each answer when it is there. GUI thread; its
/// destructor ends what is under way.
class TargetProbe : public QObject
{
    Q_OBJECT

public:
    explicit TargetProbe(QObject *parent = nullptr);
    ~TargetProbe() override;

    /// A question that is still under way is dropped.
    void ask(const std::vector<Target> &targets, const std::string &home);

    static constexpr std::chrono::seconds limit{8}; ///< for one target

Q_SIGNALS:
    void answered(const std::string &name, const prism::Reachability &reachability);

private:
    std::stop_source m_stop;
    QThreadPool m_pool; // last, so that it is waited for first
};

} // namespace prism
