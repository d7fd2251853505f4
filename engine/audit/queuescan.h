// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundlequeue.h"
#include "engine/audit/simdjsonslices.h"

namespace prism {

/// Appends one element of an action queue; false if it is no object and was left out. Throws simdjson_error.
inline bool takeQueueEntry(simdjson::ondemand::value value, TextArena &arena, std::vector<QueueEntry> &into)
{
    if (value.type().value() != simdjson::ondemand::json_type::object) {
        static_cast<void>(rawValue(value));
        return false;
    }
    QueueEntry &q = into.emplace_back();
    for (auto field : value.get_object()) {
        const simdjson::ondemand::raw_json_string key = field.key();
        const auto text = [&] {
            return token::text(rawValue(field.value()), arena);
        };
        if (key == "finding_id")
            q.findingId = text();
        else if (key == "priority")
            q.priority = text();
        else if (key == "action")
            q.action = text();
        else if (key == "suggested_next_skill")
            q.skill = text();
        else if (key == "source_key")
            q.sourceKey = text();
        else if (key == "carried_forward")
            q.carried = rawValue(field.value()) == "true";
    }
    return true;
}

} // namespace prism
