// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace prism {

/// Lines over two descriptors, with a bound on a line's length. read() belongs to one thread, write() to any.
/// Both end at once when the token stops. The descriptors stay the caller's.
class LineChannel
{
public:
    struct Line
    {
        std::string text;     ///< without its newline
        bool tooLong = false; ///< it was over the limit and was thrown away to its end
    };

    static constexpr std::chrono::milliseconds patience{2000};

    LineChannel(int input, int output, std::size_t limit, std::stop_token stop);
    ~LineChannel();
    LineChannel(const LineChannel &) = delete;
    LineChannel &operator=(const LineChannel &) = delete;

    /// The next line, blank ones included; a last one without a newline too. Nothing at the end of the input,
    /// when it fails, or after a stop.
    [[nodiscard]] std::optional<Line> read();
    /// Writes the text and a newline whole, one caller at a time. False if the reader is gone, after a stop,
    /// and for good once the other side has closed its output to us and takes nothing for `patience`: nobody
    /// is left who would.
    [[nodiscard]] bool write(std::string_view text);

private:
    [[nodiscard]] bool readyToRead() const;
    [[nodiscard]] bool readyToWrite();
    void wakeUp() const;
    [[nodiscard]] std::optional<Line> takeLine(std::size_t newline);

    int m_input;
    int m_output;
    std::size_t m_limit;
    std::stop_token m_stop;
    int m_wakeRead = -1; // becomes readable when the token stops
    int m_wakeWrite = -1;
    std::string m_buffer;
    std::size_t m_searched = 0; // bytes of m_buffer known to hold no newline
    bool m_discarding = false;
    std::atomic<bool> m_ended = false; // the input; written by the reader
    std::mutex m_writing;
    bool m_deaf = false; // guarded by m_writing: the other side takes nothing any more
};

} // namespace prism
