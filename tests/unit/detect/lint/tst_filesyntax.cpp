// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/filesyntax.h"
#include "engine/detect/lint/unitfile.h"
#include "engine/detect/lint/unitverify.h"

#include <QTest>

using namespace prism;

namespace {

/// "2: text; 5: text", empty for a sound text.
QString shown(const std::vector<SyntaxProblem> &problems)
{
    QStringList out;
    for (const SyntaxProblem &p : problems)
        out.append(QStringLiteral("%1: %2").arg(p.line).arg(QString::fromStdString(p.text)));
    return out.join(QStringLiteral("; "));
}

void row(const char *name, const char *text, const char *problems = "")
{
    QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(problems);
}

void columns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problems");
}

} // namespace

class TestFileSyntax final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line"); // 0: sound
        const auto at = [](const char *name, const QByteArray &text, int line) {
            QTest::newRow(name) << text << line;
        };
        at("sound", "{\"a\": [1, 2.5e3, null]}\n", 0);
        at("byte order mark", "\xEF\xBB\xBF{}", 0);
        at("comments", "// c\n{ /* x\n y */ \"a//b\": 1, }\n", 0);
        at("trailing comma in list", "[1, 2,\n]", 0);
        at("deep", QByteArray(5000, '[') + QByteArray(5000, ']'), 0);
        at("missing comma", "{\n\"a\": 1\n\"b\": 2}", 3);
        at("cut off", "{\n\"a\": ", 2);
        at("empty", "", 1);
        at("single quotes", "{'a': 1}", 1);
        at("two values", "{}\n{}", 2);
        at("lonely comma", "[,]", 1);
        at("open comment", "{} /*", 1);
    }
    void json()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto problems = jsonProblems(text.toStdString());
        QCOMPARE(problems.size(), line > 0 ? std::size_t{1} : std::size_t{0});
        QCOMPARE(problems.empty() ? 0 : static_cast<int>(problems[0].line), line);
    }

    void toml_data()
    {
        columns();
        row("sound", "# c\ntitle = \"x\" # c\n[a.\"b c\"]\nk-1 = 1_000\nf = -1.5e+3\nh = 0xFF\nt = "
                     "true\n\n[[p]]\nn = 1\n"
                     "[p.q]\nx=1\n[[p]]\nn = 2\n[p.q]\nx=1\n");
        row("dates",
            "a = 1979-05-27T07:32:00Z\nb = 1979-05-27 07:32:00.5-07:00\nc = 1979-05-27\nd = 07:32:00\n");
        row("special floats", "a = +inf\nb = nan\nc = 0.0\n");
        row("strings",
            "a = 'C:\\x'\nb = \"\"\"\nx \"\" y\\\n  z\"\"\"\"\"\nc = '''\n'' '''\nd = \"\\u00e4\\\"\"\n");
        row("arrays", "a = [ # c\n 1,\n [2, 3], { x = 1, y.z = 2 },\n]\n");
        row("dotted", "a.b = 1\na.c = 2\n\"a\".d = 3\n");
        row("windows", "a = 1\r\n[b]\r\nc = 2\r\n");
        row("super table later", "[a.b]\nx=1\n[a]\ny=1\n");
        row("no value", "a = \n", "1: a key without a value");
        row("bare word", "a = 1\nb = hunter2\n", "2: not a value (a text needs quotes)");
        row("leading zero", "a = 012\n", "1: not a value (a text needs quotes)");
        row("double underscore", "a = 1__0\n", "1: not a value (a text needs quotes)");
        row("open string", "a = \"x\nb = 1\n", "1: a string without its end");
        row("open long string", "a = '''\nx\n", "3: a string without its end");
        row("escape", "a = \"C:\\x\\y\"\n", "1: a broken escape in a string");
        row("unknown escape", "a = \"\\q\"\n", "1: an unknown escape in a string");
        row("key twice", "a = 1\nb = 2\na = 3\n", "3: a name is defined twice: a");
        row("table twice", "[a]\n[b]\n[a]\n", "3: a table is defined twice: a");
        row("value as table", "a = 1\n[a.b]\n", "2: a table is defined twice: a.b");
        row("inline twice", "a = {b = 1, b = 2}\n", "1: a name is defined twice: b");
        row("two values", "a = 1 b = 2\n", "1: something stands behind the value");
        row("open array", "a = [1,\n", "2: an array without its end");
        row("no comma", "a = [1 2]\n", "1: neither ',' nor ']' in an array");
        row("open header", "[a\nb = 1\n", "1: a table header without its end");
        row("no equals", "a b\n", "1: a key without '='");
        row("not UTF-8", "a = \"\xff\"\n", "0: not valid UTF-8");
        row("ini", "[s]\nkey: value\n", "2: a key without '='");
    }
    void toml()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(tomlProblems(text.toStdString())), "problems");
    }

    void soundYaml_data()
    {
        columns();
        row("mapping", "a: 1\nb:\n  c: x\n  d:\n    - 1\n    - 2\ne: z\n");
        row("sequence at the key's column", "a:\n- 1\n- b: 2\n  c: 3\nd: 4\n");
        row("nested sequences", "- - a\n  - b\n-   k: 1\n    l: 2\n- m\n");
        row("literal", "a: |\n  x: y: z\n   \"open\n\n  [\nb: >-\n  text\n   more\nc: 1\n");
        row("literal in sequence", "- |\n  a: b: c\n- run: |2\n    x\n  y: 1\n");
        row("document literal", "--- |\nfree: text: here\n...\n---\na: 1\n");
        row("plain over lines", "a: some text\n  goes on: here\n  \"with\" quotes\n  - and dashes\nb: 1\n");
        row("value on its own line", "a:\n  some words\n  and more\nb: 1\n");
        row("quotes over lines", "a: \"x\n\n  y: z # no comment\\\"\"\nb: 'it''s\n  fine'\n");
        row("flow over lines", "a: {x: 1, y: [1, 2,\n# c\n  'it''s', don't], \"k\":v}\nb: [\n]\n");
        row("comments", "# c\na: 1 # c\n  # c\nb: x#y\nc: 'x' # c\n- # c\n");
        row("anchors and tags", "a: &x\n  b: 1\nc: *x\nd: !t {e: 1}\nf: !!str 'x'\n<<: *x\n<<: *x\n");
        row("directive", "%YAML 1.2\n---\na: 1\n");
        row("several documents", "a: 1\n---\na: 2\n...\n---\na: 3\n");
        row("addresses and times", "a: http://x/y:z\nb: 12:30:45\nc: C:\\x\n\"d e\": f\n'g: h': i\n");
        row("complex keys", "? a\n: b\n?   - c\n:   d: e: f\n");
        row("windows", "a:\r\n  b: 1\r\nc: 2\r\n");
        row("JSON", "{\"a\": [1, {\"b\": \"c\"}]}\n");
        row("plain document", "just text\nwith: colon\n");
        row("empty", "");
        row("workflow",
            "on:\n  push: {branches: [main]}\njobs:\n  a:\n    if: ${{ github.ref == 'x' }}\n    steps:\n"
            "      - run: echo \"$X\"\n        env: {A: 1}\n      - uses: a/b@v1\n");
    }
    void soundYaml()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(yamlProblems(text.toStdString())), "problems");
    }

    void brokenYaml_data()
    {
        columns();
        row("tab", "a:\n\tb: 1\n", "2: a tab as indentation");
        row("tab behind blanks", "a:\n  b: 1\n  \tc: 2\n", "3: a tab as indentation");
        row("odd indentation", "a:\n    b: 1\n  c: 2\n", "3: the indentation fits no level above");
        row("less than the first", "  a: 1\nb: 2\n", "2: the indentation fits no level above");
        row("key twice", "a: 1\nb: 2\na: 3\n", "3: key a is there twice");
        row("key twice in an item", "- a: 1\n  a: 2\n- a: 1\n", "2: key a is there twice");
        row("second colon", "title: Foo: bar\n", "1: a second ': ' in one line; the value needs quotes");
        row("colon at the end", "a: b:\n", "1: a second ': ' in one line; the value needs quotes");
        row("open quote", "a: \"x\nb: 1\n", "1: a quote without its end");
        row("open quote before the next document", "a: 'x\n---\nb: 1\n", "1: a quote without its end");
        row("behind the quote", "a: \"x\" y\n", "1: text behind the closing quote");
        row("open bracket", "a: [1,\n  2\n", "1: a bracket that no ']' closes");
        row("wrong bracket", "a: [1, {b: 2]\n", "1: ']' where '}' is due");
        row("behind the bracket", "a: [1] x\n", "1: text behind the closing bracket");
        row("item behind a key", "a: - b\n", "1: an item on the line of its key");
        row("reserved", "a: @b\n", "1: no value can start with @");
        row("text behind a literal", "a: | x\n", "1: text behind | or > on the same line");
        row("a word among keys", "a: 'x'\nb\nc: 1\n", "2: neither a key with its ':' nor an item");
        row("not UTF-8", "a: \xff\n", "0: not valid UTF-8");
    }
    void brokenYaml()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(yamlProblems(text.toStdString())), "problems");
    }

    void hostileYamlEnds()
    {
        QVERIFY(!yamlProblems(std::string(200000, '[')).empty());
        std::string deep;
        for (int i = 0; i < 3000; ++i)
            deep += "- ";
        QCOMPARE(shown(yamlProblems(deep + "x\n")), QStringLiteral("1: nested too deeply"));
        QVERIFY(!tomlProblems("a = " + std::string(200000, '[')).empty());
    }

    void desktop_data()
    {
        columns();
        row("sound", "# c\n[Desktop Entry]\nType=Application\nName=X\nName[de]=Y\nExec=x %U\n\n[Desktop "
                     "Action a]\nName=A\n");
        row("hidden", "[Desktop Entry]\nHidden=true\n");
        row("by bus", "[Desktop Entry]\nType=Application\nName=X\nDBusActivatable=true\n");
        row("no type", "[Desktop Entry]\nName=X\n", "0: [Desktop Entry] has no Type");
        row("no exec", "[Desktop Entry]\nType=Application\nName=X\n", "0: an application without Exec");
        row("link", "[Desktop Entry]\nType=Link\nName=X\n", "0: a link without URL");
        row("key twice", "[Desktop Entry]\nType=Directory\nName=X\nName=Y\n", "4: key Name is there twice");
        row("no key", "[Desktop Entry]\nType=Directory\nName=X\nhello\n", "4: neither a group nor key=value");
        row("odd key", "[Desktop Entry]\nType=Directory\nName=X\nA B=1\n", "4: not the name of a key");
        row("other group first", "[X]\na=1\n[Desktop Entry]\nType=Directory\nName=X\n",
            "1: the first group is not [Desktop Entry]");
        row("before a group", "Name=X\n",
            "1: an entry before any group; 0: there is no group [Desktop Entry]");
        row("broken header", "[Desktop Entry\n",
            "1: a broken group header; 0: there is no group [Desktop Entry]");
        row("empty", "", "0: there is no group [Desktop Entry]");
        row("a lone bracket", "[\n", "1: a broken group header; 0: there is no group [Desktop Entry]");
    }
    void desktop()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(desktopProblems(text.toStdString())), "problems");
    }

    void units()
    {
        QCOMPARE(shown(unitProblems("[Unit]\nA=b\n[Service]\nExecStart=/x\n[X-Mine]\na=b\n", "x.service")),
                 QString());
        QCOMPARE(shown(unitProblems("[Unit]\n[Timer]\nOnCalendar=daily\nx=y\n", "x.service")),
                 QStringLiteral("3: section [Timer] means nothing in a service unit"));
        QCOMPARE(shown(unitProblems("[Anything]\na=b\n", "10-drop.conf")), QString());
        QCOMPARE(shown(unitProblems("ExecStart=/x\n[Service\nword\n", "x.service")),
                 QStringLiteral("1: an assignment before any section; 2: a section header without its end; "
                                "3: neither a section nor key=value"));
    }

    void complaintsOfSystemdAreRead()
    {
        const ProblemsByFile problems = parseVerify(
            "/etc/systemd/system/x.service:5: Unknown key name 'Foo' in section 'Service', ignoring.\n"
            "/etc/systemd/system/x.service:6: Invalid environment assignment, ignoring: hunter2\n"
            "x.service: Service has no ExecStart=, ExecStop=, or SuccessAction=. Refusing.\n"
            "y.timer: Command /opt/gone is not executable: No such file or directory\n"
            "/usr/lib/systemd/system/other.service:3: Unknown key name 'Bar'\n"
            "nonsense\n",
            {"/etc/systemd/system/x.service", "/etc/systemd/system/y.timer"});
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(
            shown(problems.begin()->second),
            QStringLiteral("5: systemd: Unknown key name 'Foo' in section 'Service', ignoring; "
                           "6: systemd: Invalid environment assignment, ignoring; "
                           "0: systemd: Service has no ExecStart=, ExecStop=, or SuccessAction=. Refusing."));
    }
};

QTEST_APPLESS_MAIN(TestFileSyntax)
#include "tst_filesyntax.moc"
