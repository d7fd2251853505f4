// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsfilter.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace prism {

/// The filter as chips that are switched on and off: priorities, states, the cell of the matrix that the
/// operator came from, and how many findings are decided, which are shown while that chip is on. None on: all
/// undecided ones are shown. GUI thread.
class FindingsChips : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsChips(QWidget *parent = nullptr);
    ~FindingsChips() override;

    /// Shows a filter without changed(); its text is no chip.
    void setFilter(const FindingsFilter &filter);
    /// What the chip of decided findings says; without a text there is no such chip.
    void setSettled(const QString &text);
    /// Everything but the text.
    [[nodiscard]] FindingsFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    struct Chip
    {
        QToolButton *button = nullptr;
        std::uint32_t ranks = 0;
        std::uint32_t states = 0;
    };

    void addChip(const QString &text, const QString &spoken, std::uint32_t ranks, std::uint32_t states);
    void showCell();

    std::vector<Chip> m_chips;
    QToolButton *m_cell = nullptr;
    QToolButton *m_settled = nullptr;
    QToolButton *m_moreChip = nullptr;
    FindingQuery m_more;
    std::string m_host;
    std::optional<Daemon> m_daemon;
};

} // namespace prism
