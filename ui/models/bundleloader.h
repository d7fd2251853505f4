// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/overview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

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

    /// Where the receipts of consumed bundles lie.
    void setReceipts(std::string dataDirectory) { m_dataDirectory = std::move(dataDirectory); }

    /// `shown` is the bundle whose rows shall persist (null at first), `column` the order of the table.
    void load(std::shared_ptr<const Bundle> shown, FindingsColumn column);
    [[nodiscard]] bool isLoading() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void loaded(const prism::LoadedBundle &bundle);
    /// NotFound: the inbox has no bundle yet.
    void failed(const prism::Error &error);

private:
    void take();

    std::string m_inbox;
    std::string m_dataDirectory; // "": receipts are not looked for
    QThreadPool &m_pool;
    QFutureWatcher<Result<LoadedBundle>>
        m_watcher; // setFuture() forgets the one before: stale answers never arrive
};

} // namespace prism
