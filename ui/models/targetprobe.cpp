// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/targetprobe.h"

#include <QMetaObject>

namespace prism {

namespace {

constexpr int atOnce = 32;

} // namespace

TargetProbe::TargetProbe(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(atOnce);
}

TargetProbe::~TargetProbe()
{
    m_stop.request_stop();
    m_pool.clear(); // its destructor waits for what runs
}

void TargetProbe::ask(const std::vector<Target> &targets, const std::string &home)
{
    m_stop.request_stop();
    m_pool.clear();
    m_stop = std::stop_source();
    for (const Target &target : targets) {
        m_pool.start([this, target, home, stop = m_stop.get_token()] {
            const std::vector<Reachability> answer = checkReachability({target}, home, limit, stop);
            if (stop.stop_requested() || answer.empty())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, stop, name = target.name, reached = answer.front()] {
                    if (!stop.stop_requested())
                        Q_EMIT answered(name, reached);
                },
                Qt::QueuedConnection);
        });
    }
}

} // namespace prism
