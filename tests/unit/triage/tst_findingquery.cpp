// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/findingquery.h"
#include "engine/triage/savedviews.h"
#include "triagebench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day = "2026-11-16";

std::string accepted(const Bundle &bundle, const std::string &text, const DecidedView *view = nullptr)
{
    const auto query = FindingQuery::parse(text);
    if (!query)
        return query.error().message;
    std::string out;
    for (std::uint32_t i = 0; i < bundle.findings().size(); ++i) {
        if (query->accepts(bundle, i, view))
            out += (out.empty() ? "" : " ") + std::string(bundle.findings()[i].id);
    }
    return out;
}

} // namespace

class TestFindingQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsNarrowAndValuesWiden_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("ids");
        QTest::newRow("empty") << ""
                               << "z lint:links:x lint:mode:y";
        QTest::newRow("priority") << "priority:P0"
                                  << "lint:mode:y";
        QTest::newRow("two priorities") << "priority:P0,P3"
                                        << "z lint:mode:y";
        QTest::newRow("and above") << "priority:P1+"
                                   << "lint:links:x lint:mode:y";
        QTest::newRow("host pattern") << "host:we*"
                                      << "lint:links:x lint:mode:y";
        QTest::newRow("hosts") << "host:db,mail"
                               << "z";
        QTest::newRow("daemon") << "daemon:debug"
                                << "z";
        QTest::newRow("rule") << "rule:lint:links"
                              << "lint:links:x";
        QTest::newRow("id as a word") << "lint:mode"
                                      << "lint:mode:y";
        QTest::newRow("words in either case") << "TITLE mode"
                                              << "lint:mode:y";
        QTest::newRow("phrase") << "\"title of lint\""
                                << "lint:links:x lint:mode:y";
        QTest::newRow("state") << "state:baseline"
                               << "z lint:links:x lint:mode:y";
        QTest::newRow("other state") << "state:resolved,regressed"
                                     << "";
        QTest::newRow("fields together") << "priority:P0,P3 host:db"
                                         << "z";
    }
    void fieldsNarrowAndValuesWiden()
    {
        QFETCH(QString, query);
        QFETCH(QString, ids);
        TriageBench b;
        b.hosts = {"web", "db"};
        b.produce(day, "lint@web", true, {finding("lint:links:x", "P1"), finding("lint:mode:y", "P0")});
        b.produce(day, "debug@db", true, {finding("z", "P3")});
        QCOMPARE(QString::fromStdString(accepted(*b.bundleOf(day), query.toStdString())), ids);
    }

    void hiddenFindingsAreShownWhenTheyAreAskedFor()
    {
        TriageBench b;
        b.produce(day, "lint@web", true, {finding("a"), finding("b"), finding("c")});
        const auto bundle = b.bundleOf(day);
        auto decisions = TriageBench::decided(*bundle, TriageBench::request(DecisionKind::Accept, {0}), day);
        const auto more =
            TriageBench::decided(*bundle, TriageBench::request(DecisionKind::Approve, {1}), day);
        decisions.insert(decisions.end(), more.begin(), more.end());
        const DecidedView view = decide(*bundle, decisions, day);
        QCOMPARE(accepted(*bundle, "", &view), std::string("b c"));
        QCOMPARE(accepted(*bundle, "is:undecided", &view), std::string("c"));
        QCOMPARE(accepted(*bundle, "is:hidden", &view), std::string("a"));
        QCOMPARE(accepted(*bundle, "is:accepted,approved", &view), std::string("a b"));
        QCOMPARE(accepted(*bundle, "is:all", &view), std::string("a b c"));
    }

    void theTextIsReadBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"priority:P0,P2 host:web*,db daemon:lint,debug state:new,regressed is:all rule:lint:links disk",
              "is:false-positive,broke-through", "\"disk full\" \"host:x\" lint:mode"})
            QTest::newRow(text) << text;
    }
    void theTextIsReadBack()
    {
        QFETCH(QString, text);
        const auto query = FindingQuery::parse(text.toStdString());
        QVERIFY(bool(query));
        QCOMPARE(QString::fromStdString(query->text()), text);
        QVERIFY(FindingQuery::parse(query->text())->text() == query->text());
    }

    void whatAFieldDoesNotKnowIsNamed()
    {
        QVERIFY(FindingQuery::parse("priority:P9")
                    .error()
                    .message.text()
                    .starts_with("priority:P9 is not known"));
        QVERIFY(FindingQuery::parse("state:fresh").error().message.text().find("new, baseline") !=
                std::string::npos);
        QVERIFY(FindingQuery::parse("is:gone").error().message.text().find("undecided, hidden, all") !=
                std::string::npos);
        QVERIFY(!FindingQuery::parse(std::string(5000, 'x')));
    }

    void patterns()
    {
        QVERIFY(fitsPattern("web-01", "web*"));
        QVERIFY(fitsPattern("web-01", "*"));
        QVERIFY(fitsPattern("web-01", "w*0*1"));
        QVERIFY(!fitsPattern("web-01", "eb*"));
        QVERIFY(!fitsPattern("web-01", "web"));
        QVERIFY(fitsPattern("", ""));
        QVERIFY(!fitsPattern(std::string(2000, 'a'), "*a*a*a*a*a*a*a*b"));
    }

    void viewsAreSavedReplacedAndRemoved()
    {
        TriageBench b;
        const std::string config = b.data() + "/config";
        QCOMPARE(readViews(config)->size(), builtInViews().size());
        const SavedView mine{"disks", "priority:P0 disk", {"title", "host"}, {{"host", true}}};
        QVERIFY(bool(saveView(config, mine)));
        QVERIFY(readViews(config)->back() == mine);
        const SavedView morning{"morning", "priority:P1+", {}, {}};
        QVERIFY(bool(saveView(config, morning)));
        QCOMPARE(readViews(config)->front().query, std::string("priority:P1+"));
        QVERIFY(bool(removeView(config, "morning")));
        QCOMPARE(readViews(config)->front().query, builtInViews().front().query);
        QVERIFY(removeView(config, "morning").error().code == ErrorCode::Refused);
        QVERIFY(removeView(config, "none").error().code == ErrorCode::NotFound);
    }

    void aViewThatCannotBeReadIsNotSaved()
    {
        TriageBench b;
        QVERIFY(!saveView(b.data(), {"bad", "priority:P9", {}, {}}));
        QVERIFY(!saveView(b.data(), {" ", "", {}, {}}));
        QVERIFY(!saveView(b.data(), {"a\nb", "", {}, {}}));
        b.write(b.data() + "/views.json", R"({"views":[{"name":"x","query":"is:gone"}]})");
        const auto views = readViews(b.data());
        QVERIFY(!views);
        QVERIFY(views.error().text().text().find("views.json: view 1") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestFindingQuery)
#include "tst_findingquery.moc"
