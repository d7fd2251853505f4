// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/containers.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

namespace prism {
namespace {

constexpr std::size_t mostContainers = 10000;

ContainerState fromJson(const JsonValue &json)
{
    ContainerState out;
    out.name = json.stringOr("Name");
    out.service = json.stringOr("Service");
    out.image = json.stringOr("Image");
    out.state = asciiLower(json.stringOr("State"));
    out.health = asciiLower(json.stringOr("Health"));
    if (const JsonValue *code = json.find("ExitCode"))
        out.exitCode = code->toInt().value_or(-1);
    if (const JsonValue *ports = json.find("Publishers")) {
        for (const JsonValue &p : ports->items()) {
            const JsonValue *port = p.find("PublishedPort");
            if (port && out.publishedPort == 0)
                out.publishedPort = port->toInt().value_or(0);
        }
    }
    return out;
}

} // namespace

bool ContainerState::isWell() const
{
    return (state == "running" && health != "unhealthy") || (state == "exited" && exitCode == 0);
}

Sentence ContainerState::describe() const
{
    if (state == "exited")
        return Sentence::saying("exited with status %1", std::to_string(exitCode));
    return printable(state + (health.empty() ? "" : ", " + health));
}

Result<std::vector<ContainerState>> parseContainers(std::string_view text)
{
    std::vector<ContainerState> out;
    for (const std::string_view line : lines(text)) {
        if (trimmed(line).empty())
            continue;
        const auto json = parseJson(line, "docker compose ps");
        if (!json)
            return json.error();
        if (json->isObject())
            out.push_back(fromJson(*json));
        for (const JsonValue &item : json->items())
            out.push_back(fromJson(item));
        if ((!json->isObject() && !json->isArray()) || out.size() > mostContainers)
            return Error{ErrorCode::Corrupt,
                         Sentence::saying("docker compose ps printed something else than containers"),
                         {}};
    }
    return out;
}

} // namespace prism
