// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/target/proposal.h"
#include "ui/run/approval.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <set>
#include <string>
#include <vector>

class QVBoxLayout;

namespace prism {

/// What MCP clients want done, a card each, and the way to the operator's word on it. Hidden while nothing
/// waits. It sleeps in inotify and until the next proposal runs out. GUI thread; clock and pool must outlive
/// it.
class ProposalCards : public QWidget
{
    Q_OBJECT

public:
    /// Cards beyond this many are counted in a line.
    static constexpr std::size_t mostShown = 2;

    ProposalCards(const std::string &dataDirectory, const Clock &clock, QThreadPool &pool,
                  StartApproval approve, QWidget *parent = nullptr);
    ~ProposalCards() override;

    /// From now on an approved proposal is done in this program, in sight of the operator.
    void setCarryOut(CarryOut carryOut);
    /// Reads the proposals again.
    void refresh();
    /// False while an approved proposal is being carried out here; the operator is asked then.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    /// What the disk holds is shown.
    void shown();
    /// The operator agreed to close the window, and the work has ended.
    void closeRequested();

private:
    /// A proposal at work in this program.
    struct Work;
    void arm();
    void take();
    [[nodiscard]] bool isShown(const Proposal &proposal) const;
    void addCard(const Proposal &proposal);
    void addButtons(const Proposal &proposal, QWidget &card, QVBoxLayout &buttons);
    void review(const Proposal &proposal);
    void approve(const Proposal &proposal);
    [[nodiscard]] bool isAtWork(const std::string &id) const;
    void reject(const std::string &id);
    void tell(const QString &words);

    ProposalStore m_store;
    std::string m_dataDirectory;
    const Clock &m_clock;
    QThreadPool &m_pool;
    StartApproval m_approve;
    std::unique_ptr<Work> m_work; // null: a process of its own does it
    QVBoxLayout *m_cards = nullptr;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;  // several changes at once are read once
    QTimer m_expires; // when the next one runs out
    QFutureWatcher<std::vector<Proposal>> m_reading;
    bool m_again = false;         // something changed while it was read
    std::set<std::string> m_mine; // approved here: their end is shown until it is dismissed
    std::string m_problem;        // what could not be done, for the next drawing
};

} // namespace prism
