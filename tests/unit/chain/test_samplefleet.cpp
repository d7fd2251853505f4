// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundle.h"
#include "engine/chain/samplefleet.h"
#include "engine/triage/bundleshelf.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace prism;

class TestSampleFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTwelveHostsAndThirtyDays();
    void theLastDayWaitsToBeRead();
    void showsEveryStateOfAFinding();
    void touchesNoInboxInUse();
    void endsWhenStopped();

private:
    // In memory where there is such a place: every file is flushed.
    QTemporaryDir m_directory{QDir(QStringLiteral("/dev/shm")).exists()
                                  ? QStringLiteral("/dev/shm/prism-XXXXXX")
                                  : QDir::tempPath() + QStringLiteral("/prism-XXXXXX")};
    std::string m_inbox;
    std::shared_ptr<const Bundle> m_last;
};

void TestSampleFleet::initTestCase()
{
    m_inbox = m_directory.path().toStdString() + "/inbox";
    QVERIFY(writeSampleFleet(m_inbox, "2026-11-20"));
    const auto path = newestBundlePath(m_inbox);
    QVERIFY(path);
    const auto bundle = Bundle::open(*path);
    QVERIFY(bundle);
    m_last = *bundle;
}

void TestSampleFleet::hasTwelveHostsAndThirtyDays()
{
    QCOMPARE(m_last->hosts().size(), std::size_t{12});
    QCOMPARE(shelvedBundles(m_inbox, "2026-11-20", true).size(), std::size_t{30});
}

void TestSampleFleet::theLastDayWaitsToBeRead()
{
    QCOMPARE(m_last->date(), std::string("2026-11-20"));
    QVERIFY(m_last->path().find("/ready/") != std::string::npos);
}

void TestSampleFleet::showsEveryStateOfAFinding()
{
    const auto has = [this](FindingState state) {
        return std::ranges::any_of(m_last->findings(),
                                   [state](const BundleFinding &f) { return f.state == state; });
    };
    QVERIFY(has(FindingState::New));
    QVERIFY(has(FindingState::Recurring));
    QVERIFY(has(FindingState::Carried));
    QVERIFY(!m_last->missing().empty());
    QVERIFY(!m_last->problems().empty());
}

void TestSampleFleet::touchesNoInboxInUse()
{
    const auto again = writeSampleFleet(m_inbox, "2026-11-21");
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
}

void TestSampleFleet::endsWhenStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const QTemporaryDir directory;
    const auto result = writeSampleFleet(directory.path().toStdString(), "2026-11-20", stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSampleFleet)
#include "test_samplefleet.moc"
