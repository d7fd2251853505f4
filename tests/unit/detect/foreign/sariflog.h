// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/sarifresults.h"

#include <QtGlobal>

#include <string>

namespace prism::test {

// A log with one run of a tool with three rules; `results` and `more` members of the run are given.
inline std::string log(const std::string &results, const std::string &more = {})
{
    return R"({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Scan", "rules": [
        {"id": "R1", "defaultConfiguration": {"level": "error"},
         "fullDescription": {"text": "All about R1."}, "helpUri": "https://example.org/R1",
         "messageStrings": {"m": {"text": "Found {0} in {1}"}}},
        {"id": "R2", "defaultConfiguration": {"level": "note"}, "properties": {"precision": "very-high"}},
        {"id": "R3", "properties": {"security-severity": "9.8", "tags": ["security", "external/cwe/cwe-798"]}}]},
        "extensions": [{"name": "Plug", "rules": [{"id": "X0"}, {"id": "X1", "defaultConfiguration":
         {"level": "error"}}]}]})" +
           more + R"(, "results": )" + results + "}]}";
}

inline SarifFindings read(const std::string &text)
{
    auto parsed = parseSarif(Daemon::Security, text);
    if (!parsed)
        qFatal("not SARIF: %s", parsed.error().text().text().c_str());
    return std::move(*parsed);
}

inline std::string evidence(const Finding &f)
{
    std::string out;
    for (const JsonValue &e : f.evidence)
        out += e.asText() + '\n';
    return out;
}

inline std::string idOf(const std::string &result, const std::string &more = {})
{
    const SarifFindings found = read(log('[' + result + ']', more));
    return found.findings.size() == 1 ? found.findings.front().id
                                      : "(" + std::to_string(found.findings.size()) + ")";
}

} // namespace prism::test
