// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/busdesktopprobe.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "platform/common/sandbox.h"

#include <algorithm>

namespace prism {
namespace {

Sentence logIn()
{
    return Sentence::saying("log in to a desktop session");
}

/// The first text in quotes, which every one of the programs prints around a string.
std::string firstQuoted(const std::string &output)
{
    const std::size_t start = output.find_first_of("\"'");
    if (start == std::string::npos)
        return {};
    const std::size_t end = output.find(output[start], start + 1);
    return end == std::string::npos ? std::string() : output.substr(start + 1, end - start - 1);
}

bool saysTrue(const ProcessOutcome &outcome)
{
    return outcome.succeeded() && outcome.output.find("true") != std::string::npos;
}

} // namespace

BusDesktopProbe::BusDesktopProbe(std::vector<std::pair<std::string, std::string>> environment,
                                 std::chrono::milliseconds limit)
    : m_environment(std::move(environment))
    , m_limit(limit)
{}

std::string BusDesktopProbe::variable(const std::string &name) const
{
    const auto it = std::find_if(m_environment.begin(), m_environment.end(),
                                 [&](const auto &entry) { return entry.first == name; });
    return it == m_environment.end() ? std::string() : it->second;
}

bool BusDesktopProbe::knowsBus() const
{
    return !variable("DBUS_SESSION_BUS_ADDRESS").empty() || fileExists(variable("XDG_RUNTIME_DIR") + "/bus");
}

std::vector<std::string> BusDesktopProbe::command(const Call &call) const
{
    const std::string path = variable("PATH");
    const std::string seconds = std::to_string(std::max<std::int64_t>(m_limit.count() / 1000, 1));
    std::vector<std::string> words;
    if (const auto busctl = findProgram("busctl", path)) {
        const std::size_t dot = call.method.rfind('.');
        words = {*busctl,      "--user",  "--timeout=" + seconds,     "call",
                 call.service, call.path, call.method.substr(0, dot), call.method.substr(dot + 1)};
        if (!call.texts.empty())
            words.emplace_back(call.texts.size(), 's');
        words.insert(words.end(), call.texts.begin(), call.texts.end());
    } else if (const auto gdbus = findProgram("gdbus", path)) {
        words = {*gdbus,       "call",          "--session", "--timeout", seconds,    "--dest",
                 call.service, "--object-path", call.path,   "--method",  call.method};
        words.insert(words.end(), call.texts.begin(), call.texts.end());
    } else if (const auto send = findProgram("dbus-send", path)) {
        words = {*send,
                 "--session",
                 "--print-reply",
                 "--reply-timeout=" + seconds + "000",
                 "--dest=" + call.service,
                 call.path,
                 call.method};
        for (const std::string &text : call.texts)
            words.push_back("string:" + text);
    }
    return words;
}

ProcessOutcome BusDesktopProbe::ask(const Call &call, const std::stop_token &stop) const
{
    const std::vector<std::string> words = command(call);
    ProcessSpec spec;
    spec.program = words.front();
    spec.arguments.assign(words.begin() + 1, words.end());
    spec.environment = m_environment;
    spec.timeout = m_limit + std::chrono::milliseconds(500); // its own limit comes first, with a reason
    spec.outputLimit = std::size_t{64} << 10;
    return runProcess(spec, stop);
}

/// What is known before anybody is asked; Present if asking makes sense.
DesktopAnswer BusDesktopProbe::missing() const
{
    if (!knowsBus())
        return {DesktopAnswer::State::Absent, Sentence::saying("there is no session bus"), logIn()};
    if (command({"org.freedesktop.DBus", "/", "org.freedesktop.DBus.GetId", {}}).empty())
        return {DesktopAnswer::State::Unknown,
                Sentence::saying("none of busctl, gdbus and dbus-send is here to ask the session bus"),
                Sentence::saying("install systemd, glib or dbus with its programs")};
    return {DesktopAnswer::State::Present, {}, {}};
}

DesktopAnswer BusDesktopProbe::tray(const std::stop_token &stop)
{
    if (DesktopAnswer known = missing(); known.state != DesktopAnswer::State::Present)
        return known;
    const std::string watcher = "org.kde.StatusNotifierWatcher";
    const Sentence fix = Sentence::saying("switch your desktop's tray on; GNOME needs the extension "
                                          "AppIndicator and KStatusNotifierItem Support");
    const ProcessOutcome owned =
        ask({"org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", {watcher}},
            stop);
    if (!owned.succeeded())
        return {DesktopAnswer::State::Absent, Sentence::saying("the session bus does not answer"), logIn()};
    if (!saysTrue(owned))
        return {DesktopAnswer::State::Absent,
                Sentence::saying("no tray has announced itself on the session bus"), fix};
    const ProcessOutcome host = ask({watcher,
                                     "/StatusNotifierWatcher",
                                     "org.freedesktop.DBus.Properties.Get",
                                     {watcher, "IsStatusNotifierHostRegistered"}},
                                    stop);
    if (!saysTrue(host))
        return {DesktopAnswer::State::Absent,
                Sentence::saying("there is a tray that shows nothing or does not answer"), fix};
    return {DesktopAnswer::State::Present, Sentence::saying("the tray takes icons"), {}};
}

DesktopAnswer BusDesktopProbe::notificationPortal(const std::stop_token &stop) const
{
    const ProcessOutcome portal = ask({"org.freedesktop.portal.Desktop",
                                       "/org/freedesktop/portal/desktop",
                                       "org.freedesktop.DBus.Properties.Get",
                                       {"org.freedesktop.portal.Notification", "version"}},
                                      stop);
    if (!portal.succeeded())
        return {DesktopAnswer::State::Absent,
                Sentence::saying("no portal shows notifications to this sandbox"),
                Sentence::saying("install xdg-desktop-portal and the portal of your desktop")};
    return {
        DesktopAnswer::State::Present, Sentence::saying("the portal of the desktop shows notifications"), {}};
}

DesktopAnswer BusDesktopProbe::notifications(const std::stop_token &stop)
{
    if (DesktopAnswer known = missing(); known.state != DesktopAnswer::State::Present)
        return known;
    if (isSandboxed("/", variable("SNAP")))
        return notificationPortal(stop);
    const std::string service = "org.freedesktop.Notifications";
    const ProcessOutcome server =
        ask({service, "/org/freedesktop/Notifications", service + ".GetServerInformation", {}}, stop);
    if (!server.succeeded())
        return {
            DesktopAnswer::State::Absent, Sentence::saying("nobody shows notifications in this session"),
            Sentence::saying("start a notification service, such as dunst or mako, or log in to a desktop")};
    const std::string name = printable(firstQuoted(server.output).substr(0, 200));
    return {DesktopAnswer::State::Present,
            name.empty() ? Sentence::saying("a service shows notifications")
                         : Sentence::saying("%1 shows notifications", name),
            {}};
}

} // namespace prism
