// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/report/render.h"
#include "engine/report/reportdecisions.h"
#include "src/cli/decidedbundle.h"
#include "src/cli/findingfilter.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

std::vector<std::string> formatNames()
{
    std::vector<std::string> out;
    for (const ReportFormat format : allReportFormats)
        out.emplace_back(reportFormatName(format));
    return out;
}

class ExportVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto format = reportFormatFromName(i.arguments.value("format").value_or("markdown"));
        const auto report =
            format ? reportFor(i) : Result<Report>(Error{ErrorCode::InvalidInput, "no such --format", {}});
        if (!report)
            return i.fail(report.error());
        const auto path = i.arguments.value("output");
        if (!path || *path == "-")
            return print(i, *format, *report);
        const auto written = renderToFile(*format, *report, *path, i.arguments.has("force"), i.stop);
        if (!written) {
            Error error = written.error();
            if (error.code == ErrorCode::Refused)
                error.message = Sentence::saying("%1; --force replaces it", error.message);
            return i.fail(error);
        }
        i.streams.err << counted(report->findings.size(), "finding", "findings") << " of "
                      << printable(report->bundle->id()) << " written to " << printable(*path) << '\n';
        return exitSuccess;
    }

private:
    static Result<Report> reportFor(const Invocation &i)
    {
        const auto decided = requestedBundle(i);
        if (!decided)
            return decided.error();
        const Bundle &bundle = *decided->bundle;
        Report report = reportOf(decided->bundle, i.clock.now(), PRISM_VERSION);
        addDecisions(report, decided->view, i.settings.timeZone);
        compareWithInbox(report, i.settings.inbox);
        const FindingFilter filter(i.arguments);
        report.filter = filter.words();
        std::erase_if(report.findings, [&](std::uint32_t position) {
            return !filter.accepts(bundle, bundle.findings()[position]);
        });
        if (!report.filter.empty())
            report.resolved.clear(); // the filter speaks of findings that are there
        return report;
    }

    static int print(Invocation &i, ReportFormat format, const Report &report)
    {
        const ReportSink sink = [&i](std::string_view bytes) -> Result<void> {
            if (!i.streams.out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())))
                return Error{ErrorCode::Io, "cannot write to standard output", {}};
            return {};
        };
        const auto done = renderReport(format, report, sink, i.stop);
        return done ? exitSuccess : i.fail(done.error());
    }

    VerbSpec m_spec{
        "export",
        "",
        0,
        0,
        "write a bundle as Markdown, HTML, SARIF, CSV or JSON",
        "Writes the newest bundle, or what the filters leave of it, in a format that others read. "
        "Text from machines stays text in each of them. With --output the file is there whole or "
        "not at all; an existing one is kept unless --force is given. Archived days are found too.",
        withFilterOptions({{"format", "FORMAT", "default markdown", formatNames()},
                           {"date", "DAY", "the bundle of this day, YYYY-MM-DD", {}},
                           {"output", "FILE", "write to this file; '-' is standard output", {}},
                           {"force", "", "replace an existing file", {}}}),
        {}};
};

} // namespace

std::unique_ptr<Verb> makeExportVerb()
{
    return std::make_unique<ExportVerb>();
}

} // namespace prism
