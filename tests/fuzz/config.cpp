// SPDX-License-Identifier: GPL-3.0-or-later
// detectors.json and foreign.json.
#include "engine/detect/foreign/foreignconfig.h"
#include "engine/settings/settings.h"
#include "fuzz.h"

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto settings = parseDetectorSettings(text, "laptop", "detectors.json")) {
        for (const auto &[id, setting] : *settings)
            fuzz::expect(!setting.timeLimit || setting.timeLimit->count() >= 0);
    }
    if (const auto config = parseForeignConfig(text, "foreign.json")) {
        for (const auto &[name, entry] : *config) {
            fuzz::expect(isForeignName(name));
            fuzz::expect(entry.command.empty() || !entry.command.front().empty());
        }
    }
    return 0;
}
