// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/helptext.h"
#include "tests/cli/clibench.h"

#include <QTest>

#include <set>

using namespace prism;
using namespace prism::test;

/// One table makes parser, help, manual page and completion: nothing of it may be lost in any of them.
class TestTable : public QObject
{
    Q_OBJECT

    static bool holds(const std::string &text, const std::string &part)
    {
        return text.find(part) != std::string::npos;
    }

    // A hyphen as the manual page has it.
    static std::string escaped(std::string text)
    {
        for (std::size_t at = 0; (at = text.find('-', at)) != std::string::npos; at += 2)
            text.replace(at, 1, "\\-");
        return text;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("verb");
        for (const auto &v : allVerbs())
            QTest::newRow(v->spec().name.c_str()) << QString::fromStdString(v->spec().name);
    }

    void aVerbIsWellDescribed()
    {
        const VerbSpec s = spec();
        QVERIFY(!s.summary.empty() && !s.summary.ends_with('.') && s.summary.size() <= 72);
        QVERIFY(s.description.ends_with('.') && s.description.size() > s.summary.size() / 2);
        QVERIFY(s.least <= s.most && (s.most > 0) == !s.operands.empty());
        std::set<std::string> names;
        for (const OptionSpec &o : s.options) {
            QVERIFY2(names.insert(o.name).second, o.name.c_str());
            QVERIFY2(!o.help.empty() && !o.help.ends_with('.'), o.name.c_str());
            QVERIFY2(o.choices.empty() || !o.argument.empty(), o.name.c_str());
        }
    }
    void theOverviewNamesIt()
    {
        CliBench prism;
        const CliResult r = prism({"help"});
        QCOMPARE(r.status, 0);
        QVERIFY(holds(r.out, "\n  " + spec().name + ' '));
    }
    void itsHelpTellsAllOptions()
    {
        const VerbSpec s = spec();
        CliBench prism;
        for (const std::vector<std::string> &words :
             {std::vector<std::string>{"help", s.name}, std::vector<std::string>{s.name, "--help"},
              std::vector<std::string>{s.name, "-h"}}) {
            const CliResult r = prism(words);
            QCOMPARE(r.status, 0);
            QVERIFY(holds(r.out, "prism " + s.name) && holds(r.out, s.summary));
            for (const OptionSpec &o : s.options)
                QVERIFY2(holds(r.out, "  --" + o.name), o.name.c_str());
        }
    }
    void theManualPageHasIt()
    {
        const VerbSpec s = spec();
        CliBench prism;
        const std::string page = prism({"man"}).out;
        const std::size_t start = page.find(".SS prism " + escaped(s.name));
        QVERIFY(start != std::string::npos);
        const std::string section = page.substr(start, page.find("\n.S", start + 1) - start);
        for (const OptionSpec &o : s.options) {
            const std::string name = escaped("--" + o.name);
            QVERIFY2(holds(section, ".B " + name), name.c_str());
        }
    }
    void bashCompletesIt()
    {
        const VerbSpec s = spec();
        CliBench prism;
        const std::string script = prism({"completion", "bash"}).out;
        QVERIFY(holds(script, s.name + ",*)"));
        const std::size_t start = script.find("    " + s.name + ",*)");
        const std::string line = script.substr(start, script.find('\n', start) - start);
        for (const OptionSpec &o : s.options) {
            QVERIFY2(holds(line, " --" + o.name), o.name.c_str());
            QVERIFY(o.choices.empty() || holds(script, s.name + ",--" + o.name + ')'));
        }
        for (const std::string &choice : s.operandChoices)
            QVERIFY2(holds(line, ' ' + choice), choice.c_str());
    }
    void zshCompletesIt()
    {
        const VerbSpec s = spec();
        CliBench prism;
        const std::string script = prism({"completion", "zsh"}).out;
        QVERIFY(holds(script, "'" + s.name + ':'));
        const std::size_t start = script.find("    " + s.name + ")\n");
        QVERIFY(start != std::string::npos);
        const std::string body = script.substr(start, script.find(";;", start) - start);
        for (const OptionSpec &o : s.options)
            QVERIFY2(holds(body, "'--" + o.name + '['), o.name.c_str());
    }
    void fishCompletesIt()
    {
        const VerbSpec s = spec();
        CliBench prism;
        const std::string script = prism({"completion", "fish"}).out;
        QVERIFY(holds(script, "__fish_use_subcommand -a " + s.name + ' '));
        for (const OptionSpec &o : s.options)
            QVERIFY2(holds(script, "__fish_seen_subcommand_from " + s.name + "' -l " + o.name + ' '),
                     o.name.c_str());
    }
    void theDocumentHasIt()
    {
        const auto text = readFile(PRISM_SOURCE_DIR "/docs/cli.md");
        QVERIFY(text.has_value());
        const VerbSpec s = spec();
        const std::size_t start = text->find("\n### prism " + s.name);
        QVERIFY2(start != std::string::npos, s.name.c_str());
        const std::string section = text->substr(start, text->find("\n## ", start + 1) - start);
        const std::string body = section.substr(0, section.find("\n### ", 5));
        for (const OptionSpec &o : s.options)
            QVERIFY2(holds(body, "--" + o.name), o.name.c_str());
    }

private:
    static VerbSpec spec()
    {
        QFETCH_GLOBAL(QString, verb);
        for (const auto &v : allVerbs()) {
            if (v->spec().name == verb.toStdString())
                return v->spec();
        }
        qFatal("no such verb");
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "test_table.moc"
