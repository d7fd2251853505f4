// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/targetverbs.h"

#include <QObject>

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace prism {

/// A verb on one target, from its plan to its end.
struct TargetRun
{
    enum class State { Waiting, Planning, Planned, NoPlan, Running, Done, Failed, Cancelled };

    Target target;
    State state = State::Waiting;
    std::optional<Plan> plan;
    std::string hash;                ///< of the plan
    std::vector<StageRecord> stages; ///< as far as they are known
    std::optional<VerbError> error;  ///< of NoPlan, Failed and Cancelled
    std::int64_t milliseconds = 0;

    [[nodiscard]] bool canBeRetried() const
    {
        return state != State::Done && state != State::Planned && state != State::Running &&
               state != State::Planning;
    }
};

/// One verb on several targets: first the plans, and after apply() what they say, some targets at a time on
/// threads of their own. Each of plan(), apply() and retry() ends in exactly one ended(). GUI thread; its
/// destructor stops what is under way and waits for it.
class TargetRuns : public QObject
{
    Q_OBJECT

public:
    explicit TargetRuns(TargetVerbCalls calls, QObject *parent = nullptr);
    ~TargetRuns() override;

    /// Nothing while something is under way, as with apply() and retry().
    void plan(TargetVerb verb, const std::vector<Target> &targets);
    /// Does what is planned.
    void apply();
    /// Plans again what failed, was cancelled or was not started; what was done stays as it is.
    void retry();
    /// Does what an approved proposal says; it has its plan already, and cannot be done twice.
    void carryOut(const Proposal &proposal);
    void cancel();
    /// Forgets runs that are over.
    void clear();

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isApplying() const { return m_busy && m_applying; }
    [[nodiscard]] TargetVerb verb() const { return m_verb; }
    /// What is being carried out; nothing when targets were chosen.
    [[nodiscard]] const std::optional<Proposal> &proposal() const { return m_proposal; }
    [[nodiscard]] const std::vector<TargetRun> &runs() const { return m_runs; }
    /// How many are in that state.
    [[nodiscard]] int count(TargetRun::State state) const;
    [[nodiscard]] int retryable() const;

    static constexpr std::size_t atOnce = 4;
    static constexpr std::size_t mostLog = std::size_t{64} << 10; ///< bytes kept between two deliveries

Q_SIGNALS:
    /// runs() was made anew.
    void began();
    void changed(std::size_t index);
    /// What programs said, each line with its target; never a secret.
    void logged(const QString &text);
    /// A minted API key; the only time it is told.
    void keyMade(const std::string &target, const QString &key);
    void ended();

private:
    using Work = std::function<void(std::size_t index, const std::stop_token &stop)>;

    void start(std::vector<std::size_t> indexes, const Work &work);
    void planOne(std::size_t index, const Target &target, const std::stop_token &stop);
    using Apply = std::function<VerbResult(const StageListener &listener,
                                           const std::function<void(const std::string &)> &showKey)>;
    void applyOne(std::size_t index, const std::string &name, const Apply &apply);
    void takeEvent(std::size_t index, const std::string &name, const StageEvent &event);
    void log(const std::string &target, std::string_view text);
    void deliverLog();
    void endThread();
    void update(std::size_t index, const std::function<void(TargetRun &)> &change);

    TargetVerbCalls m_calls;
    TargetVerb m_verb = TargetVerb::Upgrade;
    std::optional<Proposal> m_proposal;
    std::vector<TargetRun> m_runs;
    bool m_busy = false;
    bool m_applying = false;
    std::size_t m_threadsLeft = 0;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::string m_log;                   // guarded by m_mutex
    bool m_posted = false;               // guarded by m_mutex
    std::vector<std::jthread> m_threads; // last, so that they end first
};

} // namespace prism
