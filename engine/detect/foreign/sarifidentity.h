// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The stable part of a result's id: its fingerprints, else its partialFingerprints with rule and file, else
/// correlationGuid, else guid, else rule, file, logical location and content; never a line number (SARIF
/// 2.1.0, 3.27.16, 3.27.17). Each is 16 hexadecimal digits. Fingerprints may come in versions "/vN": the
/// newest generation is first, the older ones follow. Never empty.
[[nodiscard]] std::vector<std::string> sarifIdentities(const JsonValue &result, const JsonValue &run,
                                                       const std::string &tool, const std::string &ruleId,
                                                       const std::string &message);

/// Keeps a finding's identity when its tool brings a new version of a fingerprint or drops an old one: two
/// logs are compared by the greatest version they have in common (3.27.16). Not thread-safe.
class SarifAliases
{
public:
    /// Takes over what save() gave after the last run. Corrupt if it is something else.
    [[nodiscard]] Result<void> load(std::string_view text);
    /// The identity of the first candidate that is known from the last run, else the first candidate.
    [[nodiscard]] std::string identityOf(const std::vector<std::string> &candidates);
    /// What to remember: the candidates of this run, and those of the last one if `keepUnseen` (the run was
    /// not complete).
    [[nodiscard]] std::string save(bool keepUnseen) const;

private:
    std::map<std::string, std::string> m_known; // digest -> identity
    std::map<std::string, std::string> m_seen;
};

} // namespace prism
