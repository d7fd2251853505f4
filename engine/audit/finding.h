// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/daemon.h"
#include "engine/audit/priority.h"
#include "engine/core/jsonvalue.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A finding in the normalised form of FORMATS.md 4.1. All texts are UTF-8.
struct Finding
{
    std::string id;
    std::string title;
    std::string description;
    std::string affectedSurface;
    Priority priority = Priority::P3;
    Confidence confidence = Confidence::Medium;
    std::string suggestedNextSkill;
    std::vector<JsonValue> evidence; ///< mostly strings; a foreign detector may give any JSON
    bool carryForward = true;
    std::string status = "open";

    /// Appends one line of evidence.
    void addEvidence(std::string text) { evidence.push_back(JsonValue::string(std::move(text))); }
};

/// An action of FORMATS.md 5.
struct Action
{
    std::string findingId;
    Priority priority = Priority::P3;
    std::string suggestedNextSkill;
    std::string action;
    Confidence confidence = Confidence::Medium;
    Daemon sourceDaemon = Daemon::Lint;
};

/// The slug of FORMATS.md 4.1: lower case, '_' to '-', runs of Unicode white space to one '-', 80 code
/// points.
[[nodiscard]] std::string slug(std::string_view utf8);

/// Normalises one JSON object of a detector (FORMATS.md 4.1, D58). `raw` must be an object; `daemon` may be
/// any name.
[[nodiscard]] Finding normaliseFinding(std::string_view daemon, const JsonValue &raw);
[[nodiscard]] Finding normaliseFinding(Daemon daemon, const JsonValue &raw);

/// The own actions of a producer: without resolved findings, by (priority, id) (FORMATS.md 5).
[[nodiscard]] std::vector<Action> actionsFor(Daemon daemon, const std::vector<Finding> &findings);

} // namespace prism
