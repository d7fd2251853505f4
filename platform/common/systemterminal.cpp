// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/systemterminal.h"

#include "engine/core/process.h"
#include "engine/core/text.h"

#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace prism {

namespace {

struct Known
{
    std::string_view program;
    std::string_view option; ///< before the command; "" for none
};

// The option by which each takes a program and its arguments, not a line for a shell.
constexpr std::array<Known, 12> terminals{{{"xdg-terminal-exec", ""},
                                           {"x-terminal-emulator", "-e"},
                                           {"gnome-terminal", "--"},
                                           {"kgx", "--"},
                                           {"ptyxis", "--"},
                                           {"konsole", "-e"},
                                           {"xfce4-terminal", "-x"},
                                           {"kitty", ""},
                                           {"alacritty", "-e"},
                                           {"foot", ""},
                                           {"wezterm", "start"},
                                           {"xterm", "-e"}}};

std::string_view optionOf(std::string_view program)
{
    const std::string_view name = program.substr(program.rfind('/') + 1);
    const auto *it = std::ranges::find(terminals, name, &Known::program);
    return it == terminals.end() ? "-e" : it->option;
}

std::vector<std::string> commandLine(const std::string &program, std::string_view option,
                                     const std::vector<std::string> &command)
{
    std::vector<std::string> line{program};
    if (!option.empty())
        line.emplace_back(option);
    line.insert(line.end(), command.begin(), command.end());
    return line;
}

Result<void> startDetached(const std::vector<std::string> &line)
{
    QStringList arguments;
    for (std::size_t i = 1; i < line.size(); ++i)
        arguments += QString::fromStdString(line[i]);
    QProcess process;
    process.setProgram(QString::fromStdString(line.front()));
    process.setArguments(arguments);
    process.setWorkingDirectory(qEnvironmentVariable("HOME", QStringLiteral("/")));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return Error{ErrorCode::External, Sentence::saying("cannot be started"), line.front()};
    return {};
}

} // namespace

SystemTerminal::SystemTerminal(bool isMac, Variable variable)
    : m_isMac(isMac)
    , m_variable(std::move(variable))
{}

Result<std::vector<std::string>> SystemTerminal::skillCommand(const std::string &skill) const
{
    constexpr std::size_t longest = 300;
    if (!skill.starts_with('/') || skill.size() > longest || printable(skill) != skill)
        return Error{ErrorCode::Refused, Sentence::saying("this is not the name of a skill"), {}};
    const std::string wanted = m_variable("PRISM_SKILL_RUNNER");
    const std::string program = wanted.empty() ? "claude" : wanted;
    const auto found = findProgram(program, m_variable("PATH"));
    if (!found)
        return Error{
            ErrorCode::NotFound,
            Sentence::saying("'%1' is not installed; PRISM_SKILL_RUNNER names the program that runs skills",
                             printable(program)),
            {}};
    return std::vector<std::string>{*found, skill};
}

Result<std::vector<std::string>> SystemTerminal::launch(const std::vector<std::string> &command) const
{
    const std::string path = m_variable("PATH");
    if (m_isMac)
        return std::vector<std::string>{"/usr/bin/open", "-a", "Terminal"};
    const std::string own = m_variable("TERMINAL");
    if (!own.empty()) {
        if (const auto found = findProgram(own, path))
            return commandLine(*found, optionOf(*found), command);
    }
    for (const Known &known : terminals) {
        if (const auto found = findProgram(known.program, path))
            return commandLine(*found, known.option, command);
    }
    return Error{ErrorCode::NotFound,
                 Sentence::saying("no terminal was found; TERMINAL names the program to use"),
                 {}};
}

Result<void> SystemTerminal::open(const std::vector<std::string> &command)
{
    if (command.empty())
        return Error{ErrorCode::InvalidInput, Sentence::saying("there is nothing to run"), {}};
    if (m_isMac)
        return openOnMac(command);
    const auto line = launch(command);
    return line ? startDetached(*line) : Result<void>(line.error());
}

std::string SystemTerminal::script(const std::vector<std::string> &command)
{
    std::string text = "#!/bin/sh\nrm -f -- \"$0\"\nexec";
    for (const std::string &argument : command) {
        text += " '";
        for (const char c : argument)
            text += c == '\'' ? std::string("'\\''") : std::string(1, c);
        text += '\'';
    }
    return text + '\n';
}

Result<void> SystemTerminal::openOnMac(const std::vector<std::string> &command) const
{
    QTemporaryFile file(
        QStringLiteral("/tmp/prism-XXXXXX.command")); // Terminal opens files of that name only
    file.setAutoRemove(false);                        // the script removes itself
    const std::string text = script(command);
    if (!file.open() || file.write(text.data(), static_cast<qint64>(text.size())) < 0 || !file.flush() ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return Error{ErrorCode::Io, Sentence::saying("cannot write the command for Terminal"),
                     file.fileName().toStdString()};
    auto line = launch(command);
    if (!line)
        return line.error();
    line->push_back(file.fileName().toStdString());
    return startDetached(*line);
}

} // namespace prism
