// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A mounted file system whose room matters.
struct Mount
{
    std::string device; ///< "254:0", the same for all mounts of one file system
    std::string target; ///< the mount point, unescaped
    std::string type;   ///< "ext4"
    std::string source; ///< "/dev/vda"
    bool network = false;

    bool operator==(const Mount &) const = default;
};

/// The mounts of /proc/self/mountinfo (proc(5)) that hold data and can fill up: no pseudo file systems, no
/// images (squashfs, iso9660), no read-only ones, overlay only as "/"; one mount, that of the shortest
/// target, for each file system. In the order of the targets.
[[nodiscard]] std::vector<Mount> dataMounts(std::string_view mountinfo);

/// The room of a file system. Inodes are 0 where the file system has no fixed number of them.
struct Room
{
    std::string target;
    double size = 0; ///< bytes
    double used = 0;
    double available = 0; ///< to ordinary users
    double inodes = 0;
    double inodesUsed = 0;
    double inodesFree = 0;
};

/// The lines of `df --block-size=1 --output=size,used,avail,itotal,iused,iavail,target` (GNU coreutils).
[[nodiscard]] std::vector<Room> parseGnuDf(std::string_view output);

/// The lines of macOS' `df -k -l`, without the volumes that share their room with the data volume.
[[nodiscard]] std::vector<Room> parseMacDf(std::string_view output);

/// used / (used + available) as percent, as df rounds it up from; 0 for an empty file system.
[[nodiscard]] double percentUsed(double used, double available);

} // namespace prism
