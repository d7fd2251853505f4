// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/target/auditlog.h"
#include "engine/target/containers.h"
#include "engine/target/credentials.h"
#include "engine/target/healthprobe.h"
#include "engine/target/plan.h"
#include "engine/target/targetlock.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace prism;

/// Plans, the log of operations and the small readers that deployments stand on.
class TestPlan final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    [[nodiscard]] std::string path(const std::string &name) const
    {
        return m_dir.path().toStdString() + '/' + name;
    }

private Q_SLOTS:
    void samePlanSameHash()
    {
        Plan a;
        a.verb = "upgrade-lan";
        Plan b = a;
        QCOMPARE(a.hash(), b.hash());
        b.changed.push_back("x");
        QVERIFY(a.hash() != b.hash());
    }
    void aPlanIsGoodForAnHour()
    {
        const Plan plan;
        const UtcTime now{1'800'000'000};
        const auto hash = storePlan(path("plans"), plan, now);
        QVERIFY(hash.has_value());
        QVERIFY(checkStoredPlan(path("plans"), *hash, {now.seconds + 3600}).has_value());
        QCOMPARE(checkStoredPlan(path("plans"), *hash, {now.seconds + 3601}).error().code,
                 ErrorCode::Refused);
        QCOMPARE(checkStoredPlan(path("plans"), std::string(64, 'a'), now).error().code, ErrorCode::NotFound);
        QCOMPARE(checkStoredPlan(path("plans"), "../../etc/passwd", now).error().code,
                 ErrorCode::InvalidInput);
    }
    void aChangedLineOfTheLogShows()
    {
        VerbResult result;
        result.verb = "backup";
        for (int i = 0; i < 3; ++i) {
            result.milliseconds = i;
            QVERIFY(appendAudit(path("data"), result, "ann@laptop", {}).has_value());
        }
        QCOMPARE(brokenAuditLine(path("data")).value_or(99), std::size_t{0});
        std::string text = readFile(path("data/operations.jsonl")).value_or(std::string());
        text.replace(text.find("\"ms\":1"), 6, "\"ms\":7");
        QVERIFY(writeFileAtomically(path("data/operations.jsonl"), text).has_value());
        QCOMPARE(brokenAuditLine(path("data")).value_or(99), std::size_t{3});
    }
    void aLockIsStaleOnlyWhenItsOwnerIsGone()
    {
        LockOwner owner = LockOwner::self("ann@laptop", "upgrade-lan", "2026-11-21T06:00:00Z");
        QCOMPARE(LockOwner::fromLine(owner.toLine())->processStart, owner.processStart);
        QVERIFY(!isStale(owner));
        LockOwner gone = owner;
        gone.process = 0x3ffffffe;
        QVERIFY(isStale(gone));
        LockOwner reused = owner;
        reused.processStart = "1";
        QVERIFY(isStale(reused));
        LockOwner other = gone;
        other.machine = "another/boot pid:[1]";
        QVERIFY(!isStale(other));
        QVERIFY(!LockOwner::fromLine("nonsense"));
    }
    void containersOfBothForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << QStringLiteral("{\"Name\":\"a\",\"State\":\"running\",\"Health\":\"\"}\n"
                                                 "{\"Name\":\"b\",\"State\":\"exited\",\"ExitCode\":3}\n");
        QTest::newRow("array") << QStringLiteral("[{\"Name\":\"a\",\"State\":\"running\",\"Health\":\"\"},"
                                                 "{\"Name\":\"b\",\"State\":\"exited\",\"ExitCode\":3}]");
    }
    void containersOfBothForms()
    {
        QFETCH(QString, text);
        const auto all = parseContainers(text.toStdString());
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), std::size_t{2});
        QVERIFY(all->at(0).isWell());
        QVERIFY(!all->at(1).isWell());
    }
    void keysAreNeverTheSame()
    {
        const auto a = mintApiKey();
        const auto b = mintApiKey();
        QVERIFY(a && b && *a != *b);
        QCOMPARE(a->size(), std::size_t{49});
    }
    void credentialsKeepWhatIsNotOurs()
    {
        QVERIFY(writeFileAtomically(path("c.json"), R"({"mode":"local","theirs":[1]})").has_value());
        QVERIFY(writeCredentials(path("c.json"), "home", "http://h:1", "prism/api-key/home").has_value());
        const std::string text = readFile(path("c.json")).value_or(std::string());
        QVERIFY(text.find("\"theirs\"") != std::string::npos && text.find("\"lan\"") != std::string::npos);
    }
    void healthUrls()
    {
        QVERIFY(isHealthUrl("http://host:80/health"));
        QVERIFY(!isHealthUrl("http://user:secret@host/"));
        QVERIFY(!isHealthUrl("file:///etc/passwd"));
        QVERIFY(!isHealthUrl("-o/tmp/x"));
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
