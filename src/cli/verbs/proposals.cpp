// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/proposal.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace prism {
namespace {

// What is written goes on to another buffer and stays here.
class TeeBuffer final : public std::stringbuf
{
public:
    explicit TeeBuffer(std::streambuf *other)
        : m_other(other)
    {}

protected:
    int_type overflow(int_type c) override
    {
        if (!traits_type::eq_int_type(c, traits_type::eof()))
            m_other->sputc(traits_type::to_char_type(c));
        return std::stringbuf::overflow(c);
    }
    std::streamsize xsputn(const char *text, std::streamsize count) override
    {
        m_other->sputn(text, count);
        return std::stringbuf::xsputn(text, count);
    }
    int sync() override { return m_other->pubsync(); }

private:
    std::streambuf *m_other;
};

// The verb's own sentence about a failure; never its other words, which may show a new key.
std::string reasonIn(const std::string &errors, int status)
{
    std::string out;
    for (const std::string_view line : lines(errors)) {
        if (line.starts_with("prism: ") && !line.starts_with("prism: warning: "))
            out += (out.empty() ? "" : "; ") + std::string(line.substr(7));
    }
    return out.empty() ? "ended with status " + std::to_string(status) : out;
}

// A word as an operator would type it; only for the eyes.
std::string typed(const Proposal &p)
{
    std::string out = "prism " + p.verb;
    for (const std::string &w : p.words)
        out += ' ' + printable(w);
    return out;
}

class ProposalsVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const std::string action = i.arguments.operands().empty() ? "list" : i.arguments.operand(0);
        const std::string id = i.arguments.operand(1);
        const ProposalStore store(proposalsDirectory(i.settings.dataDirectory));
        if (action == "list" && id.empty())
            return list(i, store);
        if (id.empty() || (action != "show" && action != "approve" && action != "reject"))
            return i.fail(
                {ErrorCode::InvalidInput, "give 'list', 'show ID', 'approve ID' or 'reject ID'", {}});
        if (action == "show")
            return show(i, store.find(id, i.clock.now()));
        if (action == "reject")
            return show(i,
                        store.reject(id, i.arguments.value("reason").value_or(std::string()), i.clock.now()));
        return approve(i, store, id);
    }

private:
    static int list(Invocation &i, const ProposalStore &store)
    {
        const auto all = store.list(i.clock.now());
        if (!all)
            return i.fail(all.error());
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("schema_version", "prism.proposals.v1").key("proposals").beginArray();
            for (const Proposal &p : *all)
                w.value(p.toJson());
            i.streams.out << w.endArray().endObject().take() << '\n';
            return exitSuccess;
        }
        std::vector<std::vector<std::string>> rows;
        for (const Proposal &p : *all)
            rows.push_back({p.id, std::string(proposalStateName(p.state)), p.verb,
                            printable(p.plan.stringOr("target")), printable(p.askedBy), whenOf(p)});
        i.streams.out << table(rows, static_cast<std::size_t>(i.streams.width));
        const auto open = std::count_if(all->begin(), all->end(),
                                        [](const Proposal &p) { return p.state == ProposalState::Open; });
        i.streams.err << counted(static_cast<std::size_t>(open), "proposal waits", "proposals wait") << '\n';
        return exitSuccess;
    }

    static std::string whenOf(const Proposal &p)
    {
        return p.state == ProposalState::Open ? "until " + p.expiresAt().iso() : p.madeAt.iso();
    }

    static int show(Invocation &i, const Result<Proposal> &found)
    {
        if (!found)
            return i.fail(found.error());
        const Proposal &p = *found;
        std::ostream &out = i.streams.out;
        if (i.arguments.has("json")) {
            JsonWriter w;
            out << w.value(p.toJson()).take() << '\n';
            return exitSuccess;
        }
        out << p.id << ": " << proposalStateName(p.state) << ", " << whenOf(p) << '\n'
            << typed(p) << '\n'
            << "Asked by: " << printable(p.askedBy) << '\n';
        for (const auto &[name, title] :
             {std::pair{"commands", "Commands"}, std::pair{"files_changed", "Files written"},
              std::pair{"files_removed", "Files removed"}, std::pair{"services", "Services"}})
            showList(out, p.plan, name, title);
        out << "Undo: " << printable(p.plan.stringOr("undo")) << '\n';
        if (!p.note.empty())
            out << "Note: " << printable(p.note) << '\n';
        return exitSuccess;
    }

    static void showList(std::ostream &out, const JsonValue &plan, const std::string &name,
                         const std::string &title)
    {
        constexpr std::size_t most = 20;
        const JsonValue *list = plan.find(name);
        if (!list || list->items().empty())
            return;
        const JsonValue *total = plan.find(name + "_total");
        const std::size_t count = list->items().size();
        out << title << " (" << (total ? total->asText() : std::to_string(count)) << "):\n";
        for (std::size_t n = 0; n < std::min(count, most); ++n)
            out << "  " << printable(list->items()[n].asText()) << '\n';
        if (count > most || total)
            out << "  ...\n";
    }

    // The verb itself compares plan and facts; here is only written down how it ended.
    static int approve(Invocation &i, const ProposalStore &store, const std::string &id)
    {
        const auto found = store.find(id, i.clock.now());
        if (!found)
            return i.fail(found.error());
        const VerbList verbs = allVerbs();
        const auto verb = std::find_if(verbs.begin(), verbs.end(),
                                       [&](const auto &v) { return v->spec().name == found->verb; });
        if (verb == verbs.end())
            return i.fail({ErrorCode::Corrupt, "the proposal names no verb of Prism", {}});
        std::vector<std::string> words = found->words;
        words.push_back("--apply=" + found->planHash);
        if (i.arguments.has("json"))
            words.emplace_back("--json");
        const auto arguments = Arguments::parse((*verb)->spec(), words);
        if (!arguments)
            return i.fail(arguments.error());
        const auto approved = store.approve(id, i.clock.now());
        if (!approved)
            return i.fail(approved.error());
        TeeBuffer heard(i.streams.err.rdbuf());
        std::ostream err(&heard);
        Streams streams{i.streams.in,   i.streams.out,  err, i.streams.colour, i.streams.live,
                        i.streams.asks, i.streams.width};
        Invocation inner{i.settings,    i.clock,   i.tools,    streams,  *arguments, i.stop,
                         i.environment, i.secrets, i.progress, i.stages, i.showKey};
        const int status = (*verb)->run(inner);
        const auto finished = store.finish(
            id, status == exitSuccess, status == exitSuccess ? std::string() : reasonIn(heard.str(), status),
            i.clock.now());
        if (!finished)
            return i.fail(finished.error());
        return status;
    }

    VerbSpec m_spec{
        "proposals",
        "[list|show|approve|reject] [ID]",
        0,
        2,
        "what an MCP client wants done, and your word on it",
        "A writing tool of 'prism mcp' makes a proposal unless the setting mcp-policy says otherwise: a plan "
        "that waits an hour for you. 'approve ID' does exactly that plan, and nothing if the facts changed "
        "since; its output and exit status are those of the verb. 'reject ID' ends it. Without an "
        "operand: list.",
        {{"reason", "TEXT", "why it is rejected", {}}, jsonOption()},
        {"list", "show", "approve", "reject"}};
};

} // namespace

std::unique_ptr<Verb> makeProposalsVerb()
{
    return std::make_unique<ProposalsVerb>();
}

} // namespace prism
