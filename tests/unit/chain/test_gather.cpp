// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/boundedcopy.h"
#include "engine/chain/gather.h"
#include "engine/chain/incoming.h"
#include "tests/unit/chain/chainbench.h"

#include <QTest>

#include <unistd.h>

using namespace prism;
using namespace prism::test;

namespace {

const std::string token = "prism-0123";

std::string sent(const std::string &what, const std::string &content, int status = 0)
{
    return token + " begin " + what + '\n' + content + '\n' + token + " end " + std::to_string(status) + '\n';
}

// (moc loses its way in raw strings with an odd number of quotes.)
std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

std::string summaryOf(const std::string &daemon, const std::string &host)
{
    return R"({"daemon":)" + quoted(daemon) + R"(,"host":)" + quoted(host) + R"(,"findings":[]})";
}

/// An inbox, and a scratch folder beside it.
class PlaceBench
{
public:
    PlaceBench()
    {
        if (!m_bench.layout.create(ChainBench::day) || !makeDirectory(m_bench.path("/scratch")))
            qFatal("cannot make the inbox");
    }
    PlacedFiles place(const std::string &stream) const
    {
        return placeIncoming(
            readIncoming(stream, token),
            {m_bench.layout.root(), std::string(ChainBench::day), "h1", m_bench.path("/scratch")});
    }
    [[nodiscard]] std::string pending(Daemon daemon) const
    {
        return m_bench.layout.summary(ChainBench::day, {daemon, "h1"});
    }

private:
    ChainBench m_bench;
};

Registry registryOf(const std::string &targets)
{
    auto registry =
        Registry::parse(R"({"version":1,"default_target":null,"targets":{)" + targets + "}}", "here");
    if (!registry)
        qFatal("%s", registry.error().text().text().c_str());
    return *registry;
}

std::string target(const std::string &name, const std::string &audit)
{
    return quoted(name) + R"(:{"mode":"lan","ssh":{"target":)" + quoted("root@" + name) +
           R"(,"key":"~/.ssh/k"},"remote":{"repo_dir":"/srv/x"},"backend_url":"http://h:1","audit":)" +
           audit + '}';
}

std::string namesOf(const std::vector<Target> &targets)
{
    std::string out;
    for (const Target &t : targets)
        out += t.name + ' ';
    return out;
}

} // namespace

class TestGather : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStreamIsTakenApart()
    {
        const std::string stream = "Welcome!\n" + token + " prism prism 0.1.0\n" + token + " ran 4\n" +
                                   token + " error two\twords\n" + sent("summary lint", "{}\nand more") +
                                   sent("heartbeat debug", "") + token + " finished\n";
        const Incoming in = readIncoming(stream, token); // its files are views of the stream
        QVERIFY(in.isFinished);
        QCOMPARE(in.prism, std::string("prism 0.1.0"));
        QCOMPARE(in.ran, std::optional<int>(4));
        QCOMPARE(in.errors.size(), std::size_t{1});
        QCOMPARE(in.files.size(), std::size_t{2});
        QVERIFY(in.files[0].isWhole && !in.files[0].isHeartbeat && in.files[0].daemon == Daemon::Lint);
        QCOMPARE(in.files[0].content, std::string_view("{}\nand more"));
        QVERIFY(in.files[1].isHeartbeat && in.files[1].content.empty());
    }
    void hostileWordsAreCutAndCounted()
    {
        std::string stream;
        for (int n = 0; n < 1000; ++n)
            stream += token + " other \x1b[2J" + std::string(9000, 'x') + '\n';
        for (int n = 0; n < 1000; ++n)
            stream += sent("summary lint", std::to_string(n));
        stream += sent("summary ../../etc/passwd", "x") + sent("nonsense lint", "x") + sent("", "x");
        const Incoming in = readIncoming(stream + token + " ran 99999999999999999999\n", token);
        QVERIFY(in.others.size() <= 20 && in.others.front().size() < 500);
        QVERIFY(in.others.front().find('\x1b') == std::string::npos);
        QCOMPARE(in.files.size(), std::size_t{1});
        QVERIFY(!in.ran && !in.isFinished);
    }
    void noCutOfAStreamIsTakenForAWholeOne()
    {
        const std::string stream = sent("summary lint", summaryOf("lint", "h1")) + token + " finished\n";
        const std::size_t whole = stream.find(" end 0\n") + 6;
        for (std::size_t n = 0; n < whole; ++n) {
            const Incoming in = readIncoming(stream.substr(0, n), token);
            QVERIFY2(!in.isFinished && (in.files.empty() || !in.files.front().isWhole),
                     std::to_string(n).c_str());
        }
    }

    void aGoodSummaryStandsInTheInbox()
    {
        const PlaceBench b;
        const PlacedFiles placed = b.place(sent("summary lint", summaryOf("lint", "h1")));
        QVERIFY(placed.summaries.contains(Daemon::Lint) && placed.refused.empty() && !placed.failure);
        QCOMPARE(ChainBench::text(b.pending(Daemon::Lint)), summaryOf("lint", "h1"));
    }
    void theSameAgainIsLeftAlone()
    {
        const PlaceBench b;
        const std::string stream = sent("summary lint", summaryOf("lint", "h1"));
        FileStamp first;
        FileStamp second;
        QVERIFY(b.place(stream).summaries.size() == 1);
        QVERIFY(openRegular(b.pending(Daemon::Lint), SIZE_MAX, Links::Refuse, &first));
        QVERIFY(b.place(stream).summaries.size() == 1);
        QVERIFY(openRegular(b.pending(Daemon::Lint), SIZE_MAX, Links::Refuse, &second));
        QVERIFY(first == second);
    }
    void whatIsNotOfThatHostIsRefused_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const std::string &stream, const char *word) {
            QTest::newRow(name) << QString::fromStdString(stream) << word;
        };
        row("another host", sent("summary lint", summaryOf("lint", "h2")), "'h2'");
        row("another daemon", sent("summary lint", summaryOf("gaps", "h1")), "'gaps'");
        row("half", sent("summary lint", R"({"daemon":"lint","host":)"), "");
        row("no object", sent("summary lint", "[]"), "");
        row("empty", sent("summary lint", ""), "");
        row("unreadable there", sent("summary lint", summaryOf("lint", "h1"), 1), "in part");
        row("cut", token + " begin summary lint\n" + summaryOf("lint", "h1"), "in part");
        row("too deep",
            sent("summary lint", R"({"a":)" + std::string(5000, '[') + std::string(5000, ']') + "}"), "");
        row("too large", sent("summary lint", std::string((std::size_t{16} << 20) + 1, ' ')), "larger");
        row("a heartbeat of another host", sent("heartbeat lint", R"({"daemon":"lint","host":"h2"})"),
            "'h2'");
        row("a heartbeat without end", sent("heartbeat lint", R"({"daemon":)"), "");
    }
    void whatIsNotOfThatHostIsRefused()
    {
        QFETCH(QString, stream);
        QFETCH(QString, word);
        const PlaceBench b;
        const PlacedFiles placed = b.place(stream.toStdString());
        QVERIFY(placed.summaries.empty() && placed.heartbeats.empty());
        QCOMPARE(placed.refused.size(), std::size_t{1});
        QVERIFY2(placed.refused.front().text().find(word.toStdString()) != std::string::npos,
                 placed.refused.front().text().c_str());
        QVERIFY(!fileExists(b.pending(Daemon::Lint)));
    }

    void moreThanTheLimitClosesThePipe()
    {
        const ChainBench b;
        auto copy = BoundedCopy::create(b.path("/copy"), 100);
        QVERIFY(copy);
        const std::string text(101, 'x');
        QVERIFY(::write((*copy)->descriptor(), text.data(), text.size()) > 0);
        const auto done = (*copy)->finish();
        QVERIFY(!done && done.error().code == ErrorCode::TooLarge);
    }

    void theHostsOfTheRegistryAreExpected()
    {
        const ChainBench b;
        ChainBench::file(b.path("/targets.json"), R"({"version":1,"default_target":null,"targets":{)" +
                                                      target("web", "true") + ',' + target("off", "false") +
                                                      ',' + target("lab", R"({"host":"desk"})") + "}}");
        Settings settings = b.settings;
        expectAuditedHosts(settings, b.path("/targets.json"));
        expectAuditedHosts(settings, b.path("/targets.json"));
        QCOMPARE(settings.hosts, (std::vector<std::string>{"laptop", "web", "desk"}));
        QCOMPARE(settings.minimumSummaries, 18);
    }
    void prismHostsSaysItBetter()
    {
        const ChainBench b;
        Settings settings = b.settings;
        settings.hostsSet = true;
        settings.hosts = {"laptop", "web"};
        const Registry registry = registryOf(target("web", "true") + ',' + target("lab", "true"));
        std::vector<Sentence> warnings;
        QCOMPARE(namesOf(auditedTargets(settings, registry, warnings)), std::string("web "));
        ChainBench::file(b.path("/targets.json"), registry.toJson());
        expectAuditedHosts(settings, b.path("/targets.json"));
        QCOMPARE(settings.hosts.size(), std::size_t{2});
    }
    void oddTargetsAreLeftOutAndNamed()
    {
        const ChainBench b;
        const Registry registry =
            registryOf(target("one", R"({"host":"same"})") + ',' + target("two", R"({"host":"same"})") + ',' +
                       target("bad", R"({"host":"../x"})") + ',' + target("laptop", "true") + ',' +
                       target("off", R"({"enabled":false,"mode":"copy"})"));
        std::vector<Sentence> warnings;
        QCOMPARE(namesOf(auditedTargets(b.settings, registry, warnings)), std::string("one "));
        QCOMPARE(warnings.size(), std::size_t{2});
    }
    void theWayOfAnAuditIsKept()
    {
        const std::string text =
            R"({"enabled":true,"mode":"copy","host":"desk","inbox":"~/in","deadline_s":7,"own":1})";
        const Registry registry = registryOf(target("lab", text));
        const Target &read = registry.targets().front();
        QVERIFY(read.audit && read.isCopied() && read.auditHost() == "desk");
        QCOMPARE(read.auditing.inbox, std::string("~/in"));
        QCOMPARE(read.auditing.deadlineSeconds, 7);
        QCOMPARE(targetToJson(read).find("audit")->toJson(), parseJson(text)->toJson());
        Target off = read;
        off.audit = false;
        QVERIFY(!targetToJson(off).find("audit")->find("enabled")->isTrue());
    }
};

QTEST_APPLESS_MAIN(TestGather)
#include "test_gather.moc"
