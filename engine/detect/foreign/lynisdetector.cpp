// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/lynisdetector.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/foreign/lynisreport.h"

#include <map>

namespace prism {
namespace {

constexpr std::size_t largestReport = std::size_t{32} << 20;

// A test may say several things: what it speaks of tells them apart, without the values of the day.
std::string objectOf(const LynisItem &item)
{
    std::string object = item.details.empty() ? item.text : item.details;
    object = object.substr(0, object.find(" (set "));
    if (!item.details.empty())
        return item.test + ':' + slug(object);
    std::string steady;
    for (const char c : object) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit || !steady.ends_with('#'))
            steady.push_back(digit ? '#' : c);
    }
    return item.test + ':' + slug(steady);
}

Finding findingOf(const DetectorInfo &info, const LynisItem &item, const std::string &place)
{
    Finding f = makeFinding(info, item.test, item.warning ? Priority::P2 : Priority::P3, item.text, item.test,
                            item.warning ? "Lynis warns of it." : "Lynis suggests it.");
    f.id = std::string(daemonName(info.daemon)) + ":lynis:" + objectOf(item);
    f.confidence = item.warning ? Confidence::High : Confidence::Medium;
    f.addEvidence(place + ": " + (item.warning ? "warning " : "suggestion ") + item.test + ": " + item.text);
    if (!item.details.empty())
        f.addEvidence("details: " + item.details);
    if (!item.solution.empty())
        f.addEvidence("solution: " + item.solution);
    return f;
}

} // namespace

LynisDetector::LynisDetector(ForeignEntry entry, Daemon daemon)
    : ForeignDetector(
          std::move(entry), daemon,
          {maxAgeOption(),
           {"suggestions", "true", Sentence::saying("whether suggestions are findings, too: true or false")}})
{}

DetectorResult LynisDetector::run(DetectorContext &context) const
{
    const std::string &path = entry().path;
    const auto text = readFile(path, largestReport);
    if (!text)
        return DetectorResult::failed(text.error().text());
    const auto report = parseLynisReport(*text, path);
    if (!report)
        return DetectorResult::failed(report.error().text(), tail(repairedUtf8(*text), 500));
    const bool suggestions = context.option("suggestions") != "false";
    std::vector<Finding> findings;
    std::map<std::string, std::size_t> known;
    for (const LynisItem &item : report->items) {
        if (!item.warning && !suggestions)
            continue;
        Finding f = findingOf(info(), item, path);
        const auto [first, added] = known.try_emplace(f.id, findings.size());
        if (added) {
            findings.push_back(std::move(f));
            continue;
        }
        for (JsonValue &evidence : f.evidence)
            findings[first->second].evidence.push_back(std::move(evidence));
    }
    if (report->ended.empty())
        return DetectorResult::partly(std::move(findings),
                                      Sentence::saying("%1: the audit did not finish", path));
    if (const Sentence old = staleness(path, context); !old.empty())
        return DetectorResult::partly(std::move(findings), Sentence::saying("%1 %2", path, old));
    if (report->malformed > 0)
        return DetectorResult::partly(std::move(findings),
                                      Sentence::counting("%1: %n lines are no test and text",
                                                         "%1: %n line is no test and text", report->malformed,
                                                         path));
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes.push_back("Lynis " + report->lynisVersion + ", hardening index " +
                           (report->hardeningIndex.empty() ? "unknown" : report->hardeningIndex));
    return result;
}

} // namespace prism
