// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/collector.h"

#include "engine/audit/bundlewriter.h"
#include "engine/audit/inboxlayout.h"
#include "engine/audit/resolver.h"
#include "engine/audit/summaryscan.h"
#include "engine/core/filelock.h"
#include "engine/core/text.h"

#include <algorithm>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t largestSummary = std::size_t{256} << 20;
constexpr std::int64_t staleTemporaryAge = 3600;
constexpr std::int64_t dayTolerance =
    3600; // a chain may fix its day just before midnight and write just after

/// One assembly of one day, under the lock.
class Assembly
{
public:
    Assembly(const CollectRequest &request, UtcTime now)
        : m_request(request)
        , m_layout(request.inbox)
        , m_now(now)
    {
        m_report.day = request.day;
        m_report.minimum = request.minimum;
        m_report.path = m_layout.readyBundle(request.day);
    }

    Result<CollectReport> run()
    {
        listPending();
        takeExisting();
        if (isUnchanged())
            return m_report;
        if (!m_request.writePartial && expectedCandidates() < m_request.minimum) {
            findMissing({});
            return m_report;
        }
        loadPrior();
        if (auto written = write(); !written)
            return written.error();
        return m_report;
    }

private:
    void problem(std::string kind, std::string key, std::string file, const std::string &message)
    {
        m_problems.push_back({std::move(kind), std::move(key), std::move(file), printable(message)});
    }

    void listPending()
    {
        const auto entries = listDirectory(m_layout.pending(m_request.day));
        if (!entries)
            return;
        for (const DirectoryEntry &e : *entries) {
            if (e.name.ends_with(".prism-tmp"))
                continue;
            if (auto key = InboxLayout::keyOfSummaryName(e.name))
                m_candidates[key->text()] = {e.name, *key};
            else if (!e.isDirectory)
                problem("unknown-name", "", printable(e.name), key.error().message + "; the file is ignored");
        }
    }

    [[nodiscard]] bool isExpected(const std::string &host) const
    {
        return std::find(m_request.hosts.begin(), m_request.hosts.end(), host) != m_request.hosts.end();
    }

    [[nodiscard]] int expectedCandidates() const
    {
        return static_cast<int>(
            std::count_if(m_candidates.begin(), m_candidates.end(),
                          [this](const auto &c) { return isExpected(c.second.key.host); }));
    }

    // The bundle that lies in ready/ for this day: what it was made of, or set aside if nobody can read it
    // (D23).
    void takeExisting()
    {
        auto revision = readBundleRevision(m_report.path);
        if (revision) {
            m_existing = std::move(*revision);
        } else if (revision.error().code == ErrorCode::Corrupt) {
            const std::string aside = m_report.path + ".unreadable-" + m_now.compactTime();
            if (::rename(m_report.path.c_str(), aside.c_str()) == 0)
                problem("set-aside", "", InboxLayout::bundleName(m_request.day),
                        "the bundle in ready/ was unreadable (" + revision.error().message +
                            ") and was set aside");
        } else if (revision.error().code == ErrorCode::Unsupported) {
            m_existingIsForeign = true;
        }
    }

    [[nodiscard]] std::string hostList() const { return joined(m_request.hosts, ","); }

    bool isUnchanged()
    {
        if (m_existing && m_candidates.empty())
            return adopt(*m_existing); // its files were removed: assembling again could only lose
        if (!m_existing && !m_existingIsForeign && !m_candidates.empty()) {
            // An interrupted consume has moved the bundle and left its files: they are not news.
            const auto consumed = readBundleRevision(m_layout.consumedBundle(m_request.day));
            if (consumed && isMadeOfCandidates(*consumed)) {
                m_report.path = m_layout.consumedBundle(m_request.day);
                return adopt(*consumed);
            }
        }
        return m_existing && isMadeOfCandidates(*m_existing) && adopt(*m_existing);
    }

    bool isMadeOfCandidates(const BundleRevision &revision) const
    {
        if (revision.hosts != hostList() || revision.sources.size() != m_candidates.size() ||
            (revision.expectedValid < m_request.minimum) != revision.partial)
            return false;
        for (const auto &[text, c] : m_candidates) {
            const auto it = revision.sources.find(c.name);
            FileStamp stamp;
            if (it == revision.sources.end() ||
                !openRegular(m_layout.pending(m_request.day) + '/' + c.name, SIZE_MAX, Links::Follow,
                             &stamp) ||
                stamp != it->second.stamp)
                return false;
        }
        return true;
    }

    bool adopt(const BundleRevision &revision)
    {
        m_report.unchanged = true;
        m_report.partial = revision.partial;
        m_report.bundleId = revision.bundleId;
        m_report.summaries = static_cast<int>(revision.sources.size());
        m_report.expected = revision.expectedValid;
        m_report.findings = revision.findings;
        m_report.carried = revision.carried;
        std::set<std::string> present;
        for (const auto &[name, source] : revision.sources) {
            if (const auto key = InboxLayout::keyOfSummaryName(name))
                present.insert(key->text());
        }
        findMissing(present);
        return true;
    }

    void findMissing(const std::set<std::string> &present)
    {
        m_report.missing.clear();
        for (const std::string &host : m_request.hosts) {
            for (const Daemon d : allDaemons) {
                std::string key = SummaryKey{d, host}.text();
                if (!present.contains(key))
                    m_report.missing.push_back(std::move(key));
            }
        }
    }

    // The newest readable bundle of an earlier day, wherever it lies (D12-D14).
    void loadPrior()
    {
        std::vector<std::pair<std::string, std::string>> candidates; // (day + r|c, path)
        for (const bool ready : {true, false}) {
            const std::string directory = ready ? m_layout.ready() : m_layout.consumed();
            const auto entries = listDirectory(directory);
            for (const DirectoryEntry &e : entries ? *entries : std::vector<DirectoryEntry>()) {
                const auto day = InboxLayout::dayOfBundleName(e.name);
                if (day && *day < m_request.day)
                    candidates.emplace_back(*day + (ready ? 'r' : 'c'), directory + '/' + e.name);
            }
        }
        std::sort(candidates.rbegin(), candidates.rend());
        for (const auto &[order, path] : candidates) {
            auto prior = PriorIndex::load(path);
            if (prior) {
                m_prior = std::move(*prior);
                break;
            }
            problem("prior", "", path.substr(m_request.inbox.size() + 1),
                    "passed over as the prior bundle: " + prior.error().message);
        }
        loadSameDay();
    }

    // A bundle of this very day knows better than yesterday's what became of keys whose files are gone
    // (consumed).
    void loadSameDay()
    {
        std::string path = m_report.path;
        auto revision = m_existing ? Result<BundleRevision>(*m_existing)
                                   : Result<BundleRevision>(Error{ErrorCode::Unsupported, "", path});
        if (!m_existing && !m_existingIsForeign) {
            path = m_layout.consumedBundle(m_request.day);
            revision = readBundleRevision(path);
        }
        if (revision) {
            const bool all =
                std::all_of(revision->sources.begin(), revision->sources.end(), [this](const auto &s) {
                    const auto key = InboxLayout::keyOfSummaryName(s.first);
                    return key && m_candidates.count(key->text()) > 0;
                });
            if (all)
                return;
        } else if (revision.error().code != ErrorCode::Unsupported) {
            return;
        }
        if (auto index = PriorIndex::load(path))
            m_sameDay = std::move(*index);
    }

    Result<void> write()
    {
        auto file = AtomicFile::create(m_report.path);
        if (!file)
            return file.error();
        m_report.bundleId = freshBundleId();
        BundleWriter writer(std::move(*file), {m_report.bundleId, m_request.day, m_now, m_request.hosts});
        std::map<std::string, std::string> since;
        if (m_prior)
            since = m_prior->hostsSince();
        const std::map<std::string, std::string> known = since;
        std::set<std::string> present;
        SummaryScanner scanner;
        for (const SummaryKey &key : allKeys()) {
            const auto it = m_candidates.find(key.text());
            const bool expected = isExpected(key.host);
            if (it != m_candidates.end()) {
                auto added = addPresent(writer, scanner, it->second, !known.contains(key.host));
                if (!added)
                    return added.error();
                if (*added) {
                    present.insert(key.text());
                    since.try_emplace(key.host, m_request.day);
                    m_report.expected += expected ? 1 : 0;
                    if (!expected)
                        problem("unexpected-host", key.text(), it->second.name,
                                Sentence::saying("the host is not among the expected ones"));
                    continue;
                }
            }
            addAbsent(writer, key, expected);
        }
        return complete(writer, present, since);
    }

    Result<void> complete(BundleWriter &writer, const std::set<std::string> &present,
                          const std::map<std::string, std::string> &since)
    {
        findMissing(present);
        m_report.partial = m_report.expected < m_request.minimum;
        m_report.summaries = writer.summariesCount();
        m_report.findings = writer.findingsCount();
        m_report.carried = writer.carriedCount();
        if (m_report.partial && !m_request.writePartial)
            return {};
        for (Problem &p : m_problems)
            writer.addProblem(std::move(p));
        m_report.problems = writer.problems();
        BundleRevision revision;
        revision.bundleId = m_report.bundleId;
        revision.priorIdRaw = m_prior ? std::string(m_prior->bundleIdRaw()) : "null";
        revision.number = m_existing ? m_existing->number + 1 : m_existingIsForeign ? 2 : 1;
        revision.partial = m_report.partial;
        revision.expectedValid = m_report.expected;
        revision.hosts = hostList();
        revision.sources = std::move(m_sources);
        if (auto written = writer.finish(revision, m_report.missing, since); !written)
            return written;
        m_report.written = true;
        return {};
    }

    // <date>_<HHMMSS>Z, and never the id of the bundle it replaces (D01).
    [[nodiscard]] std::string freshBundleId() const
    {
        const std::string id = m_request.day + '_' + m_now.compactTime() + 'Z';
        std::set<std::string> taken;
        if (m_existing)
            taken.insert(m_existing->bundleId);
        if (const auto consumed = readHead(m_layout.consumedBundle(m_request.day), 4096)) {
            if (const auto old = bundleIdInHead(*consumed))
                taken.insert(*old);
        }
        std::string fresh = id;
        for (int n = 2; taken.contains(fresh); ++n)
            fresh = id + '-' + std::to_string(n);
        return fresh;
    }

    // Every key that is expected, has a file, or has findings in an earlier bundle; ascending by text.
    [[nodiscard]] std::vector<SummaryKey> allKeys() const
    {
        std::map<std::string, SummaryKey> keys;
        for (const std::string &host : m_request.hosts) {
            for (const Daemon d : allDaemons)
                keys.emplace(SummaryKey{d, host}.text(), SummaryKey{d, host});
        }
        for (const auto &[text, c] : m_candidates)
            keys.emplace(text, c.key);
        for (const auto &index : {m_prior, m_sameDay}) {
            if (!index)
                continue;
            for (const auto &[text, findings] : index->keys()) {
                const std::size_t at = text.find('@');
                const auto daemon = daemonFromName(std::string_view(text).substr(0, at));
                if (at != std::string::npos && daemon)
                    keys.emplace(text, SummaryKey{*daemon, text.substr(at + 1)});
            }
        }
        std::vector<SummaryKey> out;
        out.reserve(keys.size());
        for (auto &[text, key] : keys)
            out.push_back(std::move(key));
        return out;
    }

    struct Candidate
    {
        std::string name;
        SummaryKey key;
    };

    // False if the file could not be taken: then its key counts as missing.
    Result<bool> addPresent(BundleWriter &writer, SummaryScanner &scanner, const Candidate &c, bool baseline)
    {
        const std::string key = c.key.text();
        const std::string path = m_layout.pending(m_request.day) + '/' + c.name;
        const auto refuse = [&](const Error &e) {
            const bool corrupt = e.code == ErrorCode::Corrupt || e.code == ErrorCode::TooDeep;
            problem(corrupt ? "corrupt" : "unreadable", key, c.name, e.message);
            return false;
        };
        BundleSource source;
        auto fd = openRegular(path, largestSummary, Links::Follow, &source.stamp);
        if (!fd)
            return refuse(fd.error());
        if (auto read = scanner.read(fd->get(), source.stamp.size, path); !read)
            return refuse(read.error());
        auto summary = scanner.scan(path);
        if (!summary)
            return refuse(summary.error());
        source.hash = scanner.contentHash();
        m_sources[c.name] = source;

        const bool trustworthy = examine(c, *summary);
        if (!summary->hasActions && !summary->findings.empty())
            scanner.deriveActions(daemonName(c.key.daemon), *summary);
        static const std::vector<PriorFinding> none;
        const auto &prior = m_prior ? m_prior->findings(key) : none;
        Resolver resolver(m_layout, m_prior.get(), c.key, *summary, trustworthy);
        const Lifecycle lifecycle =
            m_comparison.compare(summary->findings, prior, baseline,
                                 [&](const PriorFinding &p) { return resolver.mayResolve(p); });
        resolver.rememberDetectors(writer, lifecycle);
        if (!lifecycle.duplicates.empty())
            problem("duplicate-id", key, c.name,
                    "the id '" + std::string(lifecycle.duplicates.front()) + "' occurs more than once" +
                        (lifecycle.duplicates.size() > 1 ? " (and others)" : ""));
        if (auto added = writer.addSummary(c.key, *summary, lifecycle); !added)
            return added.error();
        return true;
    }

    // Names what is odd about a summary; false if its silence must not resolve anything.
    bool examine(const Candidate &c, const ScannedSummary &s)
    {
        const std::string key = c.key.text();
        bool trustworthy = s.isHealthy();
        const auto odd = [&](const char *kind, const std::string &message) {
            problem(kind, key, c.name, message);
            trustworthy = false;
        };
        if (s.tellsHealth && !s.isHealthy())
            odd("unhealthy", Sentence::saying("the producer reports yellow health or detector errors"));
        if ((!s.daemon.empty() && s.daemon != daemonName(c.key.daemon)) ||
            (!s.host.empty() && s.host != c.key.host))
            odd("mismatch", "the file says it is " + std::string(s.daemon) + '@' + std::string(s.host));
        if (const auto written = parseIsoTime(s.writtenAt)) {
            if (written->seconds < startOfDay(m_request.day).seconds - dayTolerance)
                odd("stale", "the summary is stale: it was written at " + std::string(s.writtenAt));
            else if (written->seconds > m_now.seconds + dayTolerance)
                odd("mismatch", "the summary is dated in the future: " + std::string(s.writtenAt));
        }
        if (s.droppedActions > 0)
            problem("dropped", key, c.name,
                    counted(static_cast<std::size_t>(s.droppedActions), "proposed action is",
                            "proposed actions are") +
                        " no object and left out");
        return trustworthy;
    }

    void addAbsent(BundleWriter &writer, const SummaryKey &key, bool expected)
    {
        const std::string text = key.text();
        const bool today = m_sameDay && m_sameDay->keys().contains(text);
        const auto &index = today ? m_sameDay : m_prior;
        std::vector<const PriorFinding *> carried;
        if (index) {
            for (const PriorFinding &p : index->findings(text)) {
                if (p.carries && !p.isResolved)
                    carried.push_back(&p);
            }
        }
        std::sort(carried.begin(), carried.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
        writer.addMissing(key, carried);
        if (!carried.empty()) {
            const auto detectors = index->detectorsOf(text);
            for (const PriorFinding *p : carried) {
                if (const auto it = detectors.find(p->id); it != detectors.end())
                    writer.addCarriedBy(key, p->id, it->second);
            }
            if (!expected && !m_candidates.contains(text))
                problem("unexpected-host", text, "",
                        "the host is not expected any more; " +
                            counted(carried.size(), "finding is", "findings are") + " carried forward");
        }
        if (expected) {
            if (const auto cause = failedHeartbeat(m_layout, key, m_request.day, std::nullopt))
                problem("failed", text,
                        "prism-" + std::string(daemonName(key.daemon)) + '_' + key.host + ".json", *cause);
        }
    }

    const CollectRequest &m_request;
    InboxLayout m_layout;
    UtcTime m_now;
    CollectReport m_report;
    std::map<std::string, Candidate> m_candidates; // by key text
    std::optional<BundleRevision> m_existing;
    bool m_existingIsForeign = false;
    std::shared_ptr<const PriorIndex> m_prior;
    std::shared_ptr<const PriorIndex> m_sameDay;
    std::map<std::string, BundleSource> m_sources;
    LifecycleComparison m_comparison;
    std::vector<Problem> m_problems;
};

} // namespace

Result<CollectReport> collect(const CollectRequest &request, const Clock &clock, const std::stop_token &stop)
{
    if (!isDay(request.day))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("'%1' is not a day YYYY-MM-DD", printable(request.day)),
                     {}};
    const InboxLayout layout(request.inbox);
    if (auto made = makeDirectory(layout.ready()); !made)
        return made.error();
    auto lock = FileLock::wait(layout.collectorLock(), stop);
    if (!lock)
        return lock.error();
    const UtcTime now = clock.now();
    removeStaleTemporaries(layout.ready(), SystemClock().now(), staleTemporaryAge);
    return Assembly(request, now).run();
}

std::vector<std::string> unbundledDays(const std::string &inbox, std::string_view day)
{
    const InboxLayout layout(inbox);
    std::vector<std::string> out;
    const auto entries = listDirectory(layout.pendingRoot());
    for (const DirectoryEntry &e : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (!isDay(e.name) || e.name >= day || fileExists(layout.readyBundle(e.name)) ||
            fileExists(layout.consumedBundle(e.name)))
            continue;
        const auto files = listDirectory(layout.pending(e.name));
        const bool any = files && std::any_of(files->begin(), files->end(), [](const DirectoryEntry &f) {
                             return InboxLayout::keyOfSummaryName(f.name).has_value();
                         });
        if (any)
            out.push_back(e.name);
    }
    return out;
}

} // namespace prism
