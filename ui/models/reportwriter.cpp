// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reportwriter.h"

#include "ui/async/runon.h"

#include <utility>

namespace prism {

ReportWriter::ReportWriter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2); // a preview does not wait for a long file
    connect(&m_previewing, &QFutureWatcherBase::finished, this, &ReportWriter::takePreview);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ReportWriter::takeOutcome);
}

ReportWriter::~ReportWriter()
{
    m_stop.request_stop();
}

void ReportWriter::preview(ReportMaker make, ReportFormat format)
{
    m_previewing.setFuture(runOn(m_pool, [make = std::move(make), format] {
        const ReportBeginning beginning = reportBeginning(format, make(), mostPreview);
        return Preview{QString::fromStdString(beginning.text), beginning.isWhole};
    }));
}

void ReportWriter::takePreview()
{
    const auto future = m_previewing.future();
    if (future.resultCount() == 0)
        return;
    const Preview preview = future.result();
    Q_EMIT previewReady(preview.text, preview.isWhole);
}

void ReportWriter::text(ReportMaker make, ReportFormat format)
{
    begin(std::move(make), format, {});
}

void ReportWriter::write(ReportMaker make, ReportFormat format, const std::string &path)
{
    begin(std::move(make), format, path);
}

void ReportWriter::begin(ReportMaker make, ReportFormat format, std::string path)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const auto work = [make = std::move(make), format, path = std::move(path), stop = m_stop.get_token()] {
        Outcome outcome;
        outcome.path = path;
        if (!path.empty()) {
            outcome.done = renderToFile(format, make(), path, true, stop);
            return outcome;
        }
        ReportBeginning all = reportBeginning(format, make(), mostText);
        if (!all.isWhole)
            outcome.done =
                Error{ErrorCode::TooLarge,
                      Sentence::saying("the report is too large for the clipboard; export it to a file"),
                      {}};
        outcome.text = QString::fromStdString(all.text);
        return outcome;
    };
    m_writing.setFuture(runOn(m_pool, work));
}

void ReportWriter::cancel()
{
    m_stop.request_stop();
}

void ReportWriter::takeOutcome()
{
    const auto future = m_writing.future();
    if (future.resultCount() == 0)
        return;
    const Outcome outcome = future.result();
    if (!outcome.done)
        Q_EMIT failed(outcome.done.error());
    else if (outcome.path.empty())
        Q_EMIT textReady(outcome.text);
    else
        Q_EMIT written(outcome.path);
}

} // namespace prism
