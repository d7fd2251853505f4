// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/proposal.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/filelock.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/target/plan.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <random>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::array<std::string_view, 6> stateNames{"open",    "expired", "rejected",
                                                     "running", "applied", "failed"};
constexpr std::size_t idLength = 8;
constexpr std::size_t largestFile = std::size_t{1} << 20;
constexpr std::size_t longestNote = 2000;
constexpr std::size_t longestName = 80;

bool isId(std::string_view text)
{
    return text.size() == idLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

std::string newId()
{
    std::random_device random;
    std::array<char, idLength + 1> text{};
    std::snprintf(text.data(), text.size(), "%08x", random());
    return text.data();
}

JsonValue text(std::string_view value)
{
    return JsonValue::string(std::string(value));
}

std::optional<ProposalState> stateOf(const std::string &name)
{
    const auto found = std::find(stateNames.begin(), stateNames.end(), name);
    if (found == stateNames.end())
        return std::nullopt;
    return static_cast<ProposalState>(found - stateNames.begin());
}

Result<Proposal> fromJson(const JsonValue &json, const std::string &place)
{
    Proposal out;
    out.id = json.stringOr("id");
    out.verb = json.stringOr("verb");
    out.planHash = json.stringOr("plan_hash");
    out.askedBy = json.stringOr("asked_by");
    out.note = json.stringOr("note");
    const JsonValue *words = json.find("words");
    const JsonValue *plan = json.find("plan");
    const auto made = parseIsoTime(json.stringOr("made_at"));
    const auto state = stateOf(json.stringOr("state"));
    if (!isId(out.id) || out.verb.empty() || !words || !words->isArray() || !plan || !plan->isObject() ||
        !made || !state)
        return Error{ErrorCode::Corrupt, Sentence::saying("this is not a proposal"), place};
    for (const JsonValue &w : words->items()) {
        if (!w.isString())
            return Error{ErrorCode::Corrupt, Sentence::saying("a word of the proposal is no text"), place};
        out.words.push_back(w.text());
    }
    out.plan = *plan;
    out.madeAt = *made;
    out.state = *state;
    out.decidedAt = parseIsoTime(json.stringOr("decided_at")).value_or(UtcTime{});
    return out;
}

} // namespace

std::string_view proposalStateName(ProposalState state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

UtcTime Proposal::expiresAt() const
{
    return {madeAt.seconds + planLifetime};
}

JsonValue Proposal::toJson() const
{
    std::vector<JsonValue> list;
    for (const std::string &w : words)
        list.push_back(text(w));
    JsonValue out = JsonValue::object({{"schema_version", text("prism.proposal.v1")},
                                       {"id", text(id)},
                                       {"state", text(proposalStateName(state))},
                                       {"verb", text(verb)},
                                       {"words", JsonValue::array(std::move(list))},
                                       {"asked_by", text(askedBy)},
                                       {"made_at", text(madeAt.iso())},
                                       {"expires_at", text(expiresAt().iso())}});
    if (decidedAt.seconds > 0)
        out.insert("decided_at", text(decidedAt.iso()));
    out.insert("note", text(note));
    out.insert("plan_hash", text(planHash));
    out.insert("plan", plan);
    return out;
}

JsonValue shortenedPlan(const JsonValue &plan, std::size_t most)
{
    JsonValue out = JsonValue::object();
    for (const auto &[name, value] : plan.members()) {
        const std::vector<JsonValue> &items = value.items();
        if (items.size() <= most) {
            out.insert(name, value);
            continue;
        }
        const auto end = items.begin() + static_cast<std::ptrdiff_t>(most);
        out.insert(name, JsonValue::array({items.begin(), end}));
        out.insert(name + "_total", JsonValue::integer(static_cast<std::int64_t>(items.size())));
    }
    return out;
}

std::string proposalsDirectory(const std::string &dataDirectory)
{
    return dataDirectory + "/proposals";
}

Result<Proposal> ProposalStore::read(const std::string &id, UtcTime now) const
{
    const std::string path = m_directory + '/' + id + ".json";
    const auto bytes = readFile(path, largestFile, Links::Refuse);
    if (!bytes)
        return bytes.error();
    const auto json = parseJson(*bytes, path);
    if (!json)
        return json.error();
    auto out = fromJson(*json, path);
    if (out && out->id != id)
        return Error{ErrorCode::Corrupt, Sentence::saying("the proposal has another id than its file"), path};
    if (out && out->state == ProposalState::Open && now > out->expiresAt())
        out->state = ProposalState::Expired;
    return out;
}

Result<void> ProposalStore::write(const Proposal &proposal) const
{
    return writeFileAtomically(m_directory + '/' + proposal.id + ".json", proposal.toJson().toJson() + '\n');
}

Result<std::vector<Proposal>> ProposalStore::list(UtcTime now) const
{
    std::vector<Proposal> out;
    const auto entries = listDirectory(m_directory);
    if (!entries)
        return entries.error().code == ErrorCode::NotFound ? Result<std::vector<Proposal>>(out)
                                                           : Result<std::vector<Proposal>>(entries.error());
    for (const DirectoryEntry &e : *entries) {
        const std::string id = e.name.substr(0, idLength);
        if (!e.isRegular || !isId(id) || e.name != id + ".json")
            continue;
        if (auto proposal = read(id, now))
            out.push_back(std::move(*proposal));
    }
    std::sort(out.begin(), out.end(), [](const Proposal &a, const Proposal &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.id < b.id;
    });
    return out;
}

Result<Proposal> ProposalStore::find(std::string_view id, UtcTime now) const
{
    if (!isId(id))
        return Error{
            ErrorCode::InvalidInput,
            Sentence::saying("'%1' is no proposal; give the 8 digits that 'prism proposals list' shows",
                             printable(tail(id, longestName))),
            {}};
    auto found = read(std::string(id), now);
    if (!found && found.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, Sentence::saying("there is no proposal %1", id), {}};
    return found;
}

Result<Proposal> ProposalStore::propose(Proposal proposal, UtcTime now) const
{
    if (const auto made = makeDirectory(m_directory); !made)
        return made.error();
    const auto lock = FileLock::wait(m_directory + "/.lock", {});
    if (!lock)
        return lock.error();
    const auto all = list(now);
    if (!all)
        return all.error();
    std::size_t open = 0;
    for (const Proposal &p : *all) {
        if (p.state == ProposalState::Open) {
            ++open;
            if (p.planHash == proposal.planHash && p.verb == proposal.verb && p.words == proposal.words)
                return p;
        } else if (p.state != ProposalState::Running && now.seconds - p.madeAt.seconds > keptFor) {
            ::unlink((m_directory + '/' + p.id + ".json").c_str());
        }
    }
    if (open >= mostOpen)
        return Error{ErrorCode::Refused,
                     Sentence::counting("%n proposals wait for the operator already; decide about them first",
                                        "%n proposals wait for the operator already; decide about them first",
                                        open),
                     {}};
    do
        proposal.id = newId();
    while (fileExists(m_directory + '/' + proposal.id + ".json"));
    proposal.madeAt = now;
    proposal.state = ProposalState::Open;
    proposal.askedBy = tail(printable(proposal.askedBy), longestName);
    if (const auto written = write(proposal); !written)
        return written.error();
    return proposal;
}

Result<Proposal> ProposalStore::change(std::string_view id, ProposalState from, ProposalState to,
                                       const std::string &note, UtcTime now) const
{
    if (const auto known = find(id, now); !known)
        return known.error();
    const auto lock = FileLock::wait(m_directory + "/.lock", {});
    if (!lock)
        return lock.error();
    auto proposal = find(id, now);
    if (!proposal)
        return proposal;
    if (proposal->state != from)
        return Error{ErrorCode::Refused,
                     Sentence::saying("the proposal is %1, not %2", proposalStateName(proposal->state),
                                      proposalStateName(from)),
                     {}};
    proposal->state = to;
    proposal->decidedAt = now;
    proposal->note = tail(note, longestNote);
    if (const auto written = write(*proposal); !written)
        return written.error();
    return proposal;
}

Result<Proposal> ProposalStore::approve(std::string_view id, UtcTime now) const
{
    return change(id, ProposalState::Open, ProposalState::Running, {}, now);
}

Result<Proposal> ProposalStore::reject(std::string_view id, const std::string &reason, UtcTime now) const
{
    return change(id, ProposalState::Open, ProposalState::Rejected, reason, now);
}

Result<Proposal> ProposalStore::finish(std::string_view id, bool succeeded, const std::string &note,
                                       UtcTime now) const
{
    return change(id, ProposalState::Running, succeeded ? ProposalState::Applied : ProposalState::Failed,
                  note, now);
}

} // namespace prism
