// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/daemon.h"
#include "engine/core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// Every path inside one inbox (FORMATS.md 2). Names are checked before a path is built of them.
class InboxLayout
{
public:
    /// `root` must be absolute.
    explicit InboxLayout(std::string root)
        : m_root(std::move(root))
    {}

    [[nodiscard]] const std::string &root() const { return m_root; }
    [[nodiscard]] std::string summaries() const { return m_root + "/_summaries"; }
    [[nodiscard]] std::string pendingRoot() const { return summaries() + "/pending"; }
    [[nodiscard]] std::string pending(std::string_view day) const
    {
        return pendingRoot() + '/' + std::string(day);
    }
    [[nodiscard]] std::string ready() const { return summaries() + "/ready"; }
    [[nodiscard]] std::string consumed() const { return summaries() + "/consumed"; }
    [[nodiscard]] std::string readyBundle(std::string_view day) const
    {
        return ready() + '/' + bundleName(day);
    }
    [[nodiscard]] std::string consumedBundle(std::string_view day) const
    {
        return consumed() + '/' + bundleName(day);
    }
    [[nodiscard]] std::string collectorLock() const { return summaries() + "/_collector.lock"; }
    [[nodiscard]] std::string chainLock() const { return summaries() + "/_chain.lock"; }
    [[nodiscard]] std::string heartbeats() const { return m_root + "/_heartbeat"; }
    [[nodiscard]] std::string heartbeat(const SummaryKey &key) const;
    [[nodiscard]] std::string summary(std::string_view day, const SummaryKey &key) const;
    [[nodiscard]] std::string tier(std::string_view name) const { return m_root + '/' + std::string(name); }
    [[nodiscard]] std::string archive() const { return m_root + "/archive"; }

    [[nodiscard]] static std::string bundleName(std::string_view day)
    {
        return std::string(day) + "_bundle.json";
    }
    /// The day of "YYYY-MM-DD_bundle.json"; nothing for any other name (FORMATS.md D13).
    [[nodiscard]] static std::optional<std::string> dayOfBundleName(std::string_view name);
    /// The key of "<daemon>_<host>.json", split at the first '_' (FORMATS.md D38); an error says what is
    /// wrong.
    [[nodiscard]] static Result<SummaryKey> keyOfSummaryName(std::string_view name);

    /// Creates every directory a chain needs (FORMATS.md D55), each 0700 if it is new.
    [[nodiscard]] Result<void> create(std::string_view day) const;

private:
    std::string m_root;
};

} // namespace prism
