// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/announcements.h"

#include "engine/audit/summaryscan.h"
#include "engine/core/localday.h"
#include "engine/core/text.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t namedFindings = 3;
constexpr std::size_t longestTitle = 120;
constexpr std::size_t shownEvents = 20;
constexpr std::int64_t day = 86400;

constexpr std::array<std::string_view, 7> kindWords{"findings", "missing", "recovered", "silent",
                                                    "reminder", "drill",   "late"};

std::string shortened(std::string_view text)
{
    std::string out = printable(text);
    if (out.size() <= longestTitle)
        return out;
    out.resize(longestTitle);
    while (!out.empty() && !isUtf8(out))
        out.pop_back();
    return out + "...";
}

std::string linkTo(std::string_view findingId)
{
    return "prism://finding/" + QByteArray(findingId.data(), static_cast<qsizetype>(findingId.size()))
                                    .toPercentEncoding()
                                    .toStdString();
}

/// A cause without its sentence.
AnnouncedSilence silenceOf(const WatchCause &cause)
{
    AnnouncedSilence silence{cause.host, 1, {}, cause.since};
    if (cause.host.empty())
        silence.hosts = cause.keys.size() / allDaemons.size();
    else if (cause.keys.size() < allDaemons.size())
        for (const std::string &key : cause.keys)
            silence.daemons.push_back(key.substr(0, key.find('@')));
    if (silence.host.empty() && silence.hosts == 1) // the audit of one host
        silence.host = cause.keys.front().substr(cause.keys.front().find('@') + 1);
    return silence;
}

/// Makes the announcements of one look and keeps the ledger.
class Teller
{
public:
    Teller(const Surroundings &known, const QuietRules &quiet, const std::vector<std::string> &words,
           UtcTime now, ToldLedger &ledger)
        : m_known(known)
        , m_quiet(quiet)
        , m_words(words)
        , m_now(now)
        , m_ledger(ledger)
        , m_isQuiet(quiet.quietEnd(now).has_value())
    {}

    std::vector<Announcement> all()
    {
        if (m_known.bundle && m_known.view)
            findings();
        if (m_known.watch) {
            for (const WatchCause &cause : m_known.watch->causes)
                silence(cause);
            for (const WatchCause &cause : m_known.watch->late)
                late(cause);
            recoveries();
            reminder();
        }
        return std::move(m_out);
    }

private:
    void tell(Announcement announcement)
    {
        m_ledger.events.push_back({m_now, announcement.title});
        if (announcement.kind != Announcement::Kind::NewFindings)
            announcement.logged = m_ledger.logged.erase(loggedHash(announcement)) > 0;
        const auto word = announcementWord(announcement.kind);
        if (std::find(m_words.begin(), m_words.end(), word) != m_words.end())
            m_out.push_back(std::move(announcement));
    }

    /// Whether the operator's snooze of a key is over; forgets it then.
    bool snoozeIsOver(const std::string &key)
    {
        const auto found = m_ledger.snoozed.find(key);
        if (found == m_ledger.snoozed.end() || m_now < found->second)
            return false;
        m_ledger.snoozed.erase(found);
        return true;
    }

    void findings()
    {
        const Bundle &bundle = *m_known.bundle;
        std::vector<std::string> awake;
        for (const auto &[key, until] : m_ledger.snoozed) {
            if (key.starts_with("findings:") && m_now >= until)
                awake.push_back(key);
        }
        for (const std::string &key : awake) {
            m_ledger.snoozed.erase(key);
            std::erase_if(m_ledger.findings, [&](const auto &told) { return told.second == key; });
        }
        std::map<std::string, std::string> still; // what is decided or gone may be told again when it returns
        std::vector<std::pair<std::string, const BundleFinding *>> fresh;
        for (std::uint32_t i = 0; i < bundle.findings().size(); ++i) {
            const BundleFinding &finding = bundle.findings()[i];
            if (finding.rank != 0 || !isUndecided(m_known.view->standing(i)))
                continue;
            const std::string hash = toldHash(bundle, finding);
            if (const auto told = m_ledger.findings.find(hash); told != m_ledger.findings.end())
                still.insert(*told);
            else
                fresh.emplace_back(hash, &finding);
        }
        m_ledger.findings = std::move(still);
        if (!fresh.empty())
            tellFindings(bundle, fresh);
    }

    void tellFindings(const Bundle &bundle,
                      const std::vector<std::pair<std::string, const BundleFinding *>> &fresh)
    {
        Announcement a;
        a.kind = Announcement::Kind::NewFindings;
        a.urgency = Announcement::Urgency::Critical;
        a.key = "findings:" + bundle.id() + ':' + fresh.front().first;
        a.logged = true;
        std::set<std::string> hosts;
        std::vector<std::string> titles;
        for (const auto &[hash, finding] : fresh) {
            const std::string &host = bundle.keys()[finding->key].host;
            hosts.insert(host);
            if (titles.size() < namedFindings) {
                a.facts.findings.push_back({host, shortened(finding->title)});
                titles.push_back(host + ": " + a.facts.findings.back().title);
            }
            m_ledger.findings[hash] = a.key;
            a.logged = m_ledger.logged.erase(hash) > 0 && a.logged;
        }
        a.facts.count = fresh.size();
        a.facts.hosts.assign(hosts.begin(), hosts.end());
        a.facts.more = fresh.size() - titles.size();
        if (a.facts.more > 0)
            titles.push_back("and " + std::to_string(a.facts.more) + " more");
        a.title = counted(fresh.size(), "new P0", "new P0 findings") + " on " +
                  (hosts.size() == 1 ? *hosts.begin() : std::to_string(hosts.size()) + " hosts");
        a.text = joined(titles, "\n");
        a.link = fresh.size() == 1 ? linkTo(fresh.front().second->id) : "prism://today";
        tell(std::move(a));
    }

    void silence(const WatchCause &cause)
    {
        if (cause.inMaintenance || m_isQuiet)
            return;
        const auto known = m_ledger.incidents.find(cause.id);
        const bool open = known != m_ledger.incidents.end() && !known->second.recoveredAt;
        if (open && !snoozeIsOver(cause.id))
            return;
        const bool chain = cause.kind == WatchCause::Kind::ChainSilent;
        if (!open)
            m_ledger.incidents[cause.id] = {m_now, chain ? allHosts() : std::vector{cause.host}, std::nullopt,
                                            cause.since};
        Announcement a;
        a.kind = chain ? Announcement::Kind::WatcherSilent : Announcement::Kind::MissingHeartbeat;
        a.urgency = chain ? Announcement::Urgency::Critical : Announcement::Urgency::Normal;
        a.key = cause.id;
        a.title = chain ? std::string("No audit came") : cause.host + " is silent";
        a.text = cause.sentence;
        a.facts.silences = {silenceOf(cause)};
        a.link = "prism://today";
        tell(std::move(a));
    }

    void late(const WatchCause &cause)
    {
        const auto told = m_ledger.late.find(cause.host);
        if (m_isQuiet || !cause.since || (told != m_ledger.late.end() && told->second >= *cause.since))
            return;
        m_ledger.late[cause.host] = *cause.since;
        Announcement a;
        a.kind = Announcement::Kind::Late;
        a.urgency = Announcement::Urgency::Low;
        a.key = cause.id;
        a.title = cause.host.empty() ? std::string("The audit is late") : cause.host + " is late";
        a.text = cause.sentence;
        a.facts.silences = {silenceOf(cause)};
        a.link = "prism://today";
        tell(std::move(a));
    }

    [[nodiscard]] std::vector<std::string> allHosts() const
    {
        std::vector<std::string> hosts;
        for (const WatchedKey &k : m_known.watch->keys) {
            if (hosts.empty() || hosts.back() != k.key.host)
                hosts.push_back(k.key.host);
        }
        return hosts;
    }

    /// Whether what an incident told still holds, be it under a wider cause.
    [[nodiscard]] bool holds(const std::string &id) const
    {
        const auto &causes = m_known.watch->causes;
        return std::any_of(causes.begin(), causes.end(), [&](const WatchCause &c) {
            return c.id == id || c.kind == WatchCause::Kind::ChainSilent;
        });
    }

    void recoveries()
    {
        std::erase_if(m_ledger.incidents, [&](const auto &entry) {
            return entry.second.recoveredAt && m_now.seconds - entry.second.recoveredAt->seconds > 2 * day;
        });
        if (m_isQuiet)
            return;
        for (auto &[id, incident] : m_ledger.incidents) {
            if (incident.recoveredAt || holds(id))
                continue;
            incident.recoveredAt = m_now;
            m_ledger.snoozed.erase(id);
            Announcement a;
            a.kind = Announcement::Kind::Recovered;
            a.urgency = Announcement::Urgency::Low;
            a.key = "recovered:" + id;
            a.title = id == "silent" ? std::string("Audits come again")
                                     : joined(incident.hosts, ", ") + " reports again";
            if (id != "silent")
                a.facts.hosts = incident.hosts;
            a.link = "prism://today";
            tell(std::move(a));
        }
    }

    void reminder()
    {
        const std::string today = localDay(m_now, m_quiet.timeZone);
        if (m_isQuiet || m_ledger.remindedOn == today)
            return;
        std::vector<std::string> sentences;
        std::vector<AnnouncedSilence> silences;
        for (const WatchCause &cause : m_known.watch->causes) {
            const auto known = m_ledger.incidents.find(cause.id);
            if (!cause.inMaintenance && known != m_ledger.incidents.end() &&
                m_now.seconds - known->second.told.seconds >= day && !m_ledger.snoozed.contains(cause.id)) {
                sentences.push_back(cause.sentence);
                silences.push_back(silenceOf(cause));
            }
        }
        if (sentences.empty())
            return;
        m_ledger.remindedOn = today;
        Announcement a;
        a.kind = Announcement::Kind::Reminder;
        a.key = "reminder:" + today;
        a.title = "Still silent";
        if (sentences.size() > namedFindings) {
            a.facts.more = sentences.size() - namedFindings;
            sentences.resize(namedFindings);
            silences.resize(namedFindings);
            sentences.push_back("and " + std::to_string(a.facts.more) + " more");
        }
        a.facts.silences = std::move(silences);
        a.text = joined(sentences, "\n");
        a.link = "prism://today";
        tell(std::move(a));
    }

    const Surroundings &m_known;
    const QuietRules &m_quiet;
    const std::vector<std::string> &m_words;
    UtcTime m_now;
    ToldLedger &m_ledger;
    bool m_isQuiet;
    std::vector<Announcement> m_out;
};

} // namespace

std::string_view announcementWord(Announcement::Kind kind)
{
    return kindWords.at(static_cast<std::size_t>(kind)); // in the order of Announcement::Kind
}

std::string toldHash(const Bundle &bundle, const BundleFinding &finding)
{
    return contentHash(bundle.keys()[finding.key].text + '\n' + std::string(finding.id));
}

std::string loggedHash(const Announcement &announcement)
{
    return contentHash(announcement.key + '\n' + announcement.text);
}

std::vector<Announcement> announce(const Surroundings &known, const QuietRules &quiet,
                                   const std::vector<std::string> &words, UtcTime now, ToldLedger &ledger)
{
    return Teller(known, quiet, words, now, ledger).all();
}

SinceLooked sinceLooked(const ToldLedger &ledger, const Surroundings &known)
{
    SinceLooked out;
    out.at = ledger.lookedAt;
    if (known.bundle) {
        out.newBundle = known.bundle->id() != ledger.lookedBundle;
        out.urgent = known.view ? known.view->undecidedUrgent : 0;
    }
    for (const BundleKey &k :
         known.bundle &&out.newBundle ? known.bundle->keys() : std::vector<BundleKey>()) {
        out.fresh += k.countNew;
        out.returned += k.regressed;
        out.resolved += k.resolved;
    }
    for (auto event = ledger.events.rbegin(); event != ledger.events.rend(); ++event) {
        if (out.events.size() == shownEvents || (ledger.lookedAt && event->at <= *ledger.lookedAt))
            break;
        out.events.push_back(*event);
    }
    return out;
}

} // namespace prism
