// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/localday.h"
#include "engine/core/text.h"
#include "engine/report/reportdecisions.h"
#include "engine/target/auditlog.h"
#include "engine/triage/decisionstore.h"
#include "src/cli/application.h"
#include "src/cli/decidedbundle.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>
#include <set>

namespace prism {
namespace {

constexpr std::size_t shortId = 8;
constexpr std::size_t largestImport = std::size_t{256} << 20;
constexpr std::size_t mostOperands = 1000;

using Fate = BookedDecision::Fate;

std::string_view fateName(Fate fate)
{
    switch (fate) {
    case Fate::InForce:
        return "in force";
    case Fate::Superseded:
        return "superseded";
    case Fate::Reverted:
        return "reverted";
    case Fate::Ended:
        return "ended";
    }
    return {};
}

/// The store, or Busy, Corrupt ...; the application that Qt Sql needs is made.
Result<std::unique_ptr<DecisionStore>> openStore(const Invocation &i)
{
    ensureApplication();
    return DecisionStore::open(i.settings.dataDirectory);
}

Result<DecisionBook> bookOf(const Invocation &i)
{
    ensureApplication();
    return readDecisions(i.settings.dataDirectory);
}

int report(Invocation &i, const Result<int> &count, const char *done)
{
    if (!count)
        return i.fail(count.error());
    if (i.arguments.has("json")) {
        JsonWriter w(JsonWriter::Layout::Compact);
        w.beginObject()
            .member("schema_version", "prism.decisions.reverted.v1")
            .member("reverted", *count)
            .endObject();
        i.streams.out << w.text() << '\n';
    } else {
        i.streams.out << counted(static_cast<std::size_t>(*count), "decision", "decisions") << ' ' << done
                      << ".\n";
    }
    return exitSuccess;
}

class UndoVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto book = bookOf(i);
        if (!book)
            return i.fail(book.error());
        const auto ids = book->lastBatch();
        if (ids.empty())
            return i.fail({ErrorCode::NotFound, "there is no decision to undo", {}});
        if (!i.arguments.has("json")) {
            for (const std::string &id : ids) {
                const Decision &d = book->find(id)->decision;
                i.streams.out << "  " << decisionWord(d.kind) << ": " << scopeWords(d.scope) << '\n';
            }
        }
        const auto store = openStore(i);
        return report(
            i, store ? (*store)->revert(ids, operatorName(), i.clock.now()) : Result<int>(store.error()),
            "taken back");
    }

private:
    VerbSpec m_spec{
        "undo",
        "",
        0,
        0,
        "take the last decision back",
        "Reverts the newest decision that still counts, with everything that was decided by the same "
        "call. Repeat it to go further back; what an undone decision had replaced counts again.",
        {jsonOption()},
        {}};
};

class DecisionsVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const std::string what = i.arguments.operand(0).empty() ? "list" : i.arguments.operand(0);
        if (what != "revert" && i.arguments.operands().size() > (what == "import" ? 2U : 1U))
            return i.fail({ErrorCode::InvalidInput, "'decisions " + what + "' takes no further word", {}});
        if (what == "list")
            return list(i);
        if (what == "export")
            return exportAll(i);
        if (what == "import")
            return import(i);
        if (what == "revert")
            return revert(i);
        return i.fail({ErrorCode::InvalidInput,
                       "there is no 'decisions " + printable(what) + "'; give list, export, import or revert",
                       {}});
    }

private:
    static int list(Invocation &i)
    {
        const auto book = bookOf(i);
        if (!book)
            return i.fail(book.error());
        i.streams.out << (i.arguments.has("json") ? listJson(i, *book) : listText(i, *book));
        if (i.arguments.has("json") || book->inForce().empty())
            return exitSuccess;
        const auto store = openStore(i);
        const auto matched =
            store ? (*store)->lastMatched() : Result<std::map<std::string, std::string>>(store.error());
        if (!matched)
            return i.fail(matched.error());
        const auto reminders = remindersOf(book->inForce(), *matched, todayOf(i));
        const auto say = [&i](const char *title, const std::vector<Decision> &decisions) {
            if (!decisions.empty())
                i.streams.out << title << '\n';
            for (const Decision &d : decisions)
                i.streams.out << "  " << d.id.substr(0, shortId) << "  " << scopeWords(d.scope) << ", until "
                              << decisionEnd(d) << '\n';
        };
        say("They end within a week:", reminders.endSoon);
        say("They had nothing to decide for two weeks; 'prism decisions revert ID' ends one:",
            reminders.matchNothing);
        return exitSuccess;
    }

    static bool isListed(const Invocation &i, const BookedDecision &booked)
    {
        return booked.fate == Fate::InForce || i.arguments.has("all");
    }

    static std::string listText(const Invocation &i, const DecisionBook &book)
    {
        const Paint paint(i.streams.colour);
        std::vector<std::vector<std::string>> rows{{paint.bold("ID"), paint.bold("DAY"),
                                                    paint.bold("DECISION"), paint.bold("UNTIL"),
                                                    paint.bold("ABOUT"), paint.bold("WHY")}};
        for (const BookedDecision &booked : book.all()) {
            if (!isListed(i, booked))
                continue;
            const Decision &d = booked.decision;
            std::string word(decisionWord(d.kind));
            if (booked.fate != Fate::InForce)
                word += " (" + std::string(fateName(booked.fate)) + ')';
            const std::string who = d.owner.empty() ? d.author : d.owner;
            rows.push_back({d.id.substr(0, shortId), localDay(d.at, i.settings.timeZone), word,
                            decisionEnd(d), scopeWords(d.scope),
                            printable(d.reason) + " (" + printable(who) + ')'});
        }
        if (rows.size() == 1)
            return "No decision is in force.\n";
        return table(rows, static_cast<std::size_t>(i.streams.width));
    }

    static std::string listJson(const Invocation &i, const DecisionBook &book)
    {
        JsonWriter w(JsonWriter::Layout::Compact);
        w.beginObject().member("schema_version", "prism.decisions.v1").key("decisions").beginArray();
        for (const BookedDecision &booked : book.all()) {
            if (!isListed(i, booked))
                continue;
            const Decision &d = booked.decision;
            w.beginObject().member("id", d.id).member("batch", d.batch);
            w.member("kind", decisionKindName(d.kind)).member("fate", fateName(booked.fate));
            w.member("reach", decisionReachName(d.scope.reach)).member("daemon", daemonName(d.scope.daemon));
            w.member("subject", d.scope.subject).member("hosts", d.scope.hosts);
            w.member("until", d.until).member("reason", d.reason).member("owner", d.owner);
            w.member("author", d.author).member("at", d.at.iso()).endObject();
        }
        w.endArray().endObject();
        return w.take() + '\n';
    }

    static int exportAll(Invocation &i)
    {
        ensureApplication();
        std::string out = "{\"schema_version\":\"prism.ledger.v1\",\"entries\":[";
        if (fileExists(DecisionStore::pathIn(i.settings.dataDirectory))) {
            const auto store = openStore(i);
            const auto entries =
                store ? (*store)->entries() : Result<std::vector<LedgerEntry>>(store.error());
            if (!entries)
                return i.fail(entries.error());
            for (std::size_t n = 0; n < entries->size(); ++n)
                out += (n > 0 ? ",\n" : "\n") + ledgerEntryToJson((*entries)[n]);
        }
        out += "\n]}\n";
        const auto path = i.arguments.value("output");
        if (!path || *path == "-") {
            i.streams.out << out;
            return exitSuccess;
        }
        if (fileExists(*path) && !i.arguments.has("force"))
            return i.fail({ErrorCode::Refused, "it is there already; --force replaces it", *path});
        const auto written = writeFileAtomically(*path, out);
        return written ? exitSuccess : i.fail(written.error());
    }

    static Result<std::vector<LedgerEntry>> entriesOf(const std::string &path)
    {
        const auto text = readFile(path, largestImport);
        if (!text)
            return text.error();
        const auto tree = parseJson(*text, path, {largestImport, 20, 20000000, 30});
        if (!tree)
            return tree.error();
        const JsonValue *rows = tree->find("entries");
        if (!rows || !rows->isArray())
            return Error{ErrorCode::Corrupt, "'entries' is no list: not written by 'prism decisions export'",
                         path};
        std::vector<LedgerEntry> out;
        for (const JsonValue &row : rows->items()) {
            auto entry = ledgerEntryFromJson(row);
            if (!entry)
                return Error{ErrorCode::Corrupt,
                             "entry " + std::to_string(out.size() + 1) + ": " + entry.error().message, path};
            out.push_back(std::move(*entry));
        }
        return out;
    }

    static int import(Invocation &i)
    {
        const std::string path = i.arguments.operand(1);
        if (path.empty())
            return i.fail({ErrorCode::InvalidInput, "'decisions import' needs a file", {}});
        const auto entries = entriesOf(path);
        if (!entries)
            return i.fail(entries.error());
        const auto store = openStore(i);
        const auto merged = store ? (*store)->merge(*entries) : Result<MergeReport>(store.error());
        if (!merged)
            return i.fail(merged.error());
        if (i.arguments.has("json")) {
            JsonWriter w(JsonWriter::Layout::Compact);
            w.beginObject().member("schema_version", "prism.decisions.import.v1");
            w.member("added", merged->added).member("known", merged->known);
            w.member("conflicts", merged->conflicts).endObject();
            i.streams.out << w.text() << '\n';
            return exitSuccess;
        }
        i.streams.out << counted(static_cast<std::size_t>(merged->added), "entry", "entries") << " added, "
                      << merged->known << " known.\n";
        for (const std::string &conflict : merged->conflicts)
            i.streams.out << "Conflict: " << conflict << '\n';
        return exitSuccess;
    }

    static int revert(Invocation &i)
    {
        const auto book = bookOf(i);
        if (!book)
            return i.fail(book.error());
        std::vector<std::string> ids;
        if (const auto day = i.arguments.value("day")) {
            if (!isDay(*day))
                return i.fail(
                    {ErrorCode::InvalidInput, "--day is '" + printable(*day) + "'; give YYYY-MM-DD", {}});
            ids = book->madeOn(*day, i.settings.timeZone);
        }
        for (std::size_t n = 1; n < i.arguments.operands().size(); ++n) {
            const BookedDecision *booked = book->find(i.arguments.operand(n));
            if (!booked)
                return i.fail({ErrorCode::NotFound,
                               "no decision '" + printable(i.arguments.operand(n)) +
                                   "'; 'prism decisions list --all' has their ids",
                               {}});
            ids.push_back(booked->decision.id);
        }
        if (ids.empty())
            return i.fail({ErrorCode::NotFound, "no decision to revert; give ids or --day DAY", {}});
        const auto store = openStore(i);
        return report(i,
                      store ? (*store)->revert(ids, operatorName(), i.clock.now(),
                                               i.arguments.value("reason").value_or(""))
                            : Result<int>(store.error()),
                      "reverted");
    }

    VerbSpec m_spec{
        "decisions",
        "[list|export|import FILE|revert ID...]",
        0,
        mostOperands,
        "list, revert, export or import decisions",
        "Lists the decisions in force, with those that end soon or have nothing left to decide. 'revert' "
        "takes "
        "back single ones by id, or all of a day. 'export' writes the whole ledger, 'import' adds what "
        "another "
        "ledger has; where both decided differently the later decision counts, and the conflict is named.",
        {{"all", "", "list also what was superseded, reverted or has ended", {}},
         {"day", "DAY", "revert everything decided on this day", {}},
         {"reason", "TEXT", "why it is reverted", {}},
         {"output", "FILE", "export to this file; '-' is standard output", {}},
         {"force", "", "replace an existing file", {}},
         jsonOption()},
        {"list", "export", "import", "revert"}};
};

} // namespace

std::unique_ptr<Verb> makeUndoVerb()
{
    return std::make_unique<UndoVerb>();
}

std::unique_ptr<Verb> makeDecisionsVerb()
{
    return std::make_unique<DecisionsVerb>();
}

} // namespace prism
