// SPDX-License-Identifier: GPL-3.0-or-later
// What a child gets of its surroundings, where programs are found, and how an end reads.
#include "engine/core/process.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX asks for it

namespace prism {
namespace {

bool isExecutableFile(const std::string &path)
{
    struct stat s = {};
    return ::stat(path.c_str(), &s) == 0 && S_ISREG(s.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

bool isPassedOn(std::string_view name)
{
    static constexpr std::array kept{"HOME",
                                     "USER",
                                     "LOGNAME",
                                     "SHELL",
                                     "TZ",
                                     "TMPDIR",
                                     "TERM",
                                     "SSH_AUTH_SOCK",
                                     "SNAP",
                                     "DBUS_SESSION_BUS_ADDRESS",
                                     "PYTHONDONTWRITEBYTECODE"};
    return std::find(kept.begin(), kept.end(), name) != kept.end() || name.starts_with("XDG_") ||
           (name.starts_with("PRISM_") && name != "PRISM_PING_URL"); // who holds that can ping
}

} // namespace

Sentence ProcessOutcome::describe() const
{
    switch (end) {
    case ProcessEnd::Exited:
        return Sentence::saying("exit status %1", std::to_string(exitCode));
    case ProcessEnd::Signalled:
        return Sentence::saying("killed by signal %1", std::to_string(signal));
    case ProcessEnd::FailedToStart:
        return startError;
    case ProcessEnd::TimedOut:
        return timeout.count() % 1000 == 0 ? Sentence::saying("no end within %1 s", timeout.count() / 1000)
                                           : Sentence::saying("no end within %1 ms", timeout.count());
    case ProcessEnd::Flooded:
        return Sentence::saying("printed more than %1", humanBytes(static_cast<double>(outputLimit)));
    case ProcessEnd::Cancelled:
        return Sentence::saying("cancelled");
    }
    return {};
}

std::vector<std::pair<std::string, std::string>> cleanEnvironment()
{
    std::vector<std::pair<std::string, std::string>> out;
    for (char **e = environ; *e; ++e) {
        const std::string_view entry = *e;
        const std::size_t cut = entry.find('=');
        const std::string_view name = entry.substr(0, cut);
        if (cut != std::string_view::npos && isPassedOn(name))
            out.emplace_back(name, entry.substr(cut + 1));
    }
    std::string path;
    const char *own = std::getenv("PATH");
    for (const std::string_view part : split(own ? own : "/usr/local/bin:/usr/bin:/bin", ':')) {
        if (part.starts_with('/'))
            path += (path.empty() ? "" : ":") + std::string(part);
    }
    out.emplace_back("PATH", path);
    out.emplace_back("LC_ALL", "C.UTF-8");
    return out;
}

void setVariable(std::vector<std::pair<std::string, std::string>> &environment, const std::string &name,
                 std::string value)
{
    std::erase_if(environment, [&name](const auto &entry) { return entry.first == name; });
    environment.emplace_back(name, std::move(value));
}

std::optional<std::string> findProgram(std::string_view name, std::string_view path)
{
    if (name.find('/') != std::string_view::npos) {
        const std::string file(name);
        return name.starts_with('/') && isExecutableFile(file) ? std::optional(file) : std::nullopt;
    }
    if (name.empty())
        return std::nullopt;
    const char *own = std::getenv("PATH");
    for (const std::string_view part : split(!path.empty() ? path : own ? own : "/usr/bin:/bin", ':')) {
        std::string file = std::string(part) + '/' + std::string(name);
        if (part.starts_with('/') && isExecutableFile(file))
            return file;
    }
    return std::nullopt;
}

} // namespace prism
