// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/diskroom.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"
#include "engine/detect/performance/mounts.h"
#include "engine/detect/samplehistory.h"

#include <algorithm>
#include <cmath>

namespace prism {
namespace {

constexpr std::int64_t fitSeconds = 14 * 86400; // how far back the growth is fitted
constexpr std::size_t minSamples = 4;           // fewer points make no trend
constexpr double leastGrowth = 0.01;            // share of the size; smaller growth in the window is noise
constexpr std::size_t maxProbes = 8;            // mounts asked one by one after a common call hung
constexpr double gib = 1024.0 * 1024.0 * 1024.0;

// What the tools said of this machine's file systems.
struct Survey
{
    std::vector<Room> rooms;
    std::vector<Mount> hanging;
    std::vector<std::string> notes;
    std::optional<DetectorResult> failure;
};

std::vector<std::string> gnuDf(const std::vector<Mount> &mounts)
{
    std::vector<std::string> command{"df", "--block-size=1",
                                     "--output=size,used,avail,itotal,iused,iavail,target", "--"};
    for (const Mount &m : mounts)
        command.push_back(m.target);
    return command;
}

void keepRooms(const std::vector<Mount> &asked, const std::vector<Room> &answers, Survey &survey)
{
    for (const Mount &m : asked) {
        const auto it =
            std::find_if(answers.begin(), answers.end(), [&](const Room &r) { return r.target == m.target; });
        if (it != answers.end())
            survey.rooms.push_back(*it);
        else
            survey.notes.push_back("df gave no figures for " + printable(m.target));
    }
}

void surveyLocal(DetectorContext &context, const std::vector<Mount> &mounts, Survey &survey)
{
    if (mounts.empty())
        return;
    const auto outcome = askTool(context, gnuDf(mounts));
    const auto rooms = parseGnuDf(outcome.output);
    if (outcome.end != ProcessEnd::Exited || rooms.empty()) {
        survey.failure = toolFailure("df", outcome);
        return;
    }
    keepRooms(mounts, rooms, survey);
} // namespace

// A server that is gone makes statvfs(2) wait for ever, so its mounts are asked in children that can be
// killed: all at once, and only if that hangs one by one.
void surveyNetwork(DetectorContext &context, const std::vector<Mount> &mounts, Survey &survey)
{
    if (mounts.empty())
        return;
    const auto together = askTool(context, gnuDf(mounts), std::chrono::seconds(5));
    if (together.end == ProcessEnd::Exited) {
        keepRooms(mounts, parseGnuDf(together.output), survey);
        return;
    }
    for (std::size_t i = 0; i < mounts.size() && !context.stop.stop_requested(); ++i) {
        if (i == maxProbes) {
            survey.notes.push_back(counted(mounts.size() - i, "network mount was", "network mounts were") +
                                   " not asked, because an earlier one did not answer");
            return;
        }
        const auto alone = askTool(context, gnuDf({mounts[i]}), std::chrono::seconds(2));
        if (alone.end == ProcessEnd::TimedOut)
            survey.hanging.push_back(mounts[i]);
        else
            keepRooms({mounts[i]}, parseGnuDf(alone.output), survey);
    }
}

Survey surveyLinux(DetectorContext &context)
{
    Survey survey;
    const auto table = readFile(context.at("/proc/self/mountinfo"));
    if (!table) {
        survey.failure =
            DetectorResult::failed(Sentence::saying("the mount table: %1", table.error().text()));
        return survey;
    }
    std::vector<Mount> local = dataMounts(*table);
    std::vector<Mount> network;
    const auto firstNetwork =
        std::stable_partition(local.begin(), local.end(), [](const Mount &m) { return !m.network; });
    network.assign(firstNetwork, local.end());
    local.erase(firstNetwork, local.end());
    surveyLocal(context, local, survey);
    if (!survey.failure)
        surveyNetwork(context, network, survey);
    return survey;
}

Survey surveyMac(DetectorContext &context)
{
    Survey survey;
    const auto outcome = askTool(context, {"df", "-k", "-l"});
    survey.rooms = parseMacDf(outcome.output);
    if (outcome.end != ProcessEnd::Exited || survey.rooms.empty())
        survey.failure = toolFailure("df", outcome);
    survey.notes.emplace_back("network mounts are not looked at on macOS");
    return survey;
}

std::optional<Priority> levelOf(const DetectorContext &context, double percent)
{
    if (percent >= context.number("critical-percent", 95))
        return Priority::P1;
    if (percent >= context.number("warn-percent", 85))
        return Priority::P2;
    return std::nullopt;
}

// Days until nothing is left at the pace of the last two weeks; nothing without a steady growth.
std::optional<double> daysToFull(const DetectorContext &context, const Room &room,
                                 const std::vector<Sample> &history)
{
    const std::vector<Sample> window = lastSamples(history, fitSeconds);
    if (window.size() < minSamples)
        return std::nullopt;
    const double span = static_cast<double>(window.back().at - window.front().at) / 86400.0;
    const auto slope = slopePerDay(window);
    if (!slope || span < context.number("history-days", 3) || *slope <= 0 ||
        *slope * span < leastGrowth * room.size)
        return std::nullopt;
    return room.available / *slope;
}

std::string figuresOf(const Room &room)
{
    return "df: " + printable(room.target) + ": size " + humanBytes(room.size) + ", used " +
           humanBytes(room.used) + ", available " + humanBytes(room.available) + " (" +
           fixed(std::ceil(percentUsed(room.used, room.available)), 0) + "% used)";
}

std::optional<Finding> spaceFinding(const DetectorContext &context, const DetectorInfo &info,
                                    const Room &room, const std::vector<Sample> &history)
{
    auto level = levelOf(context, percentUsed(room.used, room.available));
    if (level && room.available > context.number("ample-gib", 200) * gib)
        level.reset();
    const bool isFull = room.available < 1;
    const auto days = daysToFull(context, room, history);
    const bool fillsSoon = days && *days < context.number("warn-days", 14) && !isFull;
    if (!level && !fillsSoon)
        return std::nullopt;
    Priority priority = level.value_or(Priority::P2);
    if (fillsSoon && *days < context.number("critical-days", 3))
        priority = std::min(priority, Priority::P1);
    if (isFull && room.target == "/")
        priority = Priority::P0;
    const std::string name = printable(room.target);
    Finding f = makeFinding(info, "space:" + name, priority,
                            isFull  ? name + " is full"
                            : level ? name + " is running out of room"
                                    : name + " will be full soon",
                            name, "");
    f.description = figuresOf(room).substr(4) + '.';
    f.addEvidence(figuresOf(room));
    if (fillsSoon) {
        const std::string pace = "full in about " + fixed(*days, 1) + " days at " +
                                 humanBytes(slopePerDay(lastSamples(history, fitSeconds)).value_or(0)) +
                                 " a day";
        f.description += " At the pace of the last two weeks it is " + pace + '.';
        f.addEvidence(std::to_string(lastSamples(history, fitSeconds).size()) +
                      " measurements of earlier runs: " + pace);
    }
    return f;
}

std::optional<Finding> inodeFinding(const DetectorContext &context, const DetectorInfo &info,
                                    const Room &room)
{
    if (room.inodes < 1)
        return std::nullopt;
    const double percent = percentUsed(room.inodesUsed, room.inodesFree);
    const auto level = levelOf(context, percent);
    if (!level)
        return std::nullopt;
    const std::string name = printable(room.target);
    Finding f = makeFinding(info, "inodes:" + name, *level, name + " is running out of inodes", name,
                            "No more files can be created when the inodes are used up, however much room is "
                            "left. Look for a directory with very many small files.");
    f.addEvidence("df: " + name + ": inodes " + fixed(room.inodes, 0) + ", used " +
                  fixed(room.inodesUsed, 0) + ", free " + fixed(room.inodesFree, 0) + " (" +
                  fixed(std::ceil(percent), 0) + "% used)");
    return f;
}

Finding hangingFinding(const DetectorInfo &info, const Mount &mount)
{
    const std::string name = printable(mount.target);
    Finding f = makeFinding(info, "hang:" + name, Priority::P1, name + " does not answer", name,
                            "Asking this mount for its room did not return. Programs that touch it hang as "
                            "well. Check the server and the network, or unmount it with umount -l.");
    f.addEvidence("df " + name + ": no answer within 2 s");
    f.addEvidence("mount: " + printable(mount.source) + " on " + name + " type " + printable(mount.type));
    return f;
}

} // namespace

const DetectorInfo &DiskRoom::info() const
{
    static const DetectorInfo info{
        .id = "performance.disk-room",
        .version = 1,
        .title = Sentence::saying("Disk and inode room, days to full"),
        .daemon = Daemon::Performance,
        .reads =
            Sentence::saying("/proc/self/mountinfo and df (macOS: df -k -l); the figures of earlier runs"),
        .rights = Sentence::saying("none; mounts of other users may be hidden from df"),
        .cost = Cost::Low,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"warn-percent", "85", Sentence::saying("P2 from this share of used room or inodes on.")},
                    {"critical-percent", "95",
                     Sentence::saying("P1 from this share of used room or inodes on.")},
                    {"ample-gib", "200",
                     Sentence::saying("With more free room than this the share alone is no finding.")},
                    {"warn-days", "14",
                     Sentence::saying("P2 if it will be full within this many days at its present growth.")},
                    {"critical-days", "3", Sentence::saying("P1 if it will be full within this many days.")},
                    {"history-days", "3",
                     Sentence::saying("Growth is told only from measurements over at least this many days.")},
                    {"ignore", "", Sentence::saying("Mount points that are left out, separated by commas.")}},
        .explanation =
            "Every mounted file system that holds data is asked for its room and its inodes. Pseudo file "
            "systems, images (squashfs, iso9660), read-only mounts and overlays other than / are left out; a "
            "tmpfs is looked at, because programs fail when it is full. Several mounts of one file system "
            "count once.\n\n"
            "The share is used / (used + available), as df shows it, so blocks reserved for root count as "
            "used up. A full / is P0.\n\n"
            "Each run remembers what is used. From four measurements over three days on, a straight line "
            "through those of the last 14 days tells when nothing will be left. A growth of less than one "
            "percent of the size in that time is taken for noise.\n\n"
            "A network or FUSE mount that does not answer is a finding of its own.\n\n"
            "What to do: find what grows (du -xh --max-depth=2 MOUNT | sort -h), empty caches (apt-get "
            "clean, "
            "journalctl --vacuum-size=500M), look for deleted files that are still open (lsof +L1), or give "
            "the file system more room."};
    return info;
}

DetectorResult DiskRoom::run(DetectorContext &context) const
{
    Survey survey = context.isMac ? surveyMac(context) : surveyLinux(context);
    if (survey.failure)
        return std::move(*survey.failure);
    const auto ignored = context.list("ignore");
    SampleHistory history = SampleHistory::load(context, info().id, survey.notes);
    std::vector<Finding> findings;
    for (const Room &room : survey.rooms) {
        if (room.size < 1 || std::find(ignored.begin(), ignored.end(), room.target) != ignored.end())
            continue;
        history.add(room.target, context.now, room.used);
        if (auto f = spaceFinding(context, info(), room, history.of(room.target)))
            findings.push_back(std::move(*f));
        if (auto f = inodeFinding(context, info(), room))
            findings.push_back(std::move(*f));
    }
    for (const Mount &mount : survey.hanging)
        findings.push_back(hangingFinding(info(), mount));
    history.save(context, info().id, survey.notes);
    DetectorResult result = DetectorResult::of(std::move(findings));
    if (survey.rooms.empty() && survey.hanging.empty())
        result = DetectorResult::notApplicable(Sentence::saying("no mounted file system here holds data"));
    result.notes = std::move(survey.notes);
    return result;
}

} // namespace prism
