// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/coveragematrixdetector.h"

#include "engine/detect/lint/coverageproof.h"

namespace prism {
namespace {

// A field of the row as FORMATS.md 11 writes it into the evidence.
std::string fieldOf(const JsonValue &row, std::string_view key)
{
    const JsonValue *value = row.find(key);
    return std::string(key) + '=' + (value && !value->isNull() ? value->asText() : "None");
}

Finding unproven(const JsonValue &row, std::string failure)
{
    const std::string surface = surfaceOf(row);
    const JsonValue *isProtected = row.find("protected");
    Finding finding;
    finding.id = "coverage:" + surface;
    finding.title = "Coverage proof missing for " + surface;
    finding.description =
        "A producer -> artifact/state -> expected daemon -> proof row is not currently verified.";
    finding.affectedSurface = surface;
    finding.priority = isProtected && isProtected->isTruthy() ? Priority::P2 : Priority::P3;
    finding.confidence = Confidence::High;
    finding.suggestedNextSkill = "gaps";
    for (const std::string_view key : {"producer", "artifact_state", "expected_daemon", "proof_source"})
        finding.addEvidence(fieldOf(row, key));
    finding.addEvidence(std::move(failure));
    return finding;
}

} // namespace

CoverageMatrixDetector::CoverageMatrixDetector()
{
    m_info.id = "lint.coverage-matrix";
    m_info.title = Sentence::saying("Coverage matrix");
    m_info.daemon = Daemon::Lint;
    m_info.reads =
        Sentence::saying("the file of PRISM_COVERAGE_MATRIX (else the starter rows) and what its rows name");
    m_info.rights = Sentence::saying("none, beyond what the rows need to be looked at");
    m_info.cost = Cost::Low;
    m_info.explanation =
        "Each row of the coverage matrix says: this producer leaves this artifact, that daemon looks after "
        "it, and "
        "here is the proof. A finding means that a row is not proven at the moment: the first of its checks "
        "that "
        "does not hold is the last line of the evidence. Rows that are protected are P2, others P3.\n\n"
        "Checks: path_exists, dir_exists, heartbeat_fresh, file_age (path, max_age_hours), file_size (path, "
        "min_bytes, max_bytes), file_count (path, pattern, min, max, max_age_hours), timer (unit, scope "
        "system or "
        "user, max_age_hours), port (port, host as a numeric address, timeout_s) and command (command as a "
        "list of "
        "words started without a shell, expect_exit, expect_output, timeout_s). In paths {repo}, {inbox}, "
        "{cache} "
        "and {date} are replaced, and ~ is the home directory. {repo} is the directory above config/ if the "
        "matrix "
        "lies in one, else the matrix' own. A relative path counts from the working directory.\n\n"
        "A row without checks is judged by its proof_source if that reads type:path; a row that proves "
        "nothing is a "
        "finding itself. A heartbeat must be JSON, not older than its limit (36 hours unless the check or "
        "the "
        "defaults say otherwise; 0 is 0), not more than five minutes in the future, without errors and with "
        "status "
        "ok. A time without zone is UTC.\n\n"
        "What to do: find out why the producer no longer leaves the artifact and repair it; if the row is "
        "out of "
        "date, correct the matrix. A matrix that cannot be read is a detector error, so that nothing is "
        "taken for "
        "resolved meanwhile.";
}

DetectorResult CoverageMatrixDetector::run(DetectorContext &context) const
{
    const auto matrix = CoverageMatrix::load(context);
    if (!matrix)
        return DetectorResult::failed(matrix.error().text());
    const CoverageProof proof(context, *matrix);
    std::vector<Finding> findings;
    for (const JsonValue &row : matrix->rows()) {
        if (context.stop.stop_requested())
            return DetectorResult::failed(Sentence::saying("stopped before every row was looked at"));
        const RowChecks checks = checksOf(row);
        std::string failure = checks.problem;
        for (std::size_t i = 0; failure.empty() && i < checks.checks.size(); ++i)
            failure = proof.failureOf(checks.checks[i]);
        if (!failure.empty())
            findings.push_back(unproven(row, std::move(failure)));
    }
    return DetectorResult::of(std::move(findings));
}

} // namespace prism
