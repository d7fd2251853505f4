// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/core/process.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

/// What went wrong in a verb: a code for programs, a sentence, and what to do about it.
struct VerbError
{
    std::string code; ///< "unreachable", "disk_full", ...; docs/lifecycle.md lists them
    Sentence message; ///< never a secret
    Sentence hint;    ///< the fix, in words

    bool operator==(const VerbError &) const = default;
};

/// An engine error as a verb's: its ErrorCode becomes the code ("busy", "io", ...).
[[nodiscard]] VerbError verbError(const Error &error, Sentence hint = {});

enum class StageStatus {
    NotStarted, ///< an earlier stage failed
    Running,
    Done,
    Unchanged, ///< there was nothing to do, or an earlier run had done it
    Failed,
    Cancelled,
};
/// "not_started", "running", "ok", "unchanged", "failed", "cancelled".
[[nodiscard]] std::string_view stageStatusName(StageStatus status);

/// How a stage ended.
struct StageEnd
{
    StageStatus status = StageStatus::Done;
    Sentence note; ///< one clause for people: "3 files, 12 kB"
    std::optional<VerbError> error;

    [[nodiscard]] static StageEnd done(Sentence note = {})
    {
        return {StageStatus::Done, std::move(note), {}};
    }
    [[nodiscard]] static StageEnd unchanged(Sentence note)
    {
        return {StageStatus::Unchanged, std::move(note), {}};
    }
    [[nodiscard]] static StageEnd failed(VerbError error)
    {
        return {StageStatus::Failed, {}, std::move(error)};
    }
    /// Failed, or Cancelled when that is the error's code.
    [[nodiscard]] static StageEnd failed(const Error &error, Sentence hint = {});
};

/// One stage in a verb's result.
struct StageRecord
{
    std::string name;
    StageStatus status = StageStatus::NotStarted;
    std::int64_t milliseconds = 0;
    Sentence note;
    std::string output; ///< the tail of what its programs said
    std::optional<VerbError> error;
};

/// What a verb did: the same for the CLI, the panel and MCP.
struct VerbResult
{
    std::string verb;
    std::string target; ///< key of the registry; "local" for this machine
    std::string mode;   ///< "full", "build-only", ...; empty where there is only one
    std::string startedAt;
    std::int64_t milliseconds = 0;
    std::vector<StageRecord> stages;
    std::optional<VerbError> error; ///< the first failure
    std::vector<Sentence> notices;
    std::vector<std::pair<std::string, std::string>> facts; ///< "version", "archive", ...

    /// "ok", "failed" or "cancelled".
    [[nodiscard]] std::string_view status() const;
    [[nodiscard]] bool succeeded() const { return !error; }
    [[nodiscard]] std::string fact(std::string_view name) const;
    void setFact(const std::string &name, std::string value);
    /// One JSON object, schema "prism.verb.v1".
    [[nodiscard]] std::string toJson() const;
};

/// What a listener hears while a verb runs.
struct StageEvent
{
    enum class Kind { Began, Output, Ended };
    Kind kind = Kind::Began;
    std::size_t index = 0; ///< of the stage
    std::size_t count = 0; ///< stages in all
    const StageRecord &stage;
    std::string_view text; ///< of Output: a piece of what a program says
};
using StageListener = std::function<void(const StageEvent &)>;

/// What a stage may use while it runs.
class StageContext
{
public:
    StageContext(std::stop_token stop, std::chrono::milliseconds limit,
                 std::function<void(std::string_view)> output)
        : m_stop(std::move(stop))
        , m_limit(limit)
        , m_output(std::move(output))
    {}
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }
    /// The time limit of the stage; programs it starts get it too.
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }
    /// Tells the listener and keeps the tail for the result.
    void output(std::string_view text) const { m_output(text); }
    [[nodiscard]] const std::function<void(std::string_view)> &sink() const { return m_output; }

private:
    std::stop_token m_stop;
    std::chrono::milliseconds m_limit;
    std::function<void(std::string_view)> m_output;
};

/// One step of a verb.
struct Stage
{
    std::string name;
    std::chrono::milliseconds limit{60000};
    std::function<StageEnd(StageContext &)> run;
};

/// Runs stages one after another until one fails or `stop` is requested, and fills `result`. On a failure
/// `onFailure` runs as a last stage named `failureName`, without the stop token: what was begun is put right
/// also when the operator cancelled. Blocks; the listener is called on this thread.
struct StageRun
{
    std::vector<Stage> stages;
    std::string failureName; ///< "go-back", "roll-back"; empty: nothing is to be put right
    /// Returns nothing if there was nothing to put right.
    std::function<std::optional<StageEnd>(StageContext &)> onFailure;
    std::chrono::milliseconds failureLimit{300000};
};
void runStages(const StageRun &run, VerbResult &result, const StageListener &listener,
               const std::stop_token &stop);

} // namespace prism
