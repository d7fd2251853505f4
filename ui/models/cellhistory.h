// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dayarchive.h"

#include <QObject>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// One day of one cell.
struct CellDay
{
    std::string day;
    std::optional<CellFacts> cell; ///< nothing: that day has no bundle, or the host was not in it
};

/// The last thirty days of each cell, read from the bundles when first asked for, off the GUI thread, and
/// kept. GUI thread; the clock must outlive it.
class CellHistory : public QObject
{
    Q_OBJECT

public:
    CellHistory(std::string inbox, const Clock &clock, QObject *parent = nullptr);
    ~CellHistory() override;

    static constexpr int length = 30; ///< days

    /// Oldest first, `length` of them up to the day `last`; starts reading at the first call.
    [[nodiscard]] std::vector<CellDay> days(const SummaryKey &key, const std::string &last);
    /// Whether every day was read.
    [[nodiscard]] bool isComplete() const { return m_asked && !m_archive.isLoading(); }
    /// A new bundle came: what changed is read again, if anything was asked for yet.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    DayArchive m_archive;
    bool m_asked = false;
};

/// "21 clean, 6 with findings, 2 missing, 1 without a bundle": the strip in words.
[[nodiscard]] QString cellDaysText(const std::vector<CellDay> &days);

} // namespace prism
