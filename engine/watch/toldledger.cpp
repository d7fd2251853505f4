// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/toldledger.h"

#include "engine/core/atomicfile.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t largestFile = std::size_t{4} << 20;
constexpr std::size_t mostFindings = 10000;
constexpr std::size_t mostCauses = 500;
constexpr std::size_t mostEvents = 200;

std::string pathIn(const std::string &dataDirectory)
{
    return dataDirectory + "/told.json";
}

const std::vector<JsonMember> &membersOf(const JsonValue &tree, std::string_view name)
{
    static const std::vector<JsonMember> none;
    const JsonValue *value = tree.find(name);
    return value ? value->members() : none;
}

const std::vector<JsonValue> &itemsOf(const JsonValue &tree, std::string_view name)
{
    static const std::vector<JsonValue> none;
    const JsonValue *value = tree.find(name);
    return value ? value->items() : none;
}

void readCauses(const JsonValue &tree, ToldLedger &ledger)
{
    for (const auto &[cause, value] : membersOf(tree, "incidents")) {
        const auto told = parseIsoTime(value.stringOr("told"));
        if (!told)
            continue;
        Incident incident{
            *told, {}, parseIsoTime(value.stringOr("recovered_at")), parseIsoTime(value.stringOr("since"))};
        for (const JsonValue &host : itemsOf(value, "hosts"))
            incident.hosts.push_back(host.text());
        ledger.incidents[cause] = std::move(incident);
    }
    for (const auto &[key, value] : membersOf(tree, "snoozed")) {
        if (const auto until = parseIsoTime(value.text()))
            ledger.snoozed[key] = *until;
    }
    for (const auto &[host, value] : membersOf(tree, "late")) {
        if (const auto due = parseIsoTime(value.text()))
            ledger.late[host] = *due;
    }
    for (const auto &[host, value] : membersOf(tree, "expected")) {
        if (const auto since = parseIsoTime(value.stringOr("since")))
            ledger.expected[host] = {value.stringOr("schedule"), *since};
    }
}

void readDrill(const JsonValue &tree, ToldLedger &ledger)
{
    const JsonValue *drill = tree.find("drill");
    const auto at = drill ? parseIsoTime(drill->stringOr("at")) : std::nullopt;
    if (!at)
        return;
    DrillProof proof{*at, {}, drill->stringOr("failure")};
    for (const auto &[channel, value] : membersOf(*drill, "channels"))
        proof.channels[channel] = value.toInt().value_or(-1);
    ledger.drill = std::move(proof);
}

ToldLedger ledgerOf(const JsonValue &tree)
{
    ToldLedger ledger;
    for (const auto &[hash, key] : membersOf(tree, "findings"))
        ledger.findings[hash] = key.text();
    for (const JsonValue &hash : itemsOf(tree, "logged"))
        ledger.logged.insert(hash.text());
    readCauses(tree, ledger);
    if (const JsonValue *slept = tree.find("slept_s"))
        ledger.sleptSeconds = slept->toInt();
    ledger.wokeAt = parseIsoTime(tree.stringOr("woke_at"));
    ledger.remindedOn = tree.stringOr("reminded_on");
    for (const JsonValue &event : itemsOf(tree, "events")) {
        if (const auto at = parseIsoTime(event.stringOr("at")))
            ledger.events.push_back({*at, event.stringOr("text")});
    }
    ledger.lookedAt = parseIsoTime(tree.stringOr("looked_at"));
    ledger.lookedBundle = tree.stringOr("looked_bundle");
    readDrill(tree, ledger);
    return ledger;
}

template<typename Map>
void shrink(Map &map, std::size_t most)
{
    while (map.size() > most)
        map.erase(map.begin());
}

void writeCauses(JsonWriter &w, const ToldLedger &ledger)
{
    w.key("incidents").beginObject();
    for (const auto &[cause, incident] : ledger.incidents) {
        w.key(cause).beginObject().member("told", incident.told.iso()).member("hosts", incident.hosts);
        if (incident.recoveredAt)
            w.member("recovered_at", incident.recoveredAt->iso());
        if (incident.since)
            w.member("since", incident.since->iso());
        w.endObject();
    }
    w.endObject().key("snoozed").beginObject();
    for (const auto &[key, until] : ledger.snoozed)
        w.member(key, until.iso());
    w.endObject().key("late").beginObject();
    for (const auto &[host, due] : ledger.late)
        w.member(host, due.iso());
    w.endObject().key("expected").beginObject();
    for (const auto &[host, e] : ledger.expected)
        w.key(host).beginObject().member("schedule", e.schedule).member("since", e.since.iso()).endObject();
    w.endObject();
}

} // namespace

ToldLedger readToldLedger(const std::string &dataDirectory, std::string *warning)
{
    const std::string path = pathIn(dataDirectory);
    if (!fileExists(path))
        return {};
    const auto text = readFile(path, largestFile);
    const auto tree = text ? parseJson(*text, path) : Result<JsonValue>(text.error());
    if (tree && tree->stringOr("schema_version") == "prism.told.v1")
        return ledgerOf(*tree);
    if (warning)
        *warning = tree ? path + ": this is no prism.told.v1" : tree.error().text().text();
    return {};
}

Result<void> writeToldLedger(const std::string &dataDirectory, ToldLedger ledger)
{
    shrink(ledger.findings, mostFindings);
    shrink(ledger.incidents, mostCauses);
    shrink(ledger.snoozed, mostCauses);
    shrink(ledger.late, mostCauses);
    shrink(ledger.logged, mostFindings);
    if (ledger.events.size() > mostEvents)
        ledger.events.erase(ledger.events.begin(),
                            ledger.events.end() - static_cast<std::ptrdiff_t>(mostEvents));
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("schema_version", "prism.told.v1").key("findings").beginObject();
    for (const auto &[hash, key] : ledger.findings)
        w.member(hash, key);
    w.endObject().key("logged").beginArray();
    for (const std::string &hash : ledger.logged)
        w.value(hash);
    w.endArray();
    writeCauses(w, ledger);
    if (ledger.sleptSeconds)
        w.member("slept_s", *ledger.sleptSeconds);
    if (ledger.wokeAt)
        w.member("woke_at", ledger.wokeAt->iso());
    w.member("reminded_on", ledger.remindedOn).key("events").beginArray();
    for (const WatchEvent &event : ledger.events)
        w.beginObject().member("at", event.at.iso()).member("text", event.text).endObject();
    w.endArray();
    if (ledger.lookedAt)
        w.member("looked_at", ledger.lookedAt->iso()).member("looked_bundle", ledger.lookedBundle);
    if (ledger.drill) {
        w.key("drill").beginObject().member("at", ledger.drill->at.iso());
        w.member("failure", ledger.drill->failure).key("channels").beginObject();
        for (const auto &[channel, ms] : ledger.drill->channels)
            w.member(channel, ms);
        w.endObject().endObject();
    }
    w.endObject();
    if (auto made = makeDirectory(dataDirectory); !made)
        return made;
    return writeFileAtomically(pathIn(dataDirectory), w.take() + '\n');
}

} // namespace prism
