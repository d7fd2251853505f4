// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The POSIX shell program that works on the deployment folder of a host. It is one constant text; everything
/// that varies reaches it as arguments. What it keeps lies in REPO/.prism (mode 0700):
///
///   state              "live VERSION", "switching VERSION OLD", "switched VERSION OLD"
///   manifest           the files of the version that is live, one a line; nothing else is ever removed
///   next/BASE/         the version being prepared; hard links to the live one where nothing changed
///   previous/          the version before, with previous.manifest, and images.keep with its images' ids
///   lock, busy         who works here; a lock for the moment of switching
///   audit.log          one line a verb
///
/// Switching is one run of the script that ignores hang-ups: when the connection dies it goes on to the end,
/// and if the new version cannot be started it brings the old one back by itself.
[[nodiscard]] std::string_view deployScript();

/// The command that runs it: {"sh", "-c", script, "prism-deploy", action, repository, composeFile, more...}.
[[nodiscard]] std::vector<std::string> deployCommand(const std::string &action, const std::string &repository,
                                                     const std::string &composeFile,
                                                     const std::vector<std::string> &more = {});

} // namespace prism
