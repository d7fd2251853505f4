// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/mcpsession.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "src/mcp/toolschema.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t workers = 4;
constexpr std::size_t mostCalls = 64;
constexpr std::size_t mostInBatch = 64;
constexpr std::string_view versionKey = "io.modelcontextprotocol/protocolVersion";
constexpr std::string_view clientKey = "io.modelcontextprotocol/clientInfo";
constexpr std::size_t longestClient = 80;
constexpr std::string_view capabilitiesKey = "io.modelcontextprotocol/clientCapabilities";

bool isId(const JsonValue *id)
{
    return id && (id->isString() || (id->isNumber() && id->toInt()));
}

// Text as it came may hold anything: shortened, and without what moves a cursor.
std::string quoted(const std::string &text)
{
    return '\'' + printable(text.size() > 80 ? tail(text, 80) : text) + '\'';
}

std::string clientName(const JsonValue *info)
{
    return info ? printable(tail(info->stringOr("name"), longestClient)) : std::string();
}

/// Collects the answers of a batch and sends them as one array.
class BatchReply
{
public:
    BatchReply(std::size_t messages, std::function<void(const std::string &)> send)
        : m_open(messages)
        , m_send(std::move(send))
    {}

    void add(const std::optional<std::string> &answer)
    {
        const std::lock_guard lock(m_mutex);
        if (answer)
            m_answers.push_back(*answer);
        if (--m_open == 0 && !m_answers.empty())
            m_send('[' + joined(m_answers, ",") + ']');
    }

private:
    std::mutex m_mutex;
    std::size_t m_open;
    std::vector<std::string> m_answers;
    std::function<void(const std::string &)> m_send;
};

} // namespace

McpSession::McpSession(const McpToolList &tools, std::string version, Send send)
    : m_tools(tools)
    , m_version(std::move(version))
    , m_send(std::move(send))
    , m_calls(workers, mostCalls)
{}

void McpSession::receiveTooLong()
{
    m_send(errorMessage({}, mcpInvalidRequest,
                        "the line is longer than " + std::to_string(maxLine) + " bytes and was not read"));
}

void McpSession::receive(std::string_view line)
{
    if (trimmed(line).empty())
        return;
    JsonLimits limits;
    limits.maxBytes = maxLine;
    limits.maxDepth = 32;
    limits.maxValues = 100000;
    const auto message = parseJson(line, {}, limits);
    if (!message) {
        m_send(errorMessage({}, mcpParseError, message.error().text()));
        return;
    }
    if (message->isArray()) {
        receiveBatch(*message);
        return;
    }
    receiveOne(*message, [this](const std::optional<std::string> &answer) {
        if (answer)
            m_send(*answer);
    });
}

void McpSession::receiveBatch(const JsonValue &batch)
{
    const std::size_t count = batch.items().size();
    if (m_legacy != McpRevision::R2025_03_26 || count == 0 || count > mostInBatch) {
        m_send(errorMessage({}, mcpInvalidRequest,
                            "an array of messages is for revision 2025-03-26 only, with 1 to " +
                                std::to_string(mostInBatch) + " messages"));
        return;
    }
    const auto answers = std::make_shared<BatchReply>(count, m_send);
    const Reply reply = [answers](const std::optional<std::string> &answer) {
        answers->add(answer);
    };
    for (const JsonValue &message : batch.items()) {
        if (message.stringOr("method") == "initialize")
            reply(errorMessage(isId(message.find("id")) ? *message.find("id") : JsonValue(),
                               mcpInvalidRequest, "initialize must not be part of a batch"));
        else
            receiveOne(message, reply);
    }
}

void McpSession::receiveOne(const JsonValue &message, const Reply &reply)
{
    const JsonValue *id = message.find("id");
    const JsonValue *method = message.find("method");
    const JsonValue *params = message.find("params");
    const JsonValue answerId = isId(id) ? *id : JsonValue();
    if (!message.isObject() || message.stringOr("jsonrpc") != "2.0") {
        reply(errorMessage(answerId, mcpInvalidRequest, "a message is an object with \"jsonrpc\": \"2.0\""));
    } else if (!method && (message.find("result") || message.find("error"))) {
        reply(std::nullopt); // an answer, and nothing was asked
    } else if (!method || !method->isString() || (id && !isId(id))) {
        reply(errorMessage(answerId, mcpInvalidRequest,
                           "a request has a text \"method\" and a text or whole number \"id\""));
    } else if (params && !params->isObject()) {
        reply(id ? std::optional(errorMessage(answerId, mcpInvalidParams, "\"params\" must be an object"))
                 : std::nullopt);
    } else if (!id) {
        notify(method->text(), params ? *params : JsonValue::object());
        reply(std::nullopt);
    } else {
        request({*id, method->text(), params ? *params : JsonValue::object(),
                 m_legacy.value_or(newestLegacyRevision), m_client, reply});
    }
}

void McpSession::notify(const std::string &method, const JsonValue &params)
{
    const JsonValue *id = params.find("requestId");
    if (method == "notifications/cancelled" && isId(id))
        m_calls.cancel(id->toJson());
}

bool McpSession::readModernMeta(Request &request, const JsonValue &meta) const
{
    const JsonValue *version = meta.find(versionKey);
    const JsonValue *capabilities = meta.find(capabilitiesKey);
    if (!version->isString() || !capabilities || !capabilities->isObject()) {
        request.reply(errorMessage(request.id, mcpInvalidParams,
                                   "params._meta needs a text " + std::string(versionKey) +
                                       " and an object " + std::string(capabilitiesKey)));
        return false;
    }
    if (version->text() != modernRevisionName) {
        request.reply(errorMessage(request.id, mcpUnsupportedVersion, "Unsupported protocol version",
                                   unsupportedVersionData(version->text())));
        return false;
    }
    request.revision = McpRevision::R2026_07_28;
    request.client = clientName(meta.find(clientKey));
    return true;
}

void McpSession::request(Request r)
{
    if (r.method == "initialize") {
        initialize(r);
        return;
    }
    const JsonValue *meta = r.params.find("_meta");
    const bool isModern = meta && meta->find(versionKey);
    if (isModern && !readModernMeta(r, *meta))
        return;
    if (!isModern && r.method == "ping") {
        r.reply(resultMessage(r.id, JsonValue::object()));
    } else if (!isModern && !m_legacy) {
        r.reply(
            errorMessage(r.id, mcpInvalidParams,
                         "begin with initialize, or send " + std::string(versionKey) + " in params._meta"));
    } else if (isModern && r.method == "server/discover") {
        r.reply(resultMessage(r.id, discoverResult(m_version)));
    } else if (r.method == "tools/list") {
        // All tools fit one page, so no cursor was ever given out.
        if (r.params.find("cursor"))
            r.reply(errorMessage(r.id, mcpInvalidParams, "there is no such cursor"));
        else
            r.reply(resultMessage(r.id, toolListResult(r.revision, m_tools)));
    } else if (r.method == "tools/call") {
        call(r);
    } else {
        r.reply(errorMessage(r.id, mcpUnknownMethod, "there is no method " + quoted(r.method)));
    }
}

void McpSession::initialize(const Request &r)
{
    const JsonValue *version = r.params.find("protocolVersion");
    if (m_legacy) {
        r.reply(errorMessage(r.id, mcpInvalidRequest, "this conversation is initialized already"));
    } else if (!version || !version->isString()) {
        r.reply(errorMessage(r.id, mcpInvalidParams, "initialize needs a text \"protocolVersion\""));
    } else {
        m_legacy = legacyRevision(version->text());
        m_client = clientName(r.params.find("clientInfo"));
        r.reply(resultMessage(r.id, initializeResult(*m_legacy, m_version)));
    }
}

std::function<void(int, int, const std::string &)> McpSession::progressOf(const Request &request,
                                                                          const std::stop_token &stop) const
{
    const JsonValue *meta = request.params.find("_meta");
    const JsonValue *token = meta ? meta->find("progressToken") : nullptr;
    if (!isId(token))
        return {};
    return [send = m_send, revision = request.revision, token = *token, stop,
            last = std::make_shared<int>(0)](int done, int total, const std::string &message) {
        if (done <= *last || stop.stop_requested())
            return;
        *last = done;
        send(progressMessage(revision, token, done, total, message));
    };
}

void McpSession::call(const Request &r)
{
    const JsonValue *name = r.params.find("name");
    const JsonValue *given = r.params.find("arguments");
    if (!name || !name->isString() || (given && !given->isObject())) {
        r.reply(errorMessage(r.id, mcpInvalidParams,
                             "tools/call needs a text \"name\"; \"arguments\" is an object"));
        return;
    }
    const auto tool = std::find_if(m_tools.begin(), m_tools.end(),
                                   [&](const auto &t) { return t->spec().name == name->text(); });
    if (tool == m_tools.end()) {
        r.reply(errorMessage(r.id, mcpInvalidParams, "there is no tool " + quoted(name->text())));
        return;
    }
    const std::string key = r.id.toJson();
    const auto work = [this, key, r, tool = tool->get(),
                       arguments = given ? *given : JsonValue::object()](const std::stop_token &stop) {
        // Cancelled while it waited for a worker: it never begins.
        if (stop.stop_requested()) {
            r.reply(std::nullopt);
            return;
        }
        const auto checked = checkArguments(tool->spec(), arguments);
        const McpAnswer answer = checked ? tool->call(arguments, {stop, progressOf(r, stop), r.client})
                                         : McpAnswer::failure(checked.error().message);
        r.reply(m_calls.claim(key) ? std::optional(resultMessage(r.id, callResult(r.revision, answer)))
                                   : std::nullopt);
    };
    switch (m_calls.start(key, work)) {
    case McpCalls::Accepted::Yes:
        break;
    case McpCalls::Accepted::Duplicate:
        r.reply(errorMessage(r.id, mcpInvalidRequest, "a request of this id is under way"));
        break;
    case McpCalls::Accepted::TooMany:
        r.reply(errorMessage(r.id, mcpInternalError,
                             "too many calls at once; at most " + std::to_string(mostCalls) + " wait"));
        break;
    }
}

} // namespace prism
