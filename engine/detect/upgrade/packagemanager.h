// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

#include <initializer_list>
#include <string>
#include <variant>
#include <vector>

namespace prism {

/// One package that its manager could upgrade.
struct PendingPackage
{
    std::string name;
    std::string installed; ///< empty if the tool does not say, or the package would be new
    std::string available; ///< empty if the tool does not say
    std::string origin;    ///< repository, suite or remote, as the tool names it
    bool security = false; ///< comes from a security archive or a security advisory
};

/// What a manager has pending.
struct PendingUpdates
{
    std::vector<PendingPackage> packages;
    std::vector<Finding> further;     ///< what else is wrong with it (old lists, broken environments)
    std::vector<std::string> context; ///< lines of evidence that come after the packages
    std::vector<std::string> notes;   ///< see DetectorResult::notes
};

/// The pending updates, or the result that takes their place (failed, not applicable).
using PackageListing = std::variant<PendingUpdates, DetectorResult>;

/// A detector of outdated packages of one manager: one finding `upgrade:<name>:outdated` with the packages as
/// evidence, P1 if one of them is a security update, else P3.
class PackageManager : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const final { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const final;

protected:
    /// `advice` is the command that upgrades them, for people.
    PackageManager(DetectorInfo info, std::string program, std::string advice);

    /// Asks the manager. Called only if its program is there.
    [[nodiscard]] virtual PackageListing list(DetectorContext &context) const = 0;

private:
    [[nodiscard]] Finding outdated(const PendingUpdates &updates) const;

    DetectorInfo m_info;
    std::string m_program;
    std::string m_advice;
};

/// A call of a tool with the usual limits.
[[nodiscard]] ToolCall toolCall(std::vector<std::string> command);

/// Runs a tool. Its outcome if it ended with one of the exit statuses in `accepted`; else the failed result
/// that names the command, how it ended and the tail of what it said.
[[nodiscard]] std::variant<ProcessOutcome, DetectorResult>
askTool(const DetectorContext &context, const ToolCall &call, std::initializer_list<int> accepted = {0});

/// The failed result for output that is not what the tool is known to print.
[[nodiscard]] DetectorResult notUnderstood(std::string_view program, const ProcessOutcome &outcome);

/// Whether an option of a detector is switched on: "true", "yes", "on" or "1".
[[nodiscard]] bool isOn(const DetectorContext &context, std::string_view option);

/// When a file was last modified; nothing if it is not there.
[[nodiscard]] std::optional<UtcTime> modifiedAt(const std::string &path);

/// Whole days from `then` to the context's now, 0 for the future.
[[nodiscard]] int daysSince(const DetectorContext &context, UtcTime then);

/// The finding `upgrade:<name>:index-age` if the manager's local index was refreshed longer ago than the
/// option "index-max-age-days" allows. `refresh` is the command that renews it.
[[nodiscard]] std::optional<Finding> oldIndex(const DetectorInfo &info, const DetectorContext &context,
                                              std::string_view program, UtcTime refreshed,
                                              const std::string &where, std::string_view refresh);

/// The option that oldIndex() reads.
[[nodiscard]] DetectorOption indexAgeOption();

} // namespace prism
