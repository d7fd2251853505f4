// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace prism {

/// One connection of the ping listener: the head of a request comes in, a status goes out, what follows is
/// dropped. Never blocks. Not thread-safe.
class PingClient
{
public:
    /// "200 OK" for the head of a request, without its empty line; "400 Bad Request" for an empty one.
    using Answer = std::function<std::string(std::string_view head)>;

    static constexpr std::size_t largestRequest = 16384;
    static constexpr std::int64_t timeForRequest = 2000; ///< milliseconds
    static constexpr std::int64_t timeForRest = 500;     ///< after the answer

    /// `socket` does not block; `now` is monotonicMilliseconds().
    PingClient(FileDescriptor socket, std::int64_t now);

    [[nodiscard]] int socket() const { return m_socket.get(); }
    /// When giveUp() is due.
    [[nodiscard]] std::int64_t deadline() const { return m_deadline; }
    /// Takes what has come; false: it is through.
    [[nodiscard]] bool read(const Answer &answer, std::int64_t now);
    /// Its time is over: says so, unless it was answered.
    void giveUp() const;

private:
    void reply(const std::string &status) const;

    FileDescriptor m_socket;
    std::int64_t m_deadline;
    std::string m_head;
    std::size_t m_dropped = 0; // bytes after the answer
    bool m_isAnswered = false;
};

} // namespace prism
