// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace prism::test {

/// Replays recorded outputs: a call is looked up by its words joined with blanks, the longest recorded prefix
/// wins.
class RecordedTools final : public Tools
{
public:
    /// The program is there; calls that begin with `words` end this way.
    void answer(const std::string &words, const std::string &output, int exitCode = 0,
                const std::string &errors = {})
    {
        ProcessOutcome o;
        o.end = ProcessEnd::Exited;
        o.exitCode = exitCode;
        o.output = output;
        o.errors = errors;
        answer(words, o);
    }
    void answer(const std::string &words, const ProcessOutcome &outcome)
    {
        m_answers[words] = outcome;
        m_programs.insert(words.substr(0, words.find(' ')));
    }
    /// The program is there, whatever it is asked.
    void install(const std::string &program) { m_programs.insert(program); }

    [[nodiscard]] bool has(std::string_view program) const override
    {
        return m_programs.count(std::string(program)) > 0;
    }

    [[nodiscard]] ProcessOutcome run(const ToolCall &call, const std::stop_token &) override
    {
        std::string words;
        for (const std::string &w : call.command)
            words += (words.empty() ? "" : " ") + w;
        const std::lock_guard guard(m_mutex);
        m_calls.push_back(words);
        const ProcessOutcome *best = nullptr;
        std::size_t length = 0;
        for (const auto &[prefix, outcome] : m_answers) {
            if (words.starts_with(prefix) && prefix.size() >= length) {
                best = &outcome;
                length = prefix.size();
            }
        }
        if (best)
            return *best;
        ProcessOutcome missing;
        missing.startError = "no recorded answer for: " + words;
        return missing;
    }

    [[nodiscard]] const std::vector<std::string> &calls() const { return m_calls; }

private:
    std::map<std::string, ProcessOutcome> m_answers;
    std::set<std::string> m_programs;
    std::mutex m_mutex;
    std::vector<std::string> m_calls;
};

} // namespace prism::test
