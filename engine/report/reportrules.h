// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/report.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace prism {

/// The rules of a SARIF run: the detector that reported a finding where its summary tells, else the part of
/// the finding's id before its last ':'. The bundle must outlive it.
class ReportRules
{
public:
    explicit ReportRules(const Report &report);

    [[nodiscard]] const std::vector<std::string> &ids() const { return m_ids; }
    /// Index into ids() for a position in Bundle::findings() that the report shows.
    [[nodiscard]] std::uint32_t ruleOf(std::uint32_t finding) const { return m_ruleOf[finding]; }

private:
    std::vector<std::string> m_ids;
    std::vector<std::uint32_t> m_ruleOf;
};

/// Where the first piece of evidence of the form "file:PATH:LINE: text" points to.
struct EvidencePlace
{
    std::string path;      ///< absolute, "" if there is none
    std::int64_t line = 0; ///< 1-based, 0 if it names none
    std::string excerpt;   ///< the text of the line, as far as it is quoted
};
[[nodiscard]] EvidencePlace placeOf(const FindingDetails &details, std::string_view surface);

/// "file://host/etc/a%20b" (RFC 8089).
[[nodiscard]] std::string fileUri(std::string_view host, std::string_view path);

} // namespace prism
