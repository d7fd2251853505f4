// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/report/render.h"
#include "engine/report/words.h"

namespace prism {
namespace {

constexpr std::size_t cellLimit = 32000; // a spreadsheet's cell holds 32,767 characters

/// Whether a spreadsheet would calculate the cell (OWASP "CSV Injection"); blanks before do not stop it.
bool isFormula(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(first);
    // The full-width forms of = + - @ start a formula in some locales.
    return std::string_view("=+-@").find(rest.front()) != std::string_view::npos ||
           rest.starts_with("\xEF\xBC\x9D") || rest.starts_with("\xEF\xBC\x8B") ||
           rest.starts_with("\xEF\xBC\x8D") || rest.starts_with("\xEF\xBC\xA0");
}

/// One field of RFC 4180: on one line, quoted where it has to be, never a formula.
void addField(std::string &out, std::string_view text)
{
    std::string shown;
    for (const std::string_view line : lines(text))
        shown += (shown.empty() ? "" : " / ") + printable(line);
    shown = clipped(shown, cellLimit);
    if (isFormula(shown))
        shown.insert(0, 1, '\'');
    if (shown.find_first_of("\",;\t\r\n ") == std::string::npos) {
        out += shown;
        return;
    }
    out += '"';
    for (const char c : shown) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void addRecord(std::string &out, std::initializer_list<std::string_view> fields)
{
    bool isFirst = true;
    for (const std::string_view field : fields) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        addField(out, field);
    }
    out += "\r\n";
}

} // namespace

void writeCsv(const Report &report, ReportStream &out)
{
    const Bundle &bundle = *report.bundle;
    addRecord(out.text(), {"date", "host", "daemon", "priority", "state", "id", "title", "on", "next step",
                           "description", "evidence", "confidence", "decision", "until", "owner", "reason"});
    static const ReportDecision none;
    for (const std::uint32_t position : report.findings) {
        const BundleFinding &f = bundle.findings()[position];
        const BundleKey &key = bundle.keys()[f.key];
        const FindingDetails details = detailsOf(f);
        const ReportDecision *decision = report.decision(position);
        const ReportDecision &d = decision ? *decision : none;
        addRecord(out.text(),
                  {bundle.date(), key.host, daemonName(key.daemon), f.priority, findingStateName(f.state),
                   f.id, f.title, f.surface, f.skill, details.description, joined(details.evidence, " | "),
                   details.confidence, d.kind, d.until, d.owner, d.reason});
        if (!out.flow())
            return;
    }
}

} // namespace prism
