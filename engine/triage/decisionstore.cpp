// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisionstore.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/triage/historydatabase.h"
#include "engine/triage/storefile.h"

#include <algorithm>
#include <array>
#include <set>

namespace prism {
namespace {

constexpr int schemaVersion = 1;

constexpr std::array<const char *, 4> schema{
    "CREATE TABLE ledger (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT "
    "NULL)",
    "CREATE TRIGGER ledger_keeps BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); "
    "END",
    "CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); "
    "END",
    "CREATE TABLE matched (decision TEXT PRIMARY KEY, day TEXT NOT NULL) WITHOUT ROWID",
};

Result<int> versionOf(const HistoryDatabase &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    return version ? Result<int>(version->toInt()) : version.error();
}

Result<void> create(const HistoryDatabase &database)
{
    const auto version = versionOf(database); // another process may have been quicker
    if (!version)
        return version.error();
    if (*version == schemaVersion)
        return {};
    for (const char *statement : schema) {
        if (auto done = database.execute(QString::fromLatin1(statement)); !done)
            return done;
    }
    return database.execute(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
}

Result<void> migrate(const HistoryDatabase &database)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > schemaVersion)
        return Error{
            ErrorCode::Unsupported,
            Sentence::saying("the decisions have schema %1, made by a newer Prism; this one knows %2",
                             std::to_string(*version), std::to_string(schemaVersion)),
            {}};
    if (*version == schemaVersion)
        return {};
    return database.transaction([&database] { return create(database); });
}

/// Decisions in force on one side that the other side's newer one about the same subject replaces.
std::vector<std::string> conflictsOf(const DecisionBook &ours, const DecisionBook &theirs)
{
    std::vector<std::string> out;
    const auto mine = ours.inForce();
    for (const Decision &their : theirs.inForce()) {
        for (const Decision &our : mine) {
            if (our.scope != their.scope || our.id == their.id ||
                (our.kind == their.kind && our.until == their.until))
                continue;
            const bool weWin = our.at > their.at;
            out.push_back(scopeWords(our.scope) + ": here " + std::string(decisionKindName(our.kind)) +
                          " by " + printable(our.author) + ", there " +
                          std::string(decisionKindName(their.kind)) + " by " + printable(their.author) +
                          "; the later one counts: " + (weWin ? "the one here" : "the other"));
        }
    }
    return out;
}

} // namespace

DecisionStore::DecisionStore(std::unique_ptr<HistoryDatabase> database)
    : m_database(std::move(database))
{}

DecisionStore::~DecisionStore() = default;

std::string DecisionStore::pathIn(const std::string &dataDirectory)
{
    return dataDirectory + "/decisions.sqlite";
}

Result<std::unique_ptr<DecisionStore>> DecisionStore::open(const std::string &dataDirectory)
{
    if (auto made = makeDirectory(dataDirectory); !made)
        return made.error();
    const std::string path = pathIn(dataDirectory);
    if (auto prepared = prepareStoreFile(path); !prepared)
        return prepared.error();
    auto database = HistoryDatabase::open(path);
    if (!database)
        return database.error();
    // Nothing else could give a decision back after a power cut.
    if (auto done = (*database)->execute(QStringLiteral("PRAGMA synchronous=FULL")); !done)
        return done.error();
    if (auto migrated = migrate(**database); !migrated) {
        Error error = migrated.error();
        error.place = path;
        return error;
    }
    return std::unique_ptr<DecisionStore>(new DecisionStore(std::move(*database)));
}

Result<std::vector<LedgerEntry>> DecisionStore::entries() const
{
    auto query =
        m_database->prepare(QStringLiteral("SELECT seq, CAST(body AS BLOB) FROM ledger ORDER BY seq"));
    if (!query)
        return query.error();
    if (!query->exec())
        return m_database->errorOf(*query);
    std::vector<LedgerEntry> out;
    while (query->next()) {
        const std::string place = "decision ledger, row " + std::to_string(query->value(0).toLongLong());
        const auto object = parseJson(textOf(query->value(1)), place);
        auto entry = object ? ledgerEntryFromJson(*object) : Result<LedgerEntry>(object.error());
        if (!entry) {
            Error error = entry.error();
            error.place = place;
            return error;
        }
        out.push_back(std::move(*entry));
    }
    return out;
}

Result<void> DecisionStore::append(const std::vector<LedgerEntry> &entries) const
{
    auto query = m_database->prepare(
        QStringLiteral("INSERT INTO ledger (id, body) VALUES (CAST(? AS TEXT), CAST(? AS TEXT))"));
    if (!query)
        return query.error();
    for (const LedgerEntry &entry : entries) {
        const std::string body = ledgerEntryToJson(entry);
        query->bindValue(0, sqlText(entry.id));
        query->bindValue(1, sqlText(body));
        if (!query->exec())
            return m_database->errorOf(*query);
    }
    return {};
}

Result<void> DecisionStore::add(const std::vector<Decision> &decisions) const
{
    std::vector<LedgerEntry> entries;
    entries.reserve(decisions.size());
    for (const Decision &decision : decisions)
        entries.push_back(
            {newUuid(), LedgerEntry::Kind::Decide, decision.id, decision.author, decision.at, {}, decision});
    return m_database->transaction([&] { return append(entries); });
}

Result<int> DecisionStore::close(LedgerEntry::Kind kind, const std::vector<std::string> &ids,
                                 const std::string &author, UtcTime at, const std::string &note) const
{
    int count = 0;
    const auto work = [&]() -> Result<void> {
        auto all = entries();
        if (!all)
            return all.error();
        const DecisionBook book(std::move(*all));
        std::vector<LedgerEntry> rows;
        for (const std::string &id : std::set<std::string>(ids.begin(), ids.end())) {
            const BookedDecision *booked = book.find(id);
            if (booked && booked->fate != BookedDecision::Fate::Reverted &&
                booked->fate != BookedDecision::Fate::Ended)
                rows.push_back({newUuid(), kind, booked->decision.id, author, at, note, std::nullopt});
        }
        count = static_cast<int>(rows.size());
        return append(rows);
    };
    if (auto done = m_database->transaction(work); !done)
        return done.error();
    return count;
}

Result<int> DecisionStore::revert(const std::vector<std::string> &ids, const std::string &author, UtcTime at,
                                  const std::string &note) const
{
    return close(LedgerEntry::Kind::Revert, ids, author, at, note);
}

Result<int> DecisionStore::end(const std::vector<std::string> &ids, UtcTime at, const std::string &note) const
{
    return close(LedgerEntry::Kind::End, ids, "prism", at, note);
}

Result<MergeReport> DecisionStore::merge(const std::vector<LedgerEntry> &entries) const
{
    MergeReport report;
    const auto work = [&]() -> Result<void> {
        report = {};
        auto ours = this->entries();
        if (!ours)
            return ours.error();
        std::set<std::string> known;
        for (const LedgerEntry &entry : *ours)
            known.insert(entry.id);
        std::vector<LedgerEntry> rows;
        for (const LedgerEntry &entry : entries) {
            if (known.insert(entry.id).second)
                rows.push_back(entry);
        }
        report.added = static_cast<int>(rows.size());
        report.known = static_cast<int>(entries.size() - rows.size());
        report.conflicts = conflictsOf(DecisionBook(std::move(*ours)), DecisionBook(entries));
        return append(rows);
    };
    if (auto done = m_database->transaction(work); !done)
        return done.error();
    return report;
}

Result<void> DecisionStore::noteMatched(const std::vector<std::string> &ids, std::string_view day) const
{
    return m_database->transaction([&]() -> Result<void> {
        auto query = m_database->prepare(QStringLiteral(
            "INSERT INTO matched VALUES (CAST(? AS TEXT), CAST(? AS TEXT)) ON CONFLICT (decision) "
            "DO UPDATE SET day = max(day, excluded.day)"));
        if (!query)
            return query.error();
        for (const std::string &id : ids) {
            query->bindValue(0, sqlText(id));
            query->bindValue(1, sqlText(day));
            if (!query->exec())
                return m_database->errorOf(*query);
        }
        return {};
    });
}

Result<std::map<std::string, std::string>> DecisionStore::lastMatched() const
{
    auto query =
        m_database->prepare(QStringLiteral("SELECT CAST(decision AS BLOB), CAST(day AS BLOB) FROM matched"));
    if (!query)
        return query.error();
    if (!query->exec())
        return m_database->errorOf(*query);
    std::map<std::string, std::string> out;
    while (query->next())
        out.emplace(textOf(query->value(0)), textOf(query->value(1)));
    return out;
}

Result<DecisionBook> readDecisions(const std::string &dataDirectory)
{
    if (!fileExists(DecisionStore::pathIn(dataDirectory)))
        return DecisionBook();
    const auto store = DecisionStore::open(dataDirectory);
    if (!store)
        return store.error();
    auto entries = (*store)->entries();
    if (!entries)
        return entries.error();
    return DecisionBook(std::move(*entries));
}

} // namespace prism
