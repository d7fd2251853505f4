// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/target/target.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// Where the registry lies: `given` (the value of PRISM_TARGETS_FILE, a leading "~/" expanded) or
/// HOME/.prism/targets.json. InvalidInput if it is not absolute.
[[nodiscard]] Result<std::string> registryPath(const std::string &home, const std::string &given);

/// The operator's targets: targets.json, schema version 1 (docs/targets.md). A value: changes reach the file
/// through editRegistry() only. Keys that Prism does not know are kept.
class Registry
{
public:
    static constexpr std::size_t maxTargets = 10000;

    /// Reads the file; no file is an empty registry. Unsupported: written by a newer Prism. Corrupt: not what
    /// the schema says.
    [[nodiscard]] static Result<Registry> load(const std::string &path);
    [[nodiscard]] static Result<Registry> parse(std::string_view text, const std::string &place);

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] const std::vector<Target> &targets() const { return m_targets; } ///< in the file's order
    [[nodiscard]] const Target *find(std::string_view name) const;
    [[nodiscard]] const std::string &defaultTarget() const { return m_default; } ///< empty: none

    /// Adds or replaces. InvalidInput with every broken rule.
    [[nodiscard]] Result<void> put(Target target);
    /// NotFound. A removed default leaves no default.
    [[nodiscard]] Result<void> remove(const std::string &name);
    /// NotFound; empty: no default.
    [[nodiscard]] Result<void> setDefault(const std::string &name);

    [[nodiscard]] std::string toJson() const;

private:
    std::string m_path;
    JsonValue m_stored; // the document as it was read
    std::string m_default;
    std::vector<Target> m_targets;
};

/// Locks the registry, reads it, lets `change` work on it and writes it: folder 0700, file 0600, atomically,
/// the version before kept as "targets.json.bak". An error of `change`, or no change, leaves everything as it
/// was. Waits for another writer until `stop`. Returns the registry as written.
[[nodiscard]] Result<Registry> editRegistry(const std::string &path,
                                            const std::function<Result<void>(Registry &)> &change,
                                            const std::stop_token &stop = {});

/// The target a verb works on: the named one, else the only one, else the default. NotFound lists the targets
/// there are, or says how to make one. InvalidInput: the entry breaks a rule.
[[nodiscard]] Result<Target> chooseTarget(const Registry &registry, const std::optional<std::string> &name);

} // namespace prism
