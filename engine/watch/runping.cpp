// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/runping.h"

#include "engine/core/process.h"
#include "engine/core/text.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t longestBody = 4000;
constexpr std::size_t shownErrors = 200;

/// A quoted value of curl's configuration (curl(1), --config): backslash and quote are escaped, line ends are
/// \n.
std::string curlQuoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out + '"';
}

std::string withoutUrl(std::string text, std::string_view url)
{
    for (std::size_t at = text.find(url); at != std::string::npos; at = text.find(url))
        text.replace(at, url.size(), "the URL");
    return text;
}

} // namespace

std::string pingUrl(std::string_view base, PingSignal signal, std::string_view runId)
{
    constexpr std::array<std::string_view, 4> suffixes{"/start", "", "/fail", "/log"};
    const std::size_t query = std::min(base.find('?'), base.size());
    std::string_view path = base.substr(0, query);
    while (path.ends_with('/'))
        path.remove_suffix(1);
    std::string url = std::string(path) + std::string(suffixes.at(static_cast<std::size_t>(signal)));
    url += base.substr(query);
    if (!runId.empty())
        url += (query < base.size() ? "&rid=" : "?rid=") + std::string(runId);
    return url;
}

Result<void> sendPing(const std::string &url, std::string_view body, std::chrono::milliseconds limit,
                      const std::stop_token &stop)
{
    ProcessSpec spec;
    spec.program = "curl";
    spec.arguments = {"-q", "--config", "-"};
    spec.environment = cleanEnvironment();
    spec.standardInput = "silent\nshow-error\nfail\nglobloff\nproto = \"=http,https\"\nmax-redirs = "
                         "0\noutput = \"/dev/null\"\n";
    spec.standardInput +=
        "max-time = " + std::to_string(std::max<std::int64_t>(1, limit.count() / 1000)) + '\n';
    if (url.starts_with("http://"))
        spec.standardInput += "noproxy = \"*\"\n"; // only this machine is asked without encryption
    spec.standardInput += "url = " + curlQuoted(url) + '\n';
    spec.standardInput += "header = \"Content-Type: text/plain; charset=utf-8\"\n";
    spec.standardInput += "data-raw = " + curlQuoted(repairedUtf8(body.substr(0, longestBody))) + '\n';
    spec.timeout = limit + std::chrono::milliseconds(1000);
    const ProcessOutcome outcome = runProcess(spec, stop);
    if (outcome.succeeded())
        return {};
    if (outcome.end == ProcessEnd::FailedToStart)
        return Error{ErrorCode::NotFound, "a ping needs curl: " + outcome.startError, {}};
    constexpr int timedOut = 28; // curl(1), EXIT CODES
    const std::string said = printable(tail(trimmed(withoutUrl(outcome.errors, url)), shownErrors));
    return Error{outcome.exitCode == timedOut || outcome.end == ProcessEnd::TimedOut ? ErrorCode::Timeout
                                                                                     : ErrorCode::External,
                 "the ping was not taken: " + (said.empty() ? outcome.describe().text() : said),
                 {}};
}

RunPing::RunPing(std::string base, std::chrono::milliseconds limit)
    : m_base(std::move(base))
    , m_limit(limit)
    , m_runId(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
{
    if (m_base.empty())
        return;
    m_start = std::jthread([this](const std::stop_token &stop) {
        if (const auto sent = sendPing(pingUrl(m_base, PingSignal::Start, m_runId), {}, m_limit, stop); !sent)
            m_startFailure = sent.error().message;
    });
}

RunPing::~RunPing() = default;

std::vector<std::string> RunPing::send(PingSignal signal, std::string_view body)
{
    std::vector<std::string> failures;
    if (m_base.empty())
        return failures;
    if (m_start.joinable()) {
        m_start.join();
        if (!m_startFailure.empty())
            failures.push_back("at the start " + m_startFailure);
    }
    if (const auto sent = sendPing(pingUrl(m_base, signal, m_runId), body, m_limit); !sent)
        failures.push_back(sent.error().message);
    return failures;
}

} // namespace prism
