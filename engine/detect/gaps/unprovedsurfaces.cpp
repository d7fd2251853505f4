// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/unprovedsurfaces.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/gaps/memory.h"
#include "engine/detect/lint/coverageproof.h"
#include "engine/detect/lint/places.h"

#include <set>

namespace prism {
namespace {

/// The artifact's place, if `artifact_state` names one: a path without blanks and globs.
std::string artifactOf(const CoverageProof &proof, const DetectorContext &context, const JsonValue &row)
{
    const std::string written = row.stringOr("artifact_state");
    const bool looksLikePath = written.starts_with('/') || written.starts_with("~/") ||
                               written.starts_with("{inbox}") || written.starts_with("{cache}") ||
                               written.starts_with("{repo}");
    if (!looksLikePath || written.find_first_of(" *?[") != std::string::npos)
        return {};
    const std::string path = proof.expanded(written);
    return path.starts_with('/') ? placeOf(context, path) : std::string();
}

Finding unproved(const DetectorInfo &info, const std::string &surface, const JsonValue &row,
                 std::string description, const std::string &evidence)
{
    const JsonValue *isProtected = row.find("protected");
    Finding f =
        makeFinding(info, surface, isProtected && isProtected->isTruthy() ? Priority::P2 : Priority::P3,
                    "Nothing proves " + surface, surface, std::move(description));
    f.addEvidence(evidence);
    return f;
}

} // namespace

UnprovedSurfacesDetector::UnprovedSurfacesDetector()
{
    m_info.id = "gaps.unproved-surfaces";
    m_info.title = Sentence::saying("Surfaces in the coverage matrix without proof");
    m_info.daemon = Daemon::Gaps;
    m_info.reads = Sentence::saying("the coverage matrix, and whether the artifacts it names are there");
    m_info.rights = Sentence::saying("none");
    m_info.cost = Cost::Low;
    m_info.explanation =
        "A row of the coverage matrix is a promise: somebody produces this artifact, somebody looks after "
        "it. A "
        "finding means that nothing stands behind the promise: the row has no check at all, or the artifact "
        "that "
        "it names has never been seen on this machine, so that it was probably never wired up. A matrix that "
        "cannot be read is a finding too: no surface is proven then.\n\n"
        "artifact_state is looked at if it is a path ({inbox}, {cache}, {repo} and {date} are replaced); "
        "what was "
        "seen once is remembered, and its later absence is the business of lint.coverage-matrix and the "
        "row's "
        "checks.\n\n"
        "What to do: give the row a check (see `prism explain lint.coverage-matrix`), start the producer, or "
        "delete the row.";
}

DetectorResult UnprovedSurfacesDetector::run(DetectorContext &context) const
{
    const auto matrix = CoverageMatrix::load(context);
    if (!matrix) {
        Finding f = makeFinding(m_info, "coverage-matrix-unreadable", Priority::P2,
                                "The coverage matrix cannot be read", "coverage matrix",
                                "As long as the matrix cannot be read, no surface is proven.");
        f.addEvidence(printable(matrix.error().text()));
        return DetectorResult::found({std::move(f)});
    }
    auto memory = DayMemory::load(context, m_info.id);
    if (!memory)
        return DetectorResult::failed(memory.error().text());
    const CoverageProof proof(context, *matrix);
    std::vector<Finding> findings;
    std::set<std::string> surfaces;
    for (const JsonValue &row : matrix->rows()) {
        if (context.stop.stop_requested())
            return DetectorResult::failed(Sentence::saying("stopped before every row was looked at"));
        const std::string surface = surfaceOf(row);
        if (!surfaces.insert(surface).second)
            continue;
        const RowChecks checks = checksOf(row);
        if (!checks.problem.empty()) {
            findings.push_back(
                unproved(m_info, surface, row, "The row has no check that could fail.", checks.problem));
            continue;
        }
        const std::string artifact = artifactOf(proof, context, row);
        if (artifact.empty() || !memory->day(surface).empty())
            continue;
        if (presenceOf(context, artifact) == Presence::There)
            memory->set(surface, context.day);
        else
            findings.push_back(unproved(
                m_info, surface, row, "The artifact that the row names has never been seen on this machine.",
                "never seen: " + shownPlace(context, artifact)));
    }
    memory->keepOnly([&](const std::string &surface) { return surfaces.contains(surface); });
    if (auto saved = memory->save(context, m_info.id); !saved)
        return DetectorResult::failed(saved.error().text());
    return DetectorResult::of(std::move(findings));
}

} // namespace prism
