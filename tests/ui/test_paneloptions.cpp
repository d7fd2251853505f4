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
    void readsWhatToShow();
    void linksAreReadOrRefused_data();
    void linksAreReadOrRefused();
    void aFindingSurvivesItsLink();
    void aStartIsHandedOver();
    void otherRequestsAreRefused();
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

void TestPanelOptions::readsWhatToShow()
{
    const auto parsed = [](const char *line) {
        return parsePanelOptions(
            (QStringLiteral("prism-panel ") + QString::fromLatin1(line)).split(QLatin1Char(' ')));
    };
    const auto page = [](const char *name) {
        return PanelLink{PanelLink::Place::Page, name};
    };
    QVERIFY(parsed("--page targets").start.link == page("targets"));
    QVERIFY(parsed("prism://page/settings").start.link == page("settings"));
    QVERIFY(parsed("--hidden").start.hidden);
    QVERIFY(!parsed("--sample").start.link);
    for (const char *wrong : {"--page", "--page nowhere", "http://today", "prism://nowhere"}) {
        QCOMPARE(parsed(wrong).exitStatus, 2);
        QVERIFY(parsed(wrong).reply.startsWith(QLatin1String("prism-panel: ")));
    }
}

void TestPanelOptions::linksAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name"); // "!" if it is refused
    QTest::newRow("today") << QByteArray("prism://today") << QByteArray();
    QTest::newRow("browsers add a slash") << QByteArray("PRISM://today/") << QByteArray();
    QTest::newRow("finding") << QByteArray("prism://finding/lint:a/b") << QByteArray("lint:a/b");
    QTest::newRow("encoded") << QByteArray("prism://finding/lint%3Ab%20c%25") << QByteArray("lint:b c%");
    QTest::newRow("page") << QByteArray("prism://page/targets") << QByteArray("targets");
    const QByteArray refused("!");
    QTest::newRow("other scheme") << QByteArray("file:///etc/passwd") << refused;
    QTest::newRow("no id") << QByteArray("prism://finding/") << refused;
    QTest::newRow("control character") << QByteArray("prism://finding/a%0ab") << refused;
    QTest::newRow("zero byte") << QByteArray("prism://finding/a%00") << refused;
    QTest::newRow("right to left") << QByteArray("prism://finding/%E2%80%AEx") << refused;
    QTest::newRow("no UTF-8") << QByteArray("prism://finding/%ff") << refused;
    QTest::newRow("half an escape") << QByteArray("prism://finding/a%4") << refused;
    QTest::newRow("query") << QByteArray("prism://finding/a?run=1") << refused;
    QTest::newRow("page with a path") << QByteArray("prism://page/../settings") << refused;
    QTest::newRow("a verb") << QByteArray("prism://run") << refused;
    QTest::newRow("user and host") << QByteArray("prism://me@today") << refused;
    QTest::newRow("too long") << "prism://finding/" + QByteArray(3000, 'x') << refused;
}

void TestPanelOptions::linksAreReadOrRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    const auto link = parsePanelLink(text.toStdString());
    QCOMPARE(link.has_value(), name != "!");
    if (link)
        QCOMPARE(QByteArray::fromStdString(link->name), name);
}

void TestPanelOptions::aFindingSurvivesItsLink()
{
    const std::string id = "security:key /home/m\xc3\xbc?#%&\"<x>";
    const auto link = parsePanelLink(findingLink(id));
    QVERIFY(link.has_value());
    QCOMPARE(link->name, id);
}

void TestPanelOptions::aStartIsHandedOver()
{
    StartRequest request;
    request.link = PanelLink{PanelLink::Place::Finding, "lint:\"x\" y"};
    request.token = "token";
    request.check = true;
    const auto read = parseStartRequest(startRequestJson(request));
    QVERIFY(read.has_value());
    QVERIFY(*read == request);
    QVERIFY(*parseStartRequest(startRequestJson({})) == StartRequest{});
}

void TestPanelOptions::otherRequestsAreRefused()
{
    for (const char *text : {"", "[]", "{", R"({"link":"prism://run"})", R"({"link":"http://x"})"})
        QVERIFY2(!parseStartRequest(text), text);
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
