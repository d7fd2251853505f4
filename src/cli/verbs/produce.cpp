// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/producer.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/core/workers.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace prism {
namespace {

class ProduceVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto daemon = daemonFromName(i.arguments.operand(0));
        if (!daemon)
            return i.fail({ErrorCode::InvalidInput,
                           "there is no daemon '" + printable(i.arguments.operand(0)) + "'; give one of " +
                               joined(daemonNames(), ", "),
                           {}});
        ProduceRequest request{*daemon, i.clock.now().day(), !i.arguments.has("no-builtin"), {}};
        if (const auto directory = i.arguments.value("detectors"))
            request.onlyDirectory = std::filesystem::absolute(*directory).lexically_normal().string();
        auto producer = Producer::prepare(i.settings, request, i.clock, i.tools);
        if (!producer)
            return i.fail(producer.error());
        runJobs(**producer, i);
        if (i.stop.stop_requested())
            return i.fail({ErrorCode::Cancelled, "stopped; nothing was written", {}});
        ProduceReport report = (*producer)->finish();
        if (i.arguments.has("dry-run"))
            report.summary.dryRun = true;
        else
            (*producer)->write(report);
        if (report.failure)
            return i.fail(*report.failure);
        print(i, report);
        return report.isHealthy() ? exitSuccess : exitPartial;
    }

private:
    static void runJobs(Producer &producer, const Invocation &i)
    {
        runInParallel(producer.jobCount(), i.settings.poolSize,
                      [&](std::size_t job) { producer.runJob(job, i.stop); });
    }

    static void print(Invocation &i, const ProduceReport &report)
    {
        const Summary &s = report.summary;
        if (i.arguments.has("json") || s.dryRun) {
            i.streams.out << encodeSummary(s) << '\n';
        } else {
            i.streams.out << '[' << daemonName(s.daemon) << "] "
                          << counted(s.findings.size(), "finding", "findings") << " of "
                          << counted(s.detectors.size(), "detector", "detectors") << ", "
                          << report.milliseconds << " ms\n";
        }
        for (const std::string &error : s.detectorErrors)
            i.streams.err << "prism: detector error: " << printable(error) << '\n';
    }

    VerbSpec m_spec{"produce",
                    "DAEMON",
                    1,
                    1,
                    "run one daemon's detectors and write its summary",
                    "Runs the built-in detectors of one daemon and those of "
                    "~/.config/prism/detectors/DAEMON/, and writes the "
                    "summary and the heartbeat into the inbox. A detector that fails makes the producer "
                    "yellow and costs the "
                    "others nothing; the exit status is then 4.",
                    {{"detectors", "DIR", "run only the detectors of this directory", {}},
                     {"no-builtin", "", "leave the built-in detectors out", {}},
                     {"dry-run", "", "write nothing, print the summary", {}},
                     jsonOption()},
                    daemonNames()};
};

} // namespace

std::unique_ptr<Verb> makeProduceVerb()
{
    return std::make_unique<ProduceVerb>();
}

} // namespace prism
