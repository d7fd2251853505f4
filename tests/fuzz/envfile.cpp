// SPDX-License-Identifier: GPL-3.0-or-later
// ~/.simply-ops-prism.env.
#include "engine/settings/settings.h"
#include "fuzz.h"

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto variables = parseEnvironmentFile(fuzz::textOf(data, size), "env");
    if (!variables)
        return 0;
    for (const auto &[name, value] : *variables) {
        fuzz::expect(!name.empty() && name.find('=') == std::string::npos);
        fuzz::expect(isUtf8(value) && value.find('\0') == std::string::npos);
        fuzz::expect(value.find('\n') == std::string::npos);
    }
    return 0;
}
