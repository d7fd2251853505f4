// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingscopy.h"

#include "engine/core/jsonvalue.h"
#include "engine/triage/markdown.h"
#include "ui/style/displaytext.h"

#include <set>

namespace prism {

namespace {

constexpr std::size_t longest = 1000; // bytes of one text

std::string plain(std::string_view text)
{
    return displayText(text).toStdString();
}

std::string asText(const Bundle &bundle, const BundleFinding &finding)
{
    return plain(finding.priority) + '\t' + std::string(findingStateName(finding.state)) + '\t' +
           plain(bundle.keys()[finding.key].text) + '\t' + plain(finding.title) + '\t' +
           plain(finding.surface) + '\t' + plain(finding.id) + '\n';
}

std::string asMarkdown(const Bundle &bundle, const BundleFinding &finding)
{
    std::string line = "- [ ] **" + markdownText(finding.priority, longest) + "** " +
                       markdownText(finding.title, longest) + " (" +
                       markdownCode(bundle.keys()[finding.key].text, longest) + ", " +
                       markdownCode(finding.id, longest) + ")\n";
    if (!finding.surface.empty())
        line += "  - Where: " + markdownCode(finding.surface, longest) + '\n';
    if (!finding.skill.empty())
        line += "  - Next: " + markdownCode(finding.skill, longest) + '\n';
    return line;
}

std::string asJson(const Bundle &bundle, const BundleFinding &finding)
{
    return R"({"key":)" + JsonValue::string(bundle.keys()[finding.key].text).toJson() + R"(,"finding":)" +
           std::string(finding.raw) + '}';
}

std::string commandsOf(const std::vector<const BundleFinding *> &findings)
{
    std::string out;
    std::set<std::string_view> seen;
    for (const BundleFinding *finding : findings) {
        if (!finding->skill.empty() && seen.insert(finding->skill).second)
            out += (out.empty() ? "" : "\n") + plain(finding->skill);
    }
    return out;
}

} // namespace

std::string copyOf(const Bundle &bundle, const std::vector<const BundleFinding *> &findings,
                   CopyFormat format)
{
    if (format == CopyFormat::Command)
        return commandsOf(findings);
    std::string out = format == CopyFormat::Json ? "[" : "";
    for (const BundleFinding *finding : findings) {
        switch (format) {
        case CopyFormat::Text:
            out += asText(bundle, *finding);
            break;
        case CopyFormat::Markdown:
            out += asMarkdown(bundle, *finding);
            break;
        case CopyFormat::Json:
            out += (out.size() > 1 ? ",\n" : "") + asJson(bundle, *finding);
            break;
        case CopyFormat::Command:
            break;
        }
    }
    return format == CopyFormat::Json ? out + "]\n" : out;
}

} // namespace prism
