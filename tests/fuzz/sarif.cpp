// SPDX-License-Identifier: GPL-3.0-or-later
// SARIF logs.
#include "engine/detect/foreign/sarifresults.h"
#include "fuzz.h"

#include <set>

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto parsed = parseSarif(Daemon::Security, fuzz::textOf(data, size), "log");
    if (!parsed)
        return 0;
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
