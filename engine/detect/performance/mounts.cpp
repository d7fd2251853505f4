// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/mounts.h"

#include "engine/core/text.h"
#include "engine/detect/figures.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace prism {
namespace {

constexpr std::size_t maxMounts = 5000;

constexpr std::array<std::string_view, 34> pseudoTypes{
    "proc",      "sysfs",   "devtmpfs",    "devpts",  "cgroup",      "cgroup2",        "securityfs",
    "debugfs",   "tracefs", "configfs",    "pstore",  "bpf",         "efivarfs",       "mqueue",
    "hugetlbfs", "autofs",  "binfmt_misc", "fusectl", "rpc_pipefs",  "nsfs",           "ramfs",
    "rootfs",    "nfsd",    "selinuxfs",   "smackfs", "squashfs",    "erofs",          "iso9660",
    "udf",       "cramfs",  "fuse.lxcfs",  "resctrl", "fuse.portal", "fuse.gvfsd-fuse"};

constexpr std::array<std::string_view, 12> networkTypes{
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ceph", "glusterfs", "afs", "9p", "ncpfs", "lustre", "fuse"};

bool isPseudo(std::string_view type)
{
    return std::find(pseudoTypes.begin(), pseudoTypes.end(), type) != pseudoTypes.end();
}

// Any FUSE file system may hang like a network one (sshfs, rclone, gocryptfs over either).
bool isNetwork(std::string_view type)
{
    return type.starts_with("fuse.") ||
           std::find(networkTypes.begin(), networkTypes.end(), type) != networkTypes.end();
}

// The kernel writes blank, tab, newline and backslash as \ooo.
std::string unescaped(std::string_view text)
{
    const auto octal = [&](std::size_t i) {
        return i < text.size() && text[i] >= '0' && text[i] <= '7' ? text[i] - '0' : -1;
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && octal(i + 1) >= 0 && octal(i + 2) >= 0 && octal(i + 3) >= 0) {
            out.push_back(static_cast<char>(octal(i + 1) * 64 + octal(i + 2) * 8 + octal(i + 3)));
            i += 3;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

bool isReadOnly(std::string_view options)
{
    const auto parts = split(options, ',');
    return std::find(parts.begin(), parts.end(), "ro") != parts.end();
}

// One line: id parent major:minor root target options tags... - type source super-options.
std::optional<Mount> mountFrom(std::string_view line)
{
    const auto f = words(line);
    const auto dash = std::find(f.begin(), f.end(), "-");
    if (dash - f.begin() < 6 || f.end() - dash < 3)
        return std::nullopt;
    Mount m;
    m.device = std::string(f[2]);
    m.target = unescaped(f[4]);
    m.type = std::string(*(dash + 1));
    m.source = unescaped(*(dash + 2));
    m.network = isNetwork(m.type);
    const bool image = m.type == "overlay" && m.target != "/";
    const bool readOnly = isReadOnly(f[5]) || (f.end() - dash > 3 && isReadOnly(*(dash + 3)));
    if (isPseudo(m.type) || image || readOnly || !m.target.starts_with('/'))
        return std::nullopt;
    return m;
}

double numberOrNone(std::string_view text)
{
    const double value = numberFrom(text).value_or(0);
    return value > 0 ? value : 0;
}

// What is left of a line after `count` words.
std::string_view afterWords(std::string_view line, std::size_t count)
{
    const auto f = words(line);
    return f.size() <= count ? std::string_view()
                             : line.substr(static_cast<std::size_t>(f[count].data() - line.data()));
}

bool sharesRoomOnMac(std::string_view target)
{
    return target == "/dev" || (target.starts_with("/System/Volumes/") && target != "/System/Volumes/Data");
}

} // namespace

std::vector<Mount> dataMounts(std::string_view mountinfo)
{
    std::map<std::string, Mount> byTarget; // a later mount hides an earlier one on the same target
    for (const std::string_view line : lines(mountinfo)) {
        const auto f = words(line);
        if (f.size() > 4)
            byTarget.erase(unescaped(f[4]));
        if (auto m = mountFrom(line); m && byTarget.size() < maxMounts)
            byTarget[m->target] = *m;
    }
    std::map<std::string, const Mount *> byDevice;
    for (const auto &[target, m] : byTarget) {
        const Mount *&kept = byDevice[m.device];
        if (!kept || target.size() < kept->target.size())
            kept = &m;
    }
    std::vector<Mount> out;
    for (const auto &[target, m] : byTarget) {
        if (byDevice[m.device] == &m)
            out.push_back(m);
    }
    return out;
}

std::vector<Room> parseGnuDf(std::string_view output)
{
    std::vector<Room> out;
    for (const std::string_view line : lines(output)) {
        const auto f = words(line);
        if (f.size() < 7 || !numberFrom(f[0]) || !numberFrom(f[2]))
            continue;
        Room r;
        r.size = numberOrNone(f[0]);
        r.used = numberOrNone(f[1]);
        r.available = numberOrNone(f[2]);
        r.inodes = numberOrNone(f[3]);
        r.inodesUsed = numberOrNone(f[4]);
        r.inodesFree = numberOrNone(f[5]);
        r.target = std::string(afterWords(line, 6));
        out.push_back(std::move(r));
    }
    return out;
}

std::vector<Room> parseMacDf(std::string_view output)
{
    std::vector<Room> out;
    for (const std::string_view line : lines(output)) {
        // Filesystem 1024-blocks Used Available Capacity iused ifree %iused Mounted on; the first may have
        // blanks, so the columns are found from the first percentage.
        const auto f = words(line);
        const auto capacity = std::find_if(f.begin(), f.end(), [](std::string_view w) {
            return w.size() > 1 && w.back() == '%' && integerFrom(w.substr(0, w.size() - 1));
        });
        const auto at = static_cast<std::size_t>(capacity - f.begin());
        if (at < 4 || at + 4 >= f.size())
            continue;
        Room r;
        r.size = numberOrNone(f[at - 3]) * 1024;
        r.used = numberOrNone(f[at - 2]) * 1024;
        r.available = numberOrNone(f[at - 1]) * 1024;
        r.inodesUsed = numberOrNone(f[at + 1]);
        r.inodesFree = numberOrNone(f[at + 2]);
        r.inodes = r.inodesUsed + r.inodesFree;
        r.target = std::string(afterWords(line, at + 4));
        if (!sharesRoomOnMac(r.target))
            out.push_back(std::move(r));
    }
    const bool hasData =
        std::any_of(out.begin(), out.end(), [](const Room &r) { return r.target == "/System/Volumes/Data"; });
    // The sealed system volume is read-only; its container's room is that of the data volume.
    if (hasData)
        std::erase_if(out, [](const Room &r) { return r.target == "/"; });
    return out;
}

double percentUsed(double used, double available)
{
    return used + available > 0 ? 100.0 * used / (used + available) : 0;
}

} // namespace prism
