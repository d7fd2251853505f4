// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace prism {

/// The rule of a result. The pointers point into the run, which must live on.
struct SarifRule
{
    std::string id;                        ///< as the result says; hierarchical ids stay whole
    const JsonValue *descriptor = nullptr; ///< the reportingDescriptor; null if the log has none
    const JsonValue *component = nullptr;  ///< the tool component it belongs to; null if unknown
};

/// The rules of one run (SARIF 2.1.0, 3.27.5-3.27.10, 3.52).
class SarifRules
{
public:
    /// `run` must outlive it.
    explicit SarifRules(const JsonValue &run);

    [[nodiscard]] SarifRule of(const JsonValue &result) const;

    /// "none", "note", "warning" or "error": the result's own, else the invocation's override, else the
    /// rule's default, else "warning"; "none" for a kind other than "fail".
    [[nodiscard]] std::string level(const JsonValue &result, const SarifRule &rule) const;

private:
    struct Component
    {
        const JsonValue *value = nullptr;
        std::unordered_map<std::string_view, const JsonValue *> byId;
    };

    [[nodiscard]] const Component *componentOf(const JsonValue *reference) const;
    [[nodiscard]] static const JsonValue *byId(const Component &component, std::string_view id);
    [[nodiscard]] std::optional<std::string> overriddenLevel(const JsonValue &result,
                                                             const SarifRule &rule) const;

    const JsonValue &m_run;
    std::vector<Component> m_components; // the driver, then the extensions in order
};

} // namespace prism
