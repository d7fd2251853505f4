// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/latehosts.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/application.h"
#include "src/cli/runprogress.h"
#include "src/cli/targetsfile.h"
#include "src/cli/verbs/stageverbs.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class GatherVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        auto registry = registryOf(i.settings, i.environment);
        if (!registry)
            return i.fail(registry.error());
        const auto deadline = secondsOption(i, "deadline", static_cast<int>(defaultGatherDeadline.count()));
        if (!deadline)
            return i.fail(deadline.error());
        RunProgressLines lines(i.streams);
        LateRequest request;
        request.gather.registry = std::move(*registry);
        request.gather.deadline = *deadline;
        request.gather.sink = [&](const GatherProgress &p) {
            lines.show(p);
            if (i.progress && p.state == GatherProgress::State::Ended)
                i.progress(p.ended, p.total, p.host);
        };
        request.after = {true, !i.arguments.has("no-history"), false, &ensureApplication};
        if (!i.arguments.operands().empty())
            request.host = i.arguments.operand(0);
        const auto report = gatherLate(i.settings, request, i.clock, i.stop);
        lines.clear();
        if (!report)
            return i.fail(report.error());
        i.streams.out << (i.arguments.has("json") ? json(*report) : text(*report));
        for (const Sentence &warning : report->warnings)
            i.streams.err << "prism: warning: " << printable(warning) << '\n';
        return report->warnings.empty() ? exitSuccess : exitPartial;
    }

private:
    static std::string text(const LateReport &r)
    {
        if (r.gather.hosts.empty())
            return "No host is late: all that are gathered from have sent their six summaries of " + r.day +
                   ".\n";
        std::string out;
        for (const GatheredHost &host : r.gather.hosts)
            out += printable(host.host) + ": " + std::to_string(host.summaries) + " of 6 summaries\n";
        const CollectReport &c = r.collect;
        return out + c.bundleId + (c.unchanged ? " stands: nothing new. " : " written: ") +
               counted(static_cast<std::size_t>(c.findings), "finding", "findings") + ", " +
               std::to_string(c.carried) + " carried, " + std::to_string(c.missing.size()) + " missing" +
               (c.partial ? ", partial" : "") + '\n';
    }

    static std::string json(const LateReport &r)
    {
        JsonWriter w;
        w.beginObject().member("schema_version", "prism.gather.v1").member("date", r.day).key("gather");
        writeGather(w, r.gather);
        const CollectReport &c = r.collect;
        w.member("bundle_id", c.bundleId).member("path", c.path).member("written", c.written);
        w.member("partial", c.partial).member("findings", c.findings).member("carried", c.carried);
        w.member("missing", c.missing).member("warnings", r.warnings).endObject();
        return w.take() + '\n';
    }

    VerbSpec m_spec{
        "gather",
        "[HOST]",
        0,
        1,
        "fetch what late hosts have, and refresh the bundle",
        "Asks HOST, or every host of the registry whose audit is on and whose six summaries of today are not "
        "all here, as 'prism run' does: its chain is run there, or what its own timer made is copied. Then "
        "the bundle of the day is made anew. Exit 4 if a host did not answer or sent what is odd.",
        {{"deadline", "S", "seconds that all hosts together have; default 900", {}},
         {"no-history", "", "leave the history for later", {}},
         jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeGatherVerb()
{
    return std::make_unique<GatherVerb>();
}

} // namespace prism
