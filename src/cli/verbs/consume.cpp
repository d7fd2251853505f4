// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/consume.h"
#include "engine/audit/bundlerevision.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/target/auditlog.h"
#include "engine/triage/receipt.h"
#include "src/cli/decidedbundle.h"
#include "src/cli/verbs/verbs.h"

#include <istream>
#include <optional>
#include <ostream>

namespace prism {
namespace {

class ConsumeVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto receipt = receiptOf(i);
        if (receipt && receipt->undecidedUrgent > 0 && !isMeant(i, receipt->undecidedUrgent))
            return i.fail({ErrorCode::Refused, "not consumed: " + urgentText(receipt->undecidedUrgent), {}});
        const auto report = consume(i.settings.inbox, i.arguments.operand(0), i.stop);
        if (!report) {
            const int status = i.fail(report.error());
            return status == exitStopped ? status : exitFailure;
        }
        if (receipt) {
            if (const auto written = writeReceipt(i.settings.dataDirectory, *receipt); !written)
                i.streams.err << "prism: no receipt was written: " << printable(written.error().text())
                              << '\n';
        }
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("bundle_id", report->bundleId).member("path", report->consumedPath);
            w.member("summaries_removed", report->summariesRemoved)
                .member("summaries_kept", report->summariesKept);
            w.member("briefs_archived", report->briefsArchived).member("not_moved", report->notMoved);
            if (receipt)
                w.key("receipt").raw(receiptToJson(*receipt));
            w.endObject();
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
            if (receipt)
                i.streams.out << receiptSentence(*receipt) << '\n';
        }
        for (const Sentence &text : report->notMoved)
            i.streams.err << "prism: not archived: " << text << '\n';
        return report->notMoved.empty() ? exitSuccess : exitPartial;
    }

private:
    static std::string urgentText(std::uint32_t count)
    {
        return counted(count, "P0 finding is", "P0 findings are") + " undecided";
    }

    /// Nothing for a bundle that cannot be read: consume() says what is wrong, or finishes what was begun.
    static std::optional<Receipt> receiptOf(const Invocation &i)
    {
        const std::string id = i.arguments.operand(0);
        const std::string day = id.substr(0, 10);
        const auto path = isDay(day) ? bundlePathOf(i.settings.inbox, day) : Result<std::string>(Error{});
        const auto book = decisionBook(i);
        if (!path || !book)
            return std::nullopt;
        // The writer's own count spares reading a large bundle for a few numbers.
        if (book->inForce().empty()) {
            const auto revision = readBundleRevision(*path);
            if (revision && revision->bundleId == id && revision->tally)
                return receiptFor(*revision, *revision->tally, *book, i.clock.now(), operatorName());
        }
        const auto bundle = Bundle::open(*path);
        if (!bundle || (*bundle)->id() != id)
            return std::nullopt;
        const DecidedView view = decide(**bundle, book->inForce(), todayOf(i));
        return receiptFor(**bundle, view, *book, i.clock.now(), operatorName());
    }

    /// Asks once where somebody can answer; says it where nobody can.
    static bool isMeant(Invocation &i, std::uint32_t urgent)
    {
        if (i.arguments.has("yes"))
            return true;
        if (!i.streams.asks) {
            i.streams.err << "prism: " << urgentText(urgent) << '\n';
            return true;
        }
        i.streams.err << urgentText(urgent) << ". Consume the bundle all the same? [y/N] " << std::flush;
        std::string answer;
        std::getline(i.streams.in, answer);
        return asciiLower(trimmed(answer)) == "y" || asciiLower(trimmed(answer)) == "yes";
    }

    VerbSpec m_spec{
        "consume",
        "ID",
        1,
        1,
        "archive a bundle that was read",
        "Moves the bundle from ready/ to consumed/, its briefs to archive/, and removes the summaries it was "
        "made "
        "of. What came or changed since then is kept for the next bundle. A second call finishes what an "
        "interrupted one began. While P0 findings are undecided it asks once, where a terminal can answer. "
        "The "
        "receipt says what was open, decided and left; it is kept in the data folder.",
        {{"yes", "", "do not ask", {}}, jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeConsumeVerb()
{
    return std::make_unique<ConsumeVerb>();
}

} // namespace prism
