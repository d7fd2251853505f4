// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// An argument of a tool: its schema is made from this, and what a caller sends is checked against it.
struct McpParameter
{
    enum class Type { Text, Integer, Switch };

    std::string name;
    Type type = Type::Text;
    std::string description;
    bool required = false;
    std::vector<std::string> choices; ///< of Text; empty: anything
    std::size_t longest = 200;        ///< of Text, in bytes
    std::int64_t least = 0;           ///< of Integer
    std::int64_t most = 0;            ///< of Integer
};

/// What a client is told of a tool.
struct McpToolSpec
{
    std::string name;
    std::string title;
    std::string description;
    std::vector<McpParameter> parameters;
    JsonValue outputSchema;     ///< null if its answer has no fixed form
    bool takesAnything = false; ///< arguments beside the parameters are let through
    bool readOnly = true;
    bool destructive = false;
    bool idempotent = true;
    bool openWorld = false; ///< it reaches other machines
};

/// What a call ended with.
struct McpAnswer
{
    JsonValue structured; ///< an object that fits the output schema; null for an error told in words
    std::string text;     ///< of an error in words
    bool failed = false;

    [[nodiscard]] static McpAnswer of(JsonValue structured) { return {std::move(structured), {}, false}; }
    [[nodiscard]] static McpAnswer failure(std::string words) { return {{}, std::move(words), true}; }
};

/// What a running tool may ask and tell. `progress` is empty unless the client asked for progress.
struct McpCall
{
    std::stop_token stop;
    std::function<void(int done, int total, const std::string &message)> progress;
    std::string client; ///< what the client calls itself; hostile text, empty if it did not say

    void tell(int done, int total, const std::string &message) const
    {
        if (progress)
            progress(done, total, message);
    }
};

/// One tool. Stateless; call() may run on several threads at a time.
class McpTool
{
public:
    McpTool() = default;
    virtual ~McpTool() = default;
    McpTool(const McpTool &) = delete;
    McpTool &operator=(const McpTool &) = delete;

    [[nodiscard]] virtual const McpToolSpec &spec() const = 0;
    /// `arguments` is an object that passed the check against the spec.
    [[nodiscard]] virtual McpAnswer call(const JsonValue &arguments, const McpCall &call) const = 0;
};

using McpToolList = std::vector<std::unique_ptr<McpTool>>;

} // namespace prism
