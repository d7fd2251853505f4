// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/detect/detectorcontext.h"

#include <string>
#include <string_view>

namespace prism {

/// Makes ids that are the same for the same secret and tell nothing about it: a hash keyed with random bytes
/// of this machine, kept in the detector memory.
class SecretIds
{
public:
    /// Loads the key, or makes and stores it at the first use. Without it ids would change from run to run,
    /// so failing to store it is an error.
    [[nodiscard]] static Result<SecretIds> load(const DetectorMemory &memory, std::string_view detectorId);

    /// 16 hexadecimal digits.
    [[nodiscard]] std::string idOf(std::string_view secret) const;

private:
    explicit SecretIds(std::string key)
        : m_key(std::move(key))
    {}
    std::string m_key;
};

} // namespace prism
