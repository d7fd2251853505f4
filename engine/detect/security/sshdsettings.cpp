// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/sshdsettings.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"

#include <algorithm>

#include <glob.h>

namespace prism {
namespace {

constexpr int maxDepth = 16; // SERVCONF_MAX_DEPTH of OpenSSH
constexpr std::size_t maxFiles = 500;
constexpr std::size_t maxBytes = std::size_t{1} << 20;

std::string joinedFrom(const std::vector<std::string> &words, std::size_t first)
{
    return joined({words.begin() + static_cast<std::ptrdiff_t>(first), words.end()}, " ");
}

/// Reads files depth first, as their Includes stand.
class SshdReader
{
public:
    explicit SshdReader(const DetectorContext &context)
        : m_context(context)
    {}
    void read(const std::string &file, const std::string &outerMatch, int depth);
    [[nodiscard]] SshdFiles take() { return std::move(m_files); }

private:
    void include(const std::vector<std::string> &words, const std::string &match, int depth);

    const DetectorContext &m_context;
    SshdFiles m_files;
    std::size_t m_count = 0;
};

void SshdReader::read(const std::string &file, const std::string &outerMatch, int depth)
{
    const std::string shown = shownPlace(m_context, file);
    if (depth > maxDepth || ++m_count > maxFiles) {
        m_files.unreadable.push_back(shown + ": included too deep or too often");
        return;
    }
    const auto text = readFile(file, maxBytes);
    if (!text) {
        m_files.unreadable.push_back(shown + ": " + text.error().message);
        return;
    }
    std::string match = outerMatch;
    std::size_t number = 0;
    for (const std::string_view line : lines(*text)) {
        ++number;
        const auto words = sshdWords(line);
        if (words.size() < 2)
            continue;
        const std::string key = asciiLower(words[0]);
        if (key == "include")
            include(words, match, depth);
        else if (key == "match")
            match = asciiLower(words[1]) == "all" ? outerMatch : joinedFrom(words, 1);
        else
            m_files.settings.push_back(
                {key, joinedFrom(words, 1), shown, number, match, std::string(trimmed(line))});
    }
}

void SshdReader::include(const std::vector<std::string> &words, const std::string &match, int depth)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string pattern =
            m_context.at(words[i].starts_with('/') ? words[i] : "/etc/ssh/" + words[i]);
        glob_t found = {};
        std::vector<std::string> files;
        if (::glob(pattern.c_str(), GLOB_NOSORT, nullptr, &found) == 0)
            files.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
        ::globfree(&found);
        std::sort(files.begin(), files.end());
        for (const std::string &file : files)
            read(file, match, depth + 1);
    }
}

} // namespace

std::vector<std::string> sshdWords(std::string_view line)
{
    std::vector<std::string> words;
    std::size_t i = 0;
    const auto isBlank = [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f';
    };
    while (i < line.size()) {
        while (i < line.size() && isBlank(line[i]))
            ++i;
        // Between keyword and arguments one '=' may stand.
        if (words.size() == 1 && i < line.size() && line[i] == '=') {
            ++i;
            continue;
        }
        if (i >= line.size() || line[i] == '#')
            break;
        std::string word;
        if (line[i] == '"') {
            const std::size_t end = std::min(line.find('"', i + 1), line.size());
            word = std::string(line.substr(i + 1, end - i - 1));
            i = end + 1;
        } else {
            while (i < line.size() && !isBlank(line[i]) && (!words.empty() || line[i] != '='))
                word += line[i++];
        }
        words.push_back(std::move(word));
    }
    return words;
}

const SshdSetting *SshdFiles::global(std::string_view key) const
{
    for (const SshdSetting &setting : settings) {
        if (setting.match.empty() && setting.key == key)
            return &setting;
    }
    return nullptr;
}

SshdFiles readSshdFiles(const DetectorContext &context, const std::string &mainFile)
{
    SshdReader reader(context);
    reader.read(mainFile, {}, 0);
    return reader.take();
}

std::optional<std::map<std::string, std::string>> parseSshdDump(std::string_view output)
{
    std::map<std::string, std::string> settings;
    for (const std::string_view line : lines(output)) {
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos)
            continue;
        std::string &value = settings[std::string(line.substr(0, blank))];
        value += (value.empty() ? "" : " ") + std::string(trimmed(line.substr(blank)));
    }
    // Every version prints these.
    if (!settings.contains("port") || !settings.contains("passwordauthentication"))
        return std::nullopt;
    return settings;
}

} // namespace prism
