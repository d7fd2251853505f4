// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"

#include "engine/chain/machinedetectors.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/report/oddhosts.h"
#include "engine/report/verdict.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <optional>
#include <ostream>

namespace prism {
namespace {

const DetectorSetting *settingOf(const Settings &settings, const std::string &id)
{
    const auto it = settings.detectors.find(id);
    return it == settings.detectors.end() ? nullptr : &it->second;
}

/// The members of a detector's JSON object.
void writeDetector(JsonWriter &w, const Settings &settings, const Detector &d)
{
    const DetectorInfo &info = d.info();
    const DetectorSetting *s = settingOf(settings, info.id);
    w.member("id", info.id).member("version", d.versionText()).member("title", info.title);
    w.member("daemon", daemonName(info.daemon)).member("reads", info.reads).member("rights", info.rights);
    w.member("cost", costName(info.cost)).member("platforms", info.platforms);
    w.member("schedule", scheduleClassName(info.schedule));
    if (s && s->off)
        w.member("off", *s->off);
    w.key("options").beginObject();
    for (const DetectorOption &o : info.options)
        w.member(o.name, o.defaultValue);
    w.endObject();
}

class DetectorsVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        if (i.arguments.has("timing"))
            return printTimings(i);
        const auto [all, errors] = detectorsOfMachine(i.settings);
        i.streams.out << (i.arguments.has("json") ? json(i, all) : text(i, all));
        for (const std::string &e : errors)
            i.streams.err << "prism: " << printable(e) << '\n';
        return errors.empty() ? exitSuccess : exitPartial;
    }

private:
    static int printTimings(Invocation &i)
    {
        const auto timings = lastTimings(i.settings);
        if (!timings)
            return i.fail(timings.error());
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginArray();
            for (const DetectorTiming &t : *timings)
                w.beginObject()
                    .member("id", t.id)
                    .member("daemon", t.daemon)
                    .member("outcome", t.outcome)
                    .member("ms", t.ms)
                    .endObject();
            w.endArray();
            i.streams.out << w.text() << '\n';
            return exitSuccess;
        }
        std::vector<std::vector<std::string>> rows{{"MS", "DAEMON", "OUTCOME", "DETECTOR"}};
        std::int64_t sum = 0;
        for (const DetectorTiming &t : *timings) {
            rows.push_back(
                {std::to_string(t.ms), printable(t.daemon), printable(t.outcome), printable(t.id)});
            sum += t.ms;
        }
        i.streams.out << table(rows, static_cast<std::size_t>(i.streams.width)) << sum
                      << " ms of detectors in the last run; they share the pool\n";
        return exitSuccess;
    }

    static std::string text(const Invocation &i, const DetectorList &all)
    {
        const Paint paint(i.streams.colour);
        std::vector<std::vector<std::string>> rows{
            {paint.bold("DETECTOR"), paint.bold("COST"), paint.bold("RUNS"), paint.bold("TITLE")}};
        for (const auto &d : all) {
            const DetectorInfo &info = d->info();
            const DetectorSetting *s = settingOf(i.settings, info.id);
            const std::string runs = s && s->off        ? "off"
                                     : s && s->schedule ? *s->schedule
                                                        : std::string(scheduleClassName(info.schedule));
            rows.push_back(
                {printable(info.id), std::string(costName(info.cost)), runs,
                 printable(info.title) + (s && s->off ? " (off: " + printable(*s->off) + ')' : "")});
        }
        return table(rows, static_cast<std::size_t>(i.streams.width)) +
               wrapped(counted(all.size(), "detector", "detectors") +
                           "; 'prism explain DETECTOR' tells what one does",
                       static_cast<std::size_t>(i.streams.width));
    }

    static std::string json(const Invocation &i, const DetectorList &all)
    {
        JsonWriter w;
        w.beginArray();
        for (const auto &d : all) {
            w.beginObject();
            writeDetector(w, i.settings, *d);
            w.endObject();
        }
        w.endArray();
        return w.take() + '\n';
    }

    VerbSpec m_spec{"detectors",
                    "",
                    0,
                    0,
                    "list the detectors of this machine",
                    "Lists the built-in detectors and those of ~/.config/prism/detectors/, with cost, "
                    "schedule and whether they "
                    "are switched off and why.",
                    {{"timing", "", "where the last run spent its time, slowest first", {}}, jsonOption()},
                    {}};
};

class ExplainVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto [all, errors] = detectorsOfMachine(i.settings);
        const std::string wanted = i.arguments.operand(0);
        const auto odd = oddHostsOf(i, wanted);
        std::vector<std::string> ids;
        for (const auto &d : all) {
            if (d->info().id == wanted || isFindingOf(wanted, d->info())) {
                i.streams.out << (i.arguments.has("json") ? json(i, d.get(), odd)
                                                          : page(i, *d) + hostsText(i, odd));
                return exitSuccess;
            }
            ids.push_back(d->info().id);
        }
        if (odd) { // of a detector that this machine does not have
            i.streams.out << (i.arguments.has("json") ? json(i, nullptr, odd) : hostsText(i, odd));
            return exitSuccess;
        }
        const auto near = nearest(wanted, ids);
        return i.fail({ErrorCode::NotFound,
                       "there is no detector '" + printable(wanted) + '\'' +
                           (near ? "; did you mean " + *near + '?' : "") + " 'prism detectors' lists them",
                       {}});
    }

private:
    // "security:sshd-config:permitrootlogin" belongs to security.sshd-config.
    static bool isFindingOf(const std::string &wanted, const DetectorInfo &info)
    {
        std::string prefix = info.id;
        const std::size_t dot = prefix.find('.');
        if (dot == std::string::npos)
            return false;
        prefix[dot] = ':';
        return wanted.starts_with(prefix + ':');
    }

    /// The hosts that have a finding of the newest bundle; nothing if it has none of that id.
    static std::optional<OddHosts> oddHostsOf(const Invocation &i, const std::string &id)
    {
        const auto path = id.find(':') == std::string::npos ? Error{ErrorCode::NotFound, {}, {}}
                                                            : newestBundlePath(i.settings.inbox);
        const auto bundle = path ? Bundle::open(*path, Bundle::Parts::Findings) : path.error();
        if (!bundle)
            return std::nullopt;
        const auto &findings = (*bundle)->findings();
        const auto it = std::find_if(findings.begin(), findings.end(), [&](const BundleFinding &f) {
            return f.id == id && !isReportedResolved(f);
        });
        if (it == findings.end())
            return std::nullopt;
        return oddHosts(**bundle, static_cast<std::uint32_t>(it - findings.begin()), i.settings.inbox);
    }

    static std::string hostsText(const Invocation &i, const std::optional<OddHosts> &odd)
    {
        const auto lines = odd ? oddLines(*odd) : std::vector<std::string>();
        std::string out = lines.empty() ? "" : '\n' + Paint(i.streams.colour).bold("The hosts") + '\n';
        for (const std::string &line : lines)
            out += "  " + wrapped(line + '.', static_cast<std::size_t>(i.streams.width), "  ").substr(2);
        return out;
    }

    static void writeOdd(JsonWriter &w, const OddHosts &odd)
    {
        w.key("odd_one_out").beginObject().member("hosts", odd.hits).member("looked_at", odd.looked);
        w.member("lines", oddLines(odd)).key("separators").beginArray();
        for (const Separator &s : odd.separators) {
            w.beginObject().member("group", s.group).member("name", s.name);
            w.member("here", s.here).member("elsewhere", s.there).endObject();
        }
        w.endArray().endObject();
    }

    static std::string json(const Invocation &i, const Detector *d, const std::optional<OddHosts> &odd)
    {
        JsonWriter w;
        w.beginObject();
        if (d) {
            writeDetector(w, i.settings, *d);
            w.member("explanation", d->info().explanation);
        }
        if (odd)
            writeOdd(w, *odd);
        w.endObject();
        return w.take() + '\n';
    }

    static std::string page(const Invocation &i, const Detector &d)
    {
        const Paint paint(i.streams.colour);
        const auto width = static_cast<std::size_t>(i.streams.width);
        const DetectorInfo &info = d.info();
        std::string out = paint.bold(printable(info.id)) + " - " + printable(info.title) + "\n\n";
        out += wrapped(info.explanation, width) + '\n';
        std::vector<std::vector<std::string>> rows{{"daemon", std::string(daemonName(info.daemon))},
                                                   {"version", d.versionText()},
                                                   {"cost", std::string(costName(info.cost))},
                                                   {"runs", std::string(scheduleClassName(info.schedule))},
                                                   {"platforms", info.platforms}};
        out += table(rows, width) + wrapped("reads: " + info.reads, width) +
               wrapped("rights: " + info.rights, width);
        if (!info.options.empty())
            out += '\n' + paint.bold("Options") + " (detectors.json, detectors." + info.id + ".options)\n";
        for (const DetectorOption &o : info.options)
            out +=
                "  " + o.name + " = " +
                (o.defaultValue.empty() ? "(empty)"
                                        : fitted(printable(o.defaultValue), width > 50 ? width - 40 : 20)) +
                '\n' + wrapped(o.help, width, "      ");
        return out;
    }

    VerbSpec m_spec{
        "explain",
        "DETECTOR",
        1,
        1,
        "tell what a detector reads, how it decides and what to do",
        "Prints a detector's page. A finding's id serves as well; of one in the newest bundle it tells "
        "which hosts have it and the facts that separate them from the others.",
        {jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeDetectorsVerb()
{
    return std::make_unique<DetectorsVerb>();
}

std::unique_ptr<Verb> makeExplainVerb()
{
    return std::make_unique<ExplainVerb>();
}

} // namespace prism
