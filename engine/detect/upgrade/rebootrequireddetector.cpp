// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/packagemanager.h"

#include <algorithm>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.reboot-required";
    info.title = Sentence::saying("Reboot required");
    info.daemon = Daemon::Upgrade;
    info.reads = Sentence::saying(
        "/run/reboot-required, /run/reboot-required.pkgs; needs-restarting -r where dnf has it");
    info.rights = Sentence::saying("none");
    info.platforms = "linux";
    info.options = {{"overdue-days", "14", Sentence::saying("Raise the finding to P1 after so many days.")}};
    info.explanation =
        "A package that takes effect only after a reboot was upgraded. On Debian and Ubuntu the upgrade "
        "leaves "
        "/run/reboot-required with the names of the packages; on Fedora and its kin needs-restarting tells. "
        "P2 at first, P1 when the reboot is overdue: until then the old code, and its holes, keep "
        "running.\n\n"
        "Where nothing is installed that writes the file, its absence says nothing: then this is not "
        "applicable, and upgrade.running-kernel still compares the kernels.";
    return info;
}

class RebootRequiredDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    [[nodiscard]] Finding fromFile(const DetectorContext &context, const std::string &path) const;
    [[nodiscard]] DetectorResult askRpm(const DetectorContext &context) const;
    [[nodiscard]] Finding required(Priority priority) const;

    DetectorInfo m_info = describe();
};

/// Whether something is installed that would write /run/reboot-required.
bool hasWriter(const DetectorContext &context)
{
    for (const char *path :
         {"/usr/share/update-notifier/notify-reboot-required", "/etc/kernel/postinst.d/update-notifier",
          "/etc/kernel/postinst.d/unattended-upgrades", "/usr/share/unattended-upgrades"}) {
        if (fileExists(context.at(path)))
            return true;
    }
    return false;
}

Finding RebootRequiredDetector::required(Priority priority) const
{
    return makeFinding(m_info, "reboot", priority, "A reboot is required", "the running system",
                       "Upgraded packages take effect only after a reboot. Plan one.");
}

Finding RebootRequiredDetector::fromFile(const DetectorContext &context, const std::string &path) const
{
    const auto since = modifiedAt(context.at(path));
    const int days = since ? daysSince(context, *since) : 0;
    Finding f = required(days > context.number("overdue-days", 14) ? Priority::P1 : Priority::P2);
    f.addEvidence(path + ": present" + (since ? " since " + since->iso() : std::string()));
    const auto packages = readFile(context.at(path + ".pkgs"), 64 << 10);
    if (!packages)
        return f;
    std::vector<std::string> names;
    for (const std::string_view line : lines(*packages)) {
        const std::string name = printable(trimmed(line));
        // the file has a line an upgrade, so names repeat
        if (!name.empty() && names.size() < 50 && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    if (!names.empty())
        f.addEvidence(path + ".pkgs: " + joined(names, ", "));
    return f;
}

DetectorResult RebootRequiredDetector::askRpm(const DetectorContext &context) const
{
    auto asked = askTool(context, toolCall({"needs-restarting", "-r"}), {0, 1});
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    const std::string said = asciiLower(outcome.output);
    const bool needed = said.find("reboot is required") != std::string::npos;
    const bool notNeeded = said.find("reboot should not be necessary") != std::string::npos ||
                           said.find("no core libraries or services have been updated") != std::string::npos;
    if (needed != (outcome.exitCode == 1) || needed == notNeeded)
        return notUnderstood("needs-restarting", outcome);
    if (!needed)
        return DetectorResult::clean();
    Finding f = required(Priority::P2);
    f.addEvidence("$ needs-restarting -r");
    std::size_t shown = 0;
    for (const std::string_view line : lines(outcome.output)) {
        if (!trimmed(line).empty() && ++shown <= 30)
            f.addEvidence(printable(trimmed(line)));
    }
    return DetectorResult::found({std::move(f)});
}

DetectorResult RebootRequiredDetector::run(DetectorContext &context) const
{
    if (context.isMac)
        return DetectorResult::notApplicable(Sentence::saying("macOS restarts as a part of its updates"));
    for (const char *path : {"/run/reboot-required", "/var/run/reboot-required"}) {
        if (fileExists(context.at(path)))
            return DetectorResult::found({fromFile(context, path)});
    }
    if (context.tools->has("needs-restarting"))
        return askRpm(context);
    if (hasWriter(context))
        return DetectorResult::clean();
    return DetectorResult::notApplicable(
        Sentence::saying("nothing that records a due reboot is installed (update-notifier-common, "
                         "unattended-upgrades, dnf-utils)"));
}

} // namespace

std::unique_ptr<Detector> rebootRequiredDetector()
{
    return std::make_unique<RebootRequiredDetector>();
}

} // namespace prism
