// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/machinedetectors.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/detect/foreign/foreigncatalogue.h"

#include <algorithm>
#include <iterator>

namespace prism {

MachineDetectors detectorsOfMachine(const Settings &settings)
{
    MachineDetectors out{builtInDetectors(), {}};
    for (const Daemon d : allDaemons) {
        const std::string directory = settings.configDirectory + "/detectors/" + std::string(daemonName(d));
        if (!isDirectory(directory))
            continue;
        auto foreign = foreignDetectors(directory, d, settings.detectors);
        if (!foreign) {
            out.errors.push_back(foreign.error().text());
            continue;
        }
        std::move(foreign->detectors.begin(), foreign->detectors.end(), std::back_inserter(out.detectors));
        out.errors.insert(out.errors.end(), foreign->errors.begin(), foreign->errors.end());
    }
    return out;
}

Result<std::vector<DetectorTiming>> lastTimings(const Settings &settings)
{
    const std::string runs = settings.cache + "/runs";
    const auto entries = listDirectory(runs);
    if (!entries || entries->empty())
        return Error{ErrorCode::NotFound,
                     Sentence::saying("there is no run to tell of; 'prism run' makes one"), runs};
    const auto text = readFile(runs + '/' + entries->back().name);
    const auto record = text ? parseJson(*text, entries->back().name) : Result<JsonValue>(text.error());
    if (!record)
        return record.error();
    std::vector<DetectorTiming> out;
    const JsonValue *daemons = record->find("daemons");
    for (const JsonValue &d : daemons ? daemons->items() : std::vector<JsonValue>()) {
        const JsonValue *detectors = d.find("detectors");
        for (const JsonValue &x : detectors ? detectors->items() : std::vector<JsonValue>()) {
            const JsonValue *ms = x.find("ms");
            out.push_back({d.stringOr("daemon"), x.stringOr("id"), x.stringOr("outcome"),
                           ms ? ms->toInt().value_or(0) : 0});
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const DetectorTiming &a, const DetectorTiming &b) { return a.ms > b.ms; });
    return out;
}

KnownOptions knownDetectorOptions()
{
    KnownOptions out;
    for (const auto &detector : builtInDetectors()) {
        for (const DetectorOption &option : detector->info().options)
            out[detector->info().id].insert(option.name);
    }
    return out;
}

} // namespace prism
