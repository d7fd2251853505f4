// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/hostgather.h"

#include "engine/audit/inboxlayout.h"
#include "engine/audit/summary.h"
#include "engine/audit/wholefile.h"
#include "engine/chain/boundedcopy.h"
#include "engine/chain/gatherscript.h"
#include "engine/core/atomicfile.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/target/sshproblem.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <random>

namespace prism {
namespace {

constexpr std::size_t largestStream = std::size_t{64} << 20;
constexpr std::chrono::seconds longestConnect{10};
constexpr std::int64_t copyingSeconds = 3; // of the deadline, for what follows the chain there
constexpr std::int64_t oneDay = 86400;
constexpr int noProgram = 127;
constexpr std::array<int, 3> stoppedByTimeout{124, 137, 143};
constexpr std::array<int, 3> chainEnded{0, 3, 4}; // docs/cli.md: done, findings, something missing
constexpr std::string_view notGathered = "not gathered: ";

std::string freshToken()
{
    std::random_device random;
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "prism-%08x%08x%08x%08x", random(), random(), random(), random());
    return text.data();
}

Sentence oneAfterTheOther(const std::vector<Sentence> &sentences)
{
    Sentence out = sentences.front();
    for (std::size_t i = 1; i < sentences.size(); ++i)
        out = Sentence::saying("%1; %2", out, sentences[i]);
    return out;
}

bool isOneOf(int number, const std::array<int, 3> &list)
{
    return std::find(list.begin(), list.end(), number) != list.end();
}

/// A folder that goes away again.
class ScratchFolder
{
public:
    explicit ScratchFolder(std::string path)
        : m_path(std::move(path))
    {
        remove();
    }
    ~ScratchFolder() { remove(); }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    void remove() const
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    std::string m_path;
};

} // namespace

HostGather::HostGather(const Settings &settings, const Target &target, const std::string &day,
                       std::int64_t until, const Clock &clock)
    : m_settings(settings)
    , m_target(target)
    , m_day(day)
    , m_until(until)
    , m_clock(clock)
{
    m_out.host = target.auditHost();
    m_out.target = target.name;
    m_out.mode = target.isCopied() ? "copy" : "run";
}

std::chrono::milliseconds HostGather::left() const
{
    return std::chrono::milliseconds(std::max<std::int64_t>(0, m_until - monotonicMilliseconds()));
}

GatheredHost HostGather::run(const std::function<void()> &connected, const std::stop_token &stop)
{
    const std::int64_t begun = monotonicMilliseconds();
    if (left().count() == 0)
        fail("deadline", Sentence::saying("the time of the whole gather was over before its turn came"));
    else
        ask(connected, stop);
    m_out.milliseconds = monotonicMilliseconds() - begun;
    if (stop.stop_requested())
        return m_out; // nobody reads it, and a cause that is ours must not stand as the host's
    const InboxLayout layout(m_settings.inbox);
    for (const Daemon d : allDaemons) {
        if (fileExists(layout.summary(m_day, {d, m_out.host})))
            m_came.insert(d);
    }
    m_out.summaries = static_cast<int>(m_came.size());
    m_out.outcome = m_came.empty() ? GatheredHost::Outcome::Failed
                    : m_came.size() < allDaemons.size() || !m_out.code.empty()
                        ? GatheredHost::Outcome::Partial
                        : GatheredHost::Outcome::Complete;
    tellHeartbeats();
    return m_out;
}

void HostGather::fail(std::string code, Sentence message)
{
    if (!m_out.code.empty())
        return; // the first cause is the nearest
    m_out.code = std::move(code);
    m_out.message = std::move(message);
}

void HostGather::ask(const std::function<void()> &connected, const std::stop_token &stop)
{
    SshSettings ssh = sshSettingsFor(m_target, m_settings.home);
    ssh.loginLimit = left();
    // A little less, so that it is ssh that says what is wrong.
    ssh.connectTimeout =
        std::clamp(std::chrono::floor<std::chrono::seconds>(left()) - std::chrono::seconds(1),
                   std::chrono::seconds(1), longestConnect);
    auto session = SshSession::open(std::move(ssh), stop);
    if (!session) {
        fail(session.error().code == ErrorCode::Timeout ? "timeout" : connectionCode(session.error()),
             session.error().message);
        return;
    }
    connected();
    const ScratchFolder scratch(InboxLayout(m_settings.inbox).summaries() + "/incoming/" + m_out.host);
    if (const auto made = makeDirectory(scratch.path()); !made) {
        fail("io", made.error().text());
        return;
    }
    stream(*session, scratch.path(), stop);
}

void HostGather::stream(SshSession &session, const std::string &scratch, const std::stop_token &stop)
{
    const std::string path = scratch + "/stream";
    auto copy = BoundedCopy::create(path, largestStream);
    if (!copy) {
        fail("io", copy.error().text());
        return;
    }
    const std::string token = freshToken();
    const std::int64_t seconds = std::max<std::int64_t>(1, left().count() / 1000 - copyingSeconds);
    SshCommand command;
    command.words = {"sh",
                     "-c",
                     std::string(gatherScript()),
                     "prism-gather",
                     token,
                     m_out.mode,
                     m_day,
                     m_out.host,
                     m_target.auditing.inbox,
                     std::to_string(seconds),
                     UtcTime{startOfDay(m_day).seconds + oneDay}.day()};
    command.outputDescriptor = (*copy)->descriptor();
    command.timeout = left();
    const ProcessOutcome outcome = session.run(command, stop);
    if (const auto copied = (*copy)->finish(); !copied) {
        if (copied.error().code == ErrorCode::TooLarge)
            fail("too_large",
                 Sentence::saying("it sent more than %1", humanBytes(static_cast<double>(largestStream))));
        else
            fail("io", Sentence::saying("this machine cannot keep what it sent: %1", copied.error().text()));
        return;
    }
    const auto text = WholeFile::map(path);
    place(outcome, text ? readIncoming(text->text(), token) : Incoming(), scratch);
}

void HostGather::place(const ProcessOutcome &outcome, const Incoming &incoming, const std::string &scratch)
{
    const PlacedFiles placed = placeIncoming(incoming, {m_settings.inbox, m_day, m_out.host, scratch});
    constexpr std::string_view name = "prism ";
    m_out.prism = incoming.prism.starts_with(name) ? incoming.prism.substr(name.size()) : std::string();
    judge(outcome, incoming, placed);
}

void HostGather::judge(const ProcessOutcome &outcome, const Incoming &incoming, const PlacedFiles &placed)
{
    if (placed.failure) {
        fail(placed.failure->code == ErrorCode::NoSpace ? "disk_full_here" : "io",
             Sentence::saying("this machine cannot keep what it sent: %1", placed.failure->text()));
    }
    if (placed.claims)
        fail("other_name", Sentence::counting("it claims another host's name, '%1': refused, %n files",
                                              "it claims another host's name, '%1': refused, %n file",
                                              placed.refused.size(), *placed.claims));
    if (!incoming.isFinished) {
        if (outcome.end == ProcessEnd::TimedOut)
            fail("timeout", Sentence::saying("it did not end in the time it has"));
        else if (sshProblem(outcome) != SshProblem::None)
            fail("cut_off", Sentence::saying("the connection broke while it sent: %1",
                                             sshError(outcome, m_out.host).message));
        else
            fail("incomplete", Sentence::saying("what it sent has no end (%1)", outcome.describe()));
    }
    judgeRun(incoming);
    if (!placed.refused.empty())
        fail("refused", oneAfterTheOther(placed.refused));
    if (placed.summaries.size() < allDaemons.size())
        judgeAbsence(incoming);
}

void HostGather::judgeRun(const Incoming &incoming)
{
    if (!incoming.ran || isOneOf(*incoming.ran, chainEnded))
        return;
    const std::string said = joined(incoming.errors, "; ");
    if (*incoming.ran == noProgram)
        fail("no_prism",
             Sentence::saying(
                 "there is no prism on it; 'prism install-agent %1' puts it there, or switch its audit off",
                 m_target.name));
    else if (isOneOf(*incoming.ran, stoppedByTimeout))
        fail("timeout", Sentence::saying("its chain did not end in the time it has"));
    else
        fail(said.find("No space left") != std::string::npos ? "disk_full" : "chain_failed",
             said.empty()
                 ? Sentence::saying("its chain failed with exit status %1", std::to_string(*incoming.ran))
                 : Sentence::saying("its chain failed with exit status %1: %2", std::to_string(*incoming.ran),
                                    said));
}

void HostGather::judgeAbsence(const Incoming &incoming)
{
    for (const std::string &name : incoming.others) {
        const auto key = InboxLayout::keyOfSummaryName(name);
        if (key && key->host != m_out.host) {
            fail("other_name", Sentence::saying("its summaries are those of another host's name, '%1': "
                                                "refused; PRISM_HOST there has to be %2",
                                                printable(key->host), m_out.host));
            return;
        }
    }
    fail("no_summaries",
         isDay(incoming.newestDay) && incoming.newestDay != m_day
             ? Sentence::saying("not all six summaries of %1 are in its inbox %2, the newest are of %3",
                                m_day, incoming.inbox, incoming.newestDay)
             : Sentence::saying("not all six summaries of %1 are in its inbox %2", m_day, incoming.inbox));
}

void HostGather::tellHeartbeats() const
{
    const InboxLayout layout(m_settings.inbox);
    for (const Daemon d : allDaemons) {
        const std::string path = layout.heartbeat({d, m_out.host});
        const auto text = readFile(path, std::size_t{64} << 10);
        const auto standing = text ? parseJson(*text) : Result<JsonValue>(text.error());
        const JsonValue *errors = standing ? standing->find("errors") : nullptr;
        const bool isOurs =
            errors && !errors->items().empty() && errors->items().front().text().starts_with(notGathered);
        if (m_came.contains(d)) {
            // It came without a heartbeat of its own: what was said of its absence holds no longer.
            if (isOurs)
                static_cast<void>(std::remove(path.c_str()));
            continue;
        }
        const bool saysItself = standing && !isOurs && standing->stringOr("status") == "failed" &&
                                standing->stringOr("timestamp").starts_with(m_day);
        if (!saysItself)
            static_cast<void>(writeFileAtomically(
                path,
                encodeHeartbeat({d, m_out.host, "failed", {"not gathered: " + m_out.message}, m_clock.now()}),
                0600, DirectorySync::Later));
    }
}

} // namespace prism
