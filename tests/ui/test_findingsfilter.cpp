// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "ui/models/findingscopy.h"
#include "ui/models/findingsmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace prism;
using namespace prism::test;

class TestFindingsFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void newestOfManyFiltersWins();
    void filterOfALargeTableOutlivesARefresh();
    void copiedCommandsAreLinesNoFindingCanEnd();
    void copiedJsonKeepsTheFinding();
};

void TestFindingsFilter::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("ranks");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing asked") << QString() << 0U << 4;
    QTest::newRow("either case") << QStringLiteral("NGINX") << 0U << 2;
    QTest::newRow("each word, any field") << QStringLiteral("nginx /srv") << 0U << 1;
    QTest::newRow("a word of the key") << QStringLiteral("lint@web nginx") << 0U << 2;
    QTest::newRow("the end of a text") << QStringLiteral("disk full") << 0U << 1;
    QTest::newRow("longer than any text") << QString(5000, QLatin1Char('x')) << 0U << 0;
    QTest::newRow("blanks only") << QStringLiteral("   ") << 0U << 4;
    QTest::newRow("beyond ASCII") << QString::fromUtf8("gr\xc3\xb6\xc3\x9f") << 0U << 1;
    QTest::newRow("one priority") << QString() << FindingsFilter::rankBit(0) << 1;
    QTest::newRow("two priorities") << QString() << (FindingsFilter::rankBit(0) | FindingsFilter::rankBit(2))
                                    << 3;
    QTest::newRow("priority and text") << QStringLiteral("nginx") << FindingsFilter::rankBit(0) << 1;
}

void TestFindingsFilter::accepts()
{
    QFETCH(QString, text);
    QFETCH(quint32, ranks);
    QFETCH(int, count);
    InboxFixture inbox;
    const auto bundle =
        inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web",
                                              {shownFinding("a", Priority::P0, "nginx is down", "/etc/nginx"),
                                               shownFinding("b", Priority::P1, "Nginx is old", "/srv/www"),
                                               shownFinding("c", Priority::P2, "Disk full", "/var"),
                                               shownFinding("d", Priority::P2,
                                                            "gr\xc3\xb6\xc3\x9f"
                                                            "er",
                                                            "/home")})});
    QThreadPool pool;
    FindingsModel model(pool);
    model.apply(prepareFindings(nullptr, bundle, FindingsColumn::Priority));
    model.setFilter({{}, {}, ranks, 0, text.toStdString()});
    QCOMPARE(model.rowCount(), count);
}

void TestFindingsFilter::newestOfManyFiltersWins()
{
    InboxFixture inbox;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    FindingsModel model(pool);
    const auto bundle = inbox.largeBundle(9000);
    QVERIFY(bundle->findings().size() > FindingsModel::asyncRows);
    model.apply(prepareFindings(nullptr, bundle, FindingsColumn::Priority));
    const QString id = model.index(7, static_cast<int>(FindingsColumn::Id)).data().toString();
    QSignalSpy changed(&model, &FindingsModel::rowsChanged);
    model.setFilter({{}, {}, 0, 0, "no such finding"});
    model.setFilter({{}, {}, 0, 0, id.toStdString()});
    QCOMPARE(changed.count(), 0); // not on this thread
    QVERIFY(changed.wait());
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < 1000);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), static_cast<int>(bundle->findings().size()));
}

void TestFindingsFilter::filterOfALargeTableOutlivesARefresh()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    const auto bundle = inbox.largeBundle(9000);
    model.apply(prepareFindings(nullptr, bundle, FindingsColumn::Priority));
    const FindingsFilter filter{{}, Daemon::Gaps, 0, 0, {}};
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 9000);
    model.apply(prepareFindings(bundle, bundle, FindingsColumn::Priority, filter));
    QCOMPARE(model.rowCount(), 9000);
}

void TestFindingsFilter::copiedCommandsAreLinesNoFindingCanEnd()
{
    InboxFixture inbox;
    Finding hostile = shownFinding("a", Priority::P0, "a");
    hostile.suggestedNextSkill = "/fix it\nrm -rf x";
    Finding twin = shownFinding("b", Priority::P0, "b");
    twin.suggestedNextSkill = hostile.suggestedNextSkill;
    const auto bundle = inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", {hostile, twin})});
    const std::string copied =
        copyOf(*bundle, {&bundle->findings()[0], &bundle->findings()[1]}, CopyFormat::Command);
    QVERIFY(copied.starts_with("/fix it"));
    QCOMPARE(copied.find('\n'), std::string::npos);
}

void TestFindingsFilter::copiedJsonKeepsTheFinding()
{
    InboxFixture inbox;
    const auto bundle = inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web",
                                                              {shownFinding("a", Priority::P0, "a"),
                                                               shownFinding("b", Priority::P1, "b")})});
    const std::string copied =
        copyOf(*bundle, {&bundle->findings()[0], &bundle->findings()[1]}, CopyFormat::Json);
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(copied));
    QCOMPARE(document.array().size(), 2);
    QCOMPARE(document[1][QLatin1String("key")].toString(), QStringLiteral("lint@web"));
    QCOMPARE(document[1][QLatin1String("finding")][QLatin1String("id")].toString(),
             QString::fromUtf8(bundle->findings()[1].id.data(),
                               static_cast<qsizetype>(bundle->findings()[1].id.size())));
}

QTEST_GUILESS_MAIN(TestFindingsFilter)
#include "test_findingsfilter.moc"
