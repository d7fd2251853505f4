// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hostlanes.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

constexpr int steps = 2;

// A host tells no percentage, only that it is reached and that it is through.
int stepOf(HostState state)
{
    switch (state) {
    case HostState::AtWork:
        return 1;
    case HostState::Answered:
    case HostState::InPart:
        return steps;
    case HostState::Asked:
    case HostState::NoAnswer:
        break;
    }
    return 0;
}

// What the operator should look at first.
int urgency(HostState state)
{
    switch (state) {
    case HostState::NoAnswer:
        return 0;
    case HostState::InPart:
        return 1;
    case HostState::Asked:
    case HostState::AtWork:
        return 2;
    case HostState::Answered:
        break;
    }
    return 3;
}

QString stateText(HostState state)
{
    switch (state) {
    case HostState::Asked:
        return HostLanes::tr("asked");
    case HostState::AtWork:
        return HostLanes::tr("at work");
    case HostState::Answered:
        return HostLanes::tr("answered");
    case HostState::InPart:
        return HostLanes::tr("in part");
    case HostState::NoAnswer:
        return HostLanes::tr("no answer");
    }
    return {};
}

} // namespace

HostLanes::HostLanes(QWidget *parent)
    : QWidget(parent)
    , m_count(plainLabel(this))
    , m_more(plainLabel(this))
{
    setAccessibleName(tr("Other hosts"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::margin);
    row->addWidget(m_count, 1);
    auto *lanes = new QHBoxLayout;
    lanes->setSpacing(metrics::margin);
    for (std::size_t i = 0; i < mostLanes; ++i)
        buildLane(lanes);
    lanes->addWidget(m_more);
    row->addLayout(lanes, 6);
    hide();
}

HostLanes::~HostLanes() = default;

void HostLanes::buildLane(QHBoxLayout *row)
{
    Lane lane;
    lane.box = new QWidget(this);
    auto *column = new QVBoxLayout(lane.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::halfUnit);
    auto *line = new QHBoxLayout;
    lane.name = new ElidedLabel(lane.box);
    lane.state = plainLabel(lane.box);
    line->addWidget(lane.name, 1);
    line->addWidget(lane.state);
    lane.bar = new QProgressBar(lane.box);
    lane.bar->setTextVisible(false);
    lane.bar->setFixedHeight(metrics::unit);
    column->addLayout(line);
    column->addWidget(lane.bar);
    row->addWidget(lane.box, 1);
    m_lanes.push_back(lane);
}

void HostLanes::begin()
{
    m_hosts.clear();
    hide();
}

void HostLanes::setProgress(const HostProgress &progress)
{
    const auto known = std::find_if(m_hosts.begin(), m_hosts.end(),
                                    [&](const HostProgress &host) { return host.host == progress.host; });
    if (known != m_hosts.end())
        *known = progress;
    else
        m_hosts.push_back(progress);
    showAll();
    QWidget::show();
}

void HostLanes::show(Lane &lane, const HostProgress &progress)
{
    const QString host = displayText(progress.host);
    const QString state = stateText(progress.state);
    lane.name->setText(host);
    lane.state->setText(state);
    QFont heavy = font();
    heavy.setBold(progress.state == HostState::NoAnswer || progress.state == HostState::InPart);
    lane.state->setFont(heavy);
    lane.bar->setRange(0, steps);
    lane.bar->setValue(stepOf(progress.state));
    lane.bar->setAccessibleName(tr("Progress of %1").arg(host));
    lane.bar->setAccessibleDescription(state);
    const QString why = displayText(progress.message);
    lane.box->setToolTip(plainToolTip(why.isEmpty() ? tr("%1: %2").arg(host, state) : why));
    lane.box->show();
}

void HostLanes::showAll()
{
    int total = 0;
    std::vector<const HostProgress *> order;
    for (const HostProgress &host : m_hosts) {
        total = std::max(total, host.total);
        order.push_back(&host);
    }
    const auto with = [this](HostState state) {
        return static_cast<int>(std::count_if(m_hosts.begin(), m_hosts.end(),
                                              [state](const HostProgress &h) { return h.state == state; }));
    };
    const int answered = with(HostState::Answered) + with(HostState::InPart);
    const int silent = with(HostState::NoAnswer);
    const QString count = tr("%1 of %n host(s) answered", nullptr, total).arg(answered);
    m_count->setText(silent == 0 ? count : count + QLatin1Char('\n') + tr("%n did not", nullptr, silent));
    const bool few = m_hosts.size() <= mostLanes;
    if (!few) // a few stay where they are
        std::stable_sort(order.begin(), order.end(),
                         [](const auto *a, const auto *b) { return urgency(a->state) < urgency(b->state); });
    const std::size_t lanes = few ? mostLanes : lanesOfMany;
    for (std::size_t i = 0; i < mostLanes; ++i) {
        if (i < std::min(lanes, order.size()))
            show(m_lanes[i], *order[i]);
        else
            m_lanes[i].box->hide();
    }
    m_more->setVisible(!few);
    if (!few)
        m_more->setText(tr("and %n more", nullptr, static_cast<int>(m_hosts.size() - lanes)));
}

} // namespace prism
