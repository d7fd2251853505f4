// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/programhighlighter.h"

#include "engine/core/process.h"
#include "ui/highlight/highlightedhtml.h"

#include <QFile>
#include <QTemporaryDir>

#include <utility>

namespace prism {

namespace {

// The answer has a <span> of some fifty characters a word.
constexpr std::size_t largestAnswer = std::size_t{8} << 20U;

Error failure(const ProcessOutcome &outcome)
{
    const std::string text = "kate-syntax-highlighter: " + outcome.describe();
    switch (outcome.end) {
    case ProcessEnd::TimedOut:
        return {ErrorCode::Timeout, text, {}};
    case ProcessEnd::Cancelled:
        return {ErrorCode::Cancelled, text, {}};
    case ProcessEnd::Flooded:
        return {ErrorCode::TooLarge, text, {}};
    default:
        return {ErrorCode::External, text, {}};
    }
}

} // namespace

ProgramHighlighter::ProgramHighlighter(std::string program)
    : m_program(std::move(program))
{}

Result<HighlightedLines> ProgramHighlighter::highlight(const HighlightRequest &request,
                                                       const std::stop_token &stop)
{
    const QString name = plainFileName(request.fileName);
    if (name.isEmpty())
        return Error{ErrorCode::NotFound, "the name tells no language", {}};
    if (request.text.size() > HighlightRequest::largestText)
        return Error{ErrorCode::TooLarge, "too long to be highlighted", {}};
    const QTemporaryDir folder;
    const QString link = folder.filePath(name);
    if (!folder.isValid() || !QFile::link(QStringLiteral("/dev/stdin"), link))
        return Error{ErrorCode::Io, "cannot make a link", link.toStdString()};
    ProcessSpec spec;
    spec.program = m_program;
    spec.arguments = {"--theme", request.isDark ? "Breeze Dark" : "Breeze Light", link.toStdString()};
    spec.environment = cleanEnvironment();
    spec.standardInput = request.text.toStdString();
    if (!spec.standardInput.ends_with('\n'))
        spec.standardInput += '\n'; // an empty input would be no pipe
    spec.timeout = std::chrono::seconds(3);
    spec.outputLimit = largestAnswer;
    spec.errorTail = 1024;
    const ProcessOutcome outcome = runProcess(spec, stop);
    if (outcome.errors.starts_with("Unknown syntax"))
        return Error{ErrorCode::NotFound, "the name tells no language", {}};
    if (!outcome.succeeded())
        return failure(outcome);
    return readHighlightedHtml(QString::fromStdString(outcome.output), request.text);
}

std::unique_ptr<Highlighter> makeHighlighter()
{
    return std::make_unique<ProgramHighlighter>();
}

} // namespace prism
