// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/report.h"
#include "engine/report/reportstream.h"

#include <array>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace prism {

/// The formats of a report.
enum class ReportFormat { Markdown, Html, Sarif, Csv, Json };

inline constexpr std::array<ReportFormat, 5> allReportFormats{
    ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Sarif, ReportFormat::Csv, ReportFormat::Json};

/// "markdown", "html", "sarif", "csv", "json".
[[nodiscard]] std::string_view reportFormatName(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatFromName(std::string_view name);
/// ".md", ".html", ".sarif", ".csv", ".json".
[[nodiscard]] std::string_view reportSuffix(ReportFormat format);
/// "prism-2026-11-19.md".
[[nodiscard]] std::string reportFileName(const Report &report, ReportFormat format);

/// Renders a report. Whatever the findings hold stays text in the format. Fails with what the sink fails
/// with, or Cancelled. Any thread.
[[nodiscard]] Result<void> renderReport(ReportFormat format, const Report &report, const ReportSink &sink,
                                        const std::stop_token &stop = {});

/// The beginning of a report.
struct ReportBeginning
{
    std::string text;
    bool isWhole = false; ///< there is no more
};
/// At most `limit` bytes of a report, whole lines if it is cut: what is not shown is not rendered. Any
/// thread.
[[nodiscard]] ReportBeginning reportBeginning(ReportFormat format, const Report &report, std::size_t limit);

/// Renders into a file, atomically: it is there whole or not at all. Refused if something is there already
/// and `overwrite` is false.
[[nodiscard]] Result<void> renderToFile(ReportFormat format, const Report &report, const std::string &path,
                                        bool overwrite, const std::stop_token &stop = {});

// The renderers, one a format; see renderReport().
void writeMarkdown(const Report &report, ReportStream &out);
void writeHtml(const Report &report, ReportStream &out);
void writeSarif(const Report &report, ReportStream &out);
void writeCsv(const Report &report, ReportStream &out);
void writeJson(const Report &report, ReportStream &out);

} // namespace prism
