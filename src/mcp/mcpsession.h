// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "src/mcp/mcpcalls.h"
#include "src/mcp/mcpmessages.h"
#include "src/mcp/mcptool.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace prism {

/// A client's conversation: takes its lines, sends answers. Speaks both eras of the protocol side by side:
/// a request that carries its revision in `_meta` is answered by that one, without a state; after an
/// `initialize`, requests without are answered by the revision agreed on.
/// receive() belongs to one thread; `send` is called on that and on worker threads, several at a time.
class McpSession
{
public:
    /// Bytes of a line, far above any request for these tools.
    static constexpr std::size_t maxLine = std::size_t{1} << 20;

    using Send = std::function<void(const std::string &line)>;

    /// `tools` must outlive the session.
    McpSession(const McpToolList &tools, std::string version, Send send);

    void receive(std::string_view line);
    /// A line over maxLine came and was thrown away.
    void receiveTooLong();
    /// Waits for the answers that are under way, at most `limit`.
    void drain(std::chrono::milliseconds limit, const std::stop_token &stop) { m_calls.drain(limit, stop); }

private:
    /// Called exactly once a message: with its answer, or with nothing for one that has none.
    using Reply = std::function<void(std::optional<std::string>)>;
    struct Request
    {
        JsonValue id;
        std::string method;
        JsonValue params; ///< an object
        McpRevision revision = newestLegacyRevision;
        std::string client; ///< its own name for itself
        Reply reply;
    };

    void receiveBatch(const JsonValue &batch);
    void receiveOne(const JsonValue &message, const Reply &reply);
    void notify(const std::string &method, const JsonValue &params);
    void request(Request request);
    void initialize(const Request &request);
    void call(const Request &request);
    [[nodiscard]] bool readModernMeta(Request &request, const JsonValue &meta) const;
    [[nodiscard]] std::function<void(int, int, const std::string &)>
    progressOf(const Request &request, const std::stop_token &stop) const;

    const McpToolList &m_tools;
    std::string m_version;
    Send m_send;
    std::optional<McpRevision> m_legacy; // after initialize
    std::string m_client;                // likewise
    McpCalls m_calls;                    // last: its threads use all of the above
};

} // namespace prism
