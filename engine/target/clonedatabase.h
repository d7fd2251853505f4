// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/target/stage.h"
#include "engine/target/verbhost.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace prism {

/// What a PostgreSQL database in a container says of itself.
struct DatabaseFacts
{
    std::string user;
    std::string name;
    std::string encoding;
    int version = 0; ///< server_version_num: 150004
    std::uint64_t bytes = 0;
    std::vector<std::string> roles;      ///< without the built-in ones
    std::vector<std::string> extensions; ///< installed in the database
    std::vector<std::string> available;  ///< extensions the server could install
    std::vector<std::string> settings;   ///< "name=value" of ALTER DATABASE ... SET
};

/// Rows a table, "schema.table".
using RowCounts = std::map<std::string, std::uint64_t>;

/// One PostgreSQL database in a Docker container of a host. Statements reach psql on its standard input,
/// never in a command line; the container's own socket is used, so that no password is needed. One thread;
/// blocks.
class CloneDatabase
{
public:
    CloneDatabase(VerbHost &host, std::string container)
        : m_host(host)
        , m_container(std::move(container))
    {}

    /// Asks the server. Must come first; the other calls use what it learnt.
    [[nodiscard]] Result<DatabaseFacts> facts(const StageContext &context);

    /// pg_dump in custom format to an open descriptor, and the row counts of the very same snapshot. The
    /// transaction is read-only: nothing is ever written to the database.
    [[nodiscard]] Result<RowCounts> dump(int toDescriptor, const StageContext &context);

    /// Restores a dump (an open descriptor) into a new database beside the present one and counts its rows.
    /// Roles that are missing are made without login; owners and grants are kept.
    [[nodiscard]] Result<RowCounts> restoreBeside(int fromDescriptor, const DatabaseFacts &source,
                                                  const StageContext &context);

    /// Puts the restored database in the place of the present one, in one transaction; then drops that.
    [[nodiscard]] Result<void> takeOver(const StageContext &context);
    /// Drops what restoreBeside() or an interrupted takeOver() left.
    [[nodiscard]] Result<void> dropBeside(const StageContext &context);

    /// How a stage ends that the last call failed: with the verb's code where a program said why.
    [[nodiscard]] StageEnd failed(const Error &error, const Sentence &hint = {}) const;

    [[nodiscard]] const std::string &container() const { return m_container; }

private:
    [[nodiscard]] ProcessOutcome psql(const std::string &database, const std::string &statements,
                                      const StageContext &context);
    [[nodiscard]] Result<std::string> ask(const std::string &database, const std::string &statements,
                                          const Sentence &action, const StageContext &context);
    [[nodiscard]] Error failure(const ProcessOutcome &outcome, const Sentence &action);
    [[nodiscard]] std::string maintenance() const
    {
        return m_facts.name == "postgres" ? "template1" : "postgres";
    }

    VerbHost &m_host;
    std::string m_container;
    DatabaseFacts m_facts;
    std::optional<VerbError> m_failure; ///< what failure() made of the last program that failed
};

} // namespace prism
