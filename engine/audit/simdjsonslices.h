// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/jsontoken.h"

#include <simdjson.h>
#include <string_view>

namespace prism {

/// The exact text of an object, which is rewound so that its fields can be read afterwards. Throws
/// simdjson_error.
inline std::string_view rawObject(simdjson::ondemand::object &object)
{
    const std::string_view raw = object.raw_json();
    object.reset();
    return token::trim(raw);
}

/// The exact text of any value, which is consumed. Throws simdjson_error.
inline std::string_view rawValue(simdjson::ondemand::value value)
{
    switch (value.type().value()) {
    case simdjson::ondemand::json_type::object: {
        simdjson::ondemand::object object = value.get_object();
        return token::trim(object.raw_json().value());
    }
    case simdjson::ondemand::json_type::array: {
        simdjson::ondemand::array array = value.get_array();
        return token::trim(array.raw_json().value());
    }
    default:
        return token::trim(value.raw_json_token());
    }
}

} // namespace prism
