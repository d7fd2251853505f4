// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/sarifdetector.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/foreign/sarifresults.h"

namespace prism {
namespace {

constexpr std::size_t largestLog = std::size_t{32} << 20;

std::optional<FileStamp> stampOf(const std::string &path)
{
    FileStamp stamp;
    return openRegular(path, SIZE_MAX, Links::Follow, &stamp) ? std::optional(stamp) : std::nullopt;
}

Sentence firstOf(const std::vector<Sentence> &failures)
{
    return failures.size() > 1 ? Sentence::saying("%1 (and %2 more)", failures.front(), failures.size() - 1)
                               : failures.front();
}

void addNote(DetectorResult &result, std::size_t count, const std::string &what)
{
    if (count > 0)
        result.notes.push_back(counted(count, "result", "results") + ' ' + what);
}

} // namespace

// `trouble` is what was wrong before the text was read; the findings are kept nevertheless.
DetectorResult SarifDetector::fromText(const DetectorContext &context, const std::string &text,
                                       const Sentence &trouble, const std::string &tail) const
{
    const auto before =
        context.memory ? context.memory->load(memoryId()) : Result<std::optional<std::string>>(std::nullopt);
    SarifAliases aliases;
    // Without it the ids are those of the newest fingerprints.
    const bool remembered = before && *before && aliases.load(**before);
    auto parsed = parseSarif(info().daemon, text, &aliases);
    if (!parsed)
        return DetectorResult::failed(
            trouble.empty() ? Sentence::saying("its SARIF log: %1", parsed.error().message) : trouble, tail);
    std::vector<Sentence> failures = std::move(parsed->failures);
    const std::string after = aliases.save(!failures.empty());
    const bool changed = !remembered || after != **before;
    if (context.memory && changed && (remembered || !parsed->findings.empty())) {
        if (const auto saved = context.memory->save(memoryId(), after); !saved)
            failures.push_back(
                Sentence::saying("cannot remember its fingerprints: %1", saved.error().text()));
    }
    if (!trouble.empty())
        failures.insert(failures.begin(), trouble);
    DetectorResult result =
        failures.empty() ? DetectorResult::of(std::move(parsed->findings))
                         : DetectorResult::partly(std::move(parsed->findings), firstOf(failures), tail);
    addNote(result, parsed->absent, "absent since the baseline");
    addNote(result, parsed->suppressed, "suppressed");
    addNote(result, parsed->noProblem, "no problem by their kind");
    return result;
}

DetectorResult SarifDetector::fromFile(const DetectorContext &context, const Sentence &trouble,
                                       const std::string &tail) const
{
    const auto text = readFile(entry().path, largestLog);
    if (!text)
        return DetectorResult::failed(text.error().text(), tail);
    return fromText(context, *text, trouble, tail);
}

DetectorResult SarifDetector::fromCommand(const DetectorContext &context) const
{
    const auto before = stampOf(entry().path);
    ProcessSpec spec = childSpec(context);
    spec.outputLimit = largestLog;
    const ProcessOutcome outcome = runProcess(spec, context.stop);
    const std::string tail = processTail(outcome);
    if (outcome.end != ProcessEnd::Exited)
        return DetectorResult::failed(processFailure(outcome), tail);
    if (entry().path.empty()) {
        // An exit status other than 0 is usual when something was found; without a log it is the cause.
        if (trimmed(outcome.output).empty())
            return DetectorResult::failed(
                Sentence::saying("printed no SARIF log (%1)", processFailure(outcome)), tail);
        return fromText(context, outcome.output, {}, tail);
    }
    const auto after = stampOf(entry().path);
    if (!after || after == before)
        return DetectorResult::failed(
            Sentence::saying("did not write %1 (%2)", entry().path, processFailure(outcome)), tail);
    return fromFile(context, {}, tail);
}

std::string SarifDetector::memoryId() const
{
    return std::string(daemonName(info().daemon)) + ".sarif." + info().id;
}

DetectorResult SarifDetector::run(DetectorContext &context) const
{
    if (!entry().command.empty())
        return fromCommand(context);
    const Sentence old = staleness(entry().path, context);
    return fromFile(context, old, "");
}

} // namespace prism
