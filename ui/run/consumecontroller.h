// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/consume.h"
#include "engine/core/clock.h"
#include "engine/triage/receipt.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace prism {

/// When the next run is due, asked of the system: never called on the GUI thread; nothing if none is
/// planned.
using NextRun = std::function<std::optional<UtcTime>()>;

/// What became of consuming a bundle.
struct ConsumeOutcome
{
    std::optional<Error> error; ///< then the report is empty
    ConsumeReport report;
    std::optional<Receipt> receipt; ///< nothing if the decisions cannot be read
    Sentence receiptProblem;        ///< why no receipt was kept, "" if it was
    std::optional<UtcTime> nextRun;
};

/// Where decisions and receipts are, and whose they are.
struct ConsumePlace
{
    std::string inbox;
    std::string dataDirectory;
    std::string timeZone; ///< of the operator's day
};

/// Counts what is left undecided of a bundle, and consumes it, on the pool; each tells once how it ended. GUI
/// thread; clock and pool must outlive it. The destructor asks a consume that waits for the lock to end.
class ConsumeController : public QObject
{
    Q_OBJECT

public:
    ConsumeController(ConsumePlace place, NextRun nextRun, const Clock &clock, QThreadPool &pool,
                      QObject *parent = nullptr);
    ~ConsumeController() override;

    /// Counts; ends in checked().
    void check(const std::shared_ptr<const Bundle> &bundle);
    /// Nothing while one is going on.
    void start(const std::shared_ptr<const Bundle> &bundle);

Q_SIGNALS:
    /// What the receipt would say now; without readable decisions everything counts as undecided.
    void checked(const prism::Receipt &receipt);
    void finished(const prism::ConsumeOutcome &outcome);

private:
    ConsumePlace m_place;
    NextRun m_nextRun;
    const Clock &m_clock;
    QThreadPool &m_pool;
    std::stop_source m_stop;
    QFutureWatcher<ConsumeOutcome> m_watcher;
    QFutureWatcher<Receipt> m_checking;
};

} // namespace prism
