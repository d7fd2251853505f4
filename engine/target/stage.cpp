// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/stage.h"

#include "engine/core/clock.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t keptOutput = 8192;

std::string_view codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid_input";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Unreadable:
        return "unreadable";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::TooLarge:
        return "too_large";
    case ErrorCode::TooDeep:
        return "too_deep";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::NoSpace:
        return "disk_full";
    case ErrorCode::PermissionDenied:
        return "permission_denied";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Timeout:
        return "timeout";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::External:
        return "external";
    }
    return "external";
}

void writeError(JsonWriter &w, const std::optional<VerbError> &error)
{
    w.key("error");
    if (!error) {
        w.null();
        return;
    }
    w.beginObject().member("code", error->code).member("message", error->message);
    w.member("hint", error->hint).endObject();
}

// Runs one stage and leaves how it went in its record.
void runOne(const Stage &stage, VerbResult &result, std::size_t index, const StageListener &listener,
            const std::stop_token &stop)
{
    const std::size_t count = result.stages.size();
    result.stages[index].status = StageStatus::Running;
    if (listener)
        listener({StageEvent::Kind::Began, index, count, result.stages[index], {}});
    std::string output;
    StageContext context(stop, stage.limit, [&](std::string_view text) {
        output += text;
        if (output.size() > 4 * keptOutput)
            output.erase(0, output.size() - keptOutput);
        if (listener)
            listener({StageEvent::Kind::Output, index, count, result.stages[index], text});
    });
    const std::int64_t begun = monotonicMilliseconds();
    StageEnd end = stage.run(context);
    StageRecord &record = result.stages[index];
    record.milliseconds = monotonicMilliseconds() - begun;
    record.status = end.status;
    record.note = std::move(end.note);
    record.error = std::move(end.error);
    record.output = tail(repairedUtf8(output), keptOutput);
    if (listener)
        listener({StageEvent::Kind::Ended, index, count, record, {}});
}

} // namespace

VerbError verbError(const Error &error, Sentence hint)
{
    return {std::string(codeName(error.code)), error.text(), std::move(hint)};
}

std::string_view stageStatusName(StageStatus status)
{
    switch (status) {
    case StageStatus::NotStarted:
        return "not_started";
    case StageStatus::Running:
        return "running";
    case StageStatus::Done:
        return "ok";
    case StageStatus::Unchanged:
        return "unchanged";
    case StageStatus::Failed:
        return "failed";
    case StageStatus::Cancelled:
        return "cancelled";
    }
    return "failed";
}

StageEnd StageEnd::failed(const Error &error, Sentence hint)
{
    StageEnd end = failed(verbError(error, std::move(hint)));
    if (error.code == ErrorCode::Cancelled)
        end.status = StageStatus::Cancelled;
    return end;
}

std::string_view VerbResult::status() const
{
    if (!error)
        return "ok";
    return error->code == "cancelled" ? "cancelled" : "failed";
}

std::string VerbResult::fact(std::string_view name) const
{
    const auto it = std::find_if(facts.begin(), facts.end(), [&](const auto &f) { return f.first == name; });
    return it == facts.end() ? std::string() : it->second;
}

void VerbResult::setFact(const std::string &name, std::string value)
{
    const auto it = std::find_if(facts.begin(), facts.end(), [&](const auto &f) { return f.first == name; });
    if (it == facts.end())
        facts.emplace_back(name, std::move(value));
    else
        it->second = std::move(value);
}

std::string VerbResult::toJson() const
{
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.verb.v1").member("verb", verb);
    w.member("target", target).member("mode", mode).member("status", status());
    w.member("started_at", startedAt).member("duration_ms", milliseconds);
    w.key("stages").beginArray();
    for (const StageRecord &s : stages) {
        w.beginObject().member("stage", s.name).member("status", stageStatusName(s.status));
        w.member("duration_ms", s.milliseconds).member("note", s.note).member("output", s.output);
        writeError(w, s.error);
        w.endObject();
    }
    w.endArray();
    writeError(w, error);
    w.key("notices").beginArray();
    for (const Sentence &notice : notices)
        w.value(notice);
    w.endArray().key("facts").beginObject();
    for (const auto &[name, value] : facts)
        w.member(name, value);
    w.endObject().endObject();
    return w.take() + '\n';
}

void runStages(const StageRun &run, VerbResult &result, const StageListener &listener,
               const std::stop_token &stop)
{
    const std::int64_t begun = monotonicMilliseconds();
    result.stages.clear();
    for (const Stage &stage : run.stages)
        result.stages.push_back({stage.name, StageStatus::NotStarted, 0, {}, {}, {}});
    for (std::size_t i = 0; i < run.stages.size() && !result.error; ++i) {
        if (stop.stop_requested()) {
            result.stages[i].status = StageStatus::Cancelled;
            result.error =
                VerbError{"cancelled", Sentence::saying("stopped before stage '%1'", run.stages[i].name),
                          Sentence::saying("run the same command again; what is done is not done twice")};
            break;
        }
        runOne(run.stages[i], result, i, listener, stop);
        const StageRecord &record = result.stages[i];
        if (record.status == StageStatus::Failed || record.status == StageStatus::Cancelled)
            result.error = record.error.value_or(VerbError{"cancelled", Sentence::saying("stopped"), {}});
    }
    if (result.error && run.onFailure) {
        std::optional<StageEnd> end;
        const Stage last{run.failureName, run.failureLimit, [&](StageContext &context) {
                             end = run.onFailure(context);
                             return end.value_or(
                                 StageEnd::unchanged(Sentence::saying("nothing to put right")));
                         }};
        result.stages.push_back({run.failureName, StageStatus::NotStarted, 0, {}, {}, {}});
        // Whether there is anything to put right is known only when it has run.
        const StageListener quiet = [&](const StageEvent &event) {
            if (listener && (event.kind != StageEvent::Kind::Ended || end))
                listener(event);
        };
        runOne(last, result, result.stages.size() - 1, quiet, {});
        if (!end)
            result.stages.pop_back();
    }
    result.milliseconds = monotonicMilliseconds() - begun;
}

} // namespace prism
