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
    Sentence what;
    Sentence fix;
};

Answer passed(Sentence what)
{
    return {SelfCheck::State::Passed, std::move(what), {}};
}

Answer failed(Sentence what, Sentence fix)
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
    return {SelfCheck::State::Unknown, Sentence::saying("this program cannot ask"),
            Sentence::saying("look at it in prism-panel")};
}

Answer checkInbox(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    const std::string &inbox = parts.settings.inbox;
    std::string folder = inbox;
    while (folder.size() > 1 && !isDirectory(folder))
        folder.resize(std::max<std::size_t>(folder.rfind('/'), 1));
    if (folder != inbox) {
        if (fileExists(inbox))
            return failed(Sentence::saying("%1 is no folder", printable(inbox)),
                          Sentence::saying("choose another inbox in the settings"));
        if (::access(folder.c_str(), W_OK | X_OK) != 0)
            return failed(Sentence::saying("%1 is not there, and %2 does not let it be made",
                                           printable(inbox), printable(folder)),
                          Sentence::saying("make the folder, or choose another inbox in the settings"));
        return passed(Sentence::saying("%1 is not there yet; the first run makes it", printable(inbox)));
    }
    auto file = AtomicFile::create(inbox + "/.prism-selftest");
    const auto written = file ? file->write("prism\n") : Result<void>(file.error());
    if (!written)
        return failed(written.error().text(),
                      Sentence::saying("give yourself the folder (chown, chmod u+rwx), make room on its "
                                       "disk, or choose another inbox"));
    return passed(Sentence::saying("%1 can be written", printable(inbox)));
}

Answer checkDetectors(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    const MachineDetectors here = detectorsOfMachine(parts.settings);
    std::size_t off = 0;
    for (const auto &detector : here.detectors) {
        const auto set = parts.settings.detectors.find(detector->info().id);
        off += set != parts.settings.detectors.end() && set->second.off ? std::size_t{1} : std::size_t{0};
    }
    if (!here.errors.empty()) {
        const Sentence &first = here.errors.front();
        return failed(here.errors.size() == 1
                          ? first
                          : Sentence::saying("%1, and %2 more", first, here.errors.size() - 1),
                      Sentence::saying("correct or remove what it names; 'prism detectors' lists them all"));
    }
    const std::size_t all = here.detectors.size();
    return passed(off == 0 ? Sentence::counting("%n detectors", "%n detector", all)
                           : Sentence::counting("%n detectors, %1 of them switched off",
                                                "%n detector, %1 of them switched off", all, off));
}

Answer checkSchedule(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    if (!parts.scheduler)
        return cannotAsk();
    const auto installer = parts.scheduler();
    if (!installer)
        return failed(installer.error().text(),
                      Sentence::saying("install cron, or log in to a session with systemd"));
    const auto status = (*installer)->status();
    if (!status)
        return failed(status.error().text(), Sentence::saying("look at 'prism schedule status'"));
    if (!status->installed)
        return failed(Sentence::saying("no daily run is installed"), "prism schedule install --at 07:30");
    if (!status->enabled)
        return failed(Sentence::saying("the daily run is installed and switched off"),
                      "prism schedule install");
    if (!status->drift.empty())
        return failed(status->drift.front(), "prism schedule install --replace");
    Sentence what = (*installer)->mechanism();
    if (status->schedule)
        what = Sentence::saying("%1, %2", what, scheduleSentence(*status->schedule));
    return passed(status->nextRun ? Sentence::saying("%1, next at %2", what, status->nextRun->iso()) : what);
}

Answer checkAutostart(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    if (!parts.autostart)
        return cannotAsk();
    const auto autostart = parts.autostart();
    const AutostartStatus status = autostart->status();
    if (!status.drift.empty())
        return failed(status.drift.front(), "prism schedule autostart on --replace");
    return passed(status.on ? Sentence::saying("on, %1 %2", autostart->mechanism(), printable(status.path))
                            : Sentence::saying("off: the panel starts when you start it"));
}

Answer checkKeyring(const SelfTestParts &parts, const std::stop_token & /*stop*/)
{
    if (!parts.secrets)
        return cannotAsk();
    const SecretStoreState state = parts.secrets->state();
    const SecretStoreAdvice advice = adviceOf(state);
    return state == SecretStoreState::Ready ? passed(advice.what) : failed(advice.what, advice.wayOn);
}

// ssh-add(1): 0 lists keys, 1 has none, 2 cannot reach the agent.
Answer checkAgent(const SelfTestParts &parts, const std::stop_token &stop)
{
    const Sentence start =
        Sentence::saying("eval \"$(ssh-agent)\" in your shell's profile, or switch your desktop's agent on");
    if (!parts.tools.has("ssh-add"))
        return failed(Sentence::saying("there is no ssh-add"),
                      Sentence::saying("install the OpenSSH client"));
    const ProcessOutcome outcome = parts.tools.run({{"ssh-add", "-l"}, agentLimit, 1 << 20, {}, {}}, stop);
    if (outcome.end != ProcessEnd::Exited)
        return failed(Sentence::saying("ssh-add: %1", outcome.describe()), start);
    if (outcome.exitCode == 0)
        return passed(Sentence::counting("the agent holds %n keys", "the agent holds %n key",
                                         lines(outcome.output).size()));
    if (outcome.exitCode == 1)
        return failed(Sentence::saying("the agent answers and holds no key"), "ssh-add ~/.ssh/id_ed25519");
    return failed(Sentence::saying("no agent answers; only keys without a passphrase can be used"), start);
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
        return {SelfCheck::State::Unknown, Sentence::saying("the alarm path was never tried"), "prism drill"};
    const std::string at = localTimeText(drill->at, parts.settings.timeZone);
    if (!drill->failure.empty())
        return failed(Sentence::saying("the drill of %1 failed: %2", at, printable(drill->failure)),
                      "prism drill");
    if (drill->channels.empty())
        return passed(Sentence::saying("the alarm path was proven at %1", at));
    std::vector<std::string> channels;
    for (const auto &[channel, ms] : drill->channels)
        channels.push_back(printable(channel) + ' ' + std::to_string(ms) + " ms");
    return passed(Sentence::saying("the alarm path was proven at %1: %2", at, joined(channels, ", ")));
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

const std::vector<std::pair<std::string, Sentence>> &selfTestNames()
{
    static const std::vector<std::pair<std::string, Sentence>> names{
        {"inbox", Sentence::saying("Inbox")},        {"detectors", Sentence::saying("Detectors")},
        {"schedule", Sentence::saying("Daily run")}, {"autostart", Sentence::saying("Panel at login")},
        {"keyring", Sentence::saying("Keychain")},   {"ssh-agent", Sentence::saying("SSH agent")},
        {"tray", Sentence::saying("Tray")},          {"notifications", Sentence::saying("Notifications")},
        {"alarm", Sentence::saying("Alarm path")}};
    return names;
}

void runSelfTest(const SelfTestParts &parts, const std::function<void(SelfCheck)> &told,
                 const std::stop_token &stop)
{
    const auto &names = selfTestNames();
    for (std::size_t i = 0; i < checks.size(); ++i) {
        Answer answer{SelfCheck::State::Unknown, Sentence::saying("it was stopped"), {}};
        if (!stop.stop_requested())
            answer = (*checks[i])(parts, stop);
        told({names[i].first, names[i].second, answer.state, std::move(answer.what), std::move(answer.fix)});
    }
}

} // namespace prism
