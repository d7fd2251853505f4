// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/comparison.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/triage/bundleshelf.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

std::string rankText(int rank)
{
    return rank > 3 ? "?" : 'P' + std::to_string(rank);
}

/// "P1", or "P2 -> P1" where it changed.
std::string priorityText(const FindingChange &c)
{
    if (c.before && c.after)
        return rankText(c.before->rank) + " -> " + rankText(c.after->rank);
    return rankText(c.finding().rank);
}

void writeChange(JsonWriter &w, const FindingChange &c)
{
    w.beginObject().member("change", changeKindName(c.kind)).member("key", c.key->text);
    w.member("id", c.finding().id).member("title", c.finding().title);
    w.member("priority_before", c.before ? c.before->priority : std::string_view());
    w.member("priority_after", c.after ? c.after->priority : std::string_view()).endObject();
}

std::string json(const BundleComparison &comparison)
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("schema_version", "prism.compare.v1");
    w.member("before", comparison.before->id()).member("after", comparison.after->id());
    for (const ChangeKind kind : allChangeKinds)
        w.member(changeKindName(kind), comparison.count(kind));
    w.member("same", comparison.same()).key("hosts").beginArray();
    for (const HostChanges &host : comparison.hosts) {
        w.beginObject().member("host", host.host);
        for (const ChangeKind kind : allChangeKinds)
            w.member(changeKindName(kind), host.count(kind));
        w.member("same", host.same).key("changes").beginArray();
        for (const FindingChange &c : host.changes)
            writeChange(w, c);
        w.endArray().endObject();
    }
    w.endArray().endObject();
    return w.take() + '\n';
}

std::string text(const Invocation &i, const BundleComparison &comparison)
{
    const auto width = static_cast<std::size_t>(i.streams.width);
    const Paint paint(i.streams.colour);
    std::vector<std::string> parts;
    for (const ChangeKind kind : allChangeKinds) {
        if (const std::size_t count = comparison.count(kind); count > 0)
            parts.push_back(std::to_string(count) + ' ' + std::string(changeKindName(kind)));
    }
    std::string out = paint.bold(wrapped("From " + printable(comparison.before->date()) + " to " +
                                             printable(comparison.after->date()) + ": " +
                                             (parts.empty() ? "no change" : joined(parts, ", ")) + ", " +
                                             std::to_string(comparison.same()) + " the same.",
                                         width));
    for (const HostChanges &host : comparison.hosts) {
        if (host.changes.empty())
            continue;
        out += '\n' + paint.bold(printable(host.host)) + '\n';
        std::vector<std::vector<std::string>> rows;
        for (const FindingChange &c : host.changes)
            rows.push_back({std::string(changeKindName(c.kind)), priorityText(c),
                            std::string(daemonName(c.key->daemon)), printable(c.finding().title)});
        out += table(rows, width);
    }
    return out;
}

class CompareVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        std::string later = i.arguments.operand(1);
        if (later.empty()) {
            const auto shelf = shelvedBundles(i.settings.inbox, i.clock.now().day(), true);
            if (shelf.empty())
                return i.fail({ErrorCode::NotFound, "there is no bundle yet", i.settings.inbox});
            later = shelf.back().day;
        }
        const auto before = open(i, i.arguments.operand(0));
        const auto after = before ? open(i, later) : before;
        if (!after)
            return i.fail(after.error());
        const BundleComparison comparison = compareBundles(*before, *after);
        i.streams.out << (i.arguments.has("json") ? json(comparison) : text(i, comparison));
        return exitSuccess;
    }

private:
    static Result<std::shared_ptr<const Bundle>> open(const Invocation &i, const std::string &day)
    {
        if (!isDay(day))
            return Error{ErrorCode::InvalidInput, '\'' + printable(day) + "' is no day; give YYYY-MM-DD", {}};
        return openBundleOfDay(i.settings.inbox, day);
    }

    VerbSpec m_spec{
        "compare",
        "DAY [DAY]",
        1,
        2,
        "compare the bundles of two days",
        "Lists by host what is new, worse, better and resolved from the first day to the second, or to "
        "the newest bundle. 'unseen' is what is gone although nobody could look. Archived days count.",
        {jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeCompareVerb()
{
    return std::make_unique<CompareVerb>();
}

} // namespace prism
