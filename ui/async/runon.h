// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace prism {

/// Calls `work` on a thread of the pool and gives its value as a future; put a QFutureWatcher that the
/// receiver owns on it. `work` must capture values and shared_ptr<const ...> only, and must not throw. Needs
/// QtCore alone, which spares the panel the QtConcurrent library at start.
template<typename Work>
[[nodiscard]] auto runOn(QThreadPool &pool, Work work)
{
    using Value = decltype(work());
    auto promise = std::make_shared<QPromise<Value>>();
    QFuture<Value> future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace prism
