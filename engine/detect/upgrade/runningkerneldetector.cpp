// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.running-kernel";
    info.title = Sentence::saying("Running kernel against the newest installed one");
    info.daemon = Daemon::Upgrade;
    info.reads = "/proc/sys/kernel/osrelease, /boot/vmlinuz-*, /lib/modules";
    info.rights = Sentence::saying("none");
    info.platforms = "linux";
    info.explanation =
        "A kernel of the same flavour that is newer than the running one is installed: its fixes take effect "
        "with the next reboot. Flavours (amd64, cloud-amd64, rt ...) are told apart by the shape of the "
        "release, so a second flavour on the disk is no finding.\n\n"
        "When the modules of the running kernel are gone (Arch removes them with the upgrade), hardware that "
        "is plugged in later may not work until the reboot: that is said too.";
    return info;
}

class RunningKernelDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    DetectorInfo m_info = describe();
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Compares by runs of digits as numbers and the rest as text: 6.1.0-9 < 6.1.0-18.
int compareReleases(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const auto takeNumber = [](std::string_view &text) {
                std::size_t length = 0;
                while (length < text.size() && isDigit(text[length]))
                    ++length;
                std::string_view number = text.substr(0, length);
                text.remove_prefix(length);
                number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
                return number;
            };
            const std::string_view x = takeNumber(a);
            const std::string_view y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
        } else if (a.front() != b.front()) {
            // "6.1-rc2" is before "6.1.0"
            return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front()) ? -1 : 1;
        } else {
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return static_cast<int>(!a.empty()) - static_cast<int>(!b.empty());
}

/// The release with every number, and every dotted row of numbers, as one '#': equal for kernels of one
/// flavour. "6.1.0-18-cloud-amd64" gives "#-#-cloud-amd#".
std::string flavour(std::string_view release)
{
    std::string out;
    for (std::size_t i = 0; i < release.size(); ++i) {
        if (!isDigit(release[i])) {
            out += release[i];
            continue;
        }
        while (i + 1 < release.size() &&
               (isDigit(release[i + 1]) ||
                (release[i + 1] == '.' && i + 2 < release.size() && isDigit(release[i + 2]))))
            ++i;
        out += '#';
    }
    return out;
}

/// Release and the path that proves it is installed. Module directories that hold only leftovers do not
/// count.
std::map<std::string, std::string> installedKernels(const DetectorContext &context)
{
    std::map<std::string, std::string> kernels;
    for (const char *directory : {"/lib/modules", "/usr/lib/modules"}) {
        for (const DirectoryEntry &entry :
             listDirectory(context.at(directory)).value_or(std::vector<DirectoryEntry>())) {
            const std::string path = std::string(directory) + '/' + entry.name;
            if (entry.isDirectory &&
                (isDirectory(context.at(path + "/kernel")) || fileExists(context.at(path + "/vmlinuz"))))
                kernels.emplace(entry.name, path);
        }
    }
    constexpr std::string_view prefix = "vmlinuz-";
    for (const DirectoryEntry &entry :
         listDirectory(context.at("/boot")).value_or(std::vector<DirectoryEntry>())) {
        const std::string release =
            entry.name.starts_with(prefix) ? entry.name.substr(prefix.size()) : std::string();
        // others are rescue images and links such as vmlinuz-linux
        if (!release.empty() && isDigit(release.front()) && !release.ends_with(".old"))
            kernels.emplace(release, "/boot/" + entry.name);
    }
    return kernels;
}

std::string uptimeLine(const DetectorContext &context)
{
    const auto text = readFile(context.at("/proc/uptime"), 4096);
    std::int64_t seconds = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), seconds).ec != std::errc{})
        return {};
    return "/proc/uptime: up for " + counted(static_cast<std::size_t>(seconds / 86400), "day", "days");
}

DetectorResult RunningKernelDetector::run(DetectorContext &context) const
{
    if (context.isMac)
        return DetectorResult::notApplicable(
            Sentence::saying("macOS has one kernel, replaced by its updates"));
    const auto text = readFile(context.at("/proc/sys/kernel/osrelease"), 4096);
    if (!text)
        return DetectorResult::failed(
            Sentence::saying("the running kernel's release cannot be read: %1", text.error().text()));
    const std::string running(trimmed(*text));
    if (running.empty() || !isDigit(running.front()))
        return DetectorResult::failed(Sentence::saying("/proc/sys/kernel/osrelease holds no release"),
                                      printable(running));
    const auto kernels = installedKernels(context);
    if (kernels.empty())
        return DetectorResult::notApplicable(
            Sentence::saying("no kernel is installed in /boot or /lib/modules: it comes from "
                             "outside (a container or a virtual machine)"));
    auto newest = kernels.end();
    for (auto it = kernels.begin(); it != kernels.end(); ++it) {
        if (flavour(it->first) == flavour(running) &&
            (newest == kernels.end() || compareReleases(newest->first, it->first) < 0))
            newest = it;
    }
    DetectorResult result;
    if (newest == kernels.end()) {
        result.notes.push_back("no installed kernel is of the running one's flavour (" + printable(running) +
                               "), so they are not compared");
        return result;
    }
    if (compareReleases(newest->first, running) <= 0)
        return result;
    const bool modulesGone = !kernels.contains(running);
    Finding f = makeFinding(m_info, "outdated", Priority::P2,
                            "The running kernel is older than the newest installed one", "the running kernel",
                            modulesGone ? "The newer kernel takes effect with a reboot. The modules of the "
                                          "running one are gone from the disk: drivers that are not loaded "
                                          "yet cannot be loaded until then."
                                        : "The newer kernel, and its fixes, take effect with a reboot.");
    f.addEvidence("/proc/sys/kernel/osrelease: " + printable(running));
    f.addEvidence(printable(newest->second) + ": installed");
    if (modulesGone)
        f.addEvidence("/lib/modules/" + printable(running) + ": gone");
    if (const std::string uptime = uptimeLine(context); !uptime.empty())
        f.addEvidence(uptime);
    return DetectorResult::found({std::move(f)});
}

} // namespace

std::unique_ptr<Detector> runningKernelDetector()
{
    return std::make_unique<RunningKernelDetector>();
}

} // namespace prism
