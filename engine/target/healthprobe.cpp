// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/healthprobe.h"

#include "engine/core/clock.h"
#include "engine/core/text.h"
#include "engine/target/sshsession.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace prism {
namespace {

constexpr auto pause = std::chrono::milliseconds(300); // between two questions
constexpr const char *oneQuestion = "4";               // seconds curl may take for one
constexpr std::size_t shownAnswer = 120;

ProcessOutcome ask(const std::string &url, const StageContext &context)
{
    ProcessSpec spec;
    spec.program = "curl";
    spec.arguments = {"-q",      "-sS",         "-f",         "--noproxy", "*",
                      "--proto", "=http,https", "--max-time", oneQuestion, "--max-filesize",
                      "1000000", "--",          url};
    spec.environment = sshEnvironment();
    spec.timeout = std::chrono::seconds(10);
    spec.outputLimit = std::size_t{1} << 20;
    return runProcess(spec, context.stop());
}

} // namespace

bool isHealthUrl(const std::string &url)
{
    const std::size_t host = url.rfind("http://", 0) == 0 ? 7 : url.rfind("https://", 0) == 0 ? 8 : 0;
    if (host == 0 || url.size() <= host || url.size() > 2000)
        return false;
    const std::size_t path = url.find('/', host);
    const std::string_view authority =
        std::string_view(url).substr(host, path == std::string::npos ? path : path - host);
    return !authority.empty() && authority.find('@') == std::string_view::npos &&
           std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

StageEnd waitHealthy(const std::string &url, std::chrono::seconds limit, const StageContext &context)
{
    if (!isHealthUrl(url))
        return StageEnd::failed({"invalid_input", Sentence::saying("not a health URL: %1", printable(url)),
                                 Sentence::saying("give an http or https URL without a login in it")});
    const std::int64_t deadline =
        monotonicMilliseconds() + std::chrono::duration_cast<std::chrono::milliseconds>(limit).count();
    std::mutex mutex;
    std::condition_variable_any never; // only the stop token ends a wait early
    for (int asked = 1;; ++asked) {
        const auto outcome = ask(url, context);
        if (outcome.succeeded())
            return StageEnd::done(
                printable(tail(trimmed(outcome.output).substr(0, shownAnswer), shownAnswer)));
        if (outcome.end == ProcessEnd::FailedToStart)
            return StageEnd::failed({"no_curl", Sentence::saying("curl: %1", outcome.startError),
                                     Sentence::saying("install curl on this machine")});
        if (outcome.end != ProcessEnd::Cancelled && monotonicMilliseconds() >= deadline)
            return StageEnd::failed(
                {"unhealthy",
                 Sentence::saying("%1 was not well within %2 s (asked %3 times): %4", url, limit.count(),
                                  asked, printable(tail(trimmed(outcome.errors), 300))),
                 Sentence::saying(
                     "look at the containers' logs; a longer --health-timeout gives them more time")});
        std::unique_lock lock(mutex);
        never.wait_for(lock, context.stop(), pause, [] { return false; });
        if (context.stop().stop_requested())
            return StageEnd::failed(
                Error{ErrorCode::Cancelled, Sentence::saying("waiting for health was stopped"), {}});
    }
}

} // namespace prism
