// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundle.h"
#include "engine/audit/priority.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/findingfilter.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <limits>
#include <ostream>

namespace prism {
namespace {

class FindingsVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto date = i.arguments.value("date");
        if (date && !isDay(*date))
            return i.fail(
                {ErrorCode::InvalidInput, "--date is '" + printable(*date) + "'; give YYYY-MM-DD", {}});
        const auto path = date ? bundlePathOf(i.settings.inbox, *date) : newestBundlePath(i.settings.inbox);
        const auto bundle = path ? Bundle::open(*path) : Result<std::shared_ptr<const Bundle>>(path.error());
        if (!bundle)
            return i.fail(bundle.error());
        const FindingFilter filter(i.arguments);
        std::vector<const BundleFinding *> found;
        for (const BundleFinding &f : (*bundle)->findings()) {
            if (filter.accepts(**bundle, f))
                found.push_back(&f);
        }
        std::stable_sort(found.begin(), found.end(), [&](const BundleFinding *a, const BundleFinding *b) {
            return a->rank != b->rank ? a->rank < b->rank
                                      : (*bundle)->keys()[a->key].text < (*bundle)->keys()[b->key].text;
        });
        const auto limit = i.arguments.number("limit", std::numeric_limits<int>::max());
        const auto offset = i.arguments.number("offset", 0);
        if (!limit || !offset)
            return i.fail(limit ? offset.error() : limit.error());
        if (*limit < 0 || *offset < 0)
            return i.fail({ErrorCode::InvalidInput, "--limit and --offset are 0 or more", {}});
        const Page page{found, pageOf(found, *offset, *limit)};
        i.streams.out << (i.arguments.has("json") ? json(**bundle, page) : text(i, **bundle, page));
        return failsOn(i, found) ? exitFindings : exitSuccess;
    }

private:
    using Found = std::vector<const BundleFinding *>;

    /// All that match, and those to print.
    struct Page
    {
        const Found &all;
        Found shown;
    };

    static Found pageOf(const Found &all, int offset, int limit)
    {
        const std::size_t first = std::min(all.size(), static_cast<std::size_t>(offset));
        const std::size_t count = std::min(all.size() - first, static_cast<std::size_t>(limit));
        const auto begin = all.begin() + static_cast<Found::difference_type>(first);
        return {begin, begin + static_cast<Found::difference_type>(count)};
    }

    static bool failsOn(const Invocation &i, const std::vector<const BundleFinding *> &found)
    {
        const auto limit = i.arguments.value("fail-on");
        return limit && std::any_of(found.begin(), found.end(), [&](const BundleFinding *f) {
                   return f->rank <= priorityRank(*limit) && f->status != "resolved";
               });
    }

    static std::string json(const Bundle &b, const Page &page)
    {
        JsonWriter w(JsonWriter::Layout::Compact);
        w.beginObject()
            .member("schema_version", "prism.findings.v1")
            .member("bundle_id", b.id())
            .member("date", b.date())
            .member("total", page.all.size());
        w.key("findings").beginArray();
        for (const BundleFinding *f : page.shown) {
            const BundleKey &key = b.keys()[f->key];
            w.beginObject()
                .member("key", key.text)
                .member("host", key.host)
                .member("daemon", daemonName(key.daemon));
            w.member("state", findingStateName(f->state)).key("finding").raw(f->raw).endObject();
        }
        w.endArray().endObject();
        return w.take() + '\n';
    }

    static std::string text(const Invocation &i, const Bundle &b, const Page &page)
    {
        const Paint paint(i.streams.colour);
        if (page.all.empty())
            return "No finding of " + printable(b.id()) + " matches.\n";
        std::vector<std::vector<std::string>> rows{
            {paint.bold("PRIO"), paint.bold("STATE"), paint.bold("KEY"), paint.bold("TITLE")}};
        for (const BundleFinding *f : page.shown) {
            const std::string priority = fitted(printable(f->priority), 8);
            rows.push_back({paint.priority(f->rank, priority), std::string(findingStateName(f->state)),
                            fitted(printable(b.keys()[f->key].text), 28), printable(f->title)});
        }
        return table(rows, static_cast<std::size_t>(i.streams.width)) +
               (page.shown.size() < page.all.size() ? std::to_string(page.shown.size()) + " of " : "") +
               counted(page.all.size(), "finding", "findings") + " of " + printable(b.id()) + '\n';
    }

    VerbSpec m_spec{"findings",
                    "",
                    0,
                    0,
                    "list the findings of the newest bundle",
                    "Lists findings by priority. --priority takes that priority and all above it.",
                    withFilterOptions({{"date", "DAY", "of the bundle of this day", {}},
                                       {"limit", "N", "print at most N, the most urgent first", {}},
                                       {"offset", "N", "leave out the first N", {}},
                                       failOnOption(),
                                       jsonOption()}),
                    {}};
};

} // namespace

std::unique_ptr<Verb> makeFindingsVerb()
{
    return std::make_unique<FindingsVerb>();
}

} // namespace prism
