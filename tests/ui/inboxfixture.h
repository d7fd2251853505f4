// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/audit/summary.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace prism::test {

/// A finding that names only what a table shows.
[[nodiscard]] Finding shownFinding(const std::string &id, Priority priority, const std::string &title,
                                   const std::string &surface = "/etc/example");

/// A healthy summary of one daemon on one host, with one detector that looked.
[[nodiscard]] Summary summaryOf(Daemon daemon, const std::string &host, std::vector<Finding> findings = {});

/// A temporary inbox whose bundles are made by the real collector.
class InboxFixture
{
public:
    explicit InboxFixture(std::string root = {});

    [[nodiscard]] const std::string &root() const { return m_root; }
    /// Writes a summary of a day into pending/, over an earlier one.
    void put(const std::string &day, const Summary &summary);
    void put(const std::string &day, const std::vector<Summary> &summaries);
    /// Assembles the day at `time` ("06:30:00"); the path of the bundle.
    [[nodiscard]] std::string assemble(const std::string &day, const std::vector<std::string> &hosts,
                                       const std::string &time = "06:30:00");
    /// put(), assemble() and Bundle::open().
    [[nodiscard]] std::shared_ptr<const Bundle> bundle(const std::string &day,
                                                       const std::vector<Summary> &summaries,
                                                       const std::vector<std::string> &hosts = {"web"},
                                                       const std::string &time = "06:30:00");

    /// A bundle as the Python collector writes it, put together as text: for very many findings on one host.
    [[nodiscard]] std::shared_ptr<const Bundle> largeBundle(int findingsPerDaemon);

private:
    QTemporaryDir m_directory;
    std::string m_root;
};

} // namespace prism::test
