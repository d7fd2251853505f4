// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisiontransitions.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::array<std::string_view, 8> standingNames{
    "open", "approved", "deferred", "skipped", "accepted", "false positive", "broke through", "resolved"};
constexpr std::array<std::string_view, 10> actionNames{
    "approve", "defer",         "skip",           "accept",         "false-positive",
    "undo",    "its end comes", "it grows worse", "it is resolved", "it comes back"};

using Row = std::array<Standing, allTriageActions.size()>;

// `Open` marks "not allowed": no action leads there but undo, which has rules of its own below.
constexpr Standing none = Standing::Open;
constexpr Standing ok = Standing::Approved;
constexpr Standing def = Standing::Deferred;
constexpr Standing ski = Standing::Skipped;
constexpr Standing acc = Standing::Accepted;
constexpr Standing fal = Standing::FalsePositive;
constexpr Standing bro = Standing::BrokeThrough;
constexpr Standing res = Standing::Resolved;

// clang-format off
constexpr std::array<Row, allStandings.size()> table{{
    //                 approve defer skip  accept false  undo  runout worse resolve return
    /* open          */ {ok,   def,  ski,  acc,   fal,   none, none,  none, res,    none},
    /* approved      */ {none, def,  ski,  acc,   fal,   none, none,  bro,  res,    none},
    /* deferred      */ {ok,   def,  none, acc,   fal,   none, bro,   bro,  res,    none},
    /* skipped       */ {ok,   def,  none, acc,   fal,   none, bro,   bro,  res,    none},
    /* accepted      */ {ok,   none, none, acc,   fal,   none, bro,   bro,  res,    none},
    /* false positive*/ {ok,   none, none, acc,   fal,   none, bro,   bro,  res,    none},
    /* broke through */ {ok,   def,  ski,  acc,   fal,   none, none,  none, res,    none},
    /* resolved      */ {none, none, none, none,  none,  none, none,  none, none,   bro},
}};
// clang-format on

bool canUndo(Standing from)
{
    return from != Standing::Open && from != Standing::Resolved;
}

} // namespace

std::string_view standingName(Standing standing)
{
    return standingNames.at(static_cast<std::size_t>(standing));
}

bool isHidden(Standing standing)
{
    return standing == Standing::Deferred || standing == Standing::Skipped ||
           standing == Standing::Accepted || standing == Standing::FalsePositive;
}

bool isUndecided(Standing standing)
{
    return standing == Standing::Open || standing == Standing::BrokeThrough;
}

std::string_view triageActionName(TriageAction action)
{
    return actionNames.at(static_cast<std::size_t>(action));
}

TriageAction actionOf(DecisionKind kind)
{
    return static_cast<TriageAction>(kind);
}

std::optional<Standing> transition(Standing from, TriageAction action)
{
    if (action == TriageAction::Undo)
        return canUndo(from) ? std::optional(Standing::Open) : std::nullopt;
    const Standing to = table.at(static_cast<std::size_t>(from)).at(static_cast<std::size_t>(action));
    return to == none ? std::nullopt : std::optional(to);
}

std::string whyNot(Standing from, TriageAction action)
{
    if (transition(from, action))
        return {};
    if (from == Standing::Resolved)
        return "it is resolved: there is nothing to decide";
    if (action == TriageAction::Undo)
        return "nothing was decided about it";
    if (from == Standing::Approved && action == TriageAction::Approve)
        return "it is approved already";
    if (isHidden(from))
        return "it is " + std::string(standingName(from)) + " and out of sight already; undo that first";
    return "a finding that is " + std::string(standingName(from)) + " cannot change so";
}

std::string transitionsAsText(std::size_t width)
{
    std::size_t indent = 0;
    for (const Standing from : allStandings)
        indent = std::max(indent, standingName(from).size() + 2);
    std::string out;
    for (const Standing from : allStandings) {
        std::string line(standingName(from));
        line.resize(indent, ' ');
        bool isFirst = true;
        for (const TriageAction action : allTriageActions) {
            const auto to = transition(from, action);
            if (!to)
                continue;
            const std::string part =
                std::string(triageActionName(action)) + " > " + std::string(standingName(*to));
            line += isFirst ? "" : ",";
            if (!isFirst && line.size() + part.size() + 2 > width) {
                out += line + '\n';
                line = std::string(indent - 1, ' ');
            }
            line += (isFirst ? "" : " ") + part;
            isFirst = false;
        }
        out += line + '\n';
    }
    return out;
}

} // namespace prism
