// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/sudoers.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// Debian's own file, shortened.
constexpr std::string_view debian = R"(#
# This file MUST be edited with the 'visudo' command as root.
Defaults	env_reset
Defaults	mail_badpass
Defaults	secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# User privilege specification
root	ALL=(ALL:ALL) ALL
%sudo	ALL=(ALL:ALL) ALL
# See sudoers(5) for more information on "@include" directives:
@includedir /etc/sudoers.d
)";

DetectorResult look(DetectorBench &bench)
{
    return bench.run(*sudoDetector());
}

} // namespace

class TestSudo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void debiansOwnRulesAreClean()
    {
        DetectorBench bench;
        bench.write("/etc/sudoers", std::string(debian), 0440);
        QCOMPARE(look(bench).outcome, DetectorOutcome::Clean);
    }

    void withoutSudoItIsNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(look(bench).outcome, DetectorOutcome::NotApplicable);
    }

    void aRuleOfAnIncludedFileIsFound()
    {
        DetectorBench bench;
        bench.write("/etc/sudoers", std::string(debian), 0440);
        bench.write("/etc/sudoers.d/90-cloud-init-users",
                    "# Created by cloud-init\n\ndebian ALL=(ALL) NOPASSWD:ALL\n", 0440);
        bench.write("/etc/sudoers.d/old.bak", "nobody ALL=(ALL) NOPASSWD:ALL\n", 0440);
        bench.write("/etc/sudoers.d/edited~", "nobody ALL=(ALL) NOPASSWD:ALL\n", 0440);
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings[0];
        QCOMPARE(f.id, std::string("security:sudo:sudo:debian:ALL"));
        QCOMPARE(f.priority, Priority::P1);
        QCOMPARE(evidenceText(f),
                 std::string("file:/etc/sudoers.d/90-cloud-init-users:3: debian ALL=(ALL) NOPASSWD:ALL\n"));
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<bool>("everything");
        const auto row = [](const char *name, const char *line, const char *who, const char *commands,
                            bool everything) {
            QTest::newRow(name) << QByteArray(line) << QByteArray(who) << QByteArray(commands) << everything;
        };
        row("everything", "op ALL=(ALL:ALL) NOPASSWD: ALL", "op", "ALL", true);
        row("group with tabs", "%wheel\tALL=(ALL)\tNOPASSWD: ALL", "%wheel", "ALL", true);
        row("one command", "deploy web01 = NOPASSWD: /usr/bin/systemctl restart app", "deploy",
            "/usr/bin/systemctl restart app", false);
        row("opens a shell", "op ALL=NOPASSWD: /usr/bin/vim /etc/hosts", "op", "/usr/bin/vim /etc/hosts",
            true);
        row("python", "op ALL=NOPASSWD: /usr/bin/python3.11", "op", "/usr/bin/python3.11", true);
        row("several tags", "op ALL=(root) SETENV: NOPASSWD: /bin/a, /bin/b", "op", "/bin/a, /bin/b", false);
        row("half", "op ALL=(root) NOPASSWD: /bin/a, PASSWD: /bin/b", "op", "/bin/a", false);
        row("other half", "op ALL=(root) /bin/b, NOPASSWD: /bin/a", "op", "/bin/a", false);
        row("runas list", "op ALL=(a, b) NOPASSWD: /bin/a", "op", "/bin/a", false);
        row("excluded", "op ALL=NOPASSWD: ALL, !/bin/su", "op", "ALL", true);
        row("by uid", "#1000 ALL=(ALL) NOPASSWD: ALL", "#1000", "ALL", true);
        row("defaults", "Defaults:op !authenticate", "Defaults:op", "!authenticate", true);
        row("with password", "op ALL=(ALL) ALL", "", "", false);
        row("root itself", "root ALL=(ALL) NOPASSWD: ALL", "", "", false);
        row("alias", "Cmnd_Alias NOPASSWD_CMDS = /bin/a", "", "", false);
        row("nonsense", "NOPASSWD", "", "", false);
        row("empty", "", "", "", false);
    }
    void rules()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, who);
        QFETCH(QByteArray, commands);
        QFETCH(bool, everything);
        const auto rules = passwordlessRules({"/etc/sudoers", 1, line.toStdString()});
        QCOMPARE(rules.size(), std::size_t{who.isEmpty() ? 0U : 1U});
        if (!rules.empty()) {
            QCOMPARE(rules[0].who, who.toStdString());
            QCOMPARE(rules[0].commands, commands.toStdString());
            QCOMPARE(rules[0].everything, everything);
        }
    }

    void continuedLinesCountFromTheirFirst()
    {
        DetectorBench bench;
        bench.write("/etc/sudoers", "# x\nop ALL=(ALL) \\\n  NOPASSWD: \\\n  ALL # why\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QVERIFY(evidenceText(result.findings[0]).starts_with("file:/etc/sudoers:2: op ALL="));
    }

    void oldAndRelativeIncludesAreRead()
    {
        DetectorBench bench;
        bench.context.host = "laptop.lan";
        bench.write("/etc/sudoers", "#include sudoers.local\n#include /etc/sudoers.%h\n");
        bench.write("/etc/sudoers.local", "a ALL=NOPASSWD: /bin/a\n");
        bench.write("/etc/sudoers.laptop", "b ALL=NOPASSWD: /bin/b\n");
        QCOMPARE(look(bench).findings.size(), std::size_t{2});
    }

    void acceptedUsersAreQuiet()
    {
        DetectorBench bench;
        bench.write("/etc/sudoers", "deploy ALL=(ALL) NOPASSWD: ALL\n");
        bench.context.options["accept"] = "deploy";
        QCOMPARE(look(bench).outcome, DetectorOutcome::Clean);
    }

    void whatCannotBeReadIsNeverClean()
    {
        DetectorBench bench;
        bench.write("/etc/sudoers", "@include /etc/sudoers.missing\n");
        bench.context.isRoot = true;
        QCOMPARE(look(bench).outcome, DetectorOutcome::Failed);
        bench.context.isRoot = false;
        QCOMPARE(look(bench).outcome, DetectorOutcome::NotApplicable);
    }

    void filesThatIncludeEachOtherEnd()
    {
        DetectorBench bench;
        bench.write("/etc/sudoers", "@include /etc/sudoers.two\n");
        bench.write("/etc/sudoers.two", "@include /etc/sudoers\n");
        bench.context.isRoot = true;
        const DetectorResult result = look(bench);
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.reason.text().find("too deep") != std::string::npos);
    }

    void secretsInRulesAreRedacted()
    {
        DetectorBench bench;
        bench.write("/etc/sudoers", "op ALL=NOPASSWD: /usr/bin/backup --url https://u:Canary7Tr0ub4dor@h/\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings[0];
        QVERIFY((f.id + f.title + f.description + evidenceText(f)).find("Canary") == std::string::npos);
    }

    void doasRulesAreRead()
    {
        DetectorBench bench;
        bench.write("/etc/doas.conf", "# doas\npermit persist :wheel\npermit nopass keepenv op\n"
                                      "permit nopass backup as root cmd /usr/bin/rsnap args daily\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{2});
        QCOMPARE(result.findings[0].id, std::string("security:sudo:doas:op:ALL"));
        QCOMPARE(result.findings[0].priority, Priority::P1);
        QCOMPARE(result.findings[1].id, std::string("security:sudo:doas:backup:/usr/bin/rsnap args daily"));
        QCOMPARE(result.findings[1].priority, Priority::P3);
    }
};

QTEST_GUILESS_MAIN(TestSudo)
#include "tst_sudo.moc"
