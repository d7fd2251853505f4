// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/overview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <string>

namespace prism {

/// A bundle with all that the window needs of it.
struct LoadedBundle
{
    std::shared_ptr<const Overview> overview;
    FindingsUpdate findings;
};

/// Reads the newest bundle of an inbox and prepares it on the pool. Each load() ends in exactly one of
/// loaded() and failed(), unless another load() overtakes it: then only the last one answers. GUI thread; the
/// pool must outlive it.
class BundleLoader : public QObject
{
    Q_OBJECT

public:
    BundleLoader(std::string inbox, QThreadPool &pool, QObject *parent = nullptr);
    ~BundleLoader() override;

    /// The overview then counts what was decided; `now` is asked for the operator's day at each load. The
    /// clock must outlive the loader.
    void setDecisions(std::string dataDirectory, std::string timeZone, const Clock &clock);

    /// `shown` is the bundle whose rows shall persist (null at first), `column` the order of the table.
    void load(std::shared_ptr<const Bundle> shown, FindingsColumn column);
    [[nodiscard]] bool isLoading() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void loaded(const prism::LoadedBundle &bundle);
    /// NotFound: the inbox has no bundle yet.
    void failed(const prism::Error &error);

private:
    void take();

    struct Decisions
    {
        std::string dataDirectory; ///< "": none are looked for
        std::string timeZone;
        const Clock *clock = nullptr;
    };

    std::string m_inbox;
    Decisions m_decisions;
    QThreadPool &m_pool;
    QFutureWatcher<Result<LoadedBundle>>
        m_watcher; // setFuture() forgets the one before: stale answers never arrive
};

} // namespace prism
