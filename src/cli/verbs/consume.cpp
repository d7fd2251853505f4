// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/consume.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class ConsumeVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto report = consume(i.settings.inbox, i.arguments.operand(0), i.stop);
        if (!report) {
            const int status = i.fail(report.error());
            return status == exitStopped ? status : exitFailure;
        }
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("bundle_id", report->bundleId).member("path", report->consumedPath);
            w.member("summaries_removed", report->summariesRemoved)
                .member("summaries_kept", report->summariesKept);
            w.member("briefs_archived", report->briefsArchived)
                .member("not_moved", report->notMoved)
                .endObject();
            i.streams.out << w.text() << '\n';
        } else {
            const auto n = [](int count) {
                return static_cast<std::size_t>(count);
            };
            i.streams.out << "Consumed " << report->bundleId << ": "
                          << counted(n(report->briefsArchived), "brief", "briefs") << " archived, "
                          << counted(n(report->summariesRemoved), "summary", "summaries") << " removed";
            if (report->summariesKept > 0)
                i.streams.out << ", " << report->summariesKept << " newer kept for the next bundle";
            i.streams.out << ".\n";
        }
        for (const std::string &text : report->notMoved)
            i.streams.err << "prism: not archived: " << text << '\n';
        return report->notMoved.empty() ? exitSuccess : exitPartial;
    }

private:
    VerbSpec m_spec{
        "consume",
        "ID",
        1,
        1,
        "archive a bundle that was read",
        "Moves the bundle from ready/ to consumed/, its briefs to archive/, and removes the summaries it was "
        "made "
        "of. What came or changed since then is kept for the next bundle. A second call finishes what an "
        "interrupted one began.",
        {jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeConsumeVerb()
{
    return std::make_unique<ConsumeVerb>();
}

} // namespace prism
