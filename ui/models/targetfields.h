// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/target.h"

#include <QString>

#include <string>
#include <vector>

namespace prism {

/// A field of a target as a line of text: what the form shows, and where it goes.
struct TargetField
{
    std::string name; ///< as validateTarget() says it: "ssh.target"
    QString label;
    QString hint;      ///< where the field is empty
    bool more = false; ///< optional, and seldom needed
    std::string (*read)(const Target &target);
    void (*write)(Target &target, const std::string &text);
};

/// All fields in the order of the form.
[[nodiscard]] std::vector<TargetField> targetFields();

/// A number as it was typed: 0 for nothing, -1, which breaks every rule, for what is none.
[[nodiscard]] int numberOfField(const std::string &text);

/// How the daily chain gathers from a target.
enum class AuditWay { Off, Run, Copy };
[[nodiscard]] AuditWay auditWay(const Target &target);
void setAuditWay(Target &target, AuditWay way);

/// What can be told of a target from where ssh reaches it: a name, and where its backend answers.
[[nodiscard]] std::string nameFromSshTarget(const std::string &sshTarget);
[[nodiscard]] std::string backendFromSshTarget(const std::string &sshTarget);

/// A draft for a new target.
[[nodiscard]] Target newTarget();

} // namespace prism
