// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/markdownlinks.h"

#include "engine/core/text.h"
#include "engine/detect/lint/markdown.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/lint/treewalk.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t maxFileBytes = std::size_t{1} << 20;
constexpr std::size_t maxTotalBytes = std::size_t{32} << 20;
constexpr std::size_t maxFindings = 200;
constexpr std::size_t shownLinks = 20;

/// The path with ".." resolved in its text; nothing if it climbs above `root`.
std::optional<std::string> resolved(const std::string &directory, const std::string &relative,
                                    const std::string &root)
{
    std::vector<std::string_view> parts;
    const std::string whole = directory + '/' + relative;
    for (const std::string_view part : split(whole, '/')) {
        if (part.empty() || part == ".")
            continue;
        if (part == ".." && parts.empty())
            return std::nullopt;
        if (part == "..")
            parts.pop_back();
        else
            parts.push_back(part);
    }
    std::string out;
    for (const std::string_view part : parts)
        out += '/' + std::string(part);
    const bool isInside = out.starts_with(root) && (out.size() == root.size() || out[root.size()] == '/');
    return isInside ? std::optional(out) : std::nullopt;
}

bool isMarkdown(std::string_view name)
{
    return name.ends_with(".md") || name.ends_with(".markdown") || name.ends_with(".MD");
}

/// Some sites leave out ".md" or ".html", or mean the page of a directory.
bool isThere(const DetectorContext &context, const std::string &path)
{
    for (const char *suffix : {"", ".md", ".markdown", ".html"}) {
        if (presenceOf(context, path + suffix) != Presence::Missing)
            return true;
    }
    return path.ends_with(".html") &&
           presenceOf(context, path.substr(0, path.size() - 5) + ".md") != Presence::Missing;
}

std::optional<Finding> brokenLinks(const DetectorInfo &info, const DetectorContext &context,
                                   const std::string &path, const std::string &root, const std::string &text)
{
    const std::string shown = shownPlace(context, path);
    const std::string directory = path.substr(0, path.rfind('/'));
    std::vector<std::string> broken;
    for (const MarkdownLink &link : markdownLinks(text)) {
        const std::string relative = relativePathOf(link.target);
        const auto target = relative.empty() ? std::nullopt : resolved(directory, relative, root);
        if (target && !isThere(context, *target))
            broken.push_back("file:" + shown + ':' + std::to_string(link.line) + ": " +
                             tail(printable(link.target), 300));
    }
    if (broken.empty())
        return std::nullopt;
    Finding f = makeFinding(info, shown, Priority::P3, "Broken links in " + shown, shown,
                            "Relative links of the text name files that do not exist.");
    const std::size_t more = broken.size() > shownLinks ? broken.size() - shownLinks : 0;
    broken.resize(broken.size() - more);
    for (std::string &line : broken)
        f.addEvidence(std::move(line));
    if (more > 0)
        f.addEvidence("and " + counted(more, "further link", "further links"));
    return f;
}

} // namespace

MarkdownLinksDetector::MarkdownLinksDetector()
{
    m_info.id = "lint.markdown-links";
    m_info.title = Sentence::saying("Broken relative links in Markdown");
    m_info.daemon = Daemon::Lint;
    m_info.reads =
        Sentence::saying("*.md and *.markdown under the option roots, at most 1 MiB each and 32 MiB in all");
    m_info.rights = Sentence::saying("none");
    m_info.cost = Cost::Medium;
    m_info.options = {
        {"roots", "~/Documents,~/docs,~/notes,~/wiki,~/src,~/projects,~/work,~/git,~/code,~/repos,~/dev",
         Sentence::saying("Directories to walk, separated by commas.")},
        {"depth", "6", Sentence::saying("How many levels to walk.")},
        {"skip", "vendor,third_party,target,build,dist,_build,.tox",
         Sentence::saying("Names of directories not to enter, besides .git, node_modules and caches.")},
    };
    m_info.explanation = "A Markdown file links to a file beside it that does not exist: it was renamed, "
                         "moved or never committed. "
                         "One finding a file; the evidence has the lines.\n\n"
                         "Inline links, images and link definitions are looked at; code, comments, addresses "
                         "with a scheme, links "
                         "that start with / and links that lead out of the walked root are not, and neither "
                         "are anchors inside a "
                         "file. A target that exists with .md, .markdown or .html added counts as there, as "
                         "many sites write it "
                         "so.\n\n"
                         "What to do: correct the link or restore the file.";
}

DetectorResult MarkdownLinksDetector::run(DetectorContext &context) const
{
    WalkLimits limits;
    limits.maxDepth = std::clamp(static_cast<int>(context.number("depth", 6)), 1, 20);
    for (std::string &name : context.list("skip"))
        limits.skip.insert(std::move(name));
    TreeWalk walk(limits, context.stop);
    std::vector<Finding> findings;
    std::size_t unread = 0;
    std::size_t bytes = 0;
    bool anyRoot = false;
    for (const std::string &written : context.list("roots")) {
        const std::string root = placeOf(context, written);
        anyRoot = walk.visit(root, [&](const std::string &path, const DirectoryEntry &entry, int) {
            if (!entry.isRegular || !isMarkdown(entry.name) || findings.size() >= maxFindings)
                return true;
            const auto text = bytes < maxTotalBytes ? readFile(path, maxFileBytes, Links::Refuse)
                                                    : Result<std::string>(Error{ErrorCode::TooLarge, {}, {}});
            if (!text) {
                ++unread;
                return true;
            }
            bytes += text->size();
            if (auto finding = brokenLinks(m_info, context, path, root, *text))
                findings.push_back(std::move(*finding));
            return true;
        }) || anyRoot;
    }
    if (!anyRoot)
        return DetectorResult::notApplicable(Sentence::saying("none of the roots is there"));
    const bool isFull = findings.size() >= maxFindings;
    DetectorResult result = walk.result(std::move(findings));
    if (unread > 0)
        result.notes.push_back(counted(unread, "file was", "files were") +
                               " not read: too large, or no right to");
    if (isFull)
        result.notes.emplace_back("more files than the limit have broken links; the rest was not looked at");
    return result;
}

} // namespace prism
