// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/notifyclient.h"

#include "engine/core/process.h"
#include "engine/core/text.h"
#include "platform/common/announcementjson.h"

#include <utility>

namespace prism {
namespace {

ErrorCode codeOf(const ProcessOutcome &outcome)
{
    if (outcome.end == ProcessEnd::FailedToStart)
        return ErrorCode::NotFound;
    if (outcome.end == ProcessEnd::TimedOut)
        return ErrorCode::Timeout;
    switch (static_cast<NotifyAnswer>(outcome.exitCode)) {
    case NotifyAnswer::Absent:
        return ErrorCode::NotFound;
    case NotifyAnswer::Frozen:
        return ErrorCode::Timeout;
    case NotifyAnswer::Misused:
        return ErrorCode::InvalidInput;
    case NotifyAnswer::Told:
    case NotifyAnswer::Failed:
        break;
    }
    return ErrorCode::External;
}

} // namespace

NotifyClient::NotifyClient(std::string program, std::chrono::milliseconds limit)
    : m_program(std::move(program))
    , m_limit(limit)
{}

Result<void> NotifyClient::tell(const Announcement &announcement)
{
    ProcessSpec spec;
    spec.program = m_program;
    spec.environment = cleanEnvironment();
    // A PRISM_ variable may hold a secret, and the child needs none.
    std::erase_if(spec.environment, [](const auto &v) { return v.first.starts_with("PRISM_"); });
    spec.standardInput = announcementJson(announcement);
    spec.timeout = m_limit;
    spec.outputLimit = std::size_t{4} << 10;
    const ProcessOutcome outcome = runProcess(spec);
    if (outcome.succeeded())
        return {};
    if (outcome.end == ProcessEnd::FailedToStart)
        return Error{ErrorCode::NotFound,
                     Sentence::saying("notifications need the program prism-notify, which is not installed"),
                     m_program};
    constexpr std::size_t longest = 500;
    const std::string said = printable(trimmed(outcome.errors)).substr(0, longest);
    return Error{codeOf(outcome),
                 said.empty() ? Sentence::saying("prism-notify: %1", outcome.describe()) : Sentence(said),
                 {}};
}

} // namespace prism
