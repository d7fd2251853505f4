// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/finding.h"
#include "engine/core/text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace prism::fuzz {

/// The bytes that libFuzzer tries.
inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size}; // NOLINT: libFuzzer gives unsigned bytes
}

/// A broken promise of a parser ends the run, so that libFuzzer keeps the input.
inline void expect(bool promise)
{
    if (!promise)
        std::abort();
}

/// What every finding promises, whoever made it: an id, a title, a surface, a skill, a status, in UTF-8.
inline void expectWellFormed(const Finding &finding)
{
    for (const std::string *text : {&finding.id, &finding.title, &finding.affectedSurface,
                                    &finding.suggestedNextSkill, &finding.status}) {
        expect(!text->empty());
        expect(isUtf8(*text));
    }
    expect(isUtf8(finding.description));
    for (const JsonValue &evidence : finding.evidence)
        expect(isUtf8(evidence.asText()));
}

} // namespace prism::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
