// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "ui/models/bundleloader.h"

#include <QSignalSpy>
#include <QTest>

using namespace prism;
using namespace prism::test;

Q_DECLARE_METATYPE(prism::LoadedBundle)
Q_DECLARE_METATYPE(prism::Error)

class TestBundleLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenThereIsNone();
    void preparesTheNewestBundle();
    void onlyTheLastOfSeveralLoadsAnswers();
    void matchesWithWhatIsShown();
    void diesWhileLoading();
};

void TestBundleLoader::saysWhenThereIsNone()
{
    InboxFixture inbox;
    QThreadPool pool;
    BundleLoader loader(inbox.root(), pool);
    QSignalSpy failed(&loader, &BundleLoader::failed);
    loader.load(nullptr, FindingsColumn::Priority);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
}

void TestBundleLoader::preparesTheNewestBundle()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-19", {summaryOf(Daemon::Lint, "web")});
    (void)inbox.bundle("2026-11-20",
                       {summaryOf(Daemon::Lint, "web", {shownFinding("a", Priority::P1, "a")})});
    QThreadPool pool;
    BundleLoader loader(inbox.root(), pool);
    QSignalSpy loaded(&loader, &BundleLoader::loaded);
    loader.load(nullptr, FindingsColumn::Title);
    QVERIFY(loaded.wait());
    const auto bundle = loaded.first().first().value<LoadedBundle>();
    QCOMPARE(bundle.overview->day, std::string("2026-11-20"));
    QCOMPARE(bundle.findings.index->order(bundle.findings.keys)->size(), std::size_t{1});
    QCOMPARE(bundle.findings.keys.front().column, FindingsColumn::Title);
}

void TestBundleLoader::onlyTheLastOfSeveralLoadsAnswers()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")});
    QThreadPool pool;
    BundleLoader loader(inbox.root(), pool);
    QSignalSpy loaded(&loader, &BundleLoader::loaded);
    for (const auto column : {FindingsColumn::Id, FindingsColumn::Host, FindingsColumn::Surface})
        loader.load(nullptr, column);
    QVERIFY(loaded.wait());
    pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(loaded.first().first().value<LoadedBundle>().findings.keys.front().column,
             FindingsColumn::Surface);
}

void TestBundleLoader::matchesWithWhatIsShown()
{
    InboxFixture inbox;
    const auto shown =
        inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", {shownFinding("a", Priority::P1, "a")})});
    (void)inbox.bundle("2026-11-21",
                       {summaryOf(Daemon::Lint, "web", {shownFinding("a", Priority::P1, "a")})});
    QThreadPool pool;
    BundleLoader loader(inbox.root(), pool);
    QSignalSpy loaded(&loader, &BundleLoader::loaded);
    loader.load(shown, FindingsColumn::Priority);
    QVERIFY(loaded.wait());
    const auto bundle = loaded.first().first().value<LoadedBundle>();
    QCOMPARE(bundle.findings.before, shown);
    QCOMPARE(bundle.findings.match.places.front(), 0U);
}

void TestBundleLoader::diesWhileLoading()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")});
    QThreadPool pool;
    auto loader = std::make_unique<BundleLoader>(inbox.root(), pool);
    loader->load(nullptr, FindingsColumn::Priority);
    loader.reset();
    QVERIFY(pool.waitForDone(10000));
    QCoreApplication::sendPostedEvents();
}

QTEST_GUILESS_MAIN(TestBundleLoader)
#include "test_bundleloader.moc"
