// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/settings.h"

#include "engine/audit/daemon.h"
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/settings/mcppolicy.h"

#include <algorithm>
#include <charconv>
#include <pwd.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t smallFile = std::size_t{1} << 20;

std::optional<int> integerOf(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

Error refused(const Sentence &name, std::string_view value, const Sentence &rule)
{
    return {ErrorCode::InvalidInput, Sentence::saying("%1 is '%2': %3", name, printable(value), rule), {}};
}

std::string homeOf(const Variables &environment)
{
    const auto it = environment.find("HOME");
    if (it != environment.end() && !it->second.empty())
        return it->second;
    const passwd *entry =
        ::getpwuid(::getuid()); // NOLINT(concurrency-mt-unsafe): called once, before any thread
    return entry && entry->pw_dir ? entry->pw_dir : "/";
}

bool isKnownTimeZone(const std::string &name)
{
    static const std::string database = "/usr/share/zoneinfo";
    if (name == "UTC")
        return true;
    const bool plain = !name.starts_with('/') && name.find("..") == std::string::npos &&
                       std::all_of(name.begin(), name.end(), [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                  (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' || c == '+';
                       });
    return plain && fileExists(database + '/' + name) && !isDirectory(database + '/' + name);
}

// The variables of the process over those of the file, blanks stripped, empty ones dropped (FORMATS.md 1).
class Merged
{
public:
    Merged(const Variables &environment, const Variables &file)
        : m_environment(environment)
        , m_file(file)
    {}
    [[nodiscard]] std::string value(const std::string &name) const
    {
        for (const Variables *source : {&m_environment, &m_file}) {
            const auto it = source->find(name);
            if (it != source->end() && !trimmed(it->second).empty())
                return std::string(trimmed(it->second));
        }
        return {};
    }

private:
    const Variables &m_environment;
    const Variables &m_file;
};

Result<std::string> directory(const Merged &variables, const std::string &name, const std::string &home,
                              const std::string &fallback)
{
    const std::string given = variables.value(name);
    if (given.empty())
        return fallback;
    const std::string path = expandHome(given, home);
    if (!path.starts_with('/'))
        return refused(name, given, Sentence::saying("give an absolute path, or one that starts with ~/"));
    return path == "/" ? path : tidyPath(path);
}

Result<void> resolveHosts(const Merged &variables, Settings &s)
{
    const Sentence rule = Sentence::saying(
        "a host name is 1 to 200 letters, digits, '.', '_', ':' or '-' and does not start with '.' or '-'");
    s.host = variables.value("PRISM_HOST");
    const bool given = !s.host.empty();
    if (!given) {
        const std::string home = tidyPath(s.home);
        s.host = home.substr(home.rfind('/') + 1);
        if (s.host.empty())
            s.host = "local";
    }
    if (!isValidHostName(s.host))
        return given ? refused("PRISM_HOST", s.host, rule)
                     : refused(Sentence::saying("the host name taken from HOME"), s.host,
                               Sentence::saying("%1; set PRISM_HOST", rule));
    const std::string hosts = variables.value("PRISM_HOSTS");
    for (const std::string_view item : split(hosts, ',')) {
        const std::string host(trimmed(item));
        if (host.empty())
            continue;
        if (!isValidHostName(host))
            return refused("PRISM_HOSTS", host, rule);
        if (std::find(s.hosts.begin(), s.hosts.end(), host) == s.hosts.end())
            s.hosts.push_back(host);
        else
            s.warnings.push_back("PRISM_HOSTS names '" + host + "' twice; it is taken once");
    }
    s.hostsSet = !s.hosts.empty();
    if (!s.hostsSet)
        s.hosts.push_back(s.host);
    return {};
}

Result<void> resolveDirectories(const Merged &variables, Settings &s)
{
    struct Place
    {
        std::string Settings::*field;
        const char *variable;
        const char *below;
    };
    for (const Place &p : {Place{&Settings::inbox, "PRISM_INBOX", "/inbox"},
                           Place{&Settings::cache, "PRISM_TMPDIR", "/.cache/simply-ops-prism"}}) {
        auto path = directory(variables, p.variable, s.home, s.home + p.below);
        if (!path)
            return path.error();
        s.*p.field = std::move(*path);
    }
    // The base directory specification says to ignore relative values.
    const auto base = [&](const char *variable, const char *below) {
        const std::string given = variables.value(variable);
        return (given.starts_with('/') ? given : s.home + below) + "/prism";
    };
    s.configDirectory = base("XDG_CONFIG_HOME", "/.config");
    s.dataDirectory = base("XDG_DATA_HOME", "/.local/share");
    return {};
}

Result<void> resolveRest(const Merged &variables, Settings &s)
{
    s.minimumSummaries = s.expectedSummaries();
    if (const std::string text = variables.value("PRISM_MIN_SUMMARIES"); !text.empty()) {
        const auto minimum = integerOf(text);
        if (!minimum)
            return refused("PRISM_MIN_SUMMARIES", text, Sentence::saying("give a whole number"));
        s.minimumSummaries = *minimum;
        s.minimumSet = true;
    }
    s.timeZone = variables.value("PRISM_TZ");
    if (s.timeZone.empty())
        s.timeZone = "UTC";
    if (!isKnownTimeZone(s.timeZone))
        return refused(
            "PRISM_TZ", s.timeZone,
            Sentence::saying("no such time zone on this machine; use a name such as Europe/Berlin"));
    if (const std::string matrix = variables.value("PRISM_COVERAGE_MATRIX"); !matrix.empty()) {
        s.coverageMatrix = expandHome(matrix, s.home);
        s.coverageMatrixSet = true;
        if (!s.coverageMatrix.starts_with('/'))
            return refused("PRISM_COVERAGE_MATRIX", matrix,
                           Sentence::saying("give an absolute path, or one that starts with ~/"));
    }
    if (const std::string now = variables.value("PRISM_NOW"); !now.empty()) {
        s.pinnedNow = parseIsoTime(now);
        if (!s.pinnedNow)
            return refused("PRISM_NOW", now, Sentence::saying("give a time such as 2026-11-19T06:30:00Z"));
    }
    return {};
}

Result<void> resolveNumbers(const Merged &variables, Preferences &p)
{
    struct Number
    {
        int Preferences::*field;
        const char *variable;
        int most;
    };
    for (const Number &n : {Number{&Preferences::deferDays, "PRISM_DEFER_DAYS", 365},
                            Number{&Preferences::acceptDays, "PRISM_ACCEPT_DAYS", 365},
                            Number{&Preferences::keepDays, "PRISM_KEEP_DAYS", 3650}}) {
        const std::string text = variables.value(n.variable);
        if (text.empty())
            continue;
        const auto days = integerOf(text);
        if (!days || *days < 1 || *days > n.most)
            return refused(n.variable, text,
                           Sentence::saying("give a whole number of days from 1 to %1", n.most));
        p.*n.field = *days;
    }
    return {};
}

Result<void> resolveWords(const Merged &variables, Preferences &p)
{
    struct Word
    {
        std::string Preferences::*field;
        const char *variable;
        const std::vector<std::string> &known;
    };
    for (const Word &w : {Word{&Preferences::firstPage, "PRISM_FIRST_PAGE", firstPages()},
                          Word{&Preferences::appearance, "PRISM_APPEARANCE", appearances()},
                          Word{&Preferences::palette, "PRISM_PALETTE", palettes()},
                          Word{&Preferences::density, "PRISM_DENSITY", densities()},
                          Word{&Preferences::closeWindow, "PRISM_CLOSE_WINDOW", closings()}}) {
        const std::string text = variables.value(w.variable);
        if (text.empty())
            continue;
        if (std::find(w.known.begin(), w.known.end(), text) == w.known.end())
            return refused(w.variable, text, Sentence::saying("give one of %1", joined(w.known, ", ")));
        p.*w.field = text;
    }
    return {};
}

Result<void> resolveNotify(const Merged &variables, Preferences &p)
{
    const std::string text = variables.value("PRISM_NOTIFY");
    if (text.empty())
        return {};
    p.notify.clear();
    const auto &kinds = announcementKinds();
    for (const std::string_view part : split(text, ',')) {
        const std::string word = asciiLower(trimmed(part));
        if (word == "none" && text.find(',') == std::string::npos)
            return {};
        if (std::find(kinds.begin(), kinds.end(), word) == kinds.end())
            return refused("PRISM_NOTIFY", text,
                           Sentence::saying("give none, or some of %1", joined(kinds, ", ")));
        p.notify.push_back(word);
    }
    return {};
}

/// The value itself is never repeated: who holds it can ping.
Result<void> resolvePing(const Merged &variables, Settings &s)
{
    constexpr std::size_t longestUrl = 2000;
    s.pingUrl = variables.value("PRISM_PING_URL");
    const bool plain = std::all_of(s.pingUrl.begin(), s.pingUrl.end(), [](char c) {
        return c > ' ' && c < '\x7f' && c != '"' && c != '\\' && c != '\'' && c != '<' && c != '>';
    });
    const bool known = s.pingUrl.starts_with("https://") || s.pingUrl.starts_with("http://127.0.0.1:") ||
                       s.pingUrl.starts_with("http://localhost:");
    if (!s.pingUrl.empty() && (!plain || !known || s.pingUrl.size() > longestUrl))
        return Error{
            ErrorCode::InvalidInput,
            Sentence::saying(
                "PRISM_PING_URL: give an https URL (http only for 127.0.0.1 or localhost, with its port)"),
            {}};
    return {};
}

Result<void> resolvePreferences(const Merged &variables, Settings &s)
{
    constexpr std::size_t longestOwner = 200;
    Preferences &p = s.preferences;
    if (auto done = resolveNumbers(variables, p); !done)
        return done;
    if (auto done = resolveWords(variables, p); !done)
        return done;
    if (auto done = resolveNotify(variables, p); !done)
        return done;
    p.owner = variables.value("PRISM_OWNER");
    if (p.owner.size() > longestOwner || printable(p.owner) != p.owner)
        return refused("PRISM_OWNER", p.owner,
                       Sentence::saying("give a name of one line and at most 200 bytes"));
    if (const std::string language = variables.value("PRISM_LANGUAGE"); !language.empty()) {
        if (!isLanguageCode(language))
            return refused("PRISM_LANGUAGE", language,
                           Sentence::saying("give system or a code such as de or zh_CN"));
        p.language = language;
    }
    return {};
}

// Only checked here: whoever serves MCP reads it at each call.
Result<void> checkMcpPolicy(const Merged &variables, Settings & /*settings*/)
{
    const std::string word = variables.value("PRISM_MCP_POLICY");
    const auto &known = mcpPolicies();
    if (!word.empty() && std::find(known.begin(), known.end(), word) == known.end())
        return refused("PRISM_MCP_POLICY", word, Sentence::saying("give one of %1", joined(known, ", ")));
    return {};
}

Result<void> readDetectorSettings(Settings &s)
{
    const std::string path = s.configDirectory + "/detectors.json";
    if (!fileExists(path))
        return {};
    auto text = readFile(path, smallFile);
    if (!text)
        return text.error();
    auto parsed = parseDetectorSettings(*text, s.host, path);
    if (!parsed)
        return parsed.error();
    s.detectors = std::move(*parsed);
    return {};
}

} // namespace

Result<Settings> resolveSettings(const Variables &environment)
{
    Settings s;
    s.home = homeOf(environment);
    if (!s.home.starts_with('/'))
        return refused("HOME", s.home, Sentence::saying("the home directory must be an absolute path"));
    Variables file;
    const std::string path = s.home + "/.simply-ops-prism.env";
    if (fileExists(path)) {
        auto text = readFile(path, smallFile);
        if (!text)
            return text.error();
        auto parsed = parseEnvironmentFile(*text, path);
        if (!parsed)
            return parsed.error();
        file = std::move(*parsed);
    }
    const Merged variables(environment, file);
    for (auto *step : {&resolveHosts, &resolveDirectories, &resolveRest, &resolvePing, &resolvePreferences,
                       &checkMcpPolicy}) {
        if (auto done = (*step)(variables, s); !done)
            return done.error();
    }
    if (auto read = readDetectorSettings(s); !read)
        return read.error();
    return s;
}

Result<Variables> parseEnvironmentFile(std::string_view text, const std::string &place)
{
    Variables out;
    std::size_t number = 0;
    for (const std::string_view raw : lines(text)) {
        ++number;
        std::string_view line = trimmed(raw);
        if (line.empty() || line.starts_with('#'))
            continue;
        const auto bad = [&](const Sentence &why) {
            return Error{ErrorCode::Corrupt, Sentence::saying("%1 at line %2", why, std::to_string(number)),
                         place};
        };
        if (line.starts_with("export ") || line.starts_with("export\t"))
            line = trimmed(line.substr(7));
        const std::size_t cut = line.find('=');
        const std::string_view name = line.substr(0, cut);
        const bool plain =
            !name.empty() && !(name[0] >= '0' && name[0] <= '9') &&
            std::all_of(name.begin(), name.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            });
        if (cut == std::string_view::npos || !plain)
            return bad(Sentence::saying("expected NAME=value"));
        std::string_view value = line.substr(cut + 1);
        if (value.starts_with('"') || value.starts_with('\'')) {
            const std::size_t end = value.find(value[0], 1);
            if (end == std::string_view::npos)
                return bad(Sentence::saying("a quote is not closed"));
            const std::string_view rest = trimmed(value.substr(end + 1));
            if (!rest.empty() && !rest.starts_with('#'))
                return bad(Sentence::saying("text after the closing quote"));
            value = value.substr(1, end - 1);
        } else if (const std::size_t comment = value.find(" #"); comment != std::string_view::npos) {
            value = value.substr(0, comment);
        }
        if (!isUtf8(value) || value.find('\0') != std::string_view::npos)
            return bad(Sentence::saying("the value is not UTF-8 text"));
        out[std::string(name)] = std::string(trimmed(value));
    }
    return out;
}

} // namespace prism
