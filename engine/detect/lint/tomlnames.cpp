// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/tomlnames.h"

namespace prism {

void TomlNames::step(std::string &at, const std::string &part)
{
    at += std::to_string(part.size()) + ':' + part; // so that no part can look like two
}

bool TomlNames::descend(std::string &at, const Path &path, Kind between)
{
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        step(at, path[i]);
        const auto [it, isNew] = m_names.try_emplace(at, Name{between, 0});
        if (!isNew && it->second.kind == Kind::Value)
            return false;
        if (!isNew && it->second.kind == Kind::Array)
            at += '#' + std::to_string(it->second.elements);
    }
    step(at, path.back());
    return true;
}

bool TomlNames::openTable(const Path &path)
{
    std::string at;
    if (!descend(at, path, Kind::Implied))
        return false;
    const auto [it, isNew] = m_names.try_emplace(at, Name{Kind::Table, 0});
    if (!isNew && it->second.kind != Kind::Implied)
        return false;
    it->second.kind = Kind::Table;
    m_table = at;
    return true;
}

bool TomlNames::openArrayElement(const Path &path)
{
    std::string at;
    if (!descend(at, path, Kind::Implied))
        return false;
    const auto [it, isNew] = m_names.try_emplace(at, Name{Kind::Array, 0});
    if (it->second.kind != Kind::Array)
        return false;
    m_table = at + '#' + std::to_string(++it->second.elements);
    return true;
}

bool TomlNames::define(const Path &path)
{
    std::string at = m_table;
    return descend(at, path, Kind::Dotted) && m_names.try_emplace(at, Name{Kind::Value, 0}).second;
}

} // namespace prism
