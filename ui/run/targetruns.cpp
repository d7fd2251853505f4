// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/targetruns.h"

#include "engine/core/text.h"
#include "ui/style/displaytext.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

TargetRun::State endOf(const VerbResult &result)
{
    if (result.succeeded())
        return TargetRun::State::Done;
    return result.error->code == "cancelled" ? TargetRun::State::Cancelled : TargetRun::State::Failed;
}

std::string shown(const Sentence &sentence)
{
    return displayText(sentence).toStdString();
}

} // namespace

TargetRuns::TargetRuns(TargetVerbCalls calls, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
{}

TargetRuns::~TargetRuns()
{
    m_stop.request_stop();
    m_threads.clear();
}

void TargetRuns::plan(TargetVerb verb, const std::vector<Target> &targets)
{
    if (m_busy)
        return;
    m_verb = verb;
    m_proposal.reset();
    m_runs.clear();
    std::vector<std::size_t> all;
    for (const Target &target : targets) {
        TargetRun run;
        run.target = target;
        all.push_back(m_runs.size());
        m_runs.push_back(std::move(run));
    }
    m_applying = false;
    Q_EMIT began();
    start(std::move(all), [this](std::size_t index, const std::stop_token &stop) {
        planOne(index, m_runs[index].target, stop);
    });
}

void TargetRuns::retry()
{
    if (m_busy)
        return;
    std::vector<std::size_t> again;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_runs[i].canBeRetried())
            continue;
        TargetRun fresh;
        fresh.target = m_runs[i].target;
        m_runs[i] = std::move(fresh);
        again.push_back(i);
    }
    m_applying = false;
    Q_EMIT began();
    start(std::move(again), [this](std::size_t index, const std::stop_token &stop) {
        planOne(index, m_runs[index].target, stop);
    });
}

void TargetRuns::apply()
{
    if (m_busy)
        return;
    std::vector<std::size_t> planned;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_runs[i].state == TargetRun::State::Planned) {
            m_runs[i].state = TargetRun::State::Waiting;
            planned.push_back(i);
        }
    }
    m_applying = true;
    start(std::move(planned), [this](std::size_t index, const std::stop_token &stop) {
        const TargetRun &run = m_runs[index];
        applyOne(index, run.target.name, [this, &run, &stop](const auto &listener, const auto &showKey) {
            return m_calls.apply(m_verb, run.target, run.hash, listener, showKey, stop);
        });
    });
}

void TargetRuns::carryOut(const Proposal &proposal)
{
    if (m_busy)
        return;
    m_proposal = proposal;
    TargetRun run;
    run.target.name = proposal.plan.stringOr("target", "local");
    run.hash = proposal.planHash;
    m_runs.clear();
    m_runs.push_back(std::move(run));
    m_applying = true;
    m_busy = true;
    Q_EMIT began();
    start({0}, [this](std::size_t index, const std::stop_token &stop) {
        applyOne(index, m_runs[index].target.name, [this, &stop](const auto &listener, const auto &showKey) {
            return m_calls.carryOut(*m_proposal, listener, showKey, stop);
        });
    });
}

void TargetRuns::cancel()
{
    m_stop.request_stop();
}

void TargetRuns::clear()
{
    if (m_busy)
        return;
    m_runs.clear();
    Q_EMIT began();
}

int TargetRuns::count(TargetRun::State state) const
{
    return static_cast<int>(std::ranges::count(m_runs, state, &TargetRun::state));
}

int TargetRuns::retryable() const
{
    if (m_proposal)
        return 0;
    return static_cast<int>(
        std::ranges::count_if(m_runs, [](const TargetRun &run) { return run.canBeRetried(); }));
}

// Threads read m_runs' target and hash only, which nobody writes while they run, and m_runs keeps its size.
void TargetRuns::start(std::vector<std::size_t> indexes, const Work &work)
{
    m_threads.clear(); // they are over
    m_stop = std::stop_source();
    m_busy = true;
    m_threadsLeft = std::max<std::size_t>(1, std::min(atOnce, indexes.size()));
    const auto shared = std::make_shared<const std::vector<std::size_t>>(std::move(indexes));
    const auto next = std::make_shared<std::atomic<std::size_t>>(0);
    for (std::size_t n = 0; n < m_threadsLeft; ++n) {
        m_threads.emplace_back([this, shared, next, work, stop = m_stop.get_token()] {
            for (std::size_t at = (*next)++; at < shared->size() && !stop.stop_requested(); at = (*next)++)
                work((*shared)[at], stop);
            QMetaObject::invokeMethod(this, &TargetRuns::endThread, Qt::QueuedConnection);
        });
    }
}

void TargetRuns::planOne(std::size_t index, const Target &target, const std::stop_token &stop)
{
    update(index, [](TargetRun &run) { run.state = TargetRun::State::Planning; });
    const Result<Plan> plan = m_calls.plan(m_verb, target, stop);
    update(index, [plan](TargetRun &run) {
        if (plan) {
            run.state = TargetRun::State::Planned;
            run.plan = *plan;
            run.hash = plan->hash();
            return;
        }
        run.state = plan.error().code == ErrorCode::Cancelled ? TargetRun::State::Cancelled
                                                              : TargetRun::State::NoPlan;
        run.error = verbError(plan.error());
    });
}

void TargetRuns::applyOne(std::size_t index, const std::string &name, const Apply &apply)
{
    update(index, [](TargetRun &run) { run.state = TargetRun::State::Running; });
    const VerbResult result =
        apply([this, index, &name](const StageEvent &event) { takeEvent(index, name, event); },
              [this, name](const std::string &key) {
                  QMetaObject::invokeMethod(
                      this, [this, name, key] { Q_EMIT keyMade(name, QString::fromStdString(key)); },
                      Qt::QueuedConnection);
              });
    update(index, [result](TargetRun &run) {
        run.state = endOf(result);
        run.stages = result.stages;
        run.error = result.error;
        run.milliseconds = result.milliseconds;
    });
    std::string end = result.verb + ": " + std::string(result.status());
    if (result.error)
        end += ": " + shown(result.error->message);
    log(name, end);
    for (const Sentence &notice : result.notices)
        log(name, shown(notice));
}

void TargetRuns::takeEvent(std::size_t index, const std::string &name, const StageEvent &event)
{
    if (event.kind == StageEvent::Kind::Output) {
        log(name, event.text);
        return;
    }
    if (event.kind == StageEvent::Kind::Ended)
        log(name, event.stage.name + ": " + std::string(stageStatusName(event.stage.status)) +
                      (event.stage.note.empty() ? "" : ", " + shown(event.stage.note)));
    update(index, [at = event.index, stage = event.stage](TargetRun &run) {
        if (run.stages.size() <= at)
            run.stages.resize(at + 1);
        run.stages[at] = stage;
    });
}

void TargetRuns::log(const std::string &target, std::string_view text)
{
    const std::lock_guard lock(m_mutex);
    for (const std::string_view line : lines(text)) {
        if (!trimmed(line).empty())
            m_log += target + "  " + printable(line) + '\n';
    }
    if (m_log.size() > mostLog)
        m_log = tail(m_log, mostLog);
    if (std::exchange(m_posted, true))
        return;
    QMetaObject::invokeMethod(this, &TargetRuns::deliverLog, Qt::QueuedConnection);
}

void TargetRuns::deliverLog()
{
    std::string text;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(text, m_log);
        m_posted = false;
    }
    if (!text.empty())
        Q_EMIT logged(QString::fromStdString(text));
}

void TargetRuns::endThread()
{
    if (--m_threadsLeft > 0)
        return;
    m_busy = false;
    deliverLog();
    Q_EMIT ended();
}

void TargetRuns::update(std::size_t index, const std::function<void(TargetRun &)> &change)
{
    QMetaObject::invokeMethod(
        this,
        [this, index, change] {
            change(m_runs[index]);
            Q_EMIT changed(index);
        },
        Qt::QueuedConnection);
}

} // namespace prism
