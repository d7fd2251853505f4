// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decision.h"

#include "engine/core/text.h"

#include <QUuid>

#include <algorithm>

namespace prism {
namespace {

constexpr std::array<std::string_view, 5> kindNames{"approve", "defer", "skip", "accept", "false-positive"};
constexpr std::array<std::string_view, 4> reachNames{"this-host", "these-hosts", "all-hosts", "rule"};
constexpr std::array<std::string_view, 3> untilNames{"date", "worse", "next-bundle"};

template<typename Value, std::size_t count>
std::optional<Value> fromName(const std::array<std::string_view, count> &names, std::string_view name)
{
    const auto it = std::find(names.begin(), names.end(), name);
    if (it == names.end())
        return std::nullopt;
    return static_cast<Value>(it - names.begin());
}

} // namespace

std::string newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

std::string_view decisionKindName(DecisionKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<DecisionKind> decisionKindFromName(std::string_view name)
{
    return fromName<DecisionKind>(kindNames, name);
}

std::string_view decisionReachName(DecisionReach reach)
{
    return reachNames.at(static_cast<std::size_t>(reach));
}

std::optional<DecisionReach> decisionReachFromName(std::string_view name)
{
    return fromName<DecisionReach>(reachNames, name);
}

std::string_view deferUntilName(DeferUntil until)
{
    return untilNames.at(static_cast<std::size_t>(until));
}

std::optional<DeferUntil> deferUntilFromName(std::string_view name)
{
    return fromName<DeferUntil>(untilNames, name);
}

std::string_view ruleOfId(std::string_view id)
{
    const std::size_t first = id.find(':');
    const std::size_t second = first == std::string_view::npos ? first : id.find(':', first + 1);
    return second == std::string_view::npos ? id : id.substr(0, second);
}

std::string scopeWords(const DecisionScope &scope)
{
    const std::string where = scope.reach == DecisionReach::Rule       ? " (rule, everywhere)"
                              : scope.reach == DecisionReach::AllHosts ? " (all hosts)"
                                                                       : '@' + joined(scope.hosts, ",");
    return std::string(daemonName(scope.daemon)) + where + ' ' + printable(scope.subject);
}

bool DecisionScope::coversHost(std::string_view host) const
{
    if (reach == DecisionReach::AllHosts || reach == DecisionReach::Rule)
        return true;
    return std::binary_search(hosts.begin(), hosts.end(), host);
}

} // namespace prism
