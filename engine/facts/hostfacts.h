// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What a file of facts may cost. What is collected beyond them is left out and told in HostFacts::unread.
inline constexpr std::size_t largestFactsFile = std::size_t{8} << 20; ///< bytes
inline constexpr std::size_t mostFactGroups = 16;
inline constexpr std::size_t mostFacts = 30000;       ///< of all groups together
inline constexpr std::size_t longestFactName = 256;   ///< bytes
inline constexpr std::size_t longestFactValue = 1024; ///< bytes

/// The groups that Prism writes. A reader takes others as they come.
inline constexpr std::string_view systemFacts = "system";
inline constexpr std::string_view packageFacts = "packages";
inline constexpr std::string_view mountFacts = "mounts";
inline constexpr std::string_view listeningFacts = "listening";

/// One thing that is so: "openssl", "3.0.15-1~deb12u1".
struct Fact
{
    std::string name;
    std::string value;

    auto operator<=>(const Fact &) const = default;
};

/// Facts of one kind in byte order of their names, each name once.
struct FactGroup
{
    std::string name; ///< of letters a-z, digits, '_' and '-', at most 32
    std::vector<Fact> facts;

    bool operator==(const FactGroup &) const = default;

    /// The value of a fact; nullptr if there is none of that name.
    [[nodiscard]] const std::string *find(std::string_view fact) const;
};

/// A group that could not be read: nothing of it must be taken as gone.
struct UnreadFacts
{
    std::string group;
    std::string reason;

    bool operator==(const UnreadFacts &) const = default;
};

/// What was true of a host when somebody looked: file format prism.facts.v1 (docs/formats.md).
struct HostFacts
{
    std::string host;
    std::string day; ///< of the run that looked
    UtcTime collectedAt;
    std::string prism;             ///< the version that looked
    std::vector<FactGroup> groups; ///< by name
    std::vector<UnreadFacts> unread;

    bool operator==(const HostFacts &) const = default;

    /// nullptr if the host told nothing of that kind.
    [[nodiscard]] const FactGroup *group(std::string_view name) const;
    /// The value of a fact; nullptr if it is not told.
    [[nodiscard]] const std::string *find(std::string_view groupName, std::string_view fact) const;
    /// Sorts, leaves out names that occur twice and what is over the limits (told in `unread`), makes texts
    /// well-formed UTF-8.
    void normalize();
};

/// The facts as JSON with an end of line.
[[nodiscard]] std::string encodeFacts(const HostFacts &facts);

/// Reads such a text, whoever wrote it. Corrupt or TooLarge if it breaks a rule of the format; Refused if it
/// is not `host`'s or not `day`'s (an empty one is not checked). `place` is the file's name for the error.
[[nodiscard]] Result<HostFacts> parseFacts(std::string_view text, const std::string &place,
                                           std::string_view host = {}, std::string_view day = {});

} // namespace prism
