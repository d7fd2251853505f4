// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/clonedatabase.h"

#include "engine/core/text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace prism {
namespace {

// In the words of libpq: statements for psql, one tab-separated line a fact.
constexpr const char *factsQuery = R"sql(
select 'version', current_setting('server_version_num');
select 'encoding', pg_encoding_to_char(encoding), pg_database_size(oid) from pg_database where datname = current_database();
select 'role', rolname from pg_roles where rolname !~ '^pg_';
select 'extension', extname from pg_extension;
select 'available', name from pg_available_extensions;
select 'setting', unnest(setconfig) from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase
 where s.setrole = 0 and d.datname = current_database();
)sql";

// One query a table, made and run by psql (\gexec). Tables of extensions are not part of a dump.
constexpr const char *countQuery = R"sql(
select format('select %L, %L, count(*) from %I.%I', 'count', n.nspname || '.' || c.relname, n.nspname, c.relname)
 from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
 and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
 order by 1 \gexec
)sql";

bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= 63 && name.front() != '-' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_' || c == '-' || c == '.';
           });
}

std::string doubled(std::string_view text, char quote)
{
    std::string out(1, quote);
    for (const char c : text) {
        out += c;
        if (c == quote)
            out += c;
    }
    return out + quote;
}
std::string identifier(std::string_view name)
{
    return doubled(name, '"');
}
std::string literal(std::string_view text)
{
    return doubled(text, '\'');
}

template<typename Number>
Number toNumber(std::string_view text)
{
    Number out{};
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

RowCounts countsIn(std::string_view text)
{
    RowCounts out;
    for (const std::string_view line : lines(text)) {
        const auto parts = split(line, '\t');
        if (parts.size() == 3 && parts[0] == "count")
            out[std::string(parts[1])] = toNumber<std::uint64_t>(parts[2]);
    }
    return out;
}

void learn(DatabaseFacts &facts, const std::vector<std::string_view> &parts)
{
    if (parts[0] == "version")
        facts.version = toNumber<int>(parts[1]);
    else if (parts[0] == "role")
        facts.roles.emplace_back(parts[1]);
    else if (parts[0] == "extension")
        facts.extensions.emplace_back(parts[1]);
    else if (parts[0] == "available")
        facts.available.emplace_back(parts[1]);
    else if (parts[0] == "setting")
        facts.settings.emplace_back(parts[1]);
    else if (parts[0] == "encoding" && parts.size() > 2) {
        facts.encoding = parts[1];
        facts.bytes = toNumber<std::uint64_t>(parts[2]);
    }
}

} // namespace

StageEnd CloneDatabase::failed(const Error &error, const Sentence &hint) const
{
    StageEnd end = StageEnd::failed(error, hint);
    if (!m_failure)
        return end;
    end.error->code = m_failure->code;
    end.error->message = m_failure->message;
    end.error->hint = hint.empty() ? m_failure->hint : Sentence::saying("%1; %2", m_failure->hint, hint);
    return end;
}

Error CloneDatabase::failure(const ProcessOutcome &outcome, const Sentence &action)
{
    m_failure = commandError(outcome, m_host.name(), action, "database_failed");
    const VerbError &error = *m_failure;
    const ErrorCode code = outcome.end == ProcessEnd::Cancelled  ? ErrorCode::Cancelled
                           : outcome.end == ProcessEnd::TimedOut ? ErrorCode::Timeout
                           : error.code == "disk_full"           ? ErrorCode::NoSpace
                                                                 : ErrorCode::External;
    return {code, Sentence::saying("%1; %2", error.message, error.hint), {}};
}

ProcessOutcome CloneDatabase::psql(const std::string &database, const std::string &statements,
                                   const StageContext &context)
{
    HostCommand command;
    command.words = {
        "docker",          "exec", "-i",         m_container, "psql",   "-XqAt", "-F", "\t", "-v",
        "ON_ERROR_STOP=1", "-U",   m_facts.user, "-d",        database, "-f",    "-"};
    command.input = statements;
    command.timeout = context.limit();
    return m_host.run(command, context.stop(), {});
}

Result<std::string> CloneDatabase::ask(const std::string &database, const std::string &statements,
                                       const Sentence &action, const StageContext &context)
{
    auto outcome = psql(database, statements, context);
    if (!outcome.succeeded())
        return failure(outcome, action);
    return std::move(outcome.output);
}

Result<DatabaseFacts> CloneDatabase::facts(const StageContext &context)
{
    if (!isPlainName(m_container))
        return Error{
            ErrorCode::InvalidInput, Sentence::saying("no container name: %1", printable(m_container)), {}};
    HostCommand command;
    command.words = {
        "docker",
        "exec",
        m_container,
        "sh",
        "-c",
        "printf '%s\\n%s\\n' \"${POSTGRES_USER:-postgres}\" \"${POSTGRES_DB:-${POSTGRES_USER:-postgres}}\""};
    command.timeout = context.limit();
    const auto named = m_host.run(command, context.stop(), {});
    if (!named.succeeded())
        return failure(named, Sentence::saying("asking container %1", m_container));
    const auto names = lines(named.output);
    if (names.size() != 2 || !isPlainName(names[0]) || !isPlainName(names[1]))
        return Error{ErrorCode::Unsupported,
                     Sentence::saying("user or database of container %1 has a name with unusual characters",
                                      m_container),
                     {}};
    m_facts.user = names[0];
    m_facts.name = names[1];
    const auto told =
        ask(m_facts.name, factsQuery, Sentence::saying("asking the database in %1", m_container), context);
    if (!told)
        return told.error();
    for (const std::string_view line : lines(*told)) {
        const auto parts = split(line, '\t');
        if (parts.size() > 1)
            learn(m_facts, parts);
    }
    return m_facts;
}

Result<RowCounts> CloneDatabase::dump(int toDescriptor, const StageContext &context)
{
    // The dump goes to standard output and the counts to standard error, both of one exported snapshot.
    HostCommand command;
    command.words = {
        "docker",          "exec", "-i",         m_container, "psql",       "-XqAt", "-F", "\t", "-v",
        "ON_ERROR_STOP=1", "-U",   m_facts.user, "-d",        m_facts.name, "-f",    "-"};
    command.input =
        "begin isolation level repeatable read read only;\n"
        "select pg_export_snapshot() as snapshot \\gset\n"
        "\\setenv PRISM_SNAPSHOT :snapshot\n"
        "\\setenv PRISM_USER " +
        m_facts.user + "\n\\setenv PRISM_DATABASE " + m_facts.name +
        "\n"
        "\\! pg_dump -Fc --snapshot=\"$PRISM_SNAPSHOT\" -U \"$PRISM_USER\" -- \"$PRISM_DATABASE\"; "
        "printf 'dump\\t%s\\t\\n' $? >&2\n"
        "\\o | cat >&2\n" +
        std::string(countQuery) + "\\o\nrollback;\n";
    command.outputDescriptor = toDescriptor;
    command.timeout = context.limit();
    std::string said;
    const auto outcome =
        m_host.run(command, context.stop(), [&said](std::string_view piece) { said += piece; });
    if (!outcome.succeeded())
        return failure(outcome, Sentence::saying("dumping the database of %1", m_container));
    if (said.find("dump\t0\t\n") == std::string::npos)
        return Error{
            ErrorCode::External,
            Sentence::saying("pg_dump failed in %1: %2", m_container, printable(tail(trimmed(said), 300))),
            {}};
    return countsIn(said);
}

Result<RowCounts> CloneDatabase::restoreBeside(int fromDescriptor, const DatabaseFacts &source,
                                               const StageContext &context)
{
    if (const auto dropped = dropBeside(context); !dropped)
        return dropped.error();
    const std::string beside = m_facts.name + "_prism_new";
    std::string prepare;
    const std::set<std::string> here(m_facts.roles.begin(), m_facts.roles.end());
    for (const std::string &role : source.roles) {
        if (!here.contains(role))
            prepare += "create role " + identifier(role) + " nologin;\n";
    }
    prepare += "create database " + identifier(beside) + " template template0 encoding " +
               literal(source.encoding.empty() ? "UTF8" : source.encoding) + ";\n";
    for (const std::string &setting : source.settings) {
        const std::size_t cut = setting.find('=');
        if (cut != std::string::npos && isPlainName(setting.substr(0, cut)))
            prepare += "alter database " + identifier(beside) + " set " + setting.substr(0, cut) + " to " +
                       literal(setting.substr(cut + 1)) + ";\n";
    }
    if (const auto made = ask(maintenance(), prepare,
                              Sentence::saying("making a database beside the present one"), context);
        !made)
        return made.error();
    HostCommand command;
    command.words = {"docker",          "exec", "-i",         m_container, "pg_restore",
                     "--exit-on-error", "-U",   m_facts.user, "-d",        beside};
    command.inputDescriptor = fromDescriptor;
    command.timeout = context.limit();
    const auto outcome = m_host.run(command, context.stop(), context.sink());
    if (!outcome.succeeded())
        return failure(outcome, Sentence::saying("restoring the dump"));
    const auto counted = ask(beside, countQuery, Sentence::saying("counting rows"), context);
    if (!counted)
        return counted.error();
    return countsIn(*counted);
}

Result<void> CloneDatabase::takeOver(const StageContext &context)
{
    const std::string now = identifier(m_facts.name);
    const std::string beside = identifier(m_facts.name + "_prism_new");
    const std::string old = identifier(m_facts.name + "_prism_old");
    // A rename waits for nobody: the sessions are ended in the same transaction, just before it.
    const std::string statements =
        "begin;\nselect count(pg_terminate_backend(pid)) from pg_stat_activity where datname in (" +
        literal(m_facts.name) + ", " + literal(m_facts.name + "_prism_new") +
        ") and pid <> pg_backend_pid();\nalter database " + now + " rename to " + old + ";\nalter database " +
        beside + " rename to " + now + ";\ncommit;\n";
    auto outcome = psql(maintenance(), statements, context);
    for (int again = 0; again < 4 && outcome.end == ProcessEnd::Exited && outcome.exitCode != 0 &&
                        outcome.errors.find("being accessed by other users") != std::string::npos;
         ++again)
        outcome = psql(maintenance(), statements, context);
    if (!outcome.succeeded())
        return failure(outcome, Sentence::saying("putting the copy in the place of the local database"));
    return dropBeside(context);
}

Result<void> CloneDatabase::dropBeside(const StageContext &context)
{
    std::string statements;
    for (const char *suffix : {"_prism_new", "_prism_old"})
        statements += "drop database if exists " + identifier(m_facts.name + suffix) + " with (force);\n";
    const auto dropped =
        ask(maintenance(), statements, Sentence::saying("dropping left-over databases"), context);
    return dropped ? Result<void>() : Result<void>(dropped.error());
}

} // namespace prism
