// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/systemdmanager.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"

#include <QtGlobal>

#include <algorithm>
#include <unistd.h>

namespace prism {
namespace {

bool systemdIsProcessOne(const DetectorContext &context)
{
    const auto name = readFile(context.at("/proc/1/comm"), 4096);
    return name && trimmed(*name) == "systemd";
}

// A run from cron has no XDG_RUNTIME_DIR, although the operator's manager runs.
void addRuntimeDirectory(const DetectorContext &context, ToolCall &call)
{
    const std::string directory = "/run/user/" + std::to_string(::geteuid());
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && isDirectory(context.at(directory + "/systemd")))
        call.extraEnvironment.emplace_back("XDG_RUNTIME_DIR", directory);
}

} // namespace

std::string_view scopeName(ManagerScope scope)
{
    return scope == ManagerScope::System ? "system" : "user";
}

ManagerAnswer askManager(DetectorContext &context, ManagerScope scope, std::vector<std::string> arguments)
{
    ManagerAnswer answer;
    if (context.isMac || !context.tools->has("systemctl")) {
        answer.reason = Sentence::saying("there is no systemd here (no systemctl)");
        return answer;
    }
    ToolCall call;
    call.command = {"systemctl"};
    if (scope == ManagerScope::User) {
        call.command.emplace_back("--user");
        addRuntimeDirectory(context, call);
    }
    call.command.emplace_back("--no-pager");
    call.command.insert(call.command.end(), arguments.begin(), arguments.end());
    answer.outcome = context.tools->run(call, context.stop);
    const bool noBus = saidBy(answer.outcome, "has not been booted with systemd") ||
                       saidBy(answer.outcome, "Failed to connect to bus") ||
                       saidBy(answer.outcome, "Failed to get D-Bus connection") ||
                       saidBy(answer.outcome, "Failed to connect to user scope bus") ||
                       saidBy(answer.outcome, "Failed to connect to system scope bus");
    if (answer.outcome.succeeded()) {
        answer.state = ManagerAnswer::State::Answered;
    } else if (noBus && (scope == ManagerScope::User || !systemdIsProcessOne(context))) {
        answer.reason = scope == ManagerScope::System
                            ? Sentence::saying("systemd is not running here")
                            : Sentence::saying("no systemd manager of the operator is running");
    } else {
        answer.state = ManagerAnswer::State::Failed;
    }
    return answer;
}

std::vector<std::string_view> showBlocks(std::string_view output)
{
    std::vector<std::string_view> out;
    while (!output.empty()) {
        const std::size_t end = output.find("\n\n");
        const std::string_view block = trimmed(output.substr(0, end));
        if (!block.empty())
            out.push_back(block);
        output = end == std::string_view::npos ? std::string_view() : output.substr(end + 2);
    }
    return out;
}

bool isUnitName(std::string_view text)
{
    return !text.empty() && text.size() <= 255 && text.front() != '-' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view(":-_.\\@").find(c) != std::string_view::npos;
           });
}

} // namespace prism
