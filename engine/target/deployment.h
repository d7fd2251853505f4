// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/target/containers.h"
#include "engine/target/plan.h"
#include "engine/target/sourcetree.h"
#include "engine/target/stage.h"
#include "engine/target/targetlock.h"
#include "engine/target/verbhost.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// What is deployed where. Nothing in it is secret.
struct DeployTarget
{
    std::string name;        ///< key of the registry; "local" for this machine
    std::string repoDir;     ///< folder on the host, absolute or "~/..."
    std::string composeFile; ///< relative to repoDir
    std::string healthUrl;   ///< http or https; empty: only the containers' own health counts
    std::string source;      ///< absolute folder here whose content is deployed
};

/// How a deployment goes about it.
struct DeployOptions
{
    std::string mode = "full"; ///< "full", "build-only", "verify-only"
    bool breakLock = false;    ///< take the lock although its owner may be alive
    std::string dataDirectory; ///< for the log of operations
    std::string planHash;      ///< of --apply, for the logs
    std::chrono::seconds buildLimit{3600};
    std::chrono::seconds restartLimit{300};
    std::chrono::seconds healthLimit{120};
};

/// One deployment on one host: the stages that install-lan and upgrade-lan are made of, in the order they are
/// declared. Each returns how it ended and leaves what later ones need. One thread; blocks.
class Deployment
{
public:
    Deployment(VerbHost &host, DeployTarget target, DeployOptions options, const Clock &clock);

    /// Looks at the host: tools, engine, room, what is live. Changes nothing.
    [[nodiscard]] StageEnd preflight(StageContext &context);
    /// For a source that is started where it lies: its version. `looked` is how preflight ended.
    [[nodiscard]] StageEnd takeInPlace(const StageContext &context, StageEnd looked);
    /// Takes the lock of the folder.
    [[nodiscard]] StageEnd lock(StageContext &context, const std::string &verb);
    /// Compares the source with what is live, and brings the difference beside it.
    [[nodiscard]] StageEnd sync(StageContext &context);
    /// Builds the images of the new version while the old one runs.
    [[nodiscard]] StageEnd build(StageContext &context);
    /// Switches to the new version and starts it.
    [[nodiscard]] StageEnd restart(StageContext &context);
    /// Waits until the health URL answers with 2xx.
    [[nodiscard]] StageEnd health(StageContext &context);
    /// Looks at every container; after that the new version is the one to keep.
    [[nodiscard]] StageEnd verify(StageContext &context);
    /// Brings the version before back, if this run switched; nothing if it did not.
    [[nodiscard]] std::optional<StageEnd> goBack(StageContext &context);
    /// Takes away what an install began.
    [[nodiscard]] StageEnd remove(StageContext &context);
    /// Leaves a line on the host and here, and gives the lock back. Problems become notices of the result.
    void finish(VerbResult &result);

    /// Whether an installation was once finished on the host. After preflight().
    [[nodiscard]] bool isInstalled() const;
    /// What sync() and restart() would do. After preflight() on a fresh object; nothing is changed.
    [[nodiscard]] Result<Plan> plan(const std::string &verb, const std::stop_token &stop);
    /// Puts a small private file into the host's .prism folder.
    [[nodiscard]] StageEnd storePrivate(StageContext &context, const std::string &name,
                                        const std::string &text);

    [[nodiscard]] const std::string &version() const { return m_version; }
    [[nodiscard]] const std::string &previousVersion() const { return m_liveVersion; }
    [[nodiscard]] const DeployTarget &target() const { return m_target; }
    [[nodiscard]] std::string fact(const std::string &name) const;

private:
    struct Step // one run of the script on the host
    {
        std::string action;
        std::vector<std::string> more;
        std::string input;
    };
    [[nodiscard]] ProcessOutcome run(const Step &step, const StageContext &context, bool listen = false);
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] VerbError noRoom() const;
    [[nodiscard]] Result<TreeChanges> compare(const StageContext &context);
    [[nodiscard]] std::optional<VerbError>
    containersProblem(const std::vector<ContainerState> &containers) const;

    VerbHost &m_host;
    DeployTarget m_target;
    DeployOptions m_options;
    const Clock &m_clock;
    std::map<std::string, std::string> m_facts;
    std::vector<std::string> m_missing;
    std::string m_liveState;   // "live", "switching", "switched", "none"
    std::string m_liveVersion; // empty: none
    std::string m_version;
    std::string m_lockLine; // ours, while we hold it
    SourceTree m_tree;
    bool m_differs = false;  // the source is not what is live
    bool m_switched = false; // this run switched, or found a switch that was not verified
};

} // namespace prism
