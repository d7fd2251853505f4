// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/treewalk.h"

#include "engine/core/clock.h"
#include "engine/core/text.h"

#include <deque>
#include <sys/stat.h>

namespace prism {

TreeWalk::TreeWalk(WalkLimits limits, std::stop_token stop)
    : m_limits(std::move(limits))
    , m_stop(std::move(stop))
    , m_deadline(monotonicMilliseconds() + m_limits.maxMilliseconds)
{}

bool TreeWalk::mayGoOn()
{
    m_stopped = m_stopped || m_stop.stop_requested();
    m_timeUp = m_timeUp || monotonicMilliseconds() > m_deadline;
    return !wasCutShort() && !m_full;
}

bool TreeWalk::visit(const std::string &root, const Visitor &visitor)
{
    struct Level
    {
        std::string path;
        int depth;
    };
    struct stat s = {};
    if (::stat(root.c_str(), &s) != 0 || !S_ISDIR(s.st_mode))
        return false;
    const auto device = s.st_dev;
    std::deque<Level> open{{root, 1}};
    while (!open.empty() && mayGoOn()) {
        const Level level = std::move(open.front());
        open.pop_front();
        // The root may be a link; below it only real directories are entered.
        if ((level.depth == 1 ? ::stat(level.path.c_str(), &s) : ::lstat(level.path.c_str(), &s)) != 0 ||
            s.st_dev != device || !m_entered.emplace(s.st_dev, s.st_ino).second)
            continue;
        const auto entries = listDirectory(level.path);
        if (!entries) {
            ++m_unreadable;
            continue;
        }
        for (const DirectoryEntry &entry : *entries) {
            if (++m_entries > m_limits.maxEntries) {
                m_full = true;
                return true;
            }
            std::string path = (level.path == "/" ? std::string() : level.path) + '/' + entry.name;
            const bool enter = visitor(path, entry, level.depth);
            if (!entry.isDirectory || !enter || m_limits.skip.contains(entry.name))
                continue;
            if (level.depth < m_limits.maxDepth)
                open.push_back({std::move(path), level.depth + 1});
            else
                m_tooDeep = true;
        }
    }
    return true;
}

DetectorResult TreeWalk::result(std::vector<Finding> findings) const
{
    if (m_stopped)
        return DetectorResult::failed(Sentence::saying("stopped before everything was looked at"));
    if (m_timeUp)
        return DetectorResult::failed(Sentence::saying("not everything could be looked at within %1 s",
                                                       m_limits.maxMilliseconds / 1000));
    DetectorResult result = DetectorResult::of(std::move(findings));
    if (m_full)
        result.notes.push_back("stopped after " + std::to_string(m_limits.maxEntries) +
                               " entries; the rest was not looked at");
    if (m_tooDeep)
        result.notes.push_back("directories deeper than " + std::to_string(m_limits.maxDepth) +
                               " levels were not entered");
    if (m_unreadable > 0)
        result.notes.push_back(counted(m_unreadable, "directory", "directories") + " could not be read");
    return result;
}

} // namespace prism
