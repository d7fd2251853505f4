// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    LineChannel(int input, int output, std::size_t limit, std::stop_token stop);
    ~LineChannel();
    LineChannel(const LineChannel &) = delete;
    LineChannel &operator=(const LineChannel &) = delete;

    /// The next line, blank ones included; a last one without a newline too. Nothing at the end of the input,
    /// when it fails, or after a stop.
    [[nodiscard]] std::optional<Line> read();
    /// Writes the text and a newline whole, one caller at a time. False if the reader is gone or after a
    /// stop.
    [[nodiscard]] bool write(std::string_view text);

private:
    [[nodiscard]] bool ready(int descriptor, short what) const;
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
    bool m_ended = false;
    std::mutex m_writing;
};

} // namespace prism
