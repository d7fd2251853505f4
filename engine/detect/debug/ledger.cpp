// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/ledger.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/debug/ledgerclaim.h"
#include "engine/detect/redact.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t maxClaims = 200;
constexpr std::size_t shownErrors = 10;

struct Book
{
    std::vector<LedgerClaim> claims;
    std::vector<std::string> errors; // "line 3: ..."
    std::vector<std::string> notes;
};

Book readBook(std::string_view text)
{
    Book book;
    std::map<std::string, int> used;
    std::size_t number = 0;
    for (const std::string_view line : lines(text)) {
        ++number;
        if (trimmed(line).empty())
            continue;
        if (book.claims.size() == maxClaims) {
            book.notes.push_back("only the first " + std::to_string(maxClaims) + " claims were verified");
            break;
        }
        auto claim = LedgerClaim::parse(line);
        if (!claim) {
            book.errors.push_back("line " + std::to_string(number) + ": " + printable(claim.error().message));
            continue;
        }
        if (const int before = used[claim->id]++; before > 0)
            claim->id += '-' + std::to_string(before + 1);
        book.claims.push_back(std::move(*claim));
    }
    return book;
}

// Commands are run from this file, so whoever may write it may run programs as the operator.
std::optional<Sentence> whyUntrusted(const std::string &path, const std::string &shown)
{
    struct stat s = {};
    if (::stat(path.c_str(), &s) != 0)
        return Sentence::saying("the ledger %1 cannot be examined", shown);
    if (s.st_uid != ::geteuid() && s.st_uid != 0)
        return Sentence::saying("the ledger %1 belongs to another user, so its commands are not run", shown);
    if ((s.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return Sentence::saying(
            "the ledger %1 is writable by others, so its commands are not run (chmod go-w)", shown);
    return std::nullopt;
}

Finding brokenClaim(const DetectorContext &context, const DetectorInfo &info, const LedgerClaim &claim,
                    const ClaimVerdict &verdict)
{
    const bool isBroken = verdict.state == ClaimVerdict::State::Broken;
    const std::string text = redactedLine(claim.claim, 200);
    Finding f = makeFinding(info, claim.id, claim.priority,
                            (isBroken ? "Not true any more: " : "Cannot be verified: ") + text, text, "");
    if (!isBroken)
        f.confidence = Confidence::Medium;
    f.description =
        isBroken ? "The check of this claim fails." : "The check of this claim could not be made.";
    if (!claim.since.empty()) {
        f.addEvidence("claimed since " + claim.since);
        if (isDay(context.day))
            f.description +=
                " It was made " + std::to_string(daysBetween(claim.since, context.day)) + " days ago.";
    }
    f.description += " Make it true again, or strike it from the ledger.";
    for (const std::string &line : verdict.evidence)
        f.addEvidence(line);
    return f;
}

Finding unreadableLines(const DetectorInfo &info, const std::string &shown,
                        const std::vector<std::string> &errors)
{
    Finding f =
        makeFinding(info, "unreadable-lines", Priority::P3, "The ledger has lines that are no claims", shown,
                    "A claim in such a line is not verified. prism explain debug.ledger "
                    "shows the form.");
    for (std::size_t i = 0; i < std::min(errors.size(), shownErrors); ++i)
        f.addEvidence(shown + ", " + errors[i]);
    return f;
}

} // namespace

const DetectorInfo &Ledger::info() const
{
    static const DetectorInfo info{
        .id = "debug.ledger",
        .version = 1,
        .title = Sentence::saying("Realization-debt ledger"),
        .daemon = Daemon::Debug,
        .reads = Sentence::saying("~/.config/prism/ledger.jsonl, and whatever its checks look at"),
        .rights = Sentence::saying("those of the operator; the checks run with them"),
        .cost = Cost::Medium,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"file", "~/.config/prism/ledger.jsonl", Sentence::saying("The ledger.")},
                    {"check-seconds", "20",
                     Sentence::saying("A command that runs longer counts as not verified.")}},
        .explanation =
            "Things are declared done and then silently stop being true: a backup, a rule in the firewall, a "
            "job that was switched off \"for today\". The ledger keeps such claims, one JSON object a line, "
            "and every run verifies them again:\n\n"
            "  {\"claim\":\"cron runs\",\"since\":\"2026-11-01\",\"check\":[\"systemctl\",\"is-active\","
            "\"cron\"]}\n"
            "  {\"claim\":\"The old key is gone\",\"check\":{\"type\":\"path_missing\",\"path\":"
            "\"~/.ssh/id_dsa\"}}\n\n"
            "check is an argument vector, run without a shell, which must end with status 0; or a path "
            "check: path_exists, path_missing, dir_exists, file_contains (with text), file_fresh (with "
            "max_age_hours). Optional are id (keeps the finding when the wording changes), since, and "
            "priority (P2 if absent).\n\n"
            "A claim that does not hold is a finding; so is one whose check could not be made, with less "
            "confidence, because an unverified claim is no proof. Since commands are run from the file, one "
            "that others can write is refused."};
    return info;
}

DetectorResult Ledger::run(DetectorContext &context) const
{
    const std::string shown = context.option("file");
    const bool inHome = shown.starts_with("~/");
    const std::string path = inHome ? expandHome(shown, context.home) : context.at(shown);
    if (!inHome && !shown.starts_with('/'))
        return DetectorResult::failed(Sentence::saying("the option file must be an absolute path"));
    if (!fileExists(path))
        return DetectorResult::notApplicable(Sentence::saying("there is no ledger at %1", printable(shown)));
    const auto text = readFile(path, 4 << 20);
    if (!text)
        return DetectorResult::failed(Sentence::saying("the ledger: %1", text.error().text()));
    if (const auto why = whyUntrusted(path, printable(shown)))
        return DetectorResult::failed(*why);
    Book book = readBook(*text);
    if (book.claims.empty() && book.errors.empty())
        return DetectorResult::notApplicable(Sentence::saying("the ledger has no claims"));
    std::vector<Finding> findings;
    const double seconds = std::clamp(context.number("check-seconds", 20), 0.1, 600.0);
    for (const LedgerClaim &claim : book.claims) {
        const ClaimVerdict verdict = verify(context, claim, seconds);
        if (context.stop.stop_requested())
            return DetectorResult::failed(Sentence::saying("cancelled"));
        if (verdict.state != ClaimVerdict::State::Holds)
            findings.push_back(brokenClaim(context, info(), claim, verdict));
    }
    if (!book.errors.empty())
        findings.push_back(unreadableLines(info(), printable(shown), book.errors));
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(book.notes);
    return result;
}

} // namespace prism
