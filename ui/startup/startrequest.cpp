// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/startrequest.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

namespace prism {

namespace {

std::string linkText(const PanelLink &link)
{
    switch (link.place) {
    case PanelLink::Place::Finding:
        return findingLink(link.name);
    case PanelLink::Place::Page:
        return "prism://page/" + link.name;
    case PanelLink::Place::Today:
        break;
    }
    return "prism://today";
}

bool isTrueIn(const JsonValue &object, std::string_view key)
{
    const JsonValue *value = object.find(key);
    return value != nullptr && value->isTrue();
}

} // namespace

std::string startRequestJson(const StartRequest &request)
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("hidden", request.hidden).member("check", request.check);
    if (request.link)
        w.member("link", linkText(*request.link));
    if (!request.token.empty())
        w.member("token", request.token);
    w.endObject();
    return w.take();
}

Result<StartRequest> parseStartRequest(std::string_view json)
{
    constexpr std::size_t longest = 8192;
    const auto parsed = parseJson(json, {}, {longest, 2, 20, 20});
    if (!parsed)
        return parsed.error();
    if (!parsed->isObject())
        return Error{ErrorCode::InvalidInput, "a request is a JSON object", {}};
    StartRequest request;
    request.hidden = isTrueIn(*parsed, "hidden");
    request.check = isTrueIn(*parsed, "check");
    request.token = parsed->stringOr("token");
    if (const std::string text = parsed->stringOr("link"); !text.empty()) {
        const auto link = parsePanelLink(text);
        if (!link)
            return link.error();
        request.link = *link;
    }
    return request;
}

} // namespace prism
