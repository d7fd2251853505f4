// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/crontab.h"

#include "engine/core/process.h"
#include "engine/core/text.h"

#include <algorithm>
#include <charconv>

namespace prism {
namespace {

constexpr std::chrono::seconds limit{20};

ProcessOutcome crontab(std::vector<std::string> arguments, std::string input)
{
    ProcessSpec spec;
    spec.program = "crontab";
    spec.arguments = std::move(arguments);
    spec.environment = cleanEnvironment();
    spec.standardInput = std::move(input);
    spec.timeout = limit;
    spec.outputLimit = std::size_t{1} << 20;
    return runProcess(spec);
}

Error failed(const Sentence &end, const ProcessOutcome &out)
{
    return {ErrorCode::External, Sentence::saying("%1 %2", end, tail(trimmed(out.errors), 200)), {}};
}

std::optional<int> number(std::string_view text, int least, int most)
{
    int n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (error != std::errc{} || end != text.data() + text.size() || n < least || n > most)
        return std::nullopt;
    return n;
}

/// "*", "1-5", "1,3", "mon-fri": crontab counts from Sunday, 0 and 7.
std::optional<std::string> cronDays(std::string_view field)
{
    static constexpr std::array<std::string_view, 8> names{"sun", "mon", "tue", "wed",
                                                           "thu", "fri", "sat", "sun"};
    if (field == "*")
        return std::string();
    std::string out;
    std::string word;
    const auto flush = [&] {
        const auto n = number(word, 0, 7);
        out += n ? std::string(names[static_cast<std::size_t>(*n)]) : asciiLower(word);
        word.clear();
    };
    for (const char c : field) {
        if (c == ',' || c == '-') {
            flush();
            out += c;
        } else {
            word += c;
        }
    }
    flush();
    return out;
}

} // namespace

Result<std::string> readCrontab()
{
    const ProcessOutcome out = crontab({"-l"}, {});
    if (out.end == ProcessEnd::FailedToStart)
        return Error{ErrorCode::NotFound, Sentence::saying("there is no crontab program here"), {}};
    // Exit status 1 with "no crontab for USER" is how an empty one is told.
    if (out.end == ProcessEnd::Exited && out.exitCode == 1 &&
        out.errors.find("no crontab") != std::string::npos)
        return std::string();
    if (!out.succeeded())
        return failed(Sentence::saying("crontab -l: %1", out.describe()), out);
    return out.output;
}

Result<void> writeCrontab(const std::string &text)
{
    // An empty text would be /dev/null for the child, which crontab takes for an empty crontab as well.
    const ProcessOutcome out = crontab({"-"}, text);
    if (!out.succeeded())
        return failed(Sentence::saying("crontab -: %1", out.describe()), out);
    return {};
}

std::optional<DailySchedule> crontabSchedule(std::string_view line)
{
    std::vector<std::string_view> fields;
    for (const std::string_view part : split(trimmed(line), ' ')) {
        if (!part.empty())
            fields.push_back(trimmed(part));
    }
    if (fields.size() < 6 || fields[2] != "*" || fields[3] != "*")
        return std::nullopt;
    const auto minute = number(fields[0], 0, 59);
    const auto hour = number(fields[1], 0, 23);
    const auto days = cronDays(fields[4]);
    if (!minute || !hour || !days)
        return std::nullopt;
    auto schedule = parseDailySchedule("00:00", *days, "");
    if (!schedule)
        return std::nullopt;
    schedule->hour = *hour;
    schedule->minute = *minute;
    return *schedule;
}

std::vector<ForeignSchedule> foreignCrontabLines(std::string_view crontab)
{
    std::vector<ForeignSchedule> out;
    for (const std::string_view line : lines(crontab)) {
        const std::string_view text = trimmed(line);
        if (!text.starts_with('#') && text.find("simply-ops-prism") != std::string_view::npos)
            out.push_back({"crontab", std::string(text), crontabSchedule(text)});
    }
    return out;
}

std::string retiredCrontab(std::string_view crontab, std::string_view line)
{
    std::string out;
    for (const std::string_view each : lines(crontab)) {
        if (trimmed(each) == trimmed(line))
            out += "# retired by Prism: ";
        out += std::string(each) + '\n';
    }
    return out;
}

} // namespace prism
