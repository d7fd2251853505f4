// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "engine/detect/foreign/sarifmessage.h"
#include "engine/detect/foreign/sarifplace.h"
#include "sariflog.h"

#include <QtTest>

using namespace prism;
using namespace prism::test;

class TestSarifParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void links_data();
    void links();
    void placeholders_data();
    void placeholders();
    void uris_data();
    void uris();
    void baseLoopEnds();
    void lineIsNoPartOfTheId();
    void lineInTheMessageIsNoPartOfTheId();
    void contentIsPartOfTheId();
    void fingerprintsComeFirst();
    void greatestVersionOfAFingerprintCounts();
    void newVersionOfAFingerprintKeepsTheId();
    void aliasesAreChecked();
    void partialFingerprintsNeedRuleAndFile();
    void guids();
};

void TestSarifParts::messages_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *message, const char *title) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(title);
    };
    row("text", R"({"text": "plain"})", "plain");
    row("arguments", R"({"text": "{1} and {0}", "arguments": ["a", "b"]})", "b and a");
    row("by id", R"({"id": "m", "arguments": ["x", "y"]})", "Found x in y");
    row("global id", R"({"id": "g"})", "From the tool");
    row("unknown id", R"({"id": "none"})", "R1");
    row("markdown only", R"({"markdown": "**bold**"})", "**bold**");
    row("empty", R"({})", "R1");
    row("first line", R"({"text": "\n\n one \ntwo"})", "one");
}

void TestSarifParts::messages()
{
    QFETCH(QString, message);
    QFETCH(QString, title);
    std::string text = log(R"([{"ruleId": "R1", "message": )" + message.toStdString() + "}]");
    const std::string name = R"("name": "Scan",)";
    text.insert(text.find(name) + name.size(),
                R"("globalMessageStrings": {"g": {"text": "From the tool"}},)");
    QCOMPARE(read(text).findings.front().title, title.toStdString());
}

void TestSarifParts::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const char *text, const char *plain) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(plain);
    };
    row("to a location", "flows from [here](1) to [there](2).", "flows from here to there.");
    row("to a URI", "see [docs](https://example.org/a).", "see docs.");
    row("no link", "array[0] (x)", "array[0] (x)");
    row("no target", "[label] alone", "[label] alone");
    row("prose in brackets", "[a](some words)", "[a](some words)");
    row("escaped", "\\[not\\](1)", "[not](1)");
    row("escaped in the label", "[a\\]b](1)", "a]b");
    row("open", "[a", "[a");
    row("target not closed", "[a](1", "[a](1");
}

void TestSarifParts::links()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(withoutSarifLinks(text.toStdString()), plain.toStdString());
}

void TestSarifParts::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expanded");
    const auto row = [](const char *name, const char *text, const char *expanded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expanded);
    };
    row("both", "{0}-{1}-{0}", "a-b-a");
    row("escaped", "{{0}} {{x}}", "{0} {x}");
    row("no argument", "{2}", "{2}");
    row("no number", "{x} {} {-1}", "{x} {} {-1}");
    row("open", "{0", "{0");
    row("huge", "{99999999999999999999}", "{99999999999999999999}");
}

void TestSarifParts::placeholders()
{
    QFETCH(QString, text);
    QFETCH(QString, expanded);
    QCOMPARE(expandSarifPlaceholders(text.toStdString(), {"a", "b"}), expanded.toStdString());
}

void TestSarifParts::uris_data()
{
    QTest::addColumn<QString>("artifact");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *artifact, const char *path) {
        QTest::newRow(name) << QString::fromUtf8(artifact) << QString::fromUtf8(path);
    };
    row("relative", R"({"uri": "./src//a.c"})", "src/a.c");
    row("encoded", R"({"uri": "a%20%C3%A4.c"})", "a \xC3\xA4.c");
    row("badly encoded", R"({"uri": "a%2.c"})", "a%2.c");
    row("encoded newline stays", R"({"uri": "a%0Ab"})", "a%0Ab");
    row("absolute file", R"({"uri": "file:///etc/ssh/sshd_config"})", "/etc/ssh/sshd_config");
    row("file on localhost", R"({"uri": "file://localhost/etc/x"})", "/etc/x");
    row("file on Windows", R"({"uri": "file:///C:/x/y.c"})", "C:/x/y.c");
    row("another scheme", R"({"uri": "https://example.org/a%20b"})", "https://example.org/a b");
    row("base", R"({"uri": "a.c", "uriBaseId": "SRC"})", "/work/repo/src/a.c");
    row("unknown base", R"({"uri": "a.c", "uriBaseId": "NONE"})", "a.c");
    row("base without a uri", R"({"uri": "a.c", "uriBaseId": "BARE"})", "a.c");
    row("by index", R"({"index": 1})", "/work/repo/from/index.c");
    row("index out of range", R"({"index": 5})", "");
    row("image with a tag", R"({"uri": "library/debian:12"})", "library/debian:12");
}

void TestSarifParts::uris()
{
    QFETCH(QString, artifact);
    QFETCH(QString, path);
    const auto run = parseJson(R"({"originalUriBaseIds": {"ROOT": {"uri": "file:///work/repo/"},
        "SRC": {"uri": "src", "uriBaseId": "ROOT"}, "BARE": {"description": {"text": "x"}}},
        "artifacts": [{}, {"location": {"uri": "from/index.c", "uriBaseId": "ROOT"}}]})");
    QVERIFY(run);
    const auto location =
        parseJson(R"({"physicalLocation": {"artifactLocation": )" + artifact.toStdString() + "}}");
    QVERIFY(location);
    QCOMPARE(sarifPlace(*location, *run).path, path.toStdString());
}

void TestSarifParts::baseLoopEnds()
{
    const auto run = parseJson(R"({"originalUriBaseIds": {"A": {"uri": "a/", "uriBaseId": "B"},
        "B": {"uri": "b/", "uriBaseId": "A"}}})");
    const auto location =
        parseJson(R"({"physicalLocation": {"artifactLocation": {"uri": "x", "uriBaseId": "A"}}})");
    QVERIFY(run && location);
    QVERIFY(sarifPlace(*location, *run).path.size() < 200);
}

void TestSarifParts::lineIsNoPartOfTheId()
{
    const auto at = [](int line) {
        return idOf(R"({"ruleId": "R1", "message": {"text": "x"}, "locations": [{"physicalLocation":
            {"artifactLocation": {"uri": "a.c"}, "region": {"startLine": )" +
                    std::to_string(line) + R"(, "snippet": {"text": "gets x"}}}}]})");
    };
    QCOMPARE(at(10), at(11));
}

void TestSarifParts::lineInTheMessageIsNoPartOfTheId()
{
    const auto at = [](const std::string &line, const std::string &size) {
        return idOf(R"({"ruleId": "R1", "message": {"text": "a.c:)" + line + ": buffer of " + size +
                    R"("}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a.c"},
                    "region": {"startLine": )" +
                    line + "}}}]}");
    };
    QCOMPARE(at("10", "64"), at("11", "64"));
    QVERIFY(at("10", "64") != at("10", "128"));
}

void TestSarifParts::contentIsPartOfTheId()
{
    const auto of = [](const char *rule, const char *uri, const char *text) {
        return idOf(std::string(R"({"ruleId": ")") + rule + R"(", "message": {"text": ")" + text +
                    R"("}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": ")" + uri +
                    R"("}}}]})");
    };
    const std::string first = of("R1", "a.c", "x");
    QVERIFY(first != of("R2", "a.c", "x"));
    QVERIFY(first != of("R1", "b.c", "x"));
    QVERIFY(first != of("R1", "a.c", "y"));
    QCOMPARE(of("R1", "./a.c", "x"), first);
}

void TestSarifParts::fingerprintsComeFirst()
{
    const std::string first = idOf(R"({"ruleId": "R1", "message": {"text": "x"}, "guid": "1",
        "fingerprints": {"stable": "abc"}, "partialFingerprints": {"p": "1"}})");
    const std::string second = idOf(R"({"ruleId": "R1", "message": {"text": "other"}, "guid": "2",
        "fingerprints": {"stable": "abc"}, "partialFingerprints": {"p": "2"}})");
    QCOMPARE(first, second);
    QVERIFY(first !=
            idOf(R"({"ruleId": "R1", "message": {"text": "x"}, "fingerprints": {"stable": "abd"}})"));
}

void TestSarifParts::greatestVersionOfAFingerprintCounts()
{
    const auto of = [](const char *fingerprints) {
        return idOf(std::string(R"({"ruleId": "R1", "message": {"text": "x"}, "partialFingerprints": )") +
                    fingerprints + "}");
    };
    const std::string newest = of(R"({"hash/v10": "new"})");
    QCOMPARE(of(R"({"hash/v2": "old", "hash/v10": "new", "hash": "oldest"})"), newest);
    QVERIFY(of(R"({"hash/v2": "old"})") != newest);
    QCOMPARE(of(R"({"hash/v10": "new", "number": 5, "empty": ""})"), newest);
}

// Logs are compared by the greatest version they have in common.
void TestSarifParts::newVersionOfAFingerprintKeepsTheId()
{
    std::string memory;
    const auto nextDay = [&memory](const char *fingerprints) {
        SarifAliases aliases;
        if (!memory.empty() && !aliases.load(memory))
            return std::string("the memory is corrupt");
        const auto found = parseSarif(
            Daemon::Security,
            log(std::string(R"([{"ruleId": "R1", "message": {"text": "x"}, "partialFingerprints": )") +
                fingerprints + "}]"),
            &aliases);
        memory = aliases.save(false);
        return found && found->findings.size() == 1 ? found->findings.front().id : std::string();
    };
    const std::string first = nextDay(R"({"hash": "a"})");
    QCOMPARE(nextDay(R"({"hash": "a", "hash/v1": "b"})"), first);
    QCOMPARE(nextDay(R"({"hash/v1": "b", "hash/v2": "c"})"), first);
    QCOMPARE(nextDay(R"({"hash/v2": "c"})"), first);
    QVERIFY(nextDay(R"({"hash/v3": "d"})") != first);
}

void TestSarifParts::aliasesAreChecked()
{
    SarifAliases aliases;
    QVERIFY(!aliases.load("{"));
    QVERIFY(!aliases.load("{\"aliases\": []}"));
    QVERIFY(aliases.load(R"({"aliases": {"0123456789abcdef": "../../etc", "x": "0123456789abcdef"}})"));
    QCOMPARE(aliases.identityOf({"0123456789abcdef"}), std::string("0123456789abcdef"));
    QCOMPARE(aliases.save(true), std::string(R"({"aliases":{"0123456789abcdef":"0123456789abcdef"}})"));
}

// Line hashes repeat from file to file.
void TestSarifParts::partialFingerprintsNeedRuleAndFile()
{
    const auto of = [](const char *rule, const char *uri, const char *text) {
        return idOf(std::string(R"({"ruleId": ")") + rule + R"(", "message": {"text": ")" + text +
                    R"("}, "partialFingerprints": {"primaryLocationLineHash": "39fa2ee980eb94b0:1"},
                    "locations": [{"physicalLocation": {"artifactLocation": {"uri": ")" +
                    uri + R"("}}}]})");
    };
    QCOMPARE(of("R1", "a.c", "x"), of("R1", "a.c", "reworded"));
    QVERIFY(of("R1", "a.c", "x") != of("R1", "b.c", "x"));
    QVERIFY(of("R1", "a.c", "x") != of("R2", "a.c", "x"));
}

void TestSarifParts::guids()
{
    const std::string first =
        idOf(R"({"ruleId": "R1", "message": {"text": "x"}, "correlationGuid": "c", "guid": "1"})");
    QCOMPARE(idOf(R"({"ruleId": "R1", "message": {"text": "y"}, "correlationGuid": "c", "guid": "2"})"),
             first);
    QVERIFY(idOf(R"({"ruleId": "R1", "message": {"text": "x"}, "guid": "1"})") != first);
}

QTEST_GUILESS_MAIN(TestSarifParts)
#include "tst_sarifparts.moc"
