// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/atomicfile.h"
#include "engine/core/result.h"
#include "engine/facts/hostfacts.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The facts that an inbox keeps: `<inbox>/_facts/DAY/facts_<host>.json`, a folder a bundle's day; older ones
/// packed as `archive/<YYYY-MM>/<DAY>_facts_<host>.json.gz`. Names are checked before a path is built. Any
/// thread; nothing is kept between calls.
class FactsShelf
{
public:
    explicit FactsShelf(std::string inbox)
        : m_inbox(std::move(inbox))
    {}

    [[nodiscard]] std::string root() const { return m_inbox + "/_facts"; }
    /// The folder of a day, which must satisfy isDay().
    [[nodiscard]] std::string folder(std::string_view day) const { return root() + '/' + std::string(day); }
    /// The file of a host, whose name must satisfy isValidHostName().
    [[nodiscard]] std::string path(std::string_view day, std::string_view host) const;
    /// The host of "facts_<host>.json"; an empty text for any other name.
    [[nodiscard]] static std::string hostOfName(std::string_view name);

    /// Writes them for their host and day, atomically. InvalidInput if host or day are not valid. Later:
    /// nobody flushes the folder, so that a power loss may take the file, never leave half of it.
    [[nodiscard]] Result<void> store(const HostFacts &facts, DirectorySync sync = DirectorySync::Now) const;
    /// The same for the text of a file that came from that host, after it was checked: parseFacts() tells
    /// how it may fail. Nothing is written then.
    [[nodiscard]] Result<void> take(std::string_view text, std::string_view host, std::string_view day) const;

    /// Whether there is a file of a host and day that is not packed. False for names that are not valid.
    [[nodiscard]] bool has(std::string_view host, std::string_view day) const;
    /// The facts of a host on a day, packed or not; NotFound if there are none.
    [[nodiscard]] Result<HostFacts> open(std::string_view host, std::string_view day) const;
    /// The newest facts of a host on or before `day`, not older than `mostDays` days; NotFound if there are
    /// none. Not from the archive.
    [[nodiscard]] Result<HostFacts> newest(std::string_view host, std::string_view day, int mostDays) const;

    /// The days up to `today` that have facts of a host, oldest first; packed ones too.
    [[nodiscard]] std::vector<std::string> days(std::string_view host, std::string_view today) const;
    /// The days up to `today` that have a folder, oldest first; not the archive.
    [[nodiscard]] std::vector<std::string> days(std::string_view today) const;
    /// The hosts that have facts of a day, by name; not the archive.
    [[nodiscard]] std::vector<std::string> hosts(std::string_view day) const;

    /// Packs the days that are `keepDays` or more days before `today` into the archive, as rotation does with
    /// bundles. What could not be packed stays and is told, a sentence each.
    [[nodiscard]] std::vector<Sentence> rotate(std::string_view today, int keepDays) const;

private:
    [[nodiscard]] std::string packedPath(std::string_view day, std::string_view host) const;
    [[nodiscard]] Result<void> pack(const std::string &day, const std::string &host) const;

    std::string m_inbox;
};

} // namespace prism
