// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/selftest.h"

#include "engine/chain/machinedetectors.h"
#include "engine/core/atomicfile.h"
#include "engine/core/text.h"
#include "engine/detect/detectorcontext.h"
#include "engine/watch/quietrules.h"
#include "engine/watch/toldledger.h"

#include <array>
#include <chrono>
#include <unistd.h>
#include <utility>

namespace prism {
namespace {

constexpr std::chrono::milliseconds agentLimit{3000};

struct Answer
{
    SelfCheck::State state = SelfCheck::State::Unknown;
    std::string what;
    std::string fix;
};

Answer passed(std::string what)
{
    return {SelfCheck::State::Passed, std::move(what), {}};
}

Answer failed(std::string what, std::string fix)
{
    return {SelfCheck::State::Failed, std::move(what), std::move(fix)};
}

Answer ofDesktop(const DesktopAnswer &answer)
{
    switch (answer.state) {
    case DesktopAnswer::State::Present:
        return passed(answer.what);
    case DesktopAnswer::State::Absent:
        return failed(answer.what, answer.fix);
    case DesktopAnswer::State::Unknown:
        break;
    }
    return {SelfCheck::State::Unknown, answer.what, answer.fix};
}

Answer cannotAsk()
{
    return {SelfCheck::State::Unknown, "this program cannot ask", "look at it in prism-panel"};
}

Answer checkInbox(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    const std::string &inbox = parts.settings.inbox;
    std::string folder = inbox;
    while (folder.size() > 1 && !isDirectory(folder))
        folder.resize(std::max<std::size_t>(folder.rfind('/'), 1));
    if (folder != inbox) {
        if (fileExists(inbox))
            return failed(printable(inbox) + " is no folder", "choose another inbox in the settings");
        if (::access(folder.c_str(), W_OK | X_OK) != 0)
            return failed(printable(inbox) + " is not there, and " + printable(folder) +
                              " does not let it be made",
                          "make the folder, or choose another inbox in the settings");
        return passed(printable(inbox) + " is not there yet; the first run makes it");
    }
    auto file = AtomicFile::create(inbox + "/.prism-selftest");
    const auto written = file ? file->write("prism\n") : Result<void>(file.error());
    if (!written)
        return failed(printable(written.error().text()),
                      "give yourself the folder (chown, chmod u+rwx), make room on its disk, or choose "
                      "another inbox");
    return passed(printable(inbox) + " can be written");
}

Answer checkDetectors(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    const MachineDetectors here = detectorsOfMachine(parts.settings);
    std::size_t off = 0;
    for (const auto &detector : here.detectors) {
        const auto set = parts.settings.detectors.find(detector->info().id);
        off += set != parts.settings.detectors.end() && set->second.off ? std::size_t{1} : std::size_t{0};
    }
    const std::string count = counted(here.detectors.size(), "detector", "detectors") +
                              (off == 0 ? "" : ", " + std::to_string(off) + " of them switched off");
    if (!here.errors.empty())
        return failed(
            printable(here.errors.front()) +
                (here.errors.size() == 1 ? "" : ", and " + std::to_string(here.errors.size() - 1) + " more"),
            "correct or remove what it names; 'prism detectors' lists them all");
    return passed(count);
}

Answer checkSchedule(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    if (!parts.scheduler)
        return cannotAsk();
    const auto installer = parts.scheduler();
    if (!installer)
        return failed(installer.error().text(), "install cron, or log in to a session with systemd");
    const auto status = (*installer)->status();
    if (!status)
        return failed(status.error().text(), "look at 'prism schedule status'");
    if (!status->installed)
        return failed("no daily run is installed", "prism schedule install --at 07:30");
    if (!status->enabled)
        return failed("the daily run is installed and switched off", "prism schedule install");
    if (!status->drift.empty())
        return failed(status->drift.front(), "prism schedule install --replace");
    std::string what = (*installer)->mechanism();
    if (status->schedule)
        what += ", " + scheduleSentence(*status->schedule);
    return passed(what + (status->nextRun ? ", next at " + status->nextRun->iso() : std::string()));
}

Answer checkAutostart(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    if (!parts.autostart)
        return cannotAsk();
    const auto autostart = parts.autostart();
    const AutostartStatus status = autostart->status();
    if (!status.drift.empty())
        return failed(printable(status.drift.front()), "prism schedule autostart on --replace");
    return passed(status.on ? "on, " + autostart->mechanism() + ' ' + printable(status.path)
                            : "off: the panel starts when you start it");
}

Answer checkKeyring(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    if (!parts.secrets)
        return cannotAsk();
    const SecretStoreState state = parts.secrets->state();
    const SecretStoreAdvice advice = adviceOf(state);
    const std::string what = "the keychain " + std::string(advice.state);
    return state == SecretStoreState::Ready ? passed(what) : failed(what, std::string(advice.wayOn));
}

// ssh-add(1): 0 lists keys, 1 has none, 2 cannot reach the agent.
Answer checkAgent(const SelfTestParts &parts, const std::stop_token &stop)
{
    const std::string start =
        "eval \"$(ssh-agent)\" in your shell's profile, or switch your desktop's agent on";
    if (!parts.tools.has("ssh-add"))
        return failed("there is no ssh-add", "install the OpenSSH client");
    const ProcessOutcome outcome = parts.tools.run({{"ssh-add", "-l"}, agentLimit, 1 << 20, {}, {}}, stop);
    if (outcome.end != ProcessEnd::Exited)
        return failed("ssh-add: " + outcome.describe(), start);
    if (outcome.exitCode == 0)
        return passed("the agent holds " + counted(lines(outcome.output).size(), "key", "keys"));
    if (outcome.exitCode == 1)
        return failed("the agent answers and holds no key", "ssh-add ~/.ssh/id_ed25519");
    return failed("no agent answers; only keys without a passphrase can be used", start);
}

Answer checkTray(const SelfTestParts &parts, const std::stop_token &stop)
{
    return parts.desktop ? ofDesktop(parts.desktop->tray(stop)) : cannotAsk();
}

Answer checkNotifications(const SelfTestParts &parts, const std::stop_token &stop)
{
    return parts.desktop ? ofDesktop(parts.desktop->notifications(stop)) : cannotAsk();
}

Answer checkAlarm(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    const auto drill = readToldLedger(parts.settings.dataDirectory).drill;
    if (!drill)
        return {SelfCheck::State::Unknown, "the alarm path was never tried", "prism drill"};
    const std::string at = localTimeText(drill->at, parts.settings.timeZone);
    if (!drill->failure.empty())
        return failed("the drill of " + at + " failed: " + printable(drill->failure), "prism drill");
    std::vector<std::string> channels;
    for (const auto &[channel, ms] : drill->channels)
        channels.push_back(printable(channel) + ' ' + std::to_string(ms) + " ms");
    return passed("the alarm path was proven at " + at +
                  (channels.empty() ? "" : ": " + joined(channels, ", ")));
}

constexpr std::array checks{&checkInbox, &checkDetectors, &checkSchedule,      &checkAutostart, &checkKeyring,
                            &checkAgent, &checkTray,      &checkNotifications, &checkAlarm};

} // namespace

std::string_view selfCheckStateName(SelfCheck::State state)
{
    switch (state) {
    case SelfCheck::State::Passed:
        return "pass";
    case SelfCheck::State::Failed:
        return "fail";
    case SelfCheck::State::Unknown:
        break;
    }
    return "unknown";
}

const std::vector<std::pair<std::string, std::string>> &selfTestNames()
{
    static const std::vector<std::pair<std::string, std::string>> names{
        {"inbox", "Inbox"},        {"detectors", "Detectors"},
        {"schedule", "Daily run"}, {"autostart", "Panel at login"},
        {"keyring", "Keychain"},   {"ssh-agent", "SSH agent"},
        {"tray", "Tray"},          {"notifications", "Notifications"},
        {"alarm", "Alarm path"}};
    return names;
}

void runSelfTest(const SelfTestParts &parts, const std::function<void(SelfCheck)> &told,
                 const std::stop_token &stop)
{
    const auto &names = selfTestNames();
    for (std::size_t i = 0; i < checks.size(); ++i) {
        Answer answer{SelfCheck::State::Unknown, "it was stopped", {}};
        if (!stop.stop_requested())
            answer = (*checks[i])(parts, stop);
        told({names[i].first, names[i].second, answer.state, std::move(answer.what), std::move(answer.fix)});
    }
}

} // namespace prism
