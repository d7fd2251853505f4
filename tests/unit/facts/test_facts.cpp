// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/rotate.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/facts/collectfacts.h"
#include "engine/facts/factsdiff.h"
#include "engine/facts/factsshelf.h"
#include "engine/facts/oddoneout.h"
#include "engine/facts/packages.h"
#include "engine/facts/versionorder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace prism;

namespace {

/// A machine's files, and an inbox.
class Machine
{
public:
    void file(const std::string &path, const std::string &text) const
    {
        const QString place = QString::fromStdString(root() + path);
        QDir().mkpath(QFileInfo(place).path());
        QFile f(place);
        if (!f.open(QIODevice::WriteOnly) || f.write(text.data(), static_cast<qint64>(text.size())) < 0)
            qFatal("cannot write %s", path.c_str());
    }
    [[nodiscard]] std::string root() const { return m_dir.path().toStdString(); }
    [[nodiscard]] FactsRequest request() const
    {
        FactsRequest r;
        r.host = "web-3";
        r.day = "2026-11-20";
        r.now = *parseIsoTime("2026-11-20T07:30:05Z");
        r.root = root();
        return r;
    }
    [[nodiscard]] HostFacts look() const { return collectFacts(request()); }

private:
    QTemporaryDir m_dir;
};

std::string factOf(const HostFacts &facts, std::string_view group, std::string_view name)
{
    const std::string *value = facts.find(group, name);
    return value ? *value : "(none)";
}

HostFacts sample(const std::string &host = "web-3", const std::string &day = "2026-11-20")
{
    HostFacts facts;
    facts.host = host;
    facts.day = day;
    facts.collectedAt = *parseIsoTime(day + "T07:30:05Z");
    facts.prism = "0.1.0";
    facts.groups = {{"packages", {{"bash", "5.2.15-2+b2"}, {"openssl", "3.0.11-1"}}},
                    {"system", {{"kernel", "6.1.0-25-amd64"}, {"os", "Debian \"12\"\n\xC3\xA9"}}}};
    facts.unread = {{"listening", "denied"}};
    return facts;
}

HostFacts with(const std::string &host, std::vector<Fact> packages)
{
    HostFacts facts = sample(host);
    facts.groups = {{"packages", std::move(packages)}, {"system", {{"boot_id", host}, {"os", "Debian"}}}};
    std::sort(facts.groups.front().facts.begin(), facts.groups.front().facts.end());
    facts.unread.clear();
    return facts;
}

std::string refusal(const std::string &text, std::string_view host = {}, std::string_view day = {})
{
    const auto facts = parseFacts(text, "facts_web-3.json", host, day);
    return facts ? "(taken)" : facts.error().message;
}

std::string document(const std::string &groups, const std::string &more = {})
{
    return R"({"schema_version":"prism.facts.v1","host":"web-3","day":"2026-11-20","collected_at":"2026-11-20T07:30:05Z",)" +
           more + R"("groups":)" + groups + "}";
}

} // namespace

/// Facts of a host: looked at, written, read, kept.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDebianMachineIsReadWithoutAProgram()
    {
        Machine m;
        m.file("/etc/os-release",
               "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\nVERSION_ID='12'\n");
        m.file("/proc/meminfo", "MemTotal:       16384000 kB\nMemFree: 1 kB\n");
        m.file("/proc/uptime", "3605.50 7000.00\n");
        m.file("/proc/sys/kernel/random/boot_id", "8d1a\n");
        m.file("/run/reboot-required", "");
        m.file("/var/lib/dpkg/status",
               "Package: dpkg\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.21.22\n"
               "Description: one\n Package: liar\n\n"
               "Package: gone\nStatus: deinstall ok config-files\nArchitecture: amd64\nVersion: 1\n\n"
               "Package: libc6\nStatus: install ok installed\nArchitecture: amd64\nVersion: 2.36-9\n\n"
               "Package: libc6\nStatus: hold ok installed\nArchitecture: i386\nVersion: 2.36-8\n");
        FactsRequest request = m.request();
        request.runProgram = [](const ProcessSpec &spec) {
            qFatal("%s was started", spec.program.c_str());
            return ProcessOutcome();
        };
        const HostFacts facts = collectFacts(request);
        QCOMPARE(factOf(facts, "system", "os"), std::string("Debian GNU/Linux 12 (bookworm)"));
        QCOMPARE(factOf(facts, "system", "os_version"), std::string("12"));
        QCOMPARE(factOf(facts, "system", "memory_kib"), std::string("16384000"));
        QCOMPARE(factOf(facts, "system", "booted_at"), std::string("2026-11-20T06:30:00Z"));
        QCOMPARE(factOf(facts, "system", "boot_id"), std::string("8d1a"));
        QCOMPARE(factOf(facts, "system", "reboot_required"), std::string("yes"));
        QCOMPARE(factOf(facts, "system", "package_manager"), std::string("dpkg"));
        QVERIFY(!factOf(facts, "system", "kernel").empty());
        QCOMPARE(facts.group("packages")->facts.size(), std::size_t{3});
        QCOMPARE(factOf(facts, "packages", "libc6"), std::string("2.36-9"));
        QCOMPARE(factOf(facts, "packages", "libc6:i386"), std::string("2.36-8"));
    }
    void whatCannotBeReadIsTold()
    {
        const HostFacts facts = Machine().look();
        QVERIFY(!facts.group("packages"));
        std::string groups;
        for (const UnreadFacts &u : facts.unread)
            groups += u.group + ' ';
        QCOMPARE(groups, std::string("packages mounts listening "));
    }
    void apkIsReadToo()
    {
        Machine m;
        m.file("/lib/apk/db/installed", "C:Q1\nP:musl\nV:1.2.4-r2\nA:x86_64\n\nP:zlib\nV:1.3.1-r0\n");
        const HostFacts facts = m.look();
        QCOMPARE(factOf(facts, "packages", "musl"), std::string("1.2.4-r2"));
        QCOMPARE(factOf(facts, "packages", "zlib"), std::string("1.3.1-r0"));
    }
    void rpmIsAskedAndItsFailureTold()
    {
        Machine m;
        m.file("/var/lib/rpm/rpmdb.sqlite", "");
        FactsRequest request = m.request();
        ProcessOutcome outcome;
        outcome.end = ProcessEnd::Exited;
        outcome.exitCode = 0;
        outcome.output = "kernel\t6.5-1\nkernel\t6.6-1\nopenssl\t1:3.0.7-2\nodd line\n";
        request.runProgram = [&](const ProcessSpec &) {
            return outcome;
        };
        HostFacts facts = collectFacts(request);
        QCOMPARE(factOf(facts, "packages", "kernel"), std::string("6.5-1, 6.6-1"));
        QCOMPARE(factOf(facts, "packages", "openssl"), std::string("1:3.0.7-2"));
        outcome.exitCode = 1;
        facts = collectFacts(request);
        QVERIFY(!facts.group("packages"));
        QCOMPARE(facts.unread.front().reason, std::string("rpm -qa: exit status 1"));
    }
    void homebrewIsFolders()
    {
        Machine m;
        m.file("/opt/homebrew/Cellar/openssl@3/3.2.0/INSTALL_RECEIPT.json", "{}");
        m.file("/opt/homebrew/Cellar/openssl@3/3.2.1/INSTALL_RECEIPT.json", "{}");
        FactsRequest request = m.request();
        request.isMac = true;
        request.runProgram = [](const ProcessSpec &spec) {
            ProcessOutcome o;
            o.end = ProcessEnd::Exited;
            o.exitCode = 0;
            o.output = spec.arguments.back() == "kern.boottime" ? "{ sec = 1763600000, usec = 5 } Thu\n"
                       : spec.arguments.back() == "hw.memsize"  ? "17179869184\n"
                                                                : "14.1\n";
            return o;
        };
        const HostFacts facts = collectFacts(request);
        QCOMPARE(factOf(facts, "packages", "openssl@3"), std::string("3.2.0, 3.2.1"));
        QCOMPARE(factOf(facts, "system", "memory_kib"), std::string("16777216"));
        QCOMPARE(factOf(facts, "system", "booted_at"), UtcTime{1763600000 / 60 * 60}.iso());
        QCOMPARE(factOf(facts, "system", "os_version"), std::string("14.1"));
    }
    void portsAreThoseThatLast()
    {
        Machine m;
        m.file("/proc/sys/net/ipv4/ip_local_port_range", "32768\t60999\n");
        m.file("/proc/net/tcp",
               "  sl  local_address rem_address   st\n"
               "   0: 0100007F:1538 00000000:0000 0A 0\n"   // 5432, loopback
               "   1: 0100007F:0016 00000000:0000 0A 0\n"   // 22, loopback and below everywhere
               "   2: 0501A8C0:0050 00000000:0000 0A 0\n"   // 80, one address
               "   3: 0100007F:9C40 00000000:0000 0A 0\n"   // 40000, ephemeral
               "   4: 0100007F:0019 0100007F:9C41 01 0\n"); // 25, a connection
        m.file("/proc/net/tcp6", "   0: 00000000000000000000000000000000:0016 0:0000 0A 0\n");
        const HostFacts facts = m.look();
        QCOMPARE(facts.group("listening")->facts,
                 (std::vector<Fact>{
                     {"tcp/22", "every address"}, {"tcp/5432", "loopback"}, {"tcp/80", "one address"}}));
    }
    void mountsAreFileSystemsOnDevices()
    {
        Machine m;
        m.file("/srv/my data/x", "");
        m.file("/etc/hosts", "");
        m.file("/proc/self/mounts", "proc /proc proc rw 0 0\n/dev/sdb1 /srv/my\\040data ext4 rw 0 "
                                    "0\n/dev/sda1 /etc/hosts ext4 rw 0 0\n"
                                    "nas:/x /mnt/nas nfs4 rw 0 0\n");
        const HostFacts facts = m.look();
        QCOMPARE(facts.group("mounts")->facts.size(), std::size_t{2});
        QCOMPARE(factOf(facts, "mounts", "/mnt/nas"), std::string("nfs4"));
        QVERIFY(factOf(facts, "mounts", "/srv/my data").starts_with("ext4 "));
    }
    void thisMachineIsReadQuickly()
    {
        FactsRequest request = Machine().request();
        request.root.clear();
        QElapsedTimer timer;
        timer.start();
        const HostFacts facts = collectFacts(request);
        const qint64 ms = timer.elapsed();
        QVERIFY2(ms < 12000, qPrintable(QString::number(ms)));
        QVERIFY(!factOf(facts, "system", "kernel").empty());
        const auto again = parseFacts(encodeFacts(facts), "this machine");
        QVERIFY2(again, again ? "" : again.error().text().text().c_str());
        QCOMPARE(*again, facts);
    }

    void factsSurviveTheirFile()
    {
        const auto again = parseFacts(encodeFacts(sample()), "x", "web-3", "2026-11-20");
        QVERIFY2(again, again ? "" : again.error().text().text().c_str());
        QCOMPARE(*again, sample());
    }
    void aFileOfAnotherHostOrDayIsRefused()
    {
        const std::string text = encodeFacts(sample());
        const auto host = parseFacts(text, "x", "db-1");
        QVERIFY(!host && host.error().code == ErrorCode::Refused);
        QCOMPARE(host.error().message, std::string("claims to be of the host 'web-3' and is db-1's"));
        const auto day = parseFacts(text, "x", "web-3", "2026-11-21");
        QVERIFY(!day && day.error().code == ErrorCode::Refused);
    }
    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("nothing") << std::string();
        QTest::newRow("another schema") << std::string(R"({"schema_version":"prism.facts.v2"})");
        QTest::newRow("no groups") << document("[]");
        QTest::newRow("a group's name") << document(R"({"../x":{}})");
        QTest::newRow("no object") << document(R"({"packages":[]})");
        QTest::newRow("a number") << document(R"({"packages":{"bash":5}})");
        QTest::newRow("told twice") << document(R"({"packages":{"bash":"5","bash":"6"}})");
        QTest::newRow("a group twice") << document(R"({"packages":{},"packages":{}})");
        QTest::newRow("a long name") << document(R"({"packages":{")" + std::string(300, 'x') + R"(":"1"}})");
        QTest::newRow("a long value")
            << document(R"({"packages":{"x":")" + std::string(2000, 'x') + R"("}})");
        QTest::newRow("unread") << document("{}", R"("unread":[{"group":"A B"}],)");
        std::string host = document("{}");
        host.replace(host.find("web-3"), 5, "../..");
        QTest::newRow("a host that is a path") << host;
        std::string deep = R"({"packages":)";
        for (int i = 0; i < 50; ++i)
            deep += "[";
        QTest::newRow("depth") << document(deep);
        std::string many = R"({"packages":{)";
        for (int i = 0; i < 30001; ++i)
            many += (i == 0 ? "\"p" : ",\"p") + std::to_string(i) + "\":\"1\"";
        QTest::newRow("too many") << document(many + "}}");
        QTest::newRow("too large") << std::string(largestFactsFile + 1, ' ');
    }
    void hostileFilesAreRefused()
    {
        QFETCH(std::string, text);
        QVERIFY(refusal(text) != "(taken)");
    }
    void unknownGroupsAndMembersAreTaken()
    {
        const auto facts = parseFacts(document(R"({"gpus":{"0":"big"}})", R"("later":[1],)"), "x");
        QVERIFY2(facts, facts ? "" : facts.error().text().text().c_str());
        QCOMPARE(factOf(*facts, "gpus", "0"), std::string("big"));
    }
    void tooMuchIsLeftOutAndTold()
    {
        HostFacts facts = sample();
        facts.unread.clear();
        facts.groups[0].facts = {{"a", std::string(5000, 'x')}, {"b", "\xFF"}, {"b", "second"}, {"", "x"}};
        facts.normalize();
        QCOMPARE(facts.groups[0].facts, (std::vector<Fact>{{"b", "\xEF\xBF\xBD"}}));
        QCOMPARE(facts.unread.front().reason, std::string("2 facts are left out: too long or too many"));
    }

    void versionsAreOrderedAsDpkgDoes_data()
    {
        QTest::addColumn<QByteArray>("older");
        QTest::addColumn<QByteArray>("newer");
        for (const auto &[a, b] : {std::pair("3.0.9-1", "3.0.11-1"),
                                   {"2.0", "1:1.0"},
                                   {"1.0~rc1-1", "1.0-1"},
                                   {"1.0-1", "1.0-1+deb12u1"},
                                   {"1.2a", "1.2b"},
                                   {"1.2a", "1.2+"},
                                   {"1.0", "1.0.1"},
                                   {"6.1.0-25", "6.1.0-26"}})
            QTest::newRow(b) << QByteArray(a) << QByteArray(b);
    }
    void versionsAreOrderedAsDpkgDoes()
    {
        QFETCH(QByteArray, older);
        QFETCH(QByteArray, newer);
        QVERIFY(compareVersions(older.constData(), newer.constData()) == std::weak_ordering::less);
        QVERIFY(compareVersions(newer.constData(), older.constData()) == std::weak_ordering::greater);
        QVERIFY(compareVersions(newer.constData(), newer.constData()) == std::weak_ordering::equivalent);
    }
    void whatChangedIsSaidInAClause()
    {
        const HostFacts before = sample("web-3", "2026-11-19");
        HostFacts after = sample();
        after.groups[0].facts = {{"bash", "5.2.15-2+b1"}, {"curl", "8"}, {"openssl", "3.0.15-1"}};
        after.groups[1].facts[0].value = "6.1.0-26-amd64";
        after.groups[1].facts.insert(after.groups[1].facts.begin(), {"boot_id", "b"});
        HostFacts early = before;
        early.groups[1].facts.insert(early.groups[1].facts.begin(), {"boot_id", "a"});
        const FactsDiff diff = diffFacts(early, after);
        QCOMPARE(diffClause(diff), std::string("kernel 6.1.0-25-amd64 -> 6.1.0-26-amd64, rebooted, "
                                               "1 package upgraded (openssl), 1 package downgraded (bash), "
                                               "1 package added (curl)"));
        QCOMPARE(diff.changes.front().group, std::string("system"));
        QVERIFY(diffFacts(early, early).isEmpty());
    }
    void whatWasNotReadIsNotTakenAsGone()
    {
        const HostFacts before = sample("web-3", "2026-11-19");
        HostFacts after = sample();
        after.groups.erase(after.groups.begin());
        after.unread.push_back({"packages", "denied"});
        const FactsDiff diff = diffFacts(before, after);
        QVERIFY(diff.changes.empty());
        QCOMPARE(diffClause(diff), std::string("packages not compared"));
        HostFacts half = sample();
        half.groups[0].facts.pop_back();
        half.unread.push_back({"packages", "cut"});
        QVERIFY(diffFacts(before, half).changes.empty());
    }

    void theFactThatSeparatesIsNamed()
    {
        OddOneOut odd;
        for (const char *host : {"a", "b"})
            odd.addHit(with(host, {{"curl", "8.1"}, {"only-here", "1"}, {"openssl", "3.0.11"}}));
        for (const char *host : {"c", "d"})
            odd.addClean(
                with(host, {{"curl", "8.1"}, {"guard", std::string("2") + host}, {"openssl", "3.0.15"}}));
        const auto found = odd.separators("a bug in OpenSSL");
        QCOMPARE(found.size(), std::size_t{3});
        using Kind = Separator::Kind;
        QCOMPARE(found[0], (Separator{Kind::SameHere, "packages", "openssl", "3.0.11", "3.0.15", false}));
        QCOMPARE(found[1], (Separator{Kind::SameHere, "packages", "only-here", "1", "", true}));
        QCOMPARE(found[2], (Separator{Kind::OnlyThere, "packages", "guard", "", "", false}));
        QCOMPARE(odd.separators("nothing of it").front().name, std::string("only-here"));
    }
    void whatTheOthersShareSeparatesToo()
    {
        OddOneOut odd;
        odd.addHit(with("a", {{"openssl", "3.0.9"}}));
        odd.addHit(with("b", {{"openssl", "3.0.11"}}));
        odd.addClean(with("c", {{"openssl", "3.0.15"}}));
        odd.addClean(with("d", {{"openssl", "3.0.15"}}));
        QCOMPARE(odd.separators("").front(),
                 (Separator{Separator::Kind::SameThere, "packages", "openssl", "", "3.0.15", false}));
    }
    void whatDoesNotSeparateIsNotNamed()
    {
        OddOneOut odd;
        odd.addHit(with("a", {{"openssl", "3.0.11"}, {"curl", "1"}}));
        odd.addHit(with("b", {{"openssl", "3.0.11"}}));
        odd.addClean(with("c", {{"openssl", "3.0.11"}, {"bash", "5"}}));
        odd.addClean(with("d", {{"openssl", "3.0.15"}}));
        QVERIFY(odd.separators("openssl curl bash").empty());
    }
    void aGroupThatWasNotReadSeparatesNothing()
    {
        OddOneOut odd;
        HostFacts blind = with("a", {});
        blind.unread.push_back({"packages", "denied"});
        odd.addHit(blind);
        odd.addClean(with("c", {{"openssl", "3"}}));
        odd.addClean(with("d", {{"openssl", "3"}}));
        QVERIFY(odd.canTell());
        QVERIFY(odd.separators("openssl").empty());
        OddOneOut few;
        few.addHit(with("a", {{"openssl", "2"}}));
        few.addClean(with("b", {{"openssl", "3"}}));
        QVERIFY(!few.canTell());
    }
    void fiveHundredHostsAreComparedInTime()
    {
        std::vector<Fact> packages;
        for (int i = 0; i < 3000; ++i)
            packages.push_back({"package-" + std::to_string(i), "1.0-" + std::to_string(i)});
        std::sort(packages.begin(), packages.end());
        HostFacts hit = with("hit", packages);
        hit.groups.front().facts[1500].value = "0.9";
        const HostFacts clean = with("clean", packages);
        QElapsedTimer timer;
        timer.start();
        OddOneOut odd;
        for (int i = 0; i < 200; ++i)
            odd.addHit(hit);
        for (int i = 0; i < 300; ++i)
            odd.addClean(clean);
        const auto found = odd.separators("");
        qInfo("500 hosts, 3000 packages: %lld ms", timer.elapsed());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().here, std::string("0.9"));
        QVERIFY(timer.elapsed() < 5000);
    }

    void theShelfKeepsDays()
    {
        Machine m;
        const FactsShelf shelf(m.root());
        QVERIFY(shelf.store(sample("web-3", "2026-11-18")));
        QVERIFY(shelf.store(sample("web-3", "2026-11-20")));
        QVERIFY(shelf.store(sample("db", "2026-11-20")));
        m.file("/_facts/2026-11-20/facts_..json", "");
        m.file("/_facts/2026-11-20/notes.txt", "");
        QCOMPARE(shelf.hosts("2026-11-20"), (std::vector<std::string>{"db", "web-3"}));
        QCOMPARE(shelf.days("web-3", "2026-11-19"), (std::vector<std::string>{"2026-11-18"}));
        QCOMPARE(shelf.newest("web-3", "2026-11-19", 7)->day, std::string("2026-11-18"));
        QCOMPARE(shelf.newest("web-3", "2026-11-30", 7).error().code, ErrorCode::NotFound);
        QCOMPARE(shelf.open("web-3", "2026-11-19").error().code, ErrorCode::NotFound);
        QCOMPARE(shelf.open("../web-3", "2026-11-20").error().code, ErrorCode::InvalidInput);
    }
    void aGatheredFileIsChecked()
    {
        Machine m;
        const FactsShelf shelf(m.root());
        QCOMPARE(shelf.take(encodeFacts(sample("evil")), "web-3", "2026-11-20").error().code,
                 ErrorCode::Refused);
        QVERIFY(shelf.hosts("2026-11-20").empty());
        QVERIFY(shelf.take(encodeFacts(sample()), "web-3", "2026-11-20"));
        QCOMPARE(*shelf.open("web-3", "2026-11-20"), sample());
    }
    void oldDaysArePackedAndStillRead()
    {
        Machine m;
        const FactsShelf shelf(m.root());
        for (const char *day : {"2026-10-01", "2026-10-21", "2026-11-20"})
            QVERIFY(shelf.store(sample("web-3", day)));
        QVERIFY(shelf.rotate("2026-11-20", 30).empty());
        QVERIFY(!fileExists(shelf.folder("2026-10-01")));
        QVERIFY(fileExists(m.root() + "/archive/2026-10/2026-10-01_facts_web-3.json.gz"));
        QVERIFY(fileExists(shelf.path("2026-10-21", "web-3")));
        QCOMPARE(shelf.days("web-3", "2026-11-20"),
                 (std::vector<std::string>{"2026-10-01", "2026-10-21", "2026-11-20"}));
        QCOMPARE(*shelf.open("web-3", "2026-10-01"), sample("web-3", "2026-10-01"));
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "test_facts.moc"
