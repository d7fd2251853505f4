// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/configsyntax.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

class TestConfigSyntax final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundFilesAreClean()
    {
        DetectorBench bench;
        bench.write("/etc/a.json", "{}");
        bench.write("/etc/b.yaml", "a: 1\n");
        bench.write("/etc/c.toml", "a = 1\n");
        bench.write("/etc/systemd/system/x.service", "[Service]\nExecStart=/bin/true\n");
        bench.write("/etc/xdg/autostart/x.desktop", "[Desktop Entry]\nType=Application\nName=X\nExec=x\n");
        bench.write("/etc/other.service", "not a unit of systemd");
        bench.write("/etc/readme.txt", "{");
        QCOMPARE(bench.run(ConfigSyntaxDetector()).outcome, DetectorOutcome::Clean);
    }

    void eachBrokenFileIsAFinding()
    {
        DetectorBench bench;
        bench.write("/etc/a.json", "{");
        bench.write("/etc/b.yml", "a: b: c\n");
        bench.write("/home/op/.config/c.toml", "\na = \n");
        bench.write("/home/op/.config/systemd/user/x.timer", "[Timer]\nOnCalendar\n");
        bench.write("/home/op/.local/share/applications/x.desktop", "[Desktop Entry]\n");
        const DetectorResult result = bench.run(ConfigSyntaxDetector());
        QCOMPARE(result.findings.size(), std::size_t{5});
        QCOMPARE(evidenceText(*findingById(result, "lint:config-syntax:/home/op/.config/c.toml")),
                 std::string("file:/home/op/.config/c.toml:2: a key without a value\n"));
        QVERIFY(findingById(result, "lint:config-syntax:/etc/a.json"));
        QVERIFY(findingById(result, "lint:config-syntax:/etc/b.yml"));
        QVERIFY(findingById(result, "lint:config-syntax:/home/op/.config/systemd/user/x.timer"));
        QVERIFY(findingById(result, "lint:config-syntax:/home/op/.local/share/applications/x.desktop"));
    }

    void templatesHugeFilesAndLinksAreLeftOut()
    {
        DetectorBench bench;
        bench.write("/etc/t.yaml", "a: {{ x }}\n  b: [\n");
        bench.write("/etc/huge.json", std::string((1 << 20) + 1, '{'));
        bench.write("/tmp/x", "{");
        bench.link("/tmp/x", "/etc/l.json");
        const DetectorResult result = bench.run(ConfigSyntaxDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes, (std::vector<std::string>{"1 file was not read: too large, or no right to",
                                                         "1 YAML template was not checked"}));
    }

    void systemdIsAskedForUnits()
    {
        DetectorBench bench;
        bench.write("/etc/systemd/system/x.service", "[Service]\nExecStart=/bin/true\nFoo=1\n");
        const std::string unit = bench.path("/etc/systemd/system/x.service");
        bench.tools.answer("systemd-analyze --man=no --recursive-errors=no verify -- " + unit, "", 0,
                           unit + ":3: Unknown key name 'Foo' in section 'Service', ignoring.\n");
        const DetectorResult result = bench.run(ConfigSyntaxDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(
            evidenceText(result.findings[0]),
            std::string("file:/etc/systemd/system/x.service:3: systemd: Unknown key name 'Foo' in section "
                        "'Service', ignoring\n"));
    }

    void aSystemdThatCannotIsANote()
    {
        DetectorBench bench;
        bench.write("/home/op/.config/systemd/user/x.service", "[Service]\nExecStart=/bin/true\n");
        bench.tools.answer("systemd-analyze --user", "", 1, "Failed to lookup RuntimeDirectory path\n");
        const DetectorResult result = bench.run(ConfigSyntaxDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes,
                 std::vector<std::string>{"systemd-analyze verify could not look at units: exit status 1: "
                                          "Failed to lookup RuntimeDirectory path"});
    }

    void verifyCanBeSwitchedOff()
    {
        DetectorBench bench;
        bench.context.options["verify-units"] = "no";
        bench.write("/etc/systemd/system/x.service", "[Service]\nExecStart=/bin/true\n");
        bench.tools.install("systemd-analyze");
        QCOMPARE(bench.run(ConfigSyntaxDetector()).outcome, DetectorOutcome::Clean);
        QVERIFY(bench.tools.calls().empty());
    }

    void withoutRootsItIsNotApplicable()
    {
        DetectorBench bench;
        bench.context.options["roots"] = "/nowhere";
        QCOMPARE(bench.run(ConfigSyntaxDetector()).outcome, DetectorOutcome::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestConfigSyntax)
#include "tst_configsyntax.moc"
