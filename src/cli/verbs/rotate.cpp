// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/rotate.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/facts/factsshelf.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class RotateVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto days = i.arguments.number("keep-days", i.settings.preferences.keepDays);
        if (!days || *days < 1)
            return i.fail(days ? Error{ErrorCode::InvalidInput, "--keep-days must be at least 1", {}}
                               : days.error());
        auto report = rotate(i.settings.inbox, i.settings.cache, i.clock, *days, i.stop);
        if (!report)
            return i.fail(report.error());
        for (Sentence &failure : FactsShelf(i.settings.inbox).rotate(i.clock.now().day(), *days))
            report->failures.push_back(std::move(failure));
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject()
                .member("bundles_archived", report->bundlesArchived)
                .member("pending_removed", report->pendingRemoved);
            w.member("markers_removed", report->markersRemoved).member("log_rotated", report->logRotated);
            w.member("failures", report->failures).endObject();
            i.streams.out << w.text() << '\n';
        } else {
            const auto n = [](int count) {
                return static_cast<std::size_t>(count);
            };
            i.streams.out << counted(n(report->bundlesArchived), "bundle", "bundles") << " archived, "
                          << counted(n(report->pendingRemoved), "empty folder", "empty folders") << " and "
                          << counted(n(report->markersRemoved), "old marker", "old markers") << " removed"
                          << (report->logRotated ? ", log rotated" : "") << ".\n";
        }
        for (const std::string &text : report->failures)
            i.streams.err << "prism: " << printable(text) << '\n';
        return report->failures.empty() ? exitSuccess : exitFailure;
    }

private:
    VerbSpec m_spec{"rotate",
                    "",
                    0,
                    0,
                    "compress old bundles, tidy the cache",
                    "Consumed bundles older than --keep-days become archive/YYYY-MM/NAME.json.gz; the newest "
                    "always stays; facts of that age are packed beside them. "
                    "Empty "
                    "pending folders, done-markers, run records and the log are kept within bounds.",
                    {{"keep-days",
                      "N",
                      "days that consumed bundles stay uncompressed; default: the setting keep-days, or 30",
                      {}},
                     jsonOption()},
                    {}};
};

} // namespace

std::unique_ptr<Verb> makeRotateVerb()
{
    return std::make_unique<RotateVerb>();
}

} // namespace prism
