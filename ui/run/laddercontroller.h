// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/ladder.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace prism {

/// Climbs the ladder to one target on a thread of its own and tells each rung. Every start ends in exactly
/// one finished(), or in another start(). GUI thread; its destructor stops a climb and waits for it.
class LadderController : public QObject
{
    Q_OBJECT

public:
    using Climb = std::function<LadderResult(const Target &, const std::function<void(const Rung &)> &,
                                             const std::stop_token &)>;

    explicit LadderController(Climb climb, QObject *parent = nullptr);
    ~LadderController() override;

    /// Stops a climb that is under way; what it still finds is not told.
    void start(const Target &target);
    void cancel();
    /// Stops, and tells nothing more.
    void drop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void rungChanged(const prism::Rung &rung);
    void finished(const prism::LadderResult &result);

private:
    Climb m_climb;
    int m_round = 0; // tells late words of a climb that was dropped
    bool m_running = false;
    std::jthread m_thread;
};

} // namespace prism
