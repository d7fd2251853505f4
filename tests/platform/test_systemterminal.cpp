// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/systemterminal.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace prism;

/// Programs of the test's own in a PATH of its own.
class TestSystemTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skillsRunInTheirRunner();
    void whatIsNoSkillIsRefused_data();
    void whatIsNoSkillIsRefused();
    void aRunnerThatIsNotThereIsTold();
    void terminalsAreStartedWithAnArgumentVector_data();
    void terminalsAreStartedWithAnArgumentVector();
    void theChosenTerminalComesFirst();
    void noTerminalIsTold();
    void opensATerminalAndDoesNotWait();
    void theScriptForMacPassesArgumentsOn();

private:
    struct Machine
    {
        QTemporaryDir bin;
        std::map<std::string, std::string> variables{{"PATH", bin.path().toStdString()}};

        std::string install(const QString &name, const QByteArray &text = "#!/bin/sh\n")
        {
            QFile file(bin.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
                return {};
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
            return file.fileName().toStdString();
        }
        [[nodiscard]] SystemTerminal terminal(bool isMac = false) const
        {
            return SystemTerminal(isMac, [all = variables](const std::string &name) {
                const auto it = all.find(name);
                return it == all.end() ? std::string() : it->second;
            });
        }
    };
    using Line = std::vector<std::string>;
};

void TestSystemTerminal::skillsRunInTheirRunner()
{
    Machine machine;
    const std::string usual = machine.install(QStringLiteral("claude"));
    const std::string own = machine.install(QStringLiteral("agent"));
    const auto command = machine.terminal().skillCommand("/lint");
    QVERIFY(command);
    QCOMPARE(*command, (Line{usual, "/lint"}));
    machine.variables["PRISM_SKILL_RUNNER"] = "agent";
    QCOMPARE(*machine.terminal().skillCommand("/lint on; $(host)"), (Line{own, "/lint on; $(host)"}));
}

void TestSystemTerminal::whatIsNoSkillIsRefused_data()
{
    QTest::addColumn<QByteArray>("skill");
    QTest::newRow("option") << QByteArray("--help");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line break") << QByteArray("/lint\nrm");
    QTest::newRow("escape") << QByteArray("/lint\x1b[2J");
    QTest::newRow("right to left") << QByteArray("/lint \xe2\x80\xae");
    QTest::newRow("long") << QByteArray("/") + QByteArray(1000, 'a');
}

void TestSystemTerminal::whatIsNoSkillIsRefused()
{
    QFETCH(QByteArray, skill);
    Machine machine;
    machine.install(QStringLiteral("claude"));
    const auto command = machine.terminal().skillCommand(skill.toStdString());
    QVERIFY(!command);
    QCOMPARE(command.error().code, ErrorCode::Refused);
}

void TestSystemTerminal::aRunnerThatIsNotThereIsTold()
{
    const Machine machine;
    const auto command = machine.terminal().skillCommand("/lint");
    QVERIFY(!command);
    QCOMPARE(command.error().code, ErrorCode::NotFound);
    QVERIFY(command.error().message.text().find("PRISM_SKILL_RUNNER") != std::string::npos);
}

void TestSystemTerminal::terminalsAreStartedWithAnArgumentVector_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("option");
    QTest::newRow("xdg") << "xdg-terminal-exec"
                         << "";
    QTest::newRow("Debian") << "x-terminal-emulator"
                            << "-e";
    QTest::newRow("GNOME") << "gnome-terminal"
                           << "--";
    QTest::newRow("Xfce") << "xfce4-terminal"
                          << "-x";
    QTest::newRow("xterm") << "xterm"
                           << "-e";
}

void TestSystemTerminal::terminalsAreStartedWithAnArgumentVector()
{
    QFETCH(QString, program);
    QFETCH(QString, option);
    Machine machine;
    Line expected{machine.install(program)};
    if (!option.isEmpty())
        expected.push_back(option.toStdString());
    expected.insert(expected.end(), {"run", "a b;c"});
    const auto line = machine.terminal().launch({"run", "a b;c"});
    QVERIFY(line);
    QCOMPARE(*line, expected);
}

void TestSystemTerminal::theChosenTerminalComesFirst()
{
    Machine machine;
    machine.install(QStringLiteral("xterm"));
    const std::string own = machine.install(QStringLiteral("xfce4-terminal"));
    machine.variables["TERMINAL"] = "xfce4-terminal";
    QCOMPARE(*machine.terminal().launch({"run"}), (Line{own, "-x", "run"}));
    machine.variables["TERMINAL"] = "gone";
    QCOMPARE(machine.terminal().launch({"run"})->back(), std::string("run"));
}

void TestSystemTerminal::noTerminalIsTold()
{
    const Machine machine;
    const auto opened = machine.terminal().open({"run"});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
}

void TestSystemTerminal::opensATerminalAndDoesNotWait()
{
    Machine machine;
    const QString said = machine.bin.filePath(QStringLiteral("said"));
    machine.install(QStringLiteral("xterm"), "#!/bin/sh\nprintf '%s|' \"$@\" >'" + said.toUtf8() +
                                                 ".new'\nmv '" + said.toUtf8() + ".new' '" + said.toUtf8() +
                                                 "'\n");
    machine.variables["PATH"] += ":/usr/bin:/bin";
    machine.variables["TERMINAL"] = "xterm";
    QVERIFY(machine.terminal().open({"/bin/run", "a 'b' $c"}));
    QTRY_VERIFY(QFile::exists(said));
    QFile file(said);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("-e|/bin/run|a 'b' $c|"));
}

void TestSystemTerminal::theScriptForMacPassesArgumentsOn()
{
    Machine machine;
    const std::string text = SystemTerminal::script({"/usr/bin/printf", "%s|", "it's", "$(a) \\ \"b\"", ""});
    const std::string path = machine.install(QStringLiteral("a.command"), QByteArray::fromStdString(text));
    QProcess process;
    process.start(QString::fromStdString(path), QStringList());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), QByteArray("it's|$(a) \\ \"b\"||"));
    QVERIFY(!QFile::exists(QString::fromStdString(path)));
    QCOMPARE(*machine.terminal(true).launch({"run"}), (Line{"/usr/bin/open", "-a", "Terminal"}));
}

QTEST_GUILESS_MAIN(TestSystemTerminal)
#include "test_systemterminal.moc"
