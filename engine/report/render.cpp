// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/render.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"

namespace prism {

std::string_view reportFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return "markdown";
    case ReportFormat::Html:
        return "html";
    case ReportFormat::Sarif:
        return "sarif";
    case ReportFormat::Csv:
        return "csv";
    case ReportFormat::Json:
        return "json";
    }
    return "markdown";
}

std::optional<ReportFormat> reportFormatFromName(std::string_view name)
{
    for (const ReportFormat format : allReportFormats) {
        if (name == reportFormatName(format))
            return format;
    }
    return std::nullopt;
}

std::string_view reportSuffix(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return ".md";
    case ReportFormat::Html:
        return ".html";
    case ReportFormat::Sarif:
        return ".sarif";
    case ReportFormat::Csv:
        return ".csv";
    case ReportFormat::Json:
        return ".json";
    }
    return ".md";
}

std::string reportFileName(const Report &report, ReportFormat format)
{
    // The date comes out of a file: it is part of a name only if it is one.
    const std::string &day = report.bundle->date();
    return "prism-" + (isDay(day) ? day : report.made.day()) + std::string(reportSuffix(format));
}

Result<void> renderReport(ReportFormat format, const Report &report, const ReportSink &sink,
                          const std::stop_token &stop)
{
    ReportStream out(sink, stop);
    switch (format) {
    case ReportFormat::Markdown:
        writeMarkdown(report, out);
        break;
    case ReportFormat::Html:
        writeHtml(report, out);
        break;
    case ReportFormat::Sarif:
        writeSarif(report, out);
        break;
    case ReportFormat::Csv:
        writeCsv(report, out);
        break;
    case ReportFormat::Json:
        writeJson(report, out);
        break;
    }
    return out.finish();
}

ReportBeginning reportBeginning(ReportFormat format, const Report &report, std::size_t limit)
{
    ReportBeginning out;
    const ReportSink sink = [&out, limit](std::string_view bytes) -> Result<void> {
        out.text += bytes;
        if (out.text.size() > limit)
            return Error{ErrorCode::TooLarge, "that is enough", {}};
        return {};
    };
    out.isWhole = renderReport(format, report, sink).has_value();
    if (out.text.size() > limit) {
        const std::size_t end = out.text.rfind('\n', limit);
        out.text.resize(end == std::string::npos || end >= limit ? 0 : end + 1);
    }
    return out;
}

Result<void> renderToFile(ReportFormat format, const Report &report, const std::string &path, bool overwrite,
                          const std::stop_token &stop)
{
    if (!overwrite && fileExists(path))
        return Error{ErrorCode::Refused, Sentence::saying("there is a file of this name already"), path};
    if (isDirectory(path))
        return Error{ErrorCode::InvalidInput, Sentence::saying("is a directory"), path};
    auto file = AtomicFile::create(path);
    if (!file)
        return file.error();
    const ReportSink sink = [&file](std::string_view bytes) {
        return file->write(bytes);
    };
    if (auto done = renderReport(format, report, sink, stop); !done)
        return done;
    return file->commit();
}

} // namespace prism
