// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/laddercontroller.h"

#include <QMetaObject>

#include <utility>

namespace prism {

LadderController::LadderController(Climb climb, QObject *parent)
    : QObject(parent)
    , m_climb(std::move(climb))
{}

LadderController::~LadderController() = default;

void LadderController::start(const Target &target)
{
    drop();
    m_running = true;
    // The one before ends on its own thread, so that nobody waits for it here.
    m_thread = std::jthread([this, climb = m_climb, target, round = m_round,
                             before = std::move(m_thread)](const std::stop_token &stop) mutable {
        if (before.joinable())
            before.join();
        const LadderResult result = climb(
            target,
            [this, round](const Rung &rung) {
                QMetaObject::invokeMethod(
                    this,
                    [this, round, rung] {
                        if (round == m_round)
                            Q_EMIT rungChanged(rung);
                    },
                    Qt::QueuedConnection);
            },
            stop);
        QMetaObject::invokeMethod(
            this,
            [this, round, result] {
                if (round != m_round)
                    return;
                m_running = false;
                Q_EMIT finished(result);
            },
            Qt::QueuedConnection);
    });
}

void LadderController::cancel()
{
    m_thread.request_stop();
}

void LadderController::drop()
{
    m_thread.request_stop();
    ++m_round;
    m_running = false;
}

} // namespace prism
