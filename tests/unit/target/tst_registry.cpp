// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/filelock.h"
#include "engine/core/jsonparser.h"
#include "engine/target/registry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <sys/stat.h>
#include <thread>

using namespace prism;

namespace {

Target sample(const std::string &name)
{
    Target t;
    t.name = name;
    t.sshTarget = "ops@" + name + ".example.com";
    t.sshKey = "~/.ssh/id_ed25519";
    t.repoDir = "/srv/stack";
    t.backendUrl = "http://" + name + ".example.com:41765";
    return t;
}

// JSON written with single quotes: moc 6.4 stumbles over raw strings.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

unsigned modeOf(const std::string &path)
{
    struct stat s = {};
    return ::stat(path.c_str(), &s) == 0 ? s.st_mode & 07777U : 0U;
}

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::string m_path;

    void put(const Target &target)
    {
        const auto done = editRegistry(m_path, [&](Registry &r) { return r.put(target); });
        QVERIFY2(done.has_value(), done ? "" : done.error().text().text().c_str());
    }
    void write(const std::string &text)
    {
        QVERIFY(makeDirectory(m_home.path().toStdString() + "/.prism").has_value());
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }

private Q_SLOTS:
    void init()
    {
        m_path = registryPath(m_home.path().toStdString(), "").value();
        QDir(m_home.path() + QStringLiteral("/.prism")).removeRecursively();
    }
    void noFileIsAnEmptyRegistry()
    {
        const auto r = Registry::load(m_path);
        QVERIFY(r.has_value());
        QVERIFY(r->targets().empty());
    }
    void savedAndLoaded()
    {
        Target t = sample("lab");
        t.tags = {"site:lab"};
        t.services = {{"web", 8080, "http://lab.example.com:8080/health"}};
        t.audit = false;
        put(t);
        const auto r = Registry::load(m_path);
        QCOMPARE(r->targets().size(), 1U);
        const Target &got = r->targets().front();
        QCOMPARE(got.sshTarget, t.sshTarget);
        QCOMPARE(got.repoDir, t.repoDir);
        QCOMPARE(got.tags, t.tags);
        QVERIFY(got.services == t.services);
        QVERIFY(!got.audit);
    }
    void aNewTargetIsNotAuditedAndAnEntryWithoutAWordIs()
    {
        Target t = sample("lab");
        QVERIFY(!t.audit);
        put(t);
        const auto saved = parseJson(readFile(m_path).value());
        const JsonValue *said = saved->find("targets")->find("lab")->find("audit");
        QVERIFY(said && said->isBool() && !said->isTrue());
        t.audit = true;
        put(t);
        QVERIFY(Registry::load(m_path)->find("lab")->audit);
        write(json("{'version':1,'targets':{'old':{'mode':'lan','ssh':{'target':'o@lab','key':'~/.ssh/k'},"
                   "'remote':{'repo_dir':'/srv/x'},'backend_url':'http://lab:1'}}}"));
        QVERIFY(Registry::load(m_path)->find("old")->audit);
    }
    void privateFileInPrivateFolder()
    {
        put(sample("lab"));
        QCOMPARE(modeOf(m_path), 0600U);
        QCOMPARE(modeOf(m_home.path().toStdString() + "/.prism"), 0700U);
    }
    void unknownKeysAreKept()
    {
        write(json("{'version':1,'default_target':null,'team':'ops','targets':{'lab':{'mode':'lan','colour':'"
                   "red','ssh':{'target':'ops@lab','key':'~/.ssh/k','agent':7},'remote':{'repo_dir':'/srv/"
                   "x','owner':'me'},'backend_url':'http://lab:1'}}}"));
        Target t = *Registry::load(m_path)->find("lab");
        t.repoDir = "/srv/y";
        put(t);
        const auto document = parseJson(readFile(m_path).value());
        QCOMPARE(document->stringOr("team"), std::string("ops"));
        const JsonValue &entry = *document->find("targets")->find("lab");
        QCOMPARE(entry.stringOr("colour"), std::string("red"));
        QCOMPARE(entry.find("ssh")->find("agent")->toInt().value_or(0), std::int64_t{7});
        QCOMPARE(entry.find("remote")->stringOr("owner"), std::string("me"));
        QCOMPARE(entry.find("remote")->stringOr("repo_dir"), std::string("/srv/y"));
    }
    void unknownKeysOfServicesAreKept()
    {
        write(json("{'version':1,'targets':{'lab':{'mode':'lan','ssh':{'target':'ops@lab','key':'~/.ssh/"
                   "k'},'remote':{'repo_dir':'/srv/x'},'backend_url':'http://"
                   "lab:1','services':[{'name':'web','port':80,'team':'red'}]}}}"));
        Target t = *Registry::load(m_path)->find("lab");
        t.repoDir = "/srv/y";
        put(t);
        QVERIFY(readFile(m_path)->find("\"red\"") != std::string::npos);
    }
    void previousVersionIsKept()
    {
        put(sample("one"));
        const std::string before = readFile(m_path).value();
        put(sample("two"));
        QCOMPARE(readFile(m_path + ".bak").value(), before);
        QCOMPARE(modeOf(m_path + ".bak"), 0600U);
    }
    void newerVersionIsRefused()
    {
        write(json("{'version':2,'targets':{}}"));
        const auto r = Registry::load(m_path);
        QVERIFY(!r.has_value());
        QCOMPARE(r.error().code, ErrorCode::Unsupported);
        QVERIFY(!editRegistry(m_path, [](Registry &x) { return x.put(sample("lab")); }).has_value());
        QCOMPARE(readFile(m_path).value(), json("{'version':2,'targets':{}}"));
    }
    void damagedFileIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("cut") << QByteArray("{\"version\":1,");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray("{}");
        QTest::newRow("targets a list") << QByteArray("{\"version\":1,\"targets\":[]}");
        QTest::newRow("target a text") << QByteArray("{\"version\":1,\"targets\":{\"a\":\"b\"}}");
        QTest::newRow("twice") << QByteArray("{\"version\":1,\"targets\":{\"a\":{},\"a\":{}}}");
    }
    void damagedFileIsAnError()
    {
        QFETCH(QByteArray, text);
        write(text.toStdString());
        QCOMPARE(Registry::load(m_path).error().code, ErrorCode::Corrupt);
    }
    void writersWaitForEachOther()
    {
        std::vector<std::thread> writers;
        for (int n = 0; n < 8; ++n)
            writers.emplace_back([this, n] {
                static_cast<void>(editRegistry(
                    m_path, [n](Registry &r) { return r.put(sample("t" + std::to_string(n))); }));
            });
        for (std::thread &w : writers)
            w.join();
        QCOMPARE(Registry::load(m_path)->targets().size(), 8U);
    }
    void linkedFileStaysALink()
    {
        put(sample("one"));
        const QString link = m_home.path() + QStringLiteral("/link.json");
        QFile::remove(link);
        QVERIFY(QFile::link(QString::fromStdString(m_path), link));
        QVERIFY(
            editRegistry(link.toStdString(), [](Registry &r) { return r.put(sample("two")); }).has_value());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(Registry::load(m_path)->targets().size(), 2U);
    }
    void wrongPathsOfTheVariable()
    {
        QVERIFY(!registryPath("/home/me", "targets.json").has_value());
        QCOMPARE(registryPath("/home/me", "~/t.json").value(), std::string("/home/me/t.json"));
    }
    void brokenTargetIsNotSaved()
    {
        Target t = sample("lab");
        t.sshTarget = "-oProxyCommand=touch /tmp/x";
        const auto done = editRegistry(m_path, [&](Registry &r) { return r.put(t); });
        QVERIFY(done.error().message.text().find("ssh.target") != std::string::npos);
        QVERIFY(!fileExists(m_path));
    }
    void choosing()
    {
        Registry r;
        QVERIFY(chooseTarget(r, {}).error().message.text().find("prism configure-lan") != std::string::npos);
        QVERIFY(r.put(sample("one")).has_value());
        QCOMPARE(chooseTarget(r, {})->name, std::string("one"));
        QVERIFY(r.put(sample("two")).has_value());
        const std::string message = chooseTarget(r, {}).error().message;
        QVERIFY(message.find("one, two") != std::string::npos);
        QVERIFY(message.find("--target") != std::string::npos);
        QVERIFY(r.setDefault("two").has_value());
        QCOMPARE(chooseTarget(r, {})->name, std::string("two"));
        QCOMPARE(chooseTarget(r, "one")->name, std::string("one"));
        QVERIFY(chooseTarget(r, "three").error().message.text().find("no target 'three'") !=
                std::string::npos);
        QVERIFY(r.remove("two").has_value());
        QVERIFY(r.defaultTarget().empty());
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
