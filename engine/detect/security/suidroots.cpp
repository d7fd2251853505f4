// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/suidroots.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/security/filefacts.h"

#include <algorithm>
#include <optional>
#include <set>

namespace prism {
namespace {

struct Mount
{
    std::string device;  ///< "major:minor"
    std::string subtree; ///< what of the file system is mounted
    std::string point;
    std::string type;
    bool noSuid = false;
};

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

/// "\040" and the like back to what they stand for.
std::string unescapedPoint(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && isOctal(text[i + 1]) && isOctal(text[i + 2]) &&
            isOctal(text[i + 3])) {
            const int value = (text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0');
            out += static_cast<char>(value & 0xFF);
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

bool hasOption(std::string_view options, std::string_view wanted)
{
    const auto all = split(options, ',');
    return std::find(all.begin(), all.end(), wanted) != all.end();
}

std::optional<Mount> parseMount(std::string_view line)
{
    const auto fields = split(line, ' ');
    const auto dash = std::find(fields.begin(), fields.end(), "-");
    if (dash - fields.begin() < 6 || fields.end() - dash < 4)
        return std::nullopt;
    Mount mount;
    mount.device = std::string(fields[2]);
    mount.subtree = std::string(fields[3]);
    mount.point = unescapedPoint(fields[4]);
    mount.type = std::string(dash[1]);
    mount.noSuid = hasOption(fields[5], "nosuid") || hasOption(dash[3], "nosuid");
    return mount;
}

bool isLocal(std::string_view type)
{
    static constexpr std::string_view types[] = {"bcachefs", "btrfs",    "ext2",  "ext3", "ext4", "f2fs",
                                                 "jfs",      "reiserfs", "tmpfs", "xfs",  "zfs"};
    return std::find(std::begin(types), std::end(types), type) != std::end(types);
}

} // namespace

std::vector<std::string> suidMountPoints(std::string_view mountInfo)
{
    std::vector<std::string> points{"/"};
    std::set<std::string> wholeDevices;
    std::set<std::pair<std::string, std::string>> seen; // device and subtree
    std::vector<Mount> mounts;
    for (const std::string_view line : lines(mountInfo)) {
        auto mount = parseMount(line);
        if (!mount)
            continue;
        if (mount->point == "/" || mount->subtree == "/")
            wholeDevices.insert(mount->device);
        mounts.push_back(std::move(*mount));
    }
    for (const Mount &mount : mounts) {
        const bool isPart =
            mount.subtree != "/" && mount.type != "btrfs" && wholeDevices.contains(mount.device);
        if (!seen.emplace(mount.device, mount.subtree).second || mount.point == "/" || mount.noSuid ||
            isPart || !isLocal(mount.type))
            continue;
        points.push_back(mount.point);
    }
    return points;
}

std::vector<std::string> suidRoots(const DetectorContext &context)
{
    if (context.option("roots") != "auto")
        return placesOf(context, "roots");
    std::vector<std::string> points;
    if (context.isMac) {
        points = {"/bin", "/sbin", "/usr", "/opt", "/Library", "/Applications", "/Users", "/private"};
    } else {
        const auto mountInfo = readFile(context.at("/proc/self/mountinfo"));
        points = suidMountPoints(mountInfo ? std::string_view(*mountInfo) : std::string_view());
    }
    std::vector<std::string> places;
    for (const std::string &point : points)
        places.push_back(point == "/" && !context.root.empty() ? context.root : context.at(point));
    return places;
}

} // namespace prism
