// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/scriptnotifier.h"

#include "engine/core/process.h"
#include "engine/core/text.h"

#include <chrono>
#include <utility>

namespace prism {

ScriptNotifier::ScriptNotifier(std::string program)
    : m_program(std::move(program))
{}

Result<void> ScriptNotifier::tell(const Announcement &announcement)
{
    constexpr std::size_t longest = 1000;
    std::string text;
    for (const std::string_view line : lines(std::string_view(announcement.text).substr(0, longest)))
        text += printable(line) + '\n';
    ProcessSpec spec;
    spec.program = m_program;
    // A text that begins with a dash would be an option of osascript, were it not for the --.
    spec.arguments = {
        "-e", "on run argv", "-e", "display notification (item 2 of argv) with title (item 1 of argv)",
        "-e", "end run",     "--", printable(announcement.title),
        text};
    spec.environment = cleanEnvironment();
    spec.timeout = std::chrono::seconds(8);
    const ProcessOutcome outcome = runProcess(spec);
    if (outcome.succeeded())
        return {};
    return Error{outcome.end == ProcessEnd::FailedToStart ? ErrorCode::NotFound : ErrorCode::External,
                 Sentence::saying("osascript could not show the notification: %1", outcome.describe()),
                 {}};
}

} // namespace prism
