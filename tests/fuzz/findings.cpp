// SPDX-License-Identifier: GPL-3.0-or-later
// JSON, the normalising of findings and the output of executable detectors.
#include "engine/core/jsonparser.h"
#include "engine/detect/foreign/findingsoutput.h"
#include "fuzz.h"

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto value = parseJson(text)) {
        // What was read can be written, and reads back as the same.
        const std::string written = value->toJson();
        const auto again = parseJson(written);
        fuzz::expect(again.has_value());
        fuzz::expect(again->toJson() == written);
        if (value->isObject()) {
            for (const Daemon daemon : allDaemons)
                fuzz::expectWellFormed(normaliseFinding(daemon, *value));
        }
    }
    const ParsedFindings parsed = parseFindingsOutput(Daemon::Lint, text);
    for (const Finding &finding : parsed.findings)
        fuzz::expectWellFormed(finding);
    fuzz::expect(actionsFor(Daemon::Lint, parsed.findings).size() <= parsed.findings.size());
    return 0;
}
