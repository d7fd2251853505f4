// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/detector.h"
#include "tests/support/detectorbench.h"

#include <QDirIterator>
#include <QTest>

#include <set>

using namespace prism;
using namespace prism::test;

namespace {

const std::string canary = "Canary7Tr0ub4dor";

/// A machine with a secret in every place that a detector of security looks at.
void plant(DetectorBench &bench)
{
    const std::string key = "-----BEGIN RSA PRIVATE KEY-----\n" + canary + std::string(64, 'x') + "\n";
    bench.write("/etc/passwd", "root:x:0:0::/root:/bin/bash\nold:$1$" + canary +
                                   ":1001:1001::/home/old:/bin/sh\n"
                                   "op:x:1000:1000::/home/op:/bin/bash\n");
    bench.write("/etc/shadow", "op:$1$abcdefgh$" + canary + ":19000::::::\n", 0644);
    bench.write("/etc/sudoers",
                "op ALL=NOPASSWD: /bin/x --password=" + canary + " https://u:" + canary + "@h/\n");
    bench.write("/etc/ssh/sshd_config", "PermitRootLogin yes\nBanner " + canary + "\n");
    bench.write("/etc/ssh/ssh_host_rsa_key", key, 0644);
    bench.write("/etc/wireguard/wg0.conf", "[Interface]\nPrivateKey = " + canary + "\n", 0644);
    bench.write("/etc/app.conf", "db_password = " + canary + "\n", 0666);
    bench.write("/etc/ssl/web.pem",
                key + "-----BEGIN CERTIFICATE-----\n" + canary + "\n-----END CERTIFICATE-----\n", 0644);
    bench.write("/home/op/.ssh/id_rsa", key, 0644);
    bench.write("/home/op/.netrc", "machine x login y password " + canary + "\n", 0644);
    bench.write("/home/op/.bash_history",
                "curl -u op:" + canary + " https://h\nexport TOKEN=" + canary + "9f3k2\n");
    bench.tools.answer("ss", "tcp LISTEN 0 5 *:2375 *:*\n");
    bench.tools.answer("openssl", "", 1, "unable to load certificate\n");
}

std::string everyText(const DetectorResult &result)
{
    std::string all = result.reason + '\n' + result.outputTail + '\n' + joined(result.notes, "\n");
    for (const Finding &f : result.findings)
        all += '\n' + f.id + '\n' + f.title + '\n' + f.description + '\n' + f.affectedSurface + '\n' +
               f.suggestedNextSkill + '\n' + f.status + '\n' + evidenceText(f);
    return all;
}

} // namespace

class TestSecurityCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDetectorDescribesItself()
    {
        std::set<std::string> ids;
        const DetectorList detectors = securityDetectors();
        QVERIFY(detectors.size() >= 9);
        for (const auto &detector : detectors) {
            const DetectorInfo &info = detector->info();
            QVERIFY(info.id.starts_with("security."));
            QVERIFY(info.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string::npos);
            QVERIFY2(ids.insert(info.id).second, info.id.c_str());
            QCOMPARE(info.daemon, Daemon::Security);
            QVERIFY(info.version >= 1);
            QVERIFY(!info.title.empty() && !info.reads.empty() && !info.rights.empty() &&
                    !info.platforms.empty());
            QVERIFY2(info.explanation.size() > 300, info.id.c_str());
            for (const DetectorOption &option : info.options)
                QVERIFY2(option.help.text().ends_with('.'), (info.id + ' ' + option.name).c_str());
        }
    }

    void noDetectorTellsASecret()
    {
        DetectorBench bench;
        bench.context.isRoot = true;
        plant(bench);
        std::set<std::string> speaking;
        for (const auto &detector : securityDetectors()) {
            bench.context.options.clear();
            const DetectorResult result = bench.run(*detector);
            QVERIFY2(everyText(result).find(canary.substr(0, 8)) == std::string::npos,
                     detector->info().id.c_str());
            if (result.outcome == DetectorOutcome::Findings)
                speaking.insert(detector->info().id);
        }
        const std::set<std::string> expected{
            "security.accounts",    "security.exposed-files", "security.listening",     "security.secrets",
            "security.sshd-config", "security.sudo",          "security.world-writable"};
        QVERIFY(std::includes(speaking.begin(), speaking.end(), expected.begin(), expected.end()));

        int files = 0;
        QDirIterator it(QString::fromStdString(bench.context.cache), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto text = readFile(it.next().toStdString());
            QVERIFY(text);
            QVERIFY2(text->find(canary.substr(0, 8)) == std::string::npos, qPrintable(it.filePath()));
            ++files;
        }
        QVERIFY(files >= 3);
    }

    void anEmptyMachineIsNeverClean()
    {
        for (const auto &detector : securityDetectors()) {
            const std::string &id = detector->info().id;
            // These look at files that need not be there.
            if (id == "security.exposed-files" || id == "security.world-writable" || id == "security.suid" ||
                id == "security.secrets")
                continue;
            DetectorBench bench;
            const DetectorResult result = bench.run(*detector);
            QVERIFY2(result.outcome == DetectorOutcome::NotApplicable ||
                         result.outcome == DetectorOutcome::Failed,
                     id.c_str());
            QVERIFY2(!result.reason.empty(), id.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestSecurityCatalogue)
#include "tst_securitycatalogue.moc"
