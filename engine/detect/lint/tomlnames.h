// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace prism {

/// Which names a TOML document has defined, and how; the rules of TOML 1.0 on defining a name twice.
class TomlNames
{
public:
    using Path = std::vector<std::string>;

    /// `[path]`; false if that is not allowed any more. Following keys belong to it.
    bool openTable(const Path &path);
    /// `[[path]]`.
    bool openArrayElement(const Path &path);
    /// `path = value` in the table opened last.
    bool define(const Path &path);

private:
    enum class Kind { Implied, Table, Dotted, Array, Value };
    struct Name
    {
        Kind kind = Kind::Implied;
        std::size_t elements = 0; ///< of an array of tables
    };

    /// Extends `at` by all parts of the path but the last; false if one of them is a value.
    bool descend(std::string &at, const Path &path, Kind between);
    static void step(std::string &at, const std::string &part);

    std::map<std::string, Name> m_names;
    std::string m_table;
};

} // namespace prism
