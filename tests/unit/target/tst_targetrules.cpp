// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/process.h"
#include "engine/target/quoting.h"
#include "engine/target/sshproblem.h"
#include "engine/target/sshsession.h"
#include "engine/target/validate.h"

#include <QtTest>

using namespace prism;

class TestTargetRules : public QObject
{
    Q_OBJECT

private:
    static Target sample()
    {
        Target t;
        t.name = "home";
        t.sshTarget = "ops@host.example.com";
        t.sshKey = "~/.ssh/id_ed25519";
        t.repoDir = "/srv/stack";
        t.backendUrl = "http://host.example.com:41765";
        return t;
    }

private Q_SLOTS:
    void quotedWordsComeBackFromAShell_data()
    {
        QTest::addColumn<QByteArray>("word");
        for (const char *word :
             {"",      "plain", "a b", "$HOME", "c;echo pwn", "it's",  "`id`",     "\\", "\n",
              "\"",    "*",     "~",   "-n",    "!x",         "a'b'c", "\xc3\xa4", "#x", "x=y",
              "{a,b}", "\t",    "''",  "&&",    "$(id)",      "<x",    "%s"})
            QTest::addRow("%s", QByteArray(word).toHex().constData()) << QByteArray(word);
    }
    void quotedWordsComeBackFromAShell()
    {
        QFETCH(QByteArray, word);
        ProcessSpec spec;
        spec.program = "/bin/sh";
        spec.arguments = {"-c", shellCommand({"printf", "%s|", word.toStdString()})};
        spec.environment = cleanEnvironment();
        QCOMPARE(runProcess(spec).output, word.toStdString() + "|");
    }
    void defaultsComeFromTheName()
    {
        const Target t = sample();
        QCOMPARE(t.effectiveContainers().postgres, std::string("prism-home-postgres"));
        QCOMPARE(t.effectiveContainers().neo4j, std::string("prism-home-neo4j"));
        QCOMPARE(t.effectiveComposeFile(), std::string("docker-compose.server.yml"));
        QCOMPARE(t.effectiveControlPersist(), 60);
        QVERIFY(validateTarget(t).empty());
    }
    void brokenFieldsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *field, const char *value) {
            QTest::addRow("%s %s", field, value) << QByteArray(field) << QByteArray(value);
        };
        for (const char *v : {"", "-x", "a b", "a/b", "..", "a;b", "a\nb"})
            row("name", v);
        for (const char *v : {"", "-oProxyCommand=x", "ops@-x", "ops@h;id", "a b@h", "@h", "ops@", "ops@h/x",
                              "-l@h", "ops@$(id)", "h\n"})
            row("ssh.target", v);
        for (const char *v : {"", "id", "-i", "~/.ssh/../../x", "/a/%h", "/a/${X}", "/a\"b"})
            row("ssh.key", v);
        for (const char *v : {"", "/", "~/", "srv/x", "/srv/../etc", "-x", "/a\nb"})
            row("remote.repo_dir", v);
        for (const char *v : {"-f", "/etc/x.yml", "../x.yml", "~x"})
            row("remote.compose_file", v);
        for (const char *v : {"", "host", "ftp://h", "http://", "http://-x", "http://h:0", "http://h:99999",
                              "http://h:12x", "http://a b", "http://u:p@h", "https://[::1", "https://[x]"})
            row("backend_url", v);
        for (const char *v : {"hunter2!", "1A", "a-b"})
            row("neo4j_password_env", v);
        row("mode", "cloud");
        row("mode", "");
    }
    void brokenFieldsAreNamed()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        Target t = sample();
        const std::string v = value.toStdString();
        std::map<QByteArray, std::string *> fields{{"name", &t.name},
                                                   {"ssh.target", &t.sshTarget},
                                                   {"ssh.key", &t.sshKey},
                                                   {"remote.repo_dir", &t.repoDir},
                                                   {"remote.compose_file", &t.composeFile},
                                                   {"backend_url", &t.backendUrl},
                                                   {"neo4j_password_env", &t.neo4jPasswordEnv},
                                                   {"mode", &t.mode}};
        *fields.at(field) = v;
        const auto errors = validateTarget(t);
        QCOMPARE(errors.size(), 1U);
        QCOMPARE(errors[0].field, field.toStdString());
        QVERIFY(!errors[0].rule.empty());
        QVERIFY(errors[0].message.text().find(errors[0].rule.text()) != std::string::npos);
    }
    void goodFieldsPass_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("alias") << QByteArray("h1") << QByteArray("https://host");
        QTest::newRow("v6") << QByteArray("ops@fe80::1%eth0") << QByteArray("http://[fe80::1]:80/x");
        QTest::newRow("service user") << QByteArray("_svc.x@10.0.0.1") << QByteArray("http://10.0.0.1:1");
    }
    void goodFieldsPass()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, url);
        Target t = sample();
        t.sshTarget = target.toStdString();
        t.backendUrl = url.toStdString();
        QVERIFY(validateTarget(t).empty());
    }
    void secretsAreNotShown()
    {
        Target t = sample();
        t.backendUrl = "http://u:canary@h";
        t.neo4jPasswordEnv = "canary-1";
        for (const FieldError &e : validateTarget(t))
            QVERIFY2(e.message.text().find("canary") == std::string::npos, e.message.text().c_str());
    }
    void sshFailuresAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *code, const char *text) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(code);
        };
        row("changed_host_key",
            "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.");
        row("unknown_host_key",
            "No ED25519 host key is known for h1 and you have requested strict checking.");
        row("unknown_name", "ssh: Could not resolve hostname h9: Name or service not known");
        row("login_refused", "root@h1: Permission denied (publickey).");
        row("unreachable", "ssh: connect to host h1 port 22: Connection refused");
        row("connection_lost", "Timeout, server h1 not responding.");
        row("ssh_failed", "what?");
    }
    void sshFailuresAreToldApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        ProcessOutcome outcome;
        outcome.end = ProcessEnd::Exited;
        outcome.exitCode = 255;
        outcome.errors = text.toStdString();
        QCOMPARE(sshProblemCode(sshProblem(outcome)), code.toStdString());
        outcome.exitCode = 1;
        QVERIFY(sshProblem(outcome) == SshProblem::None);
    }
    void optionsAsHostsAreRefused()
    {
        SshSettings settings;
        settings.target = "-oProxyCommand=id";
        QCOMPARE(SshSession::open(settings).error().code, ErrorCode::InvalidInput);
    }
    void sshSeesNoSecretVariables()
    {
        qputenv("PRISM_NEO4J_PASSWORD_HOME", "canary");
        for (const auto &[name, value] : sshEnvironment())
            QVERIFY2(value != "canary", name.c_str());
    }
};

QTEST_GUILESS_MAIN(TestTargetRules)
#include "tst_targetrules.moc"
