// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/coveragematrix.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>

namespace prism {
namespace {

constexpr std::size_t maxMatrixBytes = std::size_t{4} << 20;
constexpr std::size_t maxRows = 10000;

// The check types whose whole specification fits behind "type:".
constexpr std::array<std::string_view, 4> pathTypes{"path_exists", "dir_exists", "heartbeat_fresh",
                                                    "file_age"};

std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

} // namespace

Result<CoverageMatrix> CoverageMatrix::load(const DetectorContext &context)
{
    if (context.coverageMatrix.empty())
        return parse(starterCoverageMatrix(), "starter coverage matrix");
    const auto text = readFile(context.coverageMatrix, maxMatrixBytes);
    if (!text)
        return text.error();
    auto matrix = parse(*text, context.coverageMatrix);
    if (matrix) {
        const std::string directory = parentOf(context.coverageMatrix);
        matrix->m_repository = directory.ends_with("/config") ? parentOf(directory) : directory;
    }
    return matrix;
}

Result<CoverageMatrix> CoverageMatrix::parse(std::string_view text, const std::string &place)
{
    const auto json = parseJson(text, place);
    if (!json)
        return json.error();
    if (!json->isObject())
        return Error{ErrorCode::Corrupt, Sentence::saying("the coverage matrix is not an object"), place};
    const JsonValue *surfaces = json->find("surfaces");
    if (!surfaces || !surfaces->isArray())
        return Error{ErrorCode::Corrupt, Sentence::saying("the coverage matrix has no array `surfaces`"),
                     place};
    if (surfaces->items().size() > maxRows)
        return Error{ErrorCode::TooLarge, Sentence::saying("more than %1 surfaces", maxRows), place};
    CoverageMatrix matrix;
    matrix.m_rows = surfaces->items();
    if (const JsonValue *defaults = json->find("defaults"))
        matrix.m_defaults = *defaults;
    return matrix;
}

std::string surfaceOf(const JsonValue &row)
{
    const JsonValue *surface = row.find("surface");
    return surface ? surface->asText() : "unknown";
}

RowChecks checksOf(const JsonValue &row)
{
    if (!row.isObject())
        return {{}, "the row is not an object: it proves nothing"};
    const JsonValue *checks = row.find("checks");
    if (checks && checks->isObject())
        return {{*checks}, {}};
    if (checks && checks->isArray())
        return checks->items().empty() ? RowChecks{{}, "checks is empty: the row proves nothing"}
                                       : RowChecks{checks->items(), {}};
    if (checks && !checks->isNull())
        return {{}, "checks is no list: the row proves nothing"};

    const std::string proof = row.stringOr("proof_source");
    const std::size_t colon = proof.find(':');
    const std::string type(trimmed(std::string_view(proof).substr(0, std::min(colon, proof.size()))));
    if (colon == std::string::npos || std::find(pathTypes.begin(), pathTypes.end(), type) == pathTypes.end())
        return {{}, "no checks: the row proves nothing"};
    const std::string path(trimmed(std::string_view(proof).substr(colon + 1)));
    return {{JsonValue::object({{"type", JsonValue::string(type)}, {"path", JsonValue::string(path)}})}, {}};
}

} // namespace prism
