// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagetext.h"

#include "ui/style/displaytext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace prism {

namespace {

class Triage
{
    Q_DECLARE_TR_FUNCTIONS(Triage)
};

QString number(std::uint32_t value)
{
    return QLocale().toString(value);
}

QString priorityText(std::uint32_t rank)
{
    return rank > 3 ? Triage::tr("no priority") : QStringLiteral("P%1").arg(rank);
}

/// "30 accepted": how many findings stand so.
QString countText(Standing standing, int count)
{
    switch (standing) {
    case Standing::Approved:
        return Triage::tr("%n approved", nullptr, count);
    case Standing::Deferred:
        return Triage::tr("%n deferred", nullptr, count);
    case Standing::Skipped:
        return Triage::tr("%n skipped", nullptr, count);
    case Standing::Accepted:
        return Triage::tr("%n accepted", nullptr, count);
    case Standing::FalsePositive:
        return Triage::tr("%n false positive(s)", nullptr, count);
    default:
        return {};
    }
}

// "Accepted until 1 Dec 2026"
QString decidedUntil(const Decision &decision)
{
    const QString end = endText(decision);
    return end.isEmpty() ? decidedText(decision.kind) : decidedText(decision.kind) + QLatin1Char(' ') + end;
}

} // namespace

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Open:
        return Triage::tr("Undecided");
    case Standing::Approved:
        return Triage::tr("Approved");
    case Standing::Deferred:
        return Triage::tr("Deferred");
    case Standing::Skipped:
        return Triage::tr("Skipped");
    case Standing::Accepted:
        return Triage::tr("Accepted");
    case Standing::FalsePositive:
        return Triage::tr("False positive");
    case Standing::BrokeThrough:
        return Triage::tr("Broke through");
    case Standing::Resolved:
        return Triage::tr("Resolved");
    }
    return {};
}

QString decideText(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return Triage::tr("Approve");
    case DecisionKind::Defer:
        return Triage::tr("Defer");
    case DecisionKind::Skip:
        return Triage::tr("Skip today");
    case DecisionKind::Accept:
        return Triage::tr("Accept risk");
    case DecisionKind::FalsePositive:
        return Triage::tr("False positive");
    }
    return {};
}

QString decidedText(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return standingText(Standing::Approved);
    case DecisionKind::Defer:
        return standingText(Standing::Deferred);
    case DecisionKind::Skip:
        return standingText(Standing::Skipped);
    case DecisionKind::Accept:
        return standingText(Standing::Accepted);
    case DecisionKind::FalsePositive:
        return standingText(Standing::FalsePositive);
    }
    return {};
}

QString dayText(const std::string &day)
{
    const QDate date = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : displayText(day);
}

QString endText(const Decision &decision)
{
    if (decision.until.empty())
        return {};
    if (decision.kind == DecisionKind::Defer && decision.deferUntil == DeferUntil::NextBundle)
        return Triage::tr("until the next bundle");
    if (decision.kind == DecisionKind::Defer && decision.deferUntil == DeferUntil::Worse)
        return Triage::tr("until it is worse, at most until %1").arg(dayText(decision.until));
    return Triage::tr("until %1").arg(dayText(decision.until));
}

QString breakthroughText(const DecidedFinding &finding, const Decision &decision, const QString &separator)
{
    switch (finding.why) {
    case Breakthrough::None:
        return {};
    case Breakthrough::RanOut:
        return decidedText(decision.kind) + separator +
               Triage::tr("ended on %1").arg(dayText(decision.until));
    case Breakthrough::NextBundle:
        return decidedText(decision.kind) + separator + Triage::tr("the next bundle is here");
    case Breakthrough::CameBack:
        return decidedText(decision.kind) + separator + Triage::tr("it came back after it was resolved");
    case Breakthrough::Worse:
        return decidedText(decision.kind) + separator +
               Triage::tr("now %1, was %2").arg(priorityText(finding.now), priorityText(finding.was));
    case Breakthrough::Grew:
        return decidedText(decision.kind) + separator +
               Triage::tr("now %1 pieces of evidence, was %2").arg(number(finding.now), number(finding.was));
    case Breakthrough::Spread:
        return decidedText(decision.kind) + separator +
               Triage::tr("now on %n host(s), was on %1", nullptr, static_cast<int>(finding.now))
                   .arg(number(finding.was));
    }
    return {};
}

QString scopeText(const DecisionScope &scope)
{
    const QString subject = displayText(scope.subject);
    if (scope.reach == DecisionReach::Rule)
        return Triage::tr("the rule %1, everywhere").arg(subject);
    if (scope.reach == DecisionReach::AllHosts)
        return Triage::tr("%1 on all hosts").arg(subject);
    QStringList hosts;
    for (const std::string &host : scope.hosts)
        hosts << displayText(host);
    return Triage::tr("%1 on %2").arg(subject, hosts.join(QStringLiteral(", ")));
}

QString fateText(const BookedDecision &booked)
{
    switch (booked.fate) {
    case BookedDecision::Fate::InForce:
        return Triage::tr("in force");
    case BookedDecision::Fate::Superseded:
        return Triage::tr("superseded");
    case BookedDecision::Fate::Reverted:
        return Triage::tr("taken back by %1").arg(displayText(booked.endedBy));
    case BookedDecision::Fate::Ended:
        return Triage::tr("ended, the finding is resolved");
    }
    return {};
}

QString endedText(const BookedDecision &booked)
{
    return Triage::tr("%1: %2").arg(decidedText(booked.decision.kind), fateText(booked));
}

QString settledText(const DecidedView &view)
{
    QStringList parts;
    int all = 0;
    for (const Standing standing : allStandings) {
        if (view.count(standing) == 0 || !(isHidden(standing) || standing == Standing::Approved))
            continue;
        all += static_cast<int>(view.count(standing));
        parts << countText(standing, static_cast<int>(view.count(standing)));
    }
    return all == 0 ? QString()
                    : Triage::tr("%n decided: %1", nullptr, all).arg(parts.join(QStringLiteral(", ")));
}

QString decisionLine(const DecidedView &view, std::uint32_t finding)
{
    const DecidedFinding *decided = view.find(finding);
    if (decided == nullptr)
        return view.standing(finding) == Standing::Resolved ? QString()
                                                            : Triage::tr("This finding is undecided.");
    const Decision &decision = view.decisions[decided->decision];
    if (decided->why != Breakthrough::None)
        return Triage::tr("Back: %1.").arg(breakthroughText(*decided, decision, QStringLiteral(", ")));
    return decision.reason.empty() ? madeText(decision) + QLatin1Char('.') : madeText(decision);
}

QString decisionCell(const DecidedView &view, std::uint32_t finding)
{
    const DecidedFinding *decided = view.find(finding);
    if (decided == nullptr)
        return {};
    const Decision &decision = view.decisions[decided->decision];
    return decided->why == Breakthrough::None ? decidedUntil(decision) : decisionLine(view, finding);
}

QString madeText(const Decision &decision)
{
    const std::string &who = decision.owner.empty() ? decision.author : decision.owner;
    const QString text = Triage::tr("%1, by %2").arg(decidedUntil(decision), displayText(who));
    return decision.reason.empty() ? text : Triage::tr("%1: %2").arg(text, displayText(decision.reason));
}

QString faultText(const TriageFault &fault)
{
    if (fault.field == "until")
        return Triage::tr("Give a day after today, at most %n day(s) ahead.", nullptr, longestDecision);
    if (fault.field == "reason")
        return Triage::tr("Say why.");
    if (fault.field == "owner")
        return Triage::tr("Name who answers for it.");
    if (fault.field == "hosts")
        return Triage::tr("Choose at least one host.");
    return displayText(fault.message);
}

QString refusalText(Standing standing, DecisionKind kind)
{
    if (standing == Standing::Resolved)
        return Triage::tr("It is resolved: there is nothing to decide.");
    if (standing == Standing::Approved && kind == DecisionKind::Approve)
        return Triage::tr("It is approved already.");
    return Triage::tr("It is decided already (%1). Undo that first.").arg(standingText(standing));
}

} // namespace prism
