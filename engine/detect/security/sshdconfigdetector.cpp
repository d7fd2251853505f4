// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/sshdrules.h"
#include "engine/detect/security/sshdsettings.h"

#include <algorithm>
#include <set>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.sshd-config";
    info.title = Sentence::saying("Effective configuration of the SSH server");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying(
        "sshd -T; /etc/ssh/sshd_config with its Includes, for line numbers and Match blocks");
    info.rights =
        Sentence::saying("root, for sshd -T; without it the files are read, which usually everybody may");
    info.cost = Cost::Low;
    info.options = {
        {"accept", "",
         Sentence::saying("Rules that do not count here, by the last part of a finding's id, such as x11.")},
        {"config", "/etc/ssh/sshd_config", Sentence::saying("The server's main configuration file.")},
    };
    info.explanation =
        "The SSH server is what the outside knocks at most. The configuration is judged as the server itself "
        "understands it (sshd -T), so that defaults and Includes count; evidence names the line that sets "
        "the value. Where sshd -T cannot run (it needs root and host keys), the files are read in the same "
        "way: the first value of a keyword counts, and what no file sets has OpenSSH's default.\n\n"
        "Match blocks are judged one setting at a time, with their condition in the finding: what a block "
        "allows to some is allowed.\n\n"
        "P0: empty passwords. P1: root with a password, protocol 1, a configuration that the server refuses, "
        "so that it would not start again. P2: passwords at all (guessed all day long; keys are not), weak "
        "algorithms, believing other hosts. P3: forwarding that is often left on.\n\n"
        "Change the file, check it with 'sshd -t', reload the server, and keep one session open while you "
        "try another. The file is judged, not the running server: reload it after a change.";
    return info;
}

/// What is effective, from whichever source could be asked.
struct Effective
{
    SshdFiles files;
    std::optional<std::map<std::string, std::string>> dump; ///< of sshd -T
    Sentence obstacle;                                      ///< why there is no dump
    std::string refusal;                                    ///< the server refuses its configuration: why

    /// The value in lower case and where it comes from; `fallback` is OpenSSH's default.
    struct Value
    {
        std::string value;
        std::vector<std::string> evidence;
    };
    [[nodiscard]] Value of(std::string_view key, std::string_view fallback) const;
};

std::string lineEvidence(const SshdSetting &setting)
{
    std::string text =
        "file:" + setting.file + ':' + std::to_string(setting.line) + ": " + printable(setting.text);
    return setting.match.empty() ? text : text + " (Match " + printable(setting.match) + ')';
}

Effective::Value Effective::of(std::string_view key, std::string_view fallback) const
{
    Value out;
    const SshdSetting *setting = files.global(key);
    if (dump) {
        const auto it = dump->find(std::string(key));
        out.value = asciiLower(it == dump->end() ? fallback : std::string_view(it->second));
        if (it != dump->end())
            out.evidence.push_back("sshd -T: " + printable(it->first + ' ' + it->second));
    } else {
        out.value = asciiLower(setting ? std::string_view(setting->value) : fallback);
        if (!setting)
            out.evidence.push_back("not set, so OpenSSH's default holds: " + std::string(fallback));
    }
    if (setting)
        out.evidence.push_back(lineEvidence(*setting));
    return out;
}

/// What sshd complained of, if it complained of its configuration and not of missing rights or keys.
std::string refusalOf(const ProcessOutcome &outcome)
{
    static constexpr std::string_view complaints[] = {
        " line ", "Bad configuration option", "bad configuration options", "no argument after keyword"};
    for (const std::string_view line : lines(outcome.errors)) {
        if (std::any_of(std::begin(complaints), std::end(complaints),
                        [line](auto complaint) {
                            return line.find(complaint) != std::string_view::npos &&
                                   line.find('/') != std::string_view::npos;
                        }) &&
            line.find("Deprecated option") == std::string_view::npos &&
            line.find("Unsupported option") == std::string_view::npos)
            return printable(line);
    }
    return {};
}

class SshdConfigDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    void judgeGlobal(const Effective &effective, std::vector<Finding> &findings) const;
    void judgeLogins(const Effective &effective, std::vector<Finding> &findings) const;
    void judgeMatches(const Effective &effective, std::vector<Finding> &findings) const;
    [[nodiscard]] Finding finding(std::string_view id, Priority priority, std::string_view what,
                                  std::string_view advice) const;

    const DetectorInfo m_info = describe();
};

std::string sshdProgram(const DetectorContext &context)
{
    if (context.tools->has("sshd"))
        return "sshd";
    for (const char *path : {"/usr/sbin/sshd", "/usr/local/sbin/sshd"}) {
        if (fileExists(context.at(path)))
            return path;
    }
    return {};
}

Effective effectiveConfig(const DetectorContext &context, const std::string &program,
                          const std::string &mainFile)
{
    Effective effective;
    effective.files = readSshdFiles(context, mainFile);
    if (program.empty()) {
        effective.obstacle = Sentence::saying("sshd is not installed");
        return effective;
    }
    ToolCall call;
    call.command = {program, "-T", "-f", mainFile};
    call.outputLimit = std::size_t{1} << 20;
    const ProcessOutcome outcome = context.tools->run(call, context.stop);
    if (outcome.succeeded())
        effective.dump = parseSshdDump(outcome.output);
    if (!effective.dump) {
        effective.refusal = refusalOf(outcome);
        effective.obstacle = Sentence::saying("sshd -T gave no configuration (%1)", toolFailure(outcome));
    }
    return effective;
}

Finding SshdConfigDetector::finding(std::string_view id, Priority priority, std::string_view what,
                                    std::string_view advice) const
{
    return makeFinding(m_info, id, priority, "SSH server: " + std::string(what), "sshd",
                       std::string(advice) + " Check with 'sshd -t', then reload the server.");
}

void SshdConfigDetector::judgeGlobal(const Effective &effective, std::vector<Finding> &findings) const
{
    for (const SshdRule &rule : sshdRules()) {
        const auto value = effective.of(rule.key, rule.builtInDefault);
        const auto objection = value.value.empty() ? std::nullopt : rule.objection(value.value);
        if (!objection)
            continue;
        Finding f = finding(rule.id, rule.priority, rule.title, rule.advice);
        for (const std::string &line : value.evidence)
            f.addEvidence(line);
        if (*objection != value.value)
            f.addEvidence("weak: " + printable(*objection));
        findings.push_back(std::move(f));
    }
}

/// Passwords come in by two doors, and root by a third; they are judged together.
void SshdConfigDetector::judgeLogins(const Effective &effective, std::vector<Finding> &findings) const
{
    const auto password = effective.of("passwordauthentication", "yes");
    auto interactive = effective.of("kbdinteractiveauthentication", "");
    if (interactive.value.empty()) // its name before OpenSSH 8.7
        interactive = effective.of("challengeresponseauthentication", "yes");
    const auto pam = effective.of("usepam", "no");
    const auto root = effective.of("permitrootlogin", "prohibit-password");
    const auto methods = effective.of("authenticationmethods", "any");
    const bool keyNeeded = methods.value.starts_with("publickey");
    const bool byPassword = password.value == "yes" && !keyNeeded;
    const bool byPam = interactive.value == "yes" && pam.value == "yes" && !keyNeeded;
    const auto add = [&findings](Finding f, std::initializer_list<const Effective::Value *> values) {
        for (const auto *value : values) {
            for (const std::string &line : value->evidence)
                f.addEvidence(line);
        }
        findings.push_back(std::move(f));
    };
    if (root.value == "yes" && (byPassword || byPam))
        add(finding("root-login", Priority::P1, "root may log in with a password",
                    "Set PermitRootLogin prohibit-password or no."),
            {&root, &password});
    else if (root.value == "yes")
        add(finding("root-login", Priority::P3, "root may log in by every method that is allowed",
                    "Set PermitRootLogin prohibit-password, so that a later change opens nothing."),
            {&root, &password});
    if (byPassword)
        add(finding("passwords", Priority::P2, "passwords are accepted",
                    "Set PasswordAuthentication no once everybody has a key."),
            {&password});
    else if (byPam)
        add(finding("passwords", Priority::P2, "passwords are accepted after all, by keyboard-interactive",
                    "Set KbdInteractiveAuthentication no: with UsePAM yes it asks for the password, whatever "
                    "PasswordAuthentication says."),
            {&password, &interactive, &pam});
}

void SshdConfigDetector::judgeMatches(const Effective &effective, std::vector<Finding> &findings) const
{
    std::set<std::string> seen;
    const auto add = [&](std::string_view rule, Priority priority, std::string_view what,
                         std::string_view advice, const SshdSetting &setting) {
        const std::string id = std::string(rule) + ":match:" + printable(setting.match);
        if (!seen.insert(id).second)
            return;
        Finding f =
            finding(id, priority, std::string(what) + ", for Match " + printable(setting.match), advice);
        f.addEvidence(lineEvidence(setting));
        findings.push_back(std::move(f));
    };
    for (const SshdSetting &setting : effective.files.settings) {
        if (setting.match.empty())
            continue;
        const std::string value = asciiLower(setting.value);
        for (const SshdRule &rule : sshdRules()) {
            if (rule.key == setting.key && rule.objection(value) &&
                effective.of(rule.key, rule.builtInDefault).value != value)
                add(rule.id, rule.priority, rule.title, rule.advice, setting);
        }
        if (setting.key == "permitrootlogin" && value == "yes" &&
            effective.of("permitrootlogin", "prohibit-password").value != "yes")
            add("root-login", Priority::P2, "root may log in by every method that is allowed",
                "Set PermitRootLogin prohibit-password in the block.", setting);
        if (setting.key == "passwordauthentication" && value == "yes" &&
            effective.of("passwordauthentication", "yes").value != "yes")
            add("passwords", Priority::P3, "passwords are accepted",
                "Set PasswordAuthentication no in the block.", setting);
    }
}

DetectorResult SshdConfigDetector::run(DetectorContext &context) const
{
    const std::string mainFile = placeOf(context, context.option("config"));
    const std::string program = sshdProgram(context);
    if (program.empty() && !fileExists(mainFile))
        return DetectorResult::notApplicable(Sentence::saying("no SSH server is installed"));
    if (context.isMac && context.tools->has("launchctl")) {
        ToolCall call;
        call.command = {"launchctl", "print", "system/com.openssh.sshd"};
        if (!context.tools->run(call, context.stop).succeeded())
            return DetectorResult::notApplicable(Sentence::saying("Remote Login is off"));
    }
    const Effective effective = effectiveConfig(context, program, mainFile);
    // Without the server's own word every file counts: an unread one may hold the first, deciding value.
    if (!effective.dump && !effective.files.unreadable.empty())
        return DetectorResult::failed(Sentence::saying("%1, and not every file can be read: %2",
                                                       effective.obstacle,
                                                       effective.files.unreadable.front()));
    std::vector<Finding> findings;
    if (!effective.refusal.empty()) {
        findings.push_back(finding("refused", Priority::P1, "its configuration is refused",
                                   "The server would not start again with this file."));
        findings.back().addEvidence("sshd -T: " + effective.refusal);
    }
    judgeLogins(effective, findings);
    judgeGlobal(effective, findings);
    judgeMatches(effective, findings);
    const auto accepted = context.list("accept");
    const std::string prefix = "security:sshd-config:";
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding &f) {
                                      return std::find(accepted.begin(), accepted.end(),
                                                       f.id.substr(prefix.size())) != accepted.end();
                                  }),
                   findings.end());
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
    DetectorResult result = DetectorResult::of(std::move(findings));
    if (!effective.obstacle.empty())
        result.notes.push_back(effective.obstacle + "; its files were read");
    for (const std::string &file : effective.files.unreadable)
        result.notes.push_back("Match blocks not seen in " + file);
    return result;
}

} // namespace

std::unique_ptr<Detector> sshdConfigDetector()
{
    return std::make_unique<SshdConfigDetector>();
}

} // namespace prism
