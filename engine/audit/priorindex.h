// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/jsontoken.h"
#include "engine/core/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace prism {

/// A finding of the prior bundle that takes part in the lifecycle.
struct PriorFinding
{
    std::string_view id;  ///< text(id), never empty
    std::string_view raw; ///< the object's text
    bool carries = true;  ///< truthy carry_forward, or absent
    bool isResolved = false;
};

/// Everything of an earlier bundle that today's lifecycle needs, read once (FORMATS.md 8.1, 14). Views point
/// into it. Immutable after load(), so any thread may read it.
class PriorIndex
{
public:
    /// Reads a bundle. Corrupt if it is not one: the caller then takes the next older (D14).
    [[nodiscard]] static Result<std::shared_ptr<const PriorIndex>> load(const std::string &path);
    ~PriorIndex();
    PriorIndex(const PriorIndex &) = delete;
    PriorIndex &operator=(const PriorIndex &) = delete;

    /// `bundle_id` as JSON text; "null" if it has none.
    [[nodiscard]] std::string_view bundleIdRaw() const { return m_bundleIdRaw; }
    /// The `date`, or "".
    [[nodiscard]] const std::string &date() const { return m_date; }
    /// The findings of a key, of equal ids the last one only; in the order of the file.
    [[nodiscard]] const std::vector<PriorFinding> &findings(const std::string &key) const;
    /// All keys that have any finding or summary, sorted.
    [[nodiscard]] const std::map<std::string, std::vector<PriorFinding>, std::less<>> &keys() const
    {
        return m_keys;
    }
    /// Which detector reported which id of that key, as far as the bundle tells (its `revision` objects).
    [[nodiscard]] std::map<std::string, std::string, std::less<>> detectorsOf(const std::string &key) const;
    /// First day of each host that the bundle or its forerunners saw; hosts of a Python bundle have its own
    /// date.
    [[nodiscard]] const std::map<std::string, std::string> &hostsSince() const { return m_hostsSince; }

private:
    PriorIndex();
    friend class PriorReader;

    struct Storage;
    std::unique_ptr<Storage> m_storage;
    std::string_view m_bundleIdRaw = "null";
    std::string m_date;
    std::map<std::string, std::vector<PriorFinding>, std::less<>> m_keys;
    std::map<std::string, std::string_view, std::less<>> m_summaryRevisions; // key -> its revision object
    std::map<std::string, std::string_view, std::less<>> m_carriedBy;        // key -> {id: detector}
    std::map<std::string, std::string> m_hostsSince;
};

} // namespace prism
