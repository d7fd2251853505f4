// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/producer.h"
#include "engine/core/text.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <ostream>

namespace prism {
namespace {

class CoverageVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        ProduceRequest request{Daemon::Lint, i.clock.now().day()};
        request.onlyDetector = "lint.coverage-matrix";
        auto producer = Producer::prepare(i.settings, request, i.clock, i.tools);
        if (!producer)
            return i.fail(producer.error());
        for (std::size_t job = 0; job < (*producer)->jobCount(); ++job)
            (*producer)->runJob(job, i.stop);
        if (i.stop.stop_requested())
            return i.fail({ErrorCode::Cancelled, "stopped while checking", {}});
        const Summary summary = (*producer)->finish().summary;
        for (const std::string &error : summary.detectorErrors)
            i.streams.err << "prism: " << printable(error) << '\n';
        if (!summary.isHealthy())
            return exitFailure;
        i.streams.out << (i.arguments.has("json") ? json(summary) : text(i, summary));
        return failsOn(i, summary) ? exitFindings : exitSuccess;
    }

private:
    static bool failsOn(const Invocation &i, const Summary &summary)
    {
        const auto limit = i.arguments.value("fail-on");
        return limit && std::any_of(summary.findings.begin(), summary.findings.end(), [&](const Finding &f) {
                   return priorityRank(priorityName(f.priority)) <= priorityRank(*limit);
               });
    }

    static std::string json(const Summary &summary)
    {
        JsonWriter w;
        w.beginArray();
        for (const Finding &f : summary.findings)
            writeFinding(w, f);
        w.endArray();
        return w.take() + '\n';
    }

    static std::string text(const Invocation &i, const Summary &summary)
    {
        if (summary.findings.empty()) {
            const bool off =
                !summary.detectors.empty() && summary.detectors.front().outcome == DetectorOutcome::Off;
            return off ? "The check is off: " + printable(summary.detectors.front().reason) + '\n'
                       : "Every surface of the matrix is verified.\n";
        }
        const Paint paint(i.streams.colour);
        std::vector<std::vector<std::string>> rows;
        for (const Finding &f : summary.findings) {
            const std::string priority(priorityName(f.priority));
            rows.push_back({paint.priority(priorityRank(priority), priority),
                            fitted(printable(f.affectedSurface), 28),
                            f.evidence.empty() ? "" : printable(f.evidence.back().asText())});
        }
        return table(rows, static_cast<std::size_t>(i.streams.width)) +
               counted(summary.findings.size(), "surface is", "surfaces are") + " not verified\n";
    }

    VerbSpec m_spec{
        "coverage",
        "",
        0,
        0,
        "check the coverage matrix now",
        "Checks every row of the coverage matrix (PRISM_COVERAGE_MATRIX, or the built-in starter rows) and "
        "prints the surfaces without proof. Nothing is written into the inbox.",
        {failOnOption(), jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeCoverageVerb()
{
    return std::make_unique<CoverageVerb>();
}

} // namespace prism
