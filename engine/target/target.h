// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"

#include <string>
#include <vector>

namespace prism {

/// A service of a target that the fleet looks at.
struct TargetService
{
    std::string name;
    int port = 0;
    std::string healthUrl; ///< may be empty

    bool operator==(const TargetService &) const = default;
};

/// Names of a target's containers.
struct TargetContainers
{
    std::string postgres;
    std::string neo4j;
    std::string backend;

    bool operator==(const TargetContainers &) const = default;
};

/// How the daily chain gathers from a target (the object form of the key "audit").
struct TargetAudit
{
    std::string mode;  ///< "run": its chain is run there; "copy": what its own timer made is taken; "": run
    std::string host;  ///< its name in summaries (PRISM_HOST there); empty: the target's name
    std::string inbox; ///< its inbox there, absolute or "~/..."; empty: what its own settings say
    int deadlineSeconds = 0; ///< 0: the mode's default, see gather.h

    bool operator==(const TargetAudit &) const = default;
};

/// One entry of the registry (schema version 1), and the draft of one. Holds paths and names, never a secret.
/// An empty member that is optional means "the default", which the functions below give.
struct Target
{
    std::string name;              ///< key in the registry
    std::string mode = "lan";      ///< "lan"; "cloud" is kept and cannot be used yet
    std::string sshTarget;         ///< "user@host"; the user may be left to ssh's own configuration
    std::string sshKey;            ///< absolute or "~/..."
    int sshPort = 0;               ///< 0: what ssh's own configuration says
    int controlPersistSeconds = 0; ///< 0: the default, 60
    std::string repoDir;           ///< folder on the host, absolute or "~/..."
    std::string composeFile;       ///< relative to repoDir; empty: docker-compose.server.yml
    TargetContainers containers;   ///< overrides only
    std::string backendUrl;
    std::string healthUrl;        ///< empty: backendUrl
    std::string neo4jPasswordEnv; ///< name of an environment variable; may be empty
    std::string source;           ///< folder here that is deployed; absolute or "~/..."; may be empty
    std::vector<std::string> tags;
    std::vector<TargetService> services;
    /// Whether the daily chain gathers from it. An entry of the registry that does not say so has it on; a
    /// new target has it off, since it may have no Prism.
    bool audit = false;
    TargetAudit auditing; ///< how it does
    JsonValue stored;     ///< the entry as it was read: keys that Prism does not know are written back

    [[nodiscard]] std::string user() const; ///< part of sshTarget before "@", may be empty
    [[nodiscard]] std::string host() const; ///< part after it
    [[nodiscard]] int effectiveControlPersist() const;
    [[nodiscard]] std::string effectiveComposeFile() const;
    [[nodiscard]] TargetContainers effectiveContainers() const; ///< "prism-NAME-postgres" unless overridden
    [[nodiscard]] std::string effectiveHealthUrl() const;
    /// Its name in keys, summaries and the matrix.
    [[nodiscard]] const std::string &auditHost() const
    {
        return auditing.host.empty() ? name : auditing.host;
    }
    [[nodiscard]] bool isCopied() const { return auditing.mode == "copy"; }
};

/// The entry as the registry's JSON has it: known keys over what `stored` holds.
[[nodiscard]] JsonValue targetToJson(const Target &target);

/// Reads an entry. A member of the wrong type counts as absent: validateTarget() then names the field.
[[nodiscard]] Target targetFromJson(const std::string &name, const JsonValue &entry);

} // namespace prism
