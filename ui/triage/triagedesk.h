// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/triage/decidedview.h"
#include "engine/triage/decisionledger.h"
#include "engine/triage/decisionupkeep.h"
#include "engine/triage/triagerequest.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/overview.h"
#include "ui/triage/ledgerwatch.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// A bundle with everything that was decided about it; made off the GUI thread, then only read.
struct DecidedSnapshot
{
    std::shared_ptr<const Bundle> bundle;
    DecisionBook book;
    DecidedView view;
    DecisionReminders reminders;
    std::shared_ptr<const HiddenFindings> settled; ///< decided findings: approved and hidden ones
    std::shared_ptr<const HiddenFindings> hidden;  ///< those out of sight alone
    std::shared_ptr<const Overview> overview;      ///< of the bundle, decisions counted in
};

/// What became of a decision, an undo or a revert.
struct TriageOutcome
{
    enum class What { Decided, Reverted };
    What what = What::Decided;
    std::optional<Error> error;
    DecisionKind kind = DecisionKind::Approve;
    std::string until; ///< of the decision, "" without an end
    int count = 0;     ///< findings covered today, or decisions taken back
    std::vector<TriageItem> refused;
};

/// Keeps the ledger for the window: reads it with each bundle and whenever another program has written to it,
/// and writes what the operator decides, one thing after the other on the pool. GUI thread; clock and pool
/// must outlive it.
class TriageDesk : public QObject
{
    Q_OBJECT

public:
    TriageDesk(std::string dataDirectory, std::string timeZone, const Clock &clock, QThreadPool &pool,
               QObject *parent = nullptr);
    ~TriageDesk() override;

    /// The bundle to look at, and its overview without decisions if that is known; its decisions come with
    /// changed().
    void setBundle(const std::shared_ptr<const Bundle> &bundle,
                   std::shared_ptr<const Overview> plain = nullptr);
    /// Reads the ledger again: another program may have written to it.
    void reload();
    /// Null until the first bundle's decisions were read.
    [[nodiscard]] const std::shared_ptr<const DecidedSnapshot> &snapshot() const { return m_snapshot; }
    /// What dialogs are filled in with from now on.
    void setDefaults(TriageDefaults defaults) { m_defaults = std::move(defaults); }
    [[nodiscard]] const TriageDefaults &defaults() const { return m_defaults; }
    /// The operator's day.
    [[nodiscard]] std::string today() const;
    [[nodiscard]] const std::string &timeZone() const { return m_timeZone; }

    /// What a request would cover in the present bundle; an empty plan without a bundle.
    [[nodiscard]] QFuture<TriagePlan> preview(const TriageRequest &request) const;
    /// Decides about findings of the present bundle. The request must be free of faults. Answers with
    /// changed() and finished().
    void decide(TriageRequest request);
    /// Takes the last decision back.
    void undo();
    /// Takes these decisions back.
    void revert(std::vector<std::string> ids);

Q_SIGNALS:
    /// snapshot() is another one.
    void changed();
    void finished(const prism::TriageOutcome &outcome);
    /// The ledger cannot be read: nothing is hidden.
    void failed(const prism::Error &error);

private:
    struct Answer
    {
        std::shared_ptr<const DecidedSnapshot> snapshot;
        std::optional<TriageOutcome> outcome;
        std::optional<Error> error;
        LedgerStamp stamp; ///< of the ledger that was read
    };
    using Job = std::function<Answer()>;

    void queue(Job job);
    void startNext();
    void take();

    std::string m_dataDirectory;
    std::string m_timeZone;
    const Clock &m_clock;
    QThreadPool &m_pool;
    std::shared_ptr<const Bundle> m_bundle;
    std::shared_ptr<const Overview> m_plain; // of the bundle, without decisions
    std::shared_ptr<const DecidedSnapshot> m_snapshot;
    TriageDefaults m_defaults;
    LedgerWatch m_watch;
    std::deque<Job> m_jobs;
    bool m_isBusy = false; ///< a job's answer has not been taken yet
    QFutureWatcher<Answer> m_working;
};

} // namespace prism
