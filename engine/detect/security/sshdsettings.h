// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One setting of the SSH server, and where it comes from.
struct SshdSetting
{
    std::string key;   ///< lower case
    std::string value; ///< arguments joined by one blank, quotes removed
    std::string file;  ///< as shown; empty for the output of `sshd -T`
    std::size_t line = 0;
    std::string match; ///< the criteria of the Match block it stands in; empty outside
    std::string text;  ///< the line as it is written
};

/// The configuration files read in order with their Includes, sshd_config(5): a keyword is case-insensitive,
/// the first value of a keyword counts, and a Match block ends with the next one or its file.
struct SshdFiles
{
    std::vector<SshdSetting> settings;
    std::vector<std::string> unreadable; ///< files that could not be read, with the reason

    /// The setting that counts outside Match blocks; nullptr if no file has it.
    [[nodiscard]] const SshdSetting *global(std::string_view key) const;
};

/// Reads `mainFile` (an absolute path below context.root) and what it includes: at most 16 levels and 500
/// files, as sshd itself limits the depth.
[[nodiscard]] SshdFiles readSshdFiles(const DetectorContext &context, const std::string &mainFile);

/// The `key value` lines of `sshd -T`; of a repeated key the values are joined by blanks. Nothing if the text
/// is no such output.
[[nodiscard]] std::optional<std::map<std::string, std::string>> parseSshdDump(std::string_view output);

/// One line split as sshd does: words, "quoted words", an optional '=' after the keyword, a comment at '#'.
[[nodiscard]] std::vector<std::string> sshdWords(std::string_view line);

} // namespace prism
