// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundleloader.h"

#include "ui/async/runon.h"

#include <utility>

namespace prism {

namespace {

Result<LoadedBundle> readNewest(const std::string &inbox, std::shared_ptr<const Bundle> shown,
                                FindingsColumn column, const std::string &dataDirectory)
{
    const Result<std::string> path = newestBundlePath(inbox);
    if (!path)
        return path.error();
    Result<std::shared_ptr<const Bundle>> bundle = Bundle::open(*path);
    if (!bundle)
        return bundle.error();
    LoadedBundle loaded;
    Overview overview = overviewOf(**bundle);
    if (overview.consumed && !dataDirectory.empty()) {
        if (auto receipt = readReceipt(dataDirectory, overview.bundleId))
            overview.receipt = std::move(*receipt);
    }
    loaded.overview = std::make_shared<const Overview>(std::move(overview));
    loaded.findings = prepareFindings(std::move(shown), *bundle, column);
    (*bundle)->letGoOfFile();
    return loaded;
}

} // namespace

BundleLoader::BundleLoader(std::string inbox, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_inbox(std::move(inbox))
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BundleLoader::take);
}

BundleLoader::~BundleLoader() = default;

void BundleLoader::load(std::shared_ptr<const Bundle> shown, FindingsColumn column)
{
    m_watcher.setFuture(
        runOn(m_pool, [inbox = m_inbox, shown = std::move(shown), column, data = m_dataDirectory] {
            return readNewest(inbox, shown, column, data);
        }));
}

void BundleLoader::take()
{
    const auto future = m_watcher.future();
    if (future.resultCount() == 0)
        return;
    const Result<LoadedBundle> result = future.result();
    if (result)
        Q_EMIT loaded(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace prism
