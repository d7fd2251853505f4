// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/secretscanner.h"
#include "engine/detect/security/sudoers.h"

#include <algorithm>
#include <set>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.sudo";
    info.title = Sentence::saying("Root without a password (sudo, doas)");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying("/etc/sudoers with all it includes, /etc/doas.conf");
    info.rights = Sentence::saying("root: only root may read the sudo rules");
    info.cost = Cost::Low;
    info.options = {
        {"accept", "", Sentence::saying("Users and %groups that may do without a password.")},
    };
    info.explanation =
        "With NOPASSWD whoever gets hold of an open session, or of any program that runs in it, is root "
        "without another question.\n\n"
        "P1: a rule that lets a user or group run everything (ALL, or a program from which any other can be "
        "started or any file be written, such as find, vim, tar, docker), and Defaults with !authenticate. "
        "P3: rules for other single commands, which deployments and backups often need; look at each once. "
        "Rules for root itself do not count.\n\n"
        "Edit with 'visudo', or 'visudo -f FILE'; give automation a rule for the one command it runs, with "
        "its arguments written out.";
    return info;
}

class SudoDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    [[nodiscard]] std::vector<Finding> sudoFindings(const SudoersFiles &files,
                                                    const std::vector<std::string> &accepted) const;
    [[nodiscard]] std::vector<Finding> doasFindings(const std::string &text,
                                                    const std::vector<std::string> &accepted) const;
    [[nodiscard]] Finding finding(const PasswordlessRule &rule, const std::string &program,
                                  std::string_view evidence) const;

    const DetectorInfo m_info = describe();
    const SecretScanner m_scanner;
};

Finding SudoDetector::finding(const PasswordlessRule &rule, const std::string &program,
                              std::string_view evidence) const
{
    const std::string who = printable(m_scanner.redacted(rule.who));
    const std::string commands = printable(m_scanner.redacted(rule.commands.substr(0, 300)));
    Finding f = makeFinding(m_info, program + ':' + who + ':' + commands.substr(0, 80),
                            rule.everything ? Priority::P1 : Priority::P3,
                            who + " may run " + (rule.everything ? "everything" : "commands") + " by " +
                                program + " without a password",
                            program,
                            "Without a password: " + commands +
                                ". Ask for one, or allow only the command that is needed.");
    f.addEvidence(printable(m_scanner.redacted(evidence)));
    return f;
}

std::vector<Finding> SudoDetector::sudoFindings(const SudoersFiles &files,
                                                const std::vector<std::string> &accepted) const
{
    std::vector<Finding> findings;
    for (const SudoersLine &line : files.lines) {
        for (const PasswordlessRule &rule : passwordlessRules(line)) {
            if (std::find(accepted.begin(), accepted.end(), rule.who) == accepted.end())
                findings.push_back(finding(
                    rule, "sudo", "file:" + line.file + ':' + std::to_string(line.line) + ": " + line.text));
        }
    }
    return findings;
}

/// doas.conf(5): "permit [nopass] [keepenv] ... identity [as target] [cmd command]".
std::vector<Finding> SudoDetector::doasFindings(const std::string &text,
                                                const std::vector<std::string> &accepted) const
{
    std::vector<Finding> findings;
    std::size_t number = 0;
    for (const std::string_view line : lines(text)) {
        ++number;
        std::vector<std::string> words;
        for (const std::string_view word : split(trimmed(line), ' ')) {
            if (!trimmed(word).empty())
                words.emplace_back(trimmed(word));
        }
        if (words.empty() || words[0] != "permit" ||
            std::find(words.begin(), words.end(), "nopass") == words.end())
            continue;
        const auto as = std::find(words.begin(), words.end(), "as");
        const auto command = std::find(words.begin(), words.end(), "cmd");
        const auto end = std::min(as, command);
        PasswordlessRule rule;
        rule.who = *(end - 1);
        rule.everything = command == words.end();
        rule.commands = rule.everything ? "ALL" : joined({command + 1, words.end()}, " ");
        if (rule.who != "root" && std::find(accepted.begin(), accepted.end(), rule.who) == accepted.end())
            findings.push_back(
                finding(rule, "doas",
                        "file:/etc/doas.conf:" + std::to_string(number) + ": " + std::string(trimmed(line))));
    }
    return findings;
}

DetectorResult SudoDetector::run(DetectorContext &context) const
{
    const std::string sudoers = context.at("/etc/sudoers");
    const std::string doas = context.at("/etc/doas.conf");
    const bool hasSudo = fileExists(sudoers);
    const bool hasDoas = fileExists(doas);
    if (!hasSudo && !hasDoas)
        return DetectorResult::notApplicable(Sentence::saying("neither sudo nor doas is set up"));
    const auto accepted = context.list("accept");
    std::vector<Finding> findings;
    std::vector<std::string> notes;
    if (hasSudo) {
        const SudoersFiles files = readSudoers(context, sudoers);
        // Rules in an unread file could say anything; nothing is resolved by not seeing them.
        if (!files.unreadable.empty() && !context.isRoot)
            return DetectorResult::notApplicable(
                Sentence::saying("only root may read the sudo rules (%1)", files.unreadable.front()));
        findings = sudoFindings(files, accepted);
        if (!files.unreadable.empty() && findings.empty())
            return DetectorResult::failed(Sentence::saying("not every file of the sudo rules can be read: %1",
                                                           files.unreadable.front()));
        for (const std::string &file : files.unreadable)
            notes.push_back("not read: " + file);
    }
    if (hasDoas) {
        const auto text = readFile(doas, std::size_t{1} << 20);
        if (!text && findings.empty())
            return DetectorResult::failed(
                Sentence::saying("doas' rules cannot be read: %1", text.error().text()));
        if (!text)
            notes.push_back("not read: /etc/doas.conf: " + text.error().message);
        else
            for (Finding &f : doasFindings(*text, accepted))
                findings.push_back(std::move(f));
    }
    // The same rule may stand twice; ids must not.
    std::set<std::string> seen;
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&seen](const Finding &f) { return !seen.insert(f.id).second; }),
                   findings.end());
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(notes);
    return result;
}

} // namespace

std::unique_ptr<Detector> sudoDetector()
{
    return std::make_unique<SudoDetector>();
}

} // namespace prism
