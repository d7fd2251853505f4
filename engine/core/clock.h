// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// A moment in UTC, whole seconds since 1970. Local time exists only where something is shown.
struct UtcTime
{
    std::int64_t seconds = 0;

    auto operator<=>(const UtcTime &) const = default;

    /// "YYYY-MM-DDTHH:MM:SSZ" (FORMATS.md 3).
    [[nodiscard]] std::string iso() const;
    /// "YYYY-MM-DD", the day of the inbox (FORMATS.md 13.1).
    [[nodiscard]] std::string day() const;
    /// "HHMMSS", for bundle ids (FORMATS.md 16, D01).
    [[nodiscard]] std::string compactTime() const;
};

/// Parses "YYYY-MM-DDTHH:MM[:SS[.fraction]](Z|+HH:MM|-HH:MM)"; a time without a zone is UTC (FORMATS.md 11,
/// D54). A blank between date and time is accepted. Nothing for anything else.
[[nodiscard]] std::optional<UtcTime> parseIsoTime(std::string_view text);

/// Whether text is a real calendar day "YYYY-MM-DD".
[[nodiscard]] bool isDay(std::string_view text);

/// The day `days` after `day` (negative: before). `day` must satisfy isDay().
[[nodiscard]] std::string addDays(std::string_view day, int days);

/// Whole days from `from` to `to`; both must satisfy isDay().
[[nodiscard]] int daysBetween(std::string_view from, std::string_view to);

/// Midnight UTC of a day that satisfies isDay().
[[nodiscard]] UtcTime startOfDay(std::string_view day);

/// Where the time comes from. Thread-safe. Tests and PRISM_NOW pin it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual UtcTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
};

/// A clock that stands still (tests, PRISM_NOW).
class FixedClock final : public Clock
{
public:
    explicit FixedClock(UtcTime time)
        : m_time(time)
    {}
    [[nodiscard]] UtcTime now() const override { return m_time; }

private:
    UtcTime m_time;
};

/// Milliseconds of a clock that only goes forward, for durations.
[[nodiscard]] std::int64_t monotonicMilliseconds();

} // namespace prism
