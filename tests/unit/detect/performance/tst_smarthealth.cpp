// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/smarthealth.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

constexpr const char *scanOne = R"({"json_format_version":[1,0],"devices":[{"name":"/dev/sda",
    "info_name":"/dev/sda [SAT]","type":"sat","protocol":"ATA"}]})";
constexpr const char *askSda = "smartctl --json=c -H -A -i -n standby,3 -d sat /dev/sda";

// A report of smartctl 7.3 on a SATA disk, cut to what is read, with these raw values of attributes 5 and 9.
std::string ata(const std::string &reallocated, const std::string &whenFailed = "", bool passed = true)
{
    return R"({"smartctl":{"version":[7,3],"exit_status":0},"model_name":"ST4000VN008",)"
           R"("serial_number":"ZDH12345","smart_status":{"passed":)" +
           std::string(passed ? "true" : "false") +
           R"(},"ata_smart_attributes":{"revision":10,"table":[{"id":5,"name":"Reallocated_Sector_Ct",)"
           R"("value":100,"worst":100,"thresh":10,"when_failed":")" +
           whenFailed + R"(","raw":{"value":)" + reallocated + R"(,"string":"x"}},)" +
           R"({"id":9,"name":"Power_On_Hours","value":60,"when_failed":"","raw":{"value":35712}}]}})";
}

std::string nvme(int warning, int used, int mediaErrors)
{
    return R"({"model_name":"Samsung SSD 980","serial_number":"S64","smart_status":{"passed":true},)"
           R"("nvme_smart_health_information_log":{"critical_warning":)" +
           std::to_string(warning) + R"(,"percentage_used":)" + std::to_string(used) + R"(,"media_errors":)" +
           std::to_string(mediaErrors) + "}}";
}

struct Machine : DetectorBench
{
    Machine()
    {
        context.isRoot = true;
        tools.answer("smartctl --scan-open --json=c", scanOne);
    }
};

} // namespace

class TestSmartHealth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("priority"); // -1: clean
        const auto row = [](const char *name, const std::string &report, int exitCode, int priority) {
            QTest::newRow(name) << QByteArray::fromStdString(report) << exitCode << priority;
        };
        row("healthy", ata("0"), 0, -1);
        row("failing", ata("0", "", false), 8, 0);
        row("below a threshold", ata("0", "now"), 16, 1);
        row("was below in the past", ata("0", "past"), 32, -1);
        row("reallocated sectors", ata("24"), 0, 2);
        row("packed raw value", ata("4294967296"), 0, -1);
        row("error log has entries", ata("0"), 64, -1);
        row("NVMe healthy", nvme(0, 3, 0), 0, -1);
        row("NVMe warns", nvme(4, 3, 0), 0, 1);
        row("NVMe worn", nvme(0, 95, 0), 0, 2);
        row("NVMe media errors", nvme(0, 3, 2), 0, 2);
    }
    void reports()
    {
        QFETCH(QByteArray, report);
        QFETCH(int, exitCode);
        QFETCH(int, priority);
        Machine m;
        m.tools.answer(askSda, report.toStdString(), exitCode);
        const auto result = m.run(SmartHealth());
        QCOMPARE(result.findings.empty() ? -1 : static_cast<int>(result.findings[0].priority), priority);
        QCOMPARE(result.outcome, priority < 0 ? DetectorOutcome::Clean : DetectorOutcome::Findings);
    }

    void diskIsKnownByItsSerialNumber()
    {
        Machine m;
        m.tools.answer(askSda, ata("24"));
        const auto result = m.run(SmartHealth());
        const Finding *f = findingById(result, "performance:smart-health:ZDH12345");
        QVERIFY(f);
        QVERIFY(evidenceText(*f).find("Reallocated_Sector_Ct (attribute 5) raw value 24") !=
                std::string::npos);
    }

    void sleepingDiskIsNotCalledHealthy()
    {
        Machine m;
        m.tools.answer(askSda,
                       R"j({"smartctl":{"messages":[{"string":"Device is in STANDBY mode, exit(3)"}]}})j", 3);
        const auto result = m.run(SmartHealth());
        QCOMPARE(result.outcome, DetectorOutcome::NotApplicable);
        QVERIFY(result.reason.text().find("STANDBY") != std::string::npos);
    }

    void oneSilentDiskIsNotedBesideAHealthyOne()
    {
        Machine m;
        m.tools.answer("smartctl --scan-open --json=c",
                       R"({"devices":[{"name":"/dev/sda","type":"sat"},{"name":"/dev/sdb","type":"scsi"}]})");
        m.tools.answer(askSda, ata("0"));
        m.tools.answer("smartctl --json=c -H -A -i -n standby,3 -d scsi /dev/sdb", R"({"model_name":"USB"})",
                       4);
        const auto result = m.run(SmartHealth());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes.size(), std::size_t(1));
        QVERIFY(result.notes[0].starts_with("/dev/sdb told nothing"));
    }

    void hostileDeviceNamesAreNotAsked()
    {
        Machine m;
        m.tools.answer("smartctl --scan-open --json=c",
                       R"({"devices":[{"name":"--scan","type":"x"},{"name":"../dev/sda"},{"name":7}]})");
        QCOMPARE(m.run(SmartHealth()).outcome, DetectorOutcome::NotApplicable);
        QCOMPARE(m.tools.calls().size(), std::size_t(1));
    }

    void nothingToAsk()
    {
        DetectorBench bare;
        QCOMPARE(bare.run(SmartHealth()).outcome, DetectorOutcome::NotApplicable);
        Machine user;
        user.context.isRoot = false;
        QCOMPARE(user.run(SmartHealth()).outcome, DetectorOutcome::NotApplicable);
        Machine virtualDisks;
        virtualDisks.tools.answer("smartctl --scan-open --json=c", R"({"smartctl":{"exit_status":0}})");
        QCOMPARE(virtualDisks.run(SmartHealth()).outcome, DetectorOutcome::NotApplicable);
    }

    void nonsenseIsAnError()
    {
        Machine m;
        m.tools.answer("smartctl --scan-open --json=c", "smartctl 6.6: UNRECOGNIZED OPTION: json=c\n", 1);
        const auto result = m.run(SmartHealth());
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.outputTail.find("UNRECOGNIZED") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestSmartHealth)
#include "tst_smarthealth.moc"
