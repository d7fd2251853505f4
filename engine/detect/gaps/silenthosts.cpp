// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/silenthosts.h"

#include "engine/audit/bundle.h"
#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/gaps/memory.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t maxPendingDays = 60;
constexpr int maxBundles = 10;

/// The newest day with a summary of each host, and whether anything is older than today.
class LastSummaries
{
public:
    LastSummaries(const DetectorContext &context, DayMemory &memory)
        : m_context(context)
        , m_memory(memory)
    {}

    void readPending(const InboxLayout &inbox)
    {
        const auto days = listDirectory(inbox.pendingRoot());
        if (!days)
            return;
        const std::size_t first = days->size() > maxPendingDays ? days->size() - maxPendingDays : 0;
        for (std::size_t i = first; i < days->size(); ++i) {
            const DirectoryEntry &day = (*days)[i];
            if (!day.isDirectory || !isDay(day.name) || day.name > m_context.day)
                continue;
            const auto files = listDirectory(inbox.pending(day.name));
            for (const DirectoryEntry &file : files ? *files : std::vector<DirectoryEntry>()) {
                const auto key = InboxLayout::keyOfSummaryName(file.name);
                if (key)
                    note(key->host, day.name);
                m_isOld = m_isOld || day.name < m_context.day;
            }
        }
    }

    /// Bundles hold what consume has taken out of pending; they are read only when a host seems silent.
    void readBundles(const InboxLayout &inbox, const std::string &since, std::vector<std::string> &notes)
    {
        int left = maxBundles;
        for (const std::string &directory : {inbox.ready(), inbox.consumed()}) {
            const auto files = listDirectory(directory);
            for (const DirectoryEntry &file : files ? *files : std::vector<DirectoryEntry>()) {
                const auto day = InboxLayout::dayOfBundleName(file.name);
                if (!day || *day > m_context.day)
                    continue;
                m_isOld = true;
                if (*day < since || left-- <= 0 || m_context.stop.stop_requested())
                    continue;
                const auto bundle = Bundle::open(directory + '/' + file.name);
                if (!bundle) {
                    notes.push_back(printable(bundle.error().text()));
                    continue;
                }
                for (const BundleKey &key : (*bundle)->keys()) {
                    if (key.present)
                        note(key.host, *day);
                }
            }
        }
    }

    [[nodiscard]] std::string day(const std::string &host) const { return m_memory.day(host); }
    [[nodiscard]] bool isOld() const { return m_isOld; }

private:
    void note(const std::string &host, const std::string &day)
    {
        const auto &expected = m_context.expectedHosts;
        if (std::find(expected.begin(), expected.end(), host) != expected.end() && m_memory.day(host) < day)
            m_memory.set(host, day);
    }

    const DetectorContext &m_context;
    DayMemory &m_memory;
    bool m_isOld = false;
};

} // namespace

SilentHostsDetector::SilentHostsDetector()
{
    m_info.id = "gaps.silent-hosts";
    m_info.title = Sentence::saying("Expected hosts with nothing");
    m_info.daemon = Daemon::Gaps;
    m_info.reads = Sentence::saying(
        "names of summaries in the inbox, and the bundles of the last days if a host seems silent");
    m_info.rights = Sentence::saying("none");
    m_info.cost = Cost::Low;
    m_info.options = {
        {"max-days", "2",
         Sentence::saying("A host is silent if its newest summary is more days old than this.")}};
    m_info.explanation = "A host named in PRISM_HOSTS has sent no summary for days: nothing is known of it, "
                         "neither good nor bad. "
                         "Its open findings are carried forward meanwhile, and new ones are not seen.\n\n"
                         "The newest summary is looked for in pending, ready and consumed, and remembered. "
                         "This host is left out: "
                         "it is running the chain. On the very first day, with nothing older in the inbox, "
                         "no host is silent.\n\n"
                         "What to do: log in and see whether the machine, its timer and the copying into "
                         "this inbox work. A host "
                         "that is gone for good is removed from PRISM_HOSTS.";
}

DetectorResult SilentHostsDetector::run(DetectorContext &context) const
{
    std::vector<std::string> hosts;
    for (const std::string &host : context.expectedHosts) {
        if (host != context.host && isValidHostName(host))
            hosts.push_back(host);
    }
    if (hosts.empty())
        return DetectorResult::notApplicable(Sentence::saying("no other host is expected (PRISM_HOSTS)"));
    auto memory = DayMemory::load(context, m_info.id);
    if (!memory)
        return DetectorResult::failed(memory.error().text());

    const int maxDays = std::clamp(static_cast<int>(context.number("max-days", 2)), 0, 365);
    const std::string since = addDays(context.day, -maxDays);
    const InboxLayout inbox(context.inbox);
    LastSummaries last(context, *memory);
    std::vector<std::string> notes;
    last.readPending(inbox);
    const auto isSilent = [&](const std::string &host) {
        return last.day(host) < since;
    };
    if (std::any_of(hosts.begin(), hosts.end(), isSilent))
        last.readBundles(inbox, since, notes);
    if (context.stop.stop_requested())
        return DetectorResult::failed(Sentence::saying("stopped before every bundle was looked at"));

    std::vector<Finding> findings;
    for (const std::string &host : hosts) {
        const std::string day = last.day(host);
        if (!isSilent(host) || (day.empty() && !last.isOld()))
            continue;
        Finding f = makeFinding(m_info, host, Priority::P1,
                                day.empty() ? host + " has never sent a summary"
                                            : host + " has sent no summary since " + day,
                                host, "An expected host is silent: nothing is known of its state.");
        f.addEvidence(day.empty() ? "no summary of " + host + " in pending, ready or consumed"
                                  : "newest summary of " + host + ": " + day + ", " +
                                        counted(static_cast<std::size_t>(daysBetween(day, context.day)),
                                                "day", "days") +
                                        " ago");
        findings.push_back(std::move(f));
    }
    if (auto saved = memory->save(context, m_info.id); !saved)
        return DetectorResult::failed(saved.error().text());
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(notes);
    return result;
}

} // namespace prism
