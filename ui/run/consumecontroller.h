// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/consume.h"
#include "engine/core/clock.h"
#include "engine/triage/receipt.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
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
    std::optional<Receipt> receipt;
    std::optional<UtcTime> nextRun;
};

/// Consumes a bundle on the pool and tells once how it ended. GUI thread; the pool must outlive it. The
/// destructor asks a consume that waits for the lock to end.
class ConsumeController : public QObject
{
    Q_OBJECT

public:
    ConsumeController(std::string inbox, NextRun nextRun, QThreadPool &pool, QObject *parent = nullptr);
    ~ConsumeController() override;

    /// Nothing while one is going on. `receipt` is called on the pool when the bundle is consumed.
    void start(const std::string &bundleId, std::function<std::optional<Receipt>()> receipt = {});

Q_SIGNALS:
    void finished(const prism::ConsumeOutcome &outcome);

private:
    std::string m_inbox;
    NextRun m_nextRun;
    QThreadPool &m_pool;
    std::stop_source m_stop;
    QFutureWatcher<ConsumeOutcome> m_watcher;
};

} // namespace prism
