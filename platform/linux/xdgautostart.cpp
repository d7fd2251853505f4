// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/xdgautostart.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "platform/common/schedulefiles.h"

#include <unistd.h>

#include <cerrno>

namespace prism {
namespace {

constexpr std::size_t largest = std::size_t{1} << 20;
constexpr std::string_view entryName = "prism-panel.desktop";
// A key rather than a comment: the settings of a desktop rewrite the file and drop comments.
constexpr std::string_view mark = "X-Prism-Note=Written by Prism ('prism schedule autostart')\n";

/// A value of type string: escapes of the file itself.
std::string desktopString(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\\')
            out += "\\\\";
        else
            out += c;
    }
    return out;
}

/// Written where an entry for all users must not start the panel for this one.
std::string hiddenEntry()
{
    return "[Desktop Entry]\nType=Application\nName=Prism\nHidden=true\n" + std::string(mark);
}

bool isOff(std::string_view entry)
{
    return desktopValue(entry, "Hidden") == "true" ||
           desktopValue(entry, "X-GNOME-Autostart-enabled") == "false";
}

} // namespace

std::string desktopWord(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '`' || c == '$' || c == '\\')
            quoted += '\\';
        quoted += c;
        if (c == '%')
            quoted += c;
    }
    return desktopString(quoted + '"');
}

std::string desktopValue(std::string_view entry, std::string_view key)
{
    bool inGroup = false;
    for (const std::string_view line : lines(entry)) {
        if (line.starts_with('[')) {
            inGroup = trimmed(line) == "[Desktop Entry]";
            continue;
        }
        const auto equals = line.find('=');
        if (inGroup && equals != std::string_view::npos && trimmed(line.substr(0, equals)) == key)
            return std::string(trimmed(line.substr(equals + 1)));
    }
    return {};
}

XdgAutostart::XdgAutostart(XdgAutostartPlace place)
    : m_place(std::move(place))
{}

std::string XdgAutostart::path() const
{
    return m_place.userDirectory + '/' + std::string(entryName);
}

std::string XdgAutostart::systemEntry() const
{
    for (const std::string &directory : m_place.systemDirectories) {
        std::string entry = directory + '/' + std::string(entryName);
        if (fileExists(entry))
            return entry;
    }
    return {};
}

ScheduleFile XdgAutostart::wanted() const
{
    std::string command;
    if (!m_place.environment.empty())
        command = "env ";
    for (const auto &[name, value] : m_place.environment)
        command += desktopWord(name + '=' + value) + ' ';
    ScheduleFile file = scheduleFile(
        path(),
        "[Desktop Entry]\nType=Application\nName=Prism\nComment=The daily audit, waiting in the tray\n"
        "Exec=" +
            command + desktopWord(m_place.panel) + " --hidden\nTryExec=" + desktopString(m_place.panel) +
            "\nIcon=prism-panel\nTerminal=false\n" + std::string(mark));
    if (file.state == ScheduleFile::State::Differs && file.present == hiddenEntry())
        file.state = ScheduleFile::State::Absent; // Prism's own word, taken back
    return file;
}

Result<AutostartPlan> XdgAutostart::plan() const
{
    if (!fileExists(m_place.panel))
        return Error{ErrorCode::NotFound, Sentence::saying("there is no panel here to be started"),
                     m_place.panel};
    AutostartPlan plan{
        wanted(),
        {},
        {Sentence::saying("The panel waits in the tray; where there is none, as a minimised window.")}};
    if (plan.file.state == ScheduleFile::State::Differs && isOff(plan.file.present))
        plan.notes.push_back(Sentence::saying(
            "The entry is switched off there (Hidden=true), perhaps by the desktop's settings."));
    return plan;
}

Result<void> XdgAutostart::switchOn(bool replace)
{
    const auto planned = plan();
    if (!planned)
        return planned.error();
    ScheduleFiles files;
    return files.write({planned->file}, replace);
}

Result<void> XdgAutostart::switchOff()
{
    const auto present = readFile(path(), largest, Links::Refuse);
    if (present && isOff(*present) && *present != hiddenEntry())
        return {};
    if (auto removed = removeScheduleFiles({path()}); !removed)
        return removed;
    if (systemEntry().empty())
        return {};
    ScheduleFiles files;
    return files.write({scheduleFile(path(), hiddenEntry())}, false);
}

AutostartStatus XdgAutostart::status() const
{
    AutostartStatus status{false, path(), {}};
    const auto present = readFile(path(), largest, Links::Refuse);
    if (present) {
        status.on = !isOff(*present);
        const ScheduleFile file = wanted();
        if (status.on && file.state != ScheduleFile::State::Same)
            status.drift = fileDrift({file});
        return status;
    }
    if (const std::string system = systemEntry(); !system.empty()) {
        const auto text = readFile(system, largest);
        status.on = text && !isOff(*text);
        status.path = system;
    }
    return status;
}

} // namespace prism
