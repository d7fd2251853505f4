// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/foreigncatalogue.h"

#include "engine/audit/summaryscan.h"
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/foreign/executabledetector.h"
#include "engine/detect/foreign/foreignconfig.h"
#include "engine/detect/foreign/lynisdetector.h"
#include "engine/detect/foreign/nagiosdetector.h"
#include "engine/detect/foreign/pythondetector.h"
#include "engine/detect/foreign/sarifdetector.h"

#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::size_t smallFile = std::size_t{1} << 20;
constexpr std::size_t mostEntries = 1000;
constexpr std::size_t hashedBytes = std::size_t{8} << 20; // more of a program is not read just to name it
constexpr std::size_t shownDigits = 12;
constexpr const char *configName = "foreign.json";
constexpr const char *lynisName = "lynis-report.dat";
constexpr const char *lynisReport = "/var/log/lynis-report.dat";

bool isExecutable(const std::string &path)
{
    struct stat s = {};
    return ::stat(path.c_str(), &s) == 0 && S_ISREG(s.st_mode) && (s.st_mode & 0111) != 0;
}

bool isRegular(const std::string &path)
{
    struct stat s = {};
    return ::stat(path.c_str(), &s) == 0 && S_ISREG(s.st_mode);
}

// The kind that a file's name and mode tell; nothing: it is no detector.
std::optional<ForeignKind> kindOfFile(const std::string &name, const std::string &path)
{
    if (!isRegular(path))
        return std::nullopt;
    if (name.ends_with(".py"))
        return ForeignKind::Python;
    if (name == lynisName)
        return ForeignKind::Lynis;
    if (name.ends_with(".sarif") || name.ends_with(".sarif.json"))
        return ForeignKind::Sarif;
    if (!isExecutable(path))
        return std::nullopt;
    return name.starts_with("check_") ? ForeignKind::Nagios : ForeignKind::Executable;
}

std::string shortHash(const ForeignEntry &entry)
{
    std::string told = joined(entry.command, "\n") + '\n';
    // The results of a scanner change each day; the version speaks of the one who looks.
    const bool looks = entry.kind != ForeignKind::Lynis && entry.kind != ForeignKind::Sarif;
    const std::string file = !entry.command.empty() ? entry.command.front() : looks ? entry.path : "";
    if (const auto content = file.starts_with('/') ? readHead(file, hashedBytes) : Result<std::string>(""))
        told += contentHash(*content);
    return contentHash(told).substr(0, shownDigits);
}

std::string absoluteIn(const std::string &directory, const std::string &path)
{
    return path.starts_with('/') ? path : directory + '/' + (path.starts_with("./") ? path.substr(2) : path);
}

std::unique_ptr<Detector> makeDetector(ForeignEntry entry, Daemon daemon)
{
    switch (entry.kind) {
    case ForeignKind::Python:
        return std::make_unique<PythonDetector>(std::move(entry), daemon);
    case ForeignKind::Executable:
        return std::make_unique<ExecutableDetector>(std::move(entry), daemon);
    case ForeignKind::Nagios:
        return std::make_unique<NagiosDetector>(std::move(entry), daemon);
    case ForeignKind::Sarif:
        return std::make_unique<SarifDetector>(std::move(entry), daemon);
    case ForeignKind::Lynis:
        return std::make_unique<LynisDetector>(std::move(entry), daemon);
    }
    return nullptr;
}

// Joins what the directory, foreign.json and detectors.json say of each name.
class Lister
{
public:
    Lister(std::string directory, Daemon daemon, const std::map<std::string, DetectorSetting> &settings)
        : m_directory(std::move(directory))
        , m_daemon(daemon)
        , m_settings(settings)
    {}

    Result<ForeignList> list()
    {
        auto entries = listDirectory(m_directory);
        if (!entries)
            return entries.error();
        readConfig();
        std::map<std::string, std::optional<ForeignKind>> names; // in byte order
        for (const DirectoryEntry &e : *entries) {
            if (e.name.starts_with('.') || e.name.starts_with('_') || e.name == configName || e.isDirectory)
                continue;
            const auto kind = kindOfFile(e.name, m_directory + '/' + e.name);
            if (kind && !isForeignName(e.name))
                m_list.errors.push_back(
                    Sentence::saying("%1: the name cannot be a detector's id", printable(e.name)));
            else if (kind)
                names[e.name] = kind;
        }
        for (const auto &[name, config] : m_config)
            names.try_emplace(name);
        if (names.size() > mostEntries)
            return Error{ErrorCode::TooLarge, Sentence::saying("holds more than 1000 detectors"),
                         m_directory};
        for (const auto &[name, kind] : names)
            add(name, kind);
        return std::move(m_list);
    }

private:
    void readConfig()
    {
        const std::string path = m_directory + '/' + configName;
        if (!fileExists(path))
            return;
        const auto text = readFile(path, smallFile);
        auto config = text ? parseForeignConfig(*text, "") : Result<ForeignConfig>(text.error());
        if (config)
            m_config = std::move(*config);
        else
            m_list.errors.push_back(
                Sentence::saying("%1: %2", std::string(configName), config.error().message));
    }

    void add(const std::string &name, std::optional<ForeignKind> kindOfName)
    {
        static const ForeignConfigEntry nothing;
        const auto found = m_config.find(name);
        const ForeignConfigEntry &config = found == m_config.end() ? nothing : found->second;
        if (config.kind)
            kindOfName = config.kind;
        if (!kindOfName) {
            m_list.errors.push_back(
                Sentence::saying("%1: foreign.json names neither a file of this directory nor a kind", name));
            return;
        }
        ForeignEntry entry;
        entry.name = name;
        entry.kind = *kindOfName;
        entry.environment = config.environment;
        entry.options = config.options;
        entry.schedule = config.schedule.value_or(ScheduleClass::EachRun);
        entry.timeLimit = config.timeLimit.value_or(entry.timeLimit);
        if (const Sentence why = resolve(entry, config); !why.empty()) {
            m_list.errors.push_back(Sentence::saying("%1: %2", name, why));
            return;
        }
        applySettings(entry, config);
        entry.version = shortHash(entry);
        m_list.detectors.push_back(makeDetector(std::move(entry), m_daemon));
    }

    // Finds the file and the command of an entry; what is wrong if they do not fit its kind.
    Sentence resolve(ForeignEntry &entry, const ForeignConfigEntry &config) const
    {
        const std::string own = m_directory + '/' + entry.name;
        const bool hasFile = isRegular(own);
        if (config.path)
            entry.path = absoluteIn(m_directory, *config.path);
        else if (hasFile && config.command.empty())
            entry.path = own;
        entry.command = config.command;
        if (!entry.command.empty() && entry.command.front().find('/') != std::string::npos)
            entry.command.front() = absoluteIn(m_directory, entry.command.front());
        switch (entry.kind) {
        case ForeignKind::Python:
            return entry.path.empty() || !entry.command.empty()
                       ? Sentence::saying("a python detector needs a file, no command")
                       : Sentence();
        case ForeignKind::Executable:
        case ForeignKind::Nagios:
            if (entry.command.empty() && !entry.path.empty())
                entry.command = {entry.path};
            return entry.command.empty() ? Sentence::saying("give its command in foreign.json") : Sentence();
        case ForeignKind::Sarif:
            // An executable file of that name prints the log; it is not the log.
            if (entry.command.empty() && isExecutable(entry.path)) {
                entry.command = {entry.path};
                entry.path.clear();
            }
            return entry.command.empty() && entry.path.empty()
                       ? Sentence::saying("give its path or command in foreign.json")
                       : Sentence();
        case ForeignKind::Lynis:
            if (entry.path.empty())
                entry.path = lynisReport;
            return {};
        }
        return {};
    }

    void applySettings(ForeignEntry &entry, const ForeignConfigEntry &config) const
    {
        std::vector<std::string> arguments = config.arguments;
        if (const auto it = m_settings.find(entry.name); it != m_settings.end()) {
            if (!it->second.arguments.empty())
                arguments = it->second.arguments;
            entry.timeLimit = it->second.timeLimit.value_or(entry.timeLimit);
        }
        if (!entry.command.empty())
            entry.command.insert(entry.command.end(), arguments.begin(), arguments.end());
    }

    std::string m_directory;
    Daemon m_daemon;
    const std::map<std::string, DetectorSetting> &m_settings;
    ForeignConfig m_config;
    ForeignList m_list;
};

} // namespace

Result<ForeignList> foreignDetectors(const std::string &directory, Daemon daemon,
                                     const std::map<std::string, DetectorSetting> &settings)
{
    std::string path = directory;
    if (!path.starts_with('/'))
        return Error{ErrorCode::InvalidInput, Sentence::saying("give an absolute path"), directory};
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    return Lister(std::move(path), daemon, settings).list();
}

} // namespace prism
