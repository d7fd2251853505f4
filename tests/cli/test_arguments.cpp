// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clibench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

class TestArguments : public QObject
{
    Q_OBJECT

    const VerbSpec m_spec{"try",
                          "[ID]",
                          0,
                          1,
                          "a verb",
                          "A verb.",
                          {{"min", "N", "a number", {}},
                           {"json", "", "a switch", {}},
                           {"level", "L", "a choice", {"low", "high"}}},
                          {}};

private Q_SLOTS:
    void valuesAreTakenBothWays()
    {
        for (const std::vector<std::string> &words : {std::vector<std::string>{"--min", "7", "--json"},
                                                      std::vector<std::string>{"--json", "--min=7"}}) {
            const auto a = Arguments::parse(m_spec, words);
            QVERIFY(a.has_value());
            QVERIFY(a->has("json"));
            QCOMPARE(*a->number("min", 0), 7);
        }
    }
    void theLastValueCounts()
    {
        QCOMPARE(*Arguments::parse(m_spec, {"--min", "7", "--min", "8"})->number("min", 0), 8);
    }
    void aNegativeNumberIsAValue()
    {
        QCOMPARE(*Arguments::parse(m_spec, {"--min", "-1"})->number("min", 0), -1);
    }
    void afterTwoDashesAllIsOperand()
    {
        const auto a = Arguments::parse(m_spec, {"--", "--json"});
        QVERIFY(a.has_value());
        QVERIFY(!a->has("json"));
        QCOMPARE(a->operand(0), std::string("--json"));
    }

    void wrongWordsAreRefusedWithAHint_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("misspelt") << QStringList{QStringLiteral("--jsno")} << "did you mean --json?";
        QTest::newRow("unknown") << QStringList{QStringLiteral("--zzzzzzzz")}
                                 << "has no option --zzzzzzzz; see";
        QTest::newRow("short") << QStringList{QStringLiteral("-j")} << "has no option";
        QTest::newRow("no value") << QStringList{QStringLiteral("--min")} << "needs a value (N)";
        QTest::newRow("value of a switch") << QStringList{QStringLiteral("--json=1")} << "takes no value";
        QTest::newRow("no such choice")
            << QStringList{QStringLiteral("--level"), QStringLiteral("mid")} << "give one of low, high";
        QTest::newRow("too many") << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                                  << "'b' is one word too many";
    }
    void wrongWordsAreRefusedWithAHint()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        std::vector<std::string> list;
        for (const QString &w : words)
            list.push_back(w.toStdString());
        const auto a = Arguments::parse(m_spec, list);
        QVERIFY(!a);
        QCOMPARE(a.error().code, ErrorCode::InvalidInput);
        const std::string message = a.error().message;
        QVERIFY2(message.find(says.toStdString()) != std::string::npos, message.c_str());
        QVERIFY(message.ends_with("see 'prism help try'"));
    }
    void aNumberMustBeOne_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x", "7x", "7.5", "99999999999", " 7"})
            QTest::newRow(text) << text;
    }
    void aNumberMustBeOne()
    {
        QFETCH(QString, text);
        QVERIFY(!Arguments::parse(m_spec, {"--min=" + text.toStdString()})->number("min", 0));
    }
    void aMissingOperandIsNamed()
    {
        CliBench prism;
        const CliResult r = prism({"consume"});
        QCOMPARE(r.status, 2);
        QVERIFY(r.err.find("needs ID") != std::string::npos);
    }
    void anUnknownVerbSuggestsTheNearest()
    {
        CliBench prism;
        const CliResult r = prism({"colect"});
        QCOMPARE(r.status, 2);
        QVERIFY(r.err.starts_with("prism: ") && r.err.find("did you mean 'collect'?") != std::string::npos);
        QVERIFY(r.out.empty());
    }
    void withoutAWordTheOverviewIsAUsageError()
    {
        CliBench prism;
        const CliResult r = prism({});
        QCOMPARE(r.status, 2);
        QVERIFY(r.out.empty() && r.err.find("prism run") != std::string::npos);
    }
    void wordsOfATerminalAttackArePrintedHarmlessly()
    {
        CliBench prism;
        for (const std::vector<std::string> &words :
             {std::vector<std::string>{"\x1b[2J"}, std::vector<std::string>{"run", "--\x1b[2J"},
              std::vector<std::string>{"consume", "\x1b[2J"},
              std::vector<std::string>{"explain", "\x1b[2J"}}) {
            const CliResult r = prism(words);
            QVERIFY(r.status != 0);
            QVERIFY((r.out + r.err).find('\x1b') == std::string::npos);
        }
    }
    void aBadVariableIsAUsageErrorThatNamesIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("zone") << "PRISM_TZ"
                              << "Mars/Phobos";
        QTest::newRow("host") << "PRISM_HOST"
                              << "../etc";
        QTest::newRow("hosts") << "PRISM_HOSTS"
                               << "a,b/c";
        QTest::newRow("inbox") << "PRISM_INBOX"
                               << "relative/path";
        QTest::newRow("minimum") << "PRISM_MIN_SUMMARIES"
                                 << "many";
    }
    void aBadVariableIsAUsageErrorThatNamesIt()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        CliBench prism;
        prism.environment[name.toStdString()] = value.toStdString();
        const CliResult r = prism({"status"});
        QCOMPARE(r.status, 2);
        QVERIFY(r.err.starts_with("prism: " + name.toStdString()));
    }
    void helpNeedsNoSettings()
    {
        CliBench prism;
        prism.environment["PRISM_TZ"] = "Mars/Phobos";
        QCOMPARE(prism({"collect", "--help"}).status, 0);
        QCOMPARE(prism({"help"}).status, 0);
        QCOMPARE(prism({"--version"}).status, 0);
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "test_arguments.moc"
