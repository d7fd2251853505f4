// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/options.h"

#include <QTest>

using namespace prism;

class TestPanelOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArguments_data();
    void readsArguments();
    void asksForTheSampleFleet();
    void readsTheEnvironment();
};

void TestPanelOptions::readsArguments_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QString>("replyBegins");
    QTest::addColumn<int>("exitStatus");
    const auto system = static_cast<int>(Appearance::System);
    QTest::newRow("nothing") << QString() << system << QString() << 0;
    QTest::newRow("dark") << QStringLiteral("--appearance dark") << static_cast<int>(Appearance::Dark)
                          << QString() << 0;
    QTest::newRow("version") << QStringLiteral("--version") << system << QStringLiteral("prism-panel 0.")
                             << 0;
    QTest::newRow("help") << QStringLiteral("--help") << system << QStringLiteral("Usage: prism-panel") << 0;
    QTest::newRow("no value") << QStringLiteral("--appearance") << system
                              << QStringLiteral("prism-panel: --appearance needs") << 2;
    QTest::newRow("unknown value") << QStringLiteral("--appearance pink") << system
                                   << QStringLiteral("prism-panel: --appearance needs") << 2;
    QTest::newRow("unknown") << QStringLiteral("--dark") << system
                             << QStringLiteral("prism-panel: unknown argument '--dark'") << 2;
}

void TestPanelOptions::readsArguments()
{
    QFETCH(QString, line);
    QFETCH(int, appearance);
    QFETCH(QString, replyBegins);
    QFETCH(int, exitStatus);
    QStringList arguments{QStringLiteral("prism-panel")};
    arguments += line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const PanelOptions options = parsePanelOptions(arguments);
    QCOMPARE(static_cast<int>(options.appearance.value_or(Appearance::System)), appearance);
    QCOMPARE(options.exitStatus, exitStatus);
    QCOMPARE(options.reply.isEmpty(), replyBegins.isEmpty());
    QVERIFY2(options.reply.startsWith(replyBegins), qPrintable(options.reply));
}

void TestPanelOptions::asksForTheSampleFleet()
{
    const QString program = QStringLiteral("prism-panel");
    QVERIFY(!parsePanelOptions({program}).sample);
    QVERIFY(parsePanelOptions({program, QStringLiteral("--sample")}).sample);
}

void TestPanelOptions::readsTheEnvironment()
{
    qputenv("PRISM_TEST_ENTRY", "a=b");
    QCOMPARE(processEnvironment().at("PRISM_TEST_ENTRY"), std::string("a=b"));
    qunsetenv("PRISM_TEST_ENTRY");
}

QTEST_APPLESS_MAIN(TestPanelOptions)
#include "test_paneloptions.moc"
