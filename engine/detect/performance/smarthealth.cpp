// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/smarthealth.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"

#include <algorithm>
#include <array>
#include <optional>

namespace prism {
namespace {

constexpr std::size_t maxDevices = 64;

// Bits of smartctl's exit status (smartctl(8), EXIT STATUS).
constexpr int usageBit = 1;
constexpr int openBit = 2;
constexpr int failingBit = 8;
constexpr int prefailBit = 16;

struct Device
{
    std::string name;
    std::string type;
};

std::vector<Device> devicesFrom(const JsonValue &tree)
{
    std::vector<Device> out;
    const JsonValue *list = tree.find("devices");
    for (const JsonValue &d : list ? list->items() : std::vector<JsonValue>()) {
        const std::string name = d.stringOr("name");
        // A name goes into an argument vector: only a device path may.
        if (name.starts_with("/dev/") && out.size() < maxDevices)
            out.push_back({name, d.stringOr("type")});
    }
    return out;
}

const JsonValue *at(const JsonValue &tree, std::initializer_list<std::string_view> path)
{
    const JsonValue *v = &tree;
    for (const std::string_view key : path) {
        v = v ? v->find(key) : nullptr;
    }
    return v;
}

std::optional<std::int64_t> integerAt(const JsonValue &tree, std::initializer_list<std::string_view> path)
{
    const JsonValue *v = at(tree, path);
    return v ? v->toInt() : std::nullopt;
}

// What a disk's report says against it: evidence lines, worst priority first found.
struct Verdict
{
    std::optional<Priority> priority;
    std::vector<std::string> evidence;

    void add(Priority p, std::string line)
    {
        priority = priority ? std::min(*priority, p) : p;
        evidence.push_back(std::move(line));
    }
};

// ATA attributes whose raw value counts bad sectors; any growth of theirs foretells the end of a disk.
void judgeAttributes(const JsonValue &tree, Verdict &verdict)
{
    static constexpr std::array<std::int64_t, 4> bad{5, 187, 197, 198};
    const JsonValue *table = at(tree, {"ata_smart_attributes", "table"});
    if (!table)
        return;
    for (const JsonValue &row : table->items()) {
        const auto id = integerAt(row, {"id"});
        const std::string name = printable(row.stringOr("name", "attribute"));
        if (row.stringOr("when_failed") == "now")
            verdict.add(Priority::P1, name + " is below its threshold now");
        const auto raw = integerAt(row, {"raw", "value"});
        // Some firmwares pack other figures into the upper bytes of the 48-bit raw value.
        if (id && raw && std::find(bad.begin(), bad.end(), *id) != bad.end() && (*raw & 0xFFFFFFFF) > 0)
            verdict.add(Priority::P2, name + " (attribute " + std::to_string(*id) + ") raw value " +
                                          std::to_string(*raw & 0xFFFFFFFF));
    }
}

void judgeNvme(const JsonValue &tree, double wornPercent, Verdict &verdict)
{
    const JsonValue *log = tree.find("nvme_smart_health_information_log");
    if (!log)
        return;
    if (const auto warning = integerAt(*log, {"critical_warning"}); warning && *warning != 0)
        verdict.add(Priority::P1, "critical_warning " + std::to_string(*warning));
    if (const auto errors = integerAt(*log, {"media_errors"}); errors && *errors > 0)
        verdict.add(Priority::P2, "media_errors " + std::to_string(*errors));
    if (const auto used = integerAt(*log, {"percentage_used"});
        used && static_cast<double>(*used) >= wornPercent)
        verdict.add(Priority::P2, "percentage_used " + std::to_string(*used));
}

Verdict judge(const DetectorContext &context, const JsonValue &tree, int exitCode)
{
    Verdict verdict;
    const JsonValue *passed = at(tree, {"smart_status", "passed"});
    if ((exitCode & failingBit) != 0 || (passed && passed->isBool() && !passed->isTrue()))
        verdict.add(Priority::P0, "SMART overall health: FAILED, the disk expects to fail within 24 hours");
    judgeAttributes(tree, verdict);
    if ((exitCode & prefailBit) != 0 && verdict.evidence.empty())
        verdict.add(Priority::P1, "smartctl: a prefail attribute is at or below its threshold");
    judgeNvme(tree, context.number("worn-percent", 90), verdict);
    return verdict;
}

Finding findingFor(const DetectorInfo &info, const Device &device, const JsonValue &tree, Verdict verdict)
{
    const std::string serial = printable(tree.stringOr("serial_number"));
    const std::string model = printable(tree.stringOr("model_name", "disk"));
    // Names like /dev/sda may change at the next boot; the serial number is the disk.
    Finding f = makeFinding(
        info, serial.empty() ? device.name : serial, verdict.priority.value_or(Priority::P2),
        model + (verdict.priority == Priority::P0 ? " is failing" : " shows wear or errors"), device.name,
        "Back up what is on " + device.name + " and plan its replacement. smartctl -a " + device.name +
            " shows the whole report.");
    f.addEvidence("smartctl " + device.name + ": " + model + (serial.empty() ? "" : ", serial " + serial));
    for (std::string &line : verdict.evidence)
        f.addEvidence("smartctl " + device.name + ": " + std::move(line));
    return f;
}

std::string messageOf(const JsonValue &tree)
{
    const JsonValue *messages = at(tree, {"smartctl", "messages"});
    return messages && !messages->items().empty() ? printable(messages->items().front().stringOr("string"))
                                                  : std::string();
}

// Looked at, passed over with a note, or not to be asked at all.
struct Round
{
    std::vector<Finding> findings;
    std::vector<std::string> notes;
    std::size_t looked = 0;
};

void lookAt(DetectorContext &context, const DetectorInfo &info, const Device &device, Round &round)
{
    std::vector<std::string> command{"smartctl", "--json=c", "-H", "-A", "-i", "-n", "standby,3"};
    if (!device.type.empty())
        command.insert(command.end(), {"-d", device.type});
    command.push_back(device.name);
    const auto outcome = askTool(context, std::move(command));
    const auto tree = parseJson(outcome.output);
    const bool answered = outcome.end == ProcessEnd::Exited && tree && tree->isObject() &&
                          (outcome.exitCode & (usageBit | openBit)) == 0;
    const bool hasHealth = answered && (tree->find("smart_status") || tree->find("ata_smart_attributes") ||
                                        tree->find("nvme_smart_health_information_log"));
    if (!hasHealth) {
        const std::string why = tree ? messageOf(*tree) : firstMessage(outcome);
        round.notes.push_back(device.name +
                              " told nothing: " + (why.empty() ? outcome.describe().text() : why));
        return;
    }
    ++round.looked;
    if (Verdict verdict = judge(context, *tree, outcome.exitCode); verdict.priority)
        round.findings.push_back(findingFor(info, device, *tree, std::move(verdict)));
}

} // namespace

const DetectorInfo &SmartHealth::info() const
{
    static const DetectorInfo info{
        .id = "performance.smart-health",
        .version = 1,
        .title = Sentence::saying("SMART health of disks"),
        .daemon = Daemon::Performance,
        .reads = Sentence::saying(
            "smartctl --scan-open, then smartctl -H -A -i of each disk (package smartmontools)"),
        .rights = Sentence::saying("root; without it no disk can be asked"),
        .cost = Cost::Medium,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::Daily,
        .options = {{"worn-percent", "90",
                     Sentence::saying("P2 if an NVMe disk has used this much of its rated life.")}},
        .explanation =
            "Each disk is asked for its own verdict and its counters. A failed verdict is P0: the maker "
            "expects the disk to fail within a day. An attribute at its threshold, or a critical warning of "
            "an NVMe disk, is P1. Reallocated, pending or uncorrectable sectors, media errors and a rated "
            "life that is nearly used up are P2.\n\n"
            "A disk that sleeps is not woken up and is noted as not looked at. Virtual disks and many USB "
            "bridges answer nothing; a machine with only such disks is not applicable.\n\n"
            "What to do: back up, run smartctl -t long on the disk, look at smartctl -a a few hours later, "
            "and replace it if counters grow."};
    return info;
}

DetectorResult SmartHealth::run(DetectorContext &context) const
{
    if (!context.tools->has("smartctl"))
        return DetectorResult::notApplicable(
            Sentence::saying("smartctl is not installed (package smartmontools)"));
    if (!context.isRoot)
        return DetectorResult::notApplicable(
            Sentence::saying("only root may ask the disks for their health"));
    const auto scan = askTool(context, {"smartctl", "--scan-open", "--json=c"});
    const auto tree = parseJson(scan.output);
    if (scan.end != ProcessEnd::Exited || !tree || !tree->isObject())
        return toolFailure("smartctl --scan-open", scan);
    const auto devices = devicesFrom(*tree);
    Round round;
    for (const Device &d : devices) {
        if (context.stop.stop_requested())
            return DetectorResult::failed(Sentence::saying("cancelled"));
        lookAt(context, info(), d, round);
    }
    if (devices.empty())
        return DetectorResult::notApplicable(Sentence::saying("smartctl finds no disk that it could ask"));
    DetectorResult result = round.looked == 0
                                ? DetectorResult::notApplicable(Sentence::saying(
                                      "no disk here tells its health: %1", joined(round.notes, "; ")))
                                : DetectorResult::of(std::move(round.findings));
    result.notes = std::move(round.notes);
    return result;
}

} // namespace prism
