// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bundleloader.h"

#include "engine/core/localday.h"
#include "ui/async/runon.h"
#include "ui/models/overviewdecisions.h"

#include <utility>

namespace prism {

namespace {

Result<LoadedBundle> readNewest(const std::string &inbox, std::shared_ptr<const Bundle> shown,
                                FindingsColumn column, const std::string &dataDirectory,
                                const std::string &today)
{
    const Result<std::string> path = newestBundlePath(inbox);
    if (!path)
        return path.error();
    Result<std::shared_ptr<const Bundle>> bundle = Bundle::open(*path);
    if (!bundle)
        return bundle.error();
    LoadedBundle loaded;
    Overview overview = overviewOf(**bundle);
    if (!today.empty())
        applyDecisions(overview, **bundle, dataDirectory, today);
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

void BundleLoader::setDecisions(std::string dataDirectory, std::string timeZone, const Clock &clock)
{
    m_decisions = {std::move(dataDirectory), std::move(timeZone), &clock};
}

void BundleLoader::load(std::shared_ptr<const Bundle> shown, FindingsColumn column)
{
    const std::string today = m_decisions.clock == nullptr
                                  ? std::string()
                                  : localDay(m_decisions.clock->now(), m_decisions.timeZone);
    m_watcher.setFuture(
        runOn(m_pool, [inbox = m_inbox, shown = std::move(shown), column, data = m_decisions.dataDirectory,
                       today] { return readNewest(inbox, shown, column, data, today); }));
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
