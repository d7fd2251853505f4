// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changesummary.h"

#include "ui/models/facttexts.h"
#include "ui/style/displaytext.h"

#include <algorithm>
#include <vector>

namespace prism {

namespace {

constexpr std::size_t namedFindings = 5;
constexpr std::size_t namedHosts = 8;

int asInt(std::size_t count)
{
    return static_cast<int>(count);
}

QString names(const std::vector<std::string> &hosts)
{
    QStringList out;
    for (std::size_t i = 0; i < std::min(hosts.size(), namedHosts); ++i)
        out << displayText(hosts[i]);
    if (hosts.size() > namedHosts)
        out << QStringLiteral("…");
    return out.join(QStringLiteral(", "));
}

} // namespace

ChangeSummary ChangeSummary::of(const WhatChanged &changed)
{
    ChangeSummary out;
    if (!changed.failure.empty()) {
        out.m_line = tr("What changed since %1 is not known: %2")
                         .arg(displayText(changed.before), displayText(changed.failure));
        return out;
    }
    if (!changed.isCompared())
        return out;
    out.m_line = lineOf(changed);
    out.addFindings(changed, ChangeKind::New);
    out.addFindings(changed, ChangeKind::Worse);
    out.addFindings(changed, ChangeKind::Resolved);
    out.addHosts(changed);
    return out;
}

QString ChangeSummary::kindText(ChangeKind kind, int count)
{
    switch (kind) {
    case ChangeKind::New:
        return tr("%n new", nullptr, count);
    case ChangeKind::Worse:
        return tr("%n worse", nullptr, count);
    case ChangeKind::Better:
        return tr("%n better", nullptr, count);
    case ChangeKind::Resolved:
        return tr("%n resolved", nullptr, count);
    case ChangeKind::Unseen:
        break;
    }
    return tr("%n not seen again", nullptr, count);
}

QString ChangeSummary::quietText(const WhatChanged &changed)
{
    if (changed.isWhole())
        return tr("nothing changed");
    QStringList parts{tr("the same findings")};
    if (changed.missingCells > 0)
        parts << tr("%n cell(s) missing", nullptr, asInt(changed.missingCells));
    if (changed.factsCompared == 0)
        parts << tr("what the hosts are was not kept on both days");
    return parts.join(QStringLiteral("; "));
}

QString ChangeSummary::lineOf(const WhatChanged &changed)
{
    QStringList parts;
    for (const ChangeKind kind : allChangeKinds) {
        if (const std::size_t count = changed.comparison.count(kind); count > 0)
            parts << kindText(kind, asInt(count));
    }
    if (!changed.silent.empty())
        parts << tr("%n host(s) fell silent", nullptr, asInt(changed.silent.size()));
    if (!changed.back.empty())
        parts << tr("%n host(s) report again", nullptr, asInt(changed.back.size()));
    if (!changed.facts.empty())
        parts << tr("%n host(s) with other packages or settings", nullptr, asInt(changed.facts.size()));
    const QString text = changed.isQuiet() ? quietText(changed) : parts.join(QStringLiteral(", "));
    return daysBetween(changed.before, changed.after) == 1
               ? tr("Since yesterday: %1").arg(text)
               : tr("Since %1: %2").arg(displayText(changed.before), text);
}

void ChangeSummary::addFindings(const WhatChanged &changed, ChangeKind kind)
{
    std::vector<const FindingChange *> found;
    for (const HostChanges &host : changed.comparison.hosts) {
        for (const FindingChange &c : host.changes) {
            if (c.kind == kind)
                found.push_back(&c);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const FindingChange *a, const FindingChange *b) {
        return a->finding().rank < b->finding().rank;
    });
    for (std::size_t i = 0; i < std::min(found.size(), namedFindings); ++i) {
        const BundleFinding &finding = found[i]->finding();
        const QString priority = displayText(finding.priority);
        const QString title = displayText(finding.title);
        const QString key = displayText(found[i]->key->text);
        m_details << (kind == ChangeKind::New     ? tr("New: %1 %2 (%3)").arg(priority, title, key)
                      : kind == ChangeKind::Worse ? tr("Worse: %1 %2 (%3)").arg(priority, title, key)
                                                  : tr("Resolved: %1 %2 (%3)").arg(priority, title, key));
    }
    if (found.size() > namedFindings)
        m_details << QStringLiteral("… %1").arg(kindText(kind, asInt(found.size())));
}

void ChangeSummary::addHosts(const WhatChanged &changed)
{
    if (!changed.silent.empty())
        m_details << tr("Fell silent: %1").arg(names(changed.silent));
    if (!changed.back.empty())
        m_details << tr("Report again: %1").arg(names(changed.back));
    for (std::size_t i = 0; i < std::min(changed.facts.size(), namedHosts); ++i)
        m_details << QStringLiteral("%1: %2").arg(displayText(changed.facts[i].host),
                                                  FactTexts::diff(changed.facts[i]));
    if (changed.facts.size() > namedHosts)
        m_details << tr("%n more host(s) changed", nullptr, asInt(changed.facts.size() - namedHosts));
    if (!changed.factsUnknown.empty())
        m_details
            << tr("Known of one of the two days only, so not compared: %1").arg(names(changed.factsUnknown));
    if (!changed.factsFailures.empty())
        m_details << tr("%n file(s) of facts refused: %1", nullptr, asInt(changed.factsFailures.size()))
                         .arg(displayText(changed.factsFailures.front()));
}

} // namespace prism
