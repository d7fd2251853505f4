// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/scheduleinstaller.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The scripts that speak and look without Prism (resources/schedule).
[[nodiscard]] std::string_view shoutScript();
[[nodiscard]] std::string_view watchScript();

/// A file of a schedule, with its state on the disk. A file above 1 MiB or one that cannot be read counts as
/// differing.
[[nodiscard]] ScheduleFile scheduleFile(std::string path, std::string text, unsigned mode = 0644);

/// Writes files and can put back what was there before.
class ScheduleFiles
{
public:
    /// Writes what is absent or differs, in the order given, folders included. Refused before the first write
    /// if a file differs and `replace` is false. After a failure everything is put back.
    [[nodiscard]] Result<void> write(const std::vector<ScheduleFile> &files, bool replace);
    /// Puts back what write() changed: old contents return, new files go. Ignores failures: it runs after
    /// one.
    void undo();

private:
    std::vector<ScheduleFile> m_written;
};

/// Removes files that carry Prism's mark ("Written by Prism"). One without the mark is somebody's own:
/// Refused, after the others are gone.
[[nodiscard]] Result<void> removeScheduleFiles(const std::vector<std::string> &paths);

/// "FILE differs from what Prism would write", "FILE is missing", for each file of a plan.
[[nodiscard]] std::vector<Sentence> fileDrift(const std::vector<ScheduleFile> &files);

} // namespace prism
