// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/facts/hostfacts.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace prism {

/// A fact by which the hosts that have a problem differ from all those that have not.
struct Separator
{
    enum class Kind {
        SameHere,  ///< all hit hosts have this value, no clean one does
        SameThere, ///< all clean hosts have this value, no hit one does
        OnlyThere, ///< no hit host has the fact at all, every clean one does
    };

    Kind kind = Kind::SameHere;
    std::string group;
    std::string name;
    std::string here;         ///< the value of all hit hosts; "" if they have several or none
    std::string there;        ///< the value of all clean hosts; "" if they have several or none
    bool nowhereElse = false; ///< SameHere: no clean host has the fact at all

    bool operator==(const Separator &) const = default;
};

/// Finds the facts that separate two sets of hosts (peers.md 7, "odd one out"): those of every host on one
/// side and of none on the other. Facts that differ from host to host anyway (boot, memory, sizes) do not
/// count, nor does what a host could not read. Linear in hosts times facts; holds one entry a name. Not
/// thread-safe.
class OddOneOut
{
public:
    /// First all hosts that have the problem, then all that were looked at and have not.
    void addHit(const HostFacts &facts);
    void addClean(const HostFacts &facts);

    [[nodiscard]] std::size_t hits() const { return m_hits; }
    [[nodiscard]] std::size_t cleans() const { return m_cleans; }
    /// With fewer hosts nearly every fact separates: one on each side, and two on one of them.
    [[nodiscard]] bool canTell() const { return m_hits > 0 && m_cleans > 0 && m_hits + m_cleans > 2; }

    /// All of them, the most telling first: those whose name stands in `about` (the finding's words), then
    /// the system, packages, ports, file systems; values that both sides agree on in themselves before
    /// others.
    [[nodiscard]] std::vector<Separator> separators(std::string_view about) const;

private:
    struct Seen
    {
        std::size_t hits = 0;
        std::vector<std::string> hitValues; ///< different ones, at most mostValues
        std::size_t cleans = 0;
        std::size_t shared = 0; ///< clean hosts with one of the hitValues
        std::string cleanValue;
        bool isCleanUniform = true;
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Names = std::unordered_map<std::string, Seen, Hash, std::equal_to<>>;
    struct Group
    {
        std::size_t hits = 0;
        std::size_t cleans = 0;
        Names names;
    };

    void add(const HostFacts &facts, bool isHit);
    static void count(Seen &seen, std::string_view value, bool isHit);
    static bool judge(const Group &group, const Seen &seen, Separator &out);

    std::size_t m_hits = 0;
    std::size_t m_cleans = 0;
    std::unordered_map<std::string, Group, Hash, std::equal_to<>> m_groups;
};

} // namespace prism
