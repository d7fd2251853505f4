// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/collectfacts.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/facts/listening.h"
#include "engine/facts/packages.h"
#include "engine/facts/wholenumber.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <sys/statvfs.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t smallFile = std::size_t{1} << 20;
constexpr std::size_t largestDatabase = std::size_t{64} << 20;
constexpr std::chrono::milliseconds programLimit{10000};

/// The file systems that statvfs(2) can be asked about without waiting for a network.
constexpr std::array<std::string_view, 12> localTypes{"ext2", "ext3", "ext4", "xfs",      "btrfs", "f2fs",
                                                      "zfs",  "jfs",  "vfat", "bcachefs", "exfat", "ntfs3"};
constexpr std::array<std::string_view, 7> networkTypes{"nfs",        "nfs4", "cifs",          "smb3",
                                                       "fuse.sshfs", "ceph", "fuse.glusterfs"};

std::string unquoted(std::string_view value)
{
    value = trimmed(value);
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
    return std::string(value);
}

/// The words of a line of /proc, which are divided by blanks.
std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> out;
    for (const std::string_view word : split(line, ' ')) {
        if (!word.empty())
            out.push_back(word);
    }
    return out;
}

/// A mount point of /proc/self/mounts: blanks and backslashes stand as \ooo (proc(5)).
std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code =
            text[i] == '\\' && i + 3 < text.size() ? wholeNumber(text.substr(i + 1, 3), 8) : std::nullopt;
        out += code && *code > 0 && *code < 256 ? static_cast<char>(*code) : text[i];
        if (code)
            i += 3;
    }
    return out;
}

/// One look at a machine.
class Collector
{
public:
    explicit Collector(const FactsRequest &request)
        : m_request(request)
    {
        m_facts.host = request.host;
        m_facts.day = request.day;
        m_facts.collectedAt = request.now;
        m_facts.prism = PRISM_VERSION;
    }

    HostFacts look()
    {
        packages(); // names the package manager, which is a fact of the system
        if (m_request.isMac) {
            lookAtMac();
        } else {
            lookAtLinux();
            mounts();
            listening();
        }
        add(systemFacts, std::move(m_system));
        m_facts.normalize();
        return std::move(m_facts);
    }

private:
    [[nodiscard]] std::string at(std::string_view path) const { return m_request.root + std::string(path); }

    void add(std::string_view group, std::vector<Fact> facts)
    {
        m_facts.groups.push_back({std::string(group), std::move(facts)});
    }
    void note(std::string name, std::string value)
    {
        if (!value.empty())
            m_system.push_back({std::move(name), std::move(value)});
    }
    void unread(std::string_view group, std::string reason)
    {
        m_facts.unread.push_back({std::string(group), std::move(reason)});
    }
    [[nodiscard]] std::string small(std::string_view path) const
    {
        return readFile(at(path), smallFile).value_or(std::string());
    }

    ProcessOutcome run(std::vector<std::string> command) const
    {
        ProcessSpec spec;
        spec.program = command.front();
        spec.arguments.assign(command.begin() + 1, command.end());
        spec.environment = cleanEnvironment();
        spec.timeout = programLimit;
        spec.outputLimit = largestFactsFile;
        return m_request.runProgram ? m_request.runProgram(spec) : runProcess(spec, m_request.stop);
    }

    void packages()
    {
        if (packagesOfFile("dpkg", "/var/lib/dpkg/status", &packagesOfDpkg) ||
            packagesOfFile("apk", "/lib/apk/db/installed", &packagesOfApk))
            return;
        for (const char *place : {"/var/lib/rpm", "/usr/lib/sysimage/rpm"}) {
            if (isDirectory(at(place)))
                return packagesByRpm();
        }
        for (const char *cellar : {"/opt/homebrew/Cellar", "/usr/local/Cellar"}) {
            if (isDirectory(at(cellar)))
                return packagesByBrew(at(cellar));
        }
        unread(packageFacts, "no database of dpkg, apk, rpm or Homebrew is here");
    }

    bool packagesOfFile(const char *manager, const char *path, std::vector<Fact> (*parse)(std::string_view))
    {
        const auto text = readFile(at(path), largestDatabase);
        if (!text && text.error().code == ErrorCode::NotFound)
            return false;
        note("package_manager", manager);
        if (text)
            add(packageFacts, parse(*text));
        else
            unread(packageFacts, text.error().text());
        return true;
    }

    void packagesByRpm()
    {
        note("package_manager", "rpm");
        const ProcessOutcome outcome = run({"rpm", "-qa", "--qf", std::string(rpmQueryFormat)});
        if (outcome.succeeded())
            add(packageFacts, packagesOfRpm(outcome.output));
        else
            unread(packageFacts, "rpm -qa: " + outcome.describe());
    }

    void packagesByBrew(const std::string &cellar)
    {
        note("package_manager", "brew");
        auto packages = packagesOfCellar(cellar);
        if (packages)
            add(packageFacts, std::move(*packages));
        else
            unread(packageFacts, packages.error().text());
    }

    void kernel()
    {
        struct utsname names = {};
        if (::uname(&names) != 0)
            return;
        note("kernel", static_cast<const char *>(names.release));
        note("architecture", static_cast<const char *>(names.machine));
    }

    void lookAtLinux()
    {
        std::string release = small("/etc/os-release");
        if (release.empty())
            release = small("/usr/lib/os-release");
        const std::map<std::string_view, const char *> wanted{
            {"PRETTY_NAME", "os"}, {"ID", "os_id"}, {"VERSION_ID", "os_version"}};
        for (const std::string_view line : lines(release)) {
            const auto it = wanted.find(trimmed(line.substr(0, line.find('='))));
            if (it != wanted.end() && line.find('=') != std::string_view::npos)
                note(it->second, unquoted(line.substr(line.find('=') + 1)));
        }
        kernel();
        const std::string memory = small("/proc/meminfo");
        for (const std::string_view line : lines(memory)) {
            if (const auto w = words(line); w.size() >= 2 && w[0] == "MemTotal:")
                note("memory_kib", std::string(w[1]));
        }
        note("boot_id", std::string(trimmed(small("/proc/sys/kernel/random/boot_id"))));
        note("cpus", std::to_string(::sysconf(_SC_NPROCESSORS_ONLN)));
        bootedLinux();
        note("time_zone", std::string(trimmed(small("/etc/timezone"))));
        note("reboot_required", fileExists(at("/run/reboot-required")) ? "yes" : "no");
    }

    // /proc/stat has the moment too, but makes the kernel count every interrupt for it.
    void bootedLinux()
    {
        const std::string uptime = small("/proc/uptime");
        const auto seconds = wholeNumber(uptime.substr(0, uptime.find('.')));
        // To the minute: clocks are corrected, and that is no reboot.
        if (seconds)
            note("booted_at", UtcTime{(m_request.now.seconds - *seconds) / 60 * 60}.iso());
    }

    void mounts()
    {
        const auto text = readFile(at("/proc/self/mounts"), smallFile);
        if (!text)
            return unread(mountFacts, text.error().text());
        std::vector<Fact> facts;
        for (const std::string_view line : lines(*text)) {
            const auto w = words(line);
            if (w.size() < 3)
                continue;
            const std::string place = unescaped(w[1]);
            const bool local = std::find(localTypes.begin(), localTypes.end(), w[2]) != localTypes.end() ||
                               (place == "/" && w[2] == "overlay");
            const bool remote =
                std::find(networkTypes.begin(), networkTypes.end(), w[2]) != networkTypes.end();
            // Containers have single files mounted, which are no file systems to an operator.
            if (remote)
                facts.push_back({place, std::string(w[2])});
            else if (local && isDirectory(at(place)))
                facts.push_back({place, std::string(w[2]) + sizeOf(at(place))});
        }
        // Of two on one place the later hides the earlier.
        std::reverse(facts.begin(), facts.end());
        add(mountFacts, std::move(facts));
    }

    static std::string sizeOf(const std::string &place)
    {
        struct statvfs s = {};
        return ::statvfs(place.c_str(), &s) == 0 ? ' ' + std::to_string(s.f_blocks * s.f_frsize)
                                                 : std::string();
    }

    void listening()
    {
        auto ports = listeningPorts(m_request.root);
        if (ports)
            add(listeningFacts, std::move(*ports));
        else
            unread(listeningFacts, ports.error().text());
    }

    void lookAtMac()
    {
        const std::string name = output({"sw_vers", "-productName"});
        const std::string version = output({"sw_vers", "-productVersion"});
        note("os", name.empty() || version.empty() ? name + version : name + ' ' + version);
        note("os_id", "macos");
        note("os_version", version);
        kernel();
        note("cpus", output({"sysctl", "-n", "hw.ncpu"}));
        if (const auto bytes = wholeNumber(output({"sysctl", "-n", "hw.memsize"})))
            note("memory_kib", std::to_string(*bytes / 1024));
        // "{ sec = 1700000000, usec = 123456 } Tue Nov 14 ..."
        const std::string booted = output({"sysctl", "-n", "kern.boottime"});
        const std::size_t sec = booted.find("sec = ");
        if (sec == std::string::npos)
            return;
        const std::string_view number = std::string_view(booted).substr(sec + 6);
        if (const auto seconds = wholeNumber(number.substr(0, number.find(','))))
            note("booted_at", UtcTime{*seconds / 60 * 60}.iso());
    }

    [[nodiscard]] std::string output(std::vector<std::string> command) const
    {
        const ProcessOutcome outcome = run(std::move(command));
        return outcome.succeeded() ? std::string(trimmed(outcome.output)) : std::string();
    }

    const FactsRequest &m_request;
    HostFacts m_facts;
    std::vector<Fact> m_system;
};

} // namespace

HostFacts collectFacts(const FactsRequest &request)
{
    return Collector(request).look();
}

} // namespace prism
