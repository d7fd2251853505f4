// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"
#include "engine/detect/security/passwdfile.h"

#include <optional>
#include <string>

#include <sys/stat.h>

namespace prism {

/// "0644", "4755": the permission bits in octal.
[[nodiscard]] std::string modeText(mode_t mode);

/// "mode 0644, owner op": for evidence.
[[nodiscard]] std::string fileFacts(const struct stat &status, const PasswdFile &accounts);

/// The nearest directory above `path` (a path on the disk) that strangers cannot enter, as shown to people:
/// what lies in it is shielded whatever its own mode. Nothing if every directory lets them through.
[[nodiscard]] std::optional<std::string> shieldingDirectory(const DetectorContext &context,
                                                            const std::string &path);

/// Paths of an option: "~" in front stands for each of homeDirectories(), others are moved below
/// context.root.
[[nodiscard]] std::vector<std::string> placesOf(const DetectorContext &context, std::string_view option);

} // namespace prism
