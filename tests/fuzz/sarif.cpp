// SPDX-License-Identifier: GPL-3.0-or-later
// SARIF logs.
#include "engine/detect/foreign/sarifresults.h"
#include "fuzz.h"

#include <set>

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    SarifAliases aliases;
    const auto parsed = parseSarif(Daemon::Security, text, &aliases);
    if (!parsed)
        return 0;
    // The same log gives the same ids on the next day.
    SarifAliases next;
    fuzz::expect(next.load(aliases.save(false)).has_value());
    const auto again = parseSarif(Daemon::Security, text, &next);
    fuzz::expect(again.has_value() && again->findings.size() == parsed->findings.size());
    std::set<std::string> ids;
    for (const Finding &finding : parsed->findings) {
        fuzz::expectWellFormed(finding);
        fuzz::expect(finding.id.starts_with("security:sarif:"));
        fuzz::expect(ids.insert(finding.id).second);
    }
    for (const std::string &failure : parsed->failures)
        fuzz::expect(!failure.empty());
    return 0;
}
