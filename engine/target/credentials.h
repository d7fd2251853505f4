// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <string>
#include <string_view>

namespace prism {

/// A new API key: "prism_" and 43 characters made of 32 bytes of the kernel's random numbers.
[[nodiscard]] Result<std::string> mintApiKey();

/// Writes mode "lan", target, backend URL and the NAME of the key into credentials.personal.json (mode 0600);
/// other members stay as they are. Refused if the file is there and no JSON object.
[[nodiscard]] Result<void> writeCredentials(const std::string &path, const std::string &target,
                                            const std::string &backendUrl, const std::string &keyName);

/// The credentials as they may leave this machine: names of keys stay, values that an older program kept in
/// the file are left out.
[[nodiscard]] Result<std::string> credentialsWithoutSecrets(std::string_view bytes, const std::string &path);

/// Credentials of a backup with the values that the present file has and the backup left out.
[[nodiscard]] std::string credentialsWithSecretsOf(const std::string &backup, std::string_view present);

} // namespace prism
