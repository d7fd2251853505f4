// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/upgrade/detectors.h"
#include "upgradebench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// npm 10; with -g "wanted" is what is installed
const std::string npm = R"({
  "npm": {"current": "10.2.4", "wanted": "10.2.4", "latest": "10.8.1", "dependent": "lib", "location": "/usr/lib/node_modules/npm"},
  "yarn": {"current": "1.22.22", "wanted": "1.22.22", "latest": "1.22.22", "dependent": "lib", "location": "/usr/lib/node_modules/yarn"},
  "pm2": [{"current": "5.3.0", "wanted": "5.3.0", "latest": "5.4.0", "dependent": "lib", "location": "/x"}]
})";

// pipx 1.4
std::string pipxList(const std::string &directory)
{
    return R"({"pipx_spec_version": "0.1", "venvs": {"black": {"metadata": {"main_package": {
  "app_paths": [{"__Path__": ")" +
           directory +
           R"(/black/bin/black", "__type__": "Path"}], "package": "black", "package_version": "23.1.0"},
  "python_version": "Python 3.11.2"}}}})";
}

const std::string venvs = "/home/op/.local/share/pipx/venvs";

} // namespace

class TestUpgradeLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void npmIsNotAskedByItself()
    {
        DetectorBench bench;
        bench.tools.answer("npm", npm);
        const auto result = bench.run(*npmDetector());
        QCOMPARE(result.outcome, DetectorOutcome::NotApplicable);
        QVERIFY(result.reason.text().find("ask-registry") != std::string::npos);
        QVERIFY(bench.tools.calls().empty());
    }

    void npmComparesTheLatest()
    {
        DetectorBench bench;
        bench.context.options["ask-registry"] = "true";
        bench.tools.answer("npm outdated -g --json", npm, 1);
        const auto result = bench.run(*npmDetector());
        const Finding *f = findingById(result, "upgrade:npm:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(f->title, std::string("2 packages of npm can be upgraded"));
        QVERIFY(mentions(*f, "npm 10.2.4 -> 10.8.1\n"));
        QVERIFY(mentions(*f, "pm2 5.3.0 -> 5.4.0\n"));
    }

    void npmWithoutOutdatedPackagesIsClean_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("nothing at all") << QByteArray("");
        QTest::newRow("empty object") << QByteArray("{}\n");
    }
    void npmWithoutOutdatedPackagesIsClean()
    {
        QFETCH(QByteArray, output);
        DetectorBench bench;
        bench.context.options["ask-registry"] = "true";
        bench.tools.answer("npm", output.toStdString());
        QCOMPARE(bench.run(*npmDetector()).outcome, DetectorOutcome::Clean);
    }

    void npmOfflineIsAnError()
    {
        DetectorBench bench;
        bench.context.options["ask-registry"] = "true";
        bench.tools.answer("npm", R"({"error": {"code": "ENOTFOUND", "summary": "request failed"}})", 1);
        const auto result = bench.run(*npmDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.outputTail.find("ENOTFOUND") != std::string::npos);
    }

    void pipxWithItsInterpretersIsClean()
    {
        DetectorBench bench;
        bench.write(venvs + "/black/bin/python", "");
        bench.tools.answer("pipx list --json", pipxList(venvs));
        const auto result = bench.run(*pipxDetector());
        QVERIFY2(result.outcome == DetectorOutcome::Clean, qPrintable(why(result)));
        QCOMPARE(result.notes.size(), std::size_t{1});
    }

    void pipxWithoutAnInterpreterIsFound()
    {
        DetectorBench bench;
        bench.link("/usr/bin/python3.9-gone", venvs + "/black/bin/python");
        bench.tools.answer("pipx list --json", pipxList(venvs), 1);
        const auto result = bench.run(*pipxDetector());
        const Finding *f = findingById(result, "upgrade:pipx:broken-interpreter");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(f->priority, Priority::P2);
        QVERIFY(mentions(*f, "black: " + venvs + "/black/bin/python is gone\n"));
    }

    void pipxAsksTheIndexWhenAllowed()
    {
        DetectorBench bench;
        bench.context.options["ask-index"] = "true";
        bench.write(venvs + "/black/bin/python", "");
        bench.tools.answer("pipx list --json", pipxList(venvs));
        bench.tools.answer(
            "pipx runpip black list --outdated --format=json",
            R"([{"name": "Black", "version": "23.1.0", "latest_version": "24.4.2", "latest_filetype": "wheel"},
                               {"name": "click", "version": "8.0", "latest_version": "8.1", "latest_filetype": "wheel"}])");
        const auto result = bench.run(*pipxDetector());
        const Finding *f = findingById(result, "upgrade:pipx:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(f->title, std::string("1 package of pipx can be upgraded"));
        QVERIFY(mentions(*f, "black 23.1.0 -> 24.4.2\n"));
    }

    void pipxIndexErrorIsAnError()
    {
        DetectorBench bench;
        bench.context.options["ask-index"] = "true";
        bench.write(venvs + "/black/bin/python", "");
        bench.tools.answer("pipx list --json", pipxList(venvs));
        bench.tools.answer("pipx runpip", "", 1, "ERROR: No matching distribution");
        QCOMPARE(bench.run(*pipxDetector()).outcome, DetectorOutcome::Failed);
    }

    void pipxListThatIsNoneIsAnError_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no venvs") << QByteArray("{}");
        QTest::newRow("venvs of another kind") << QByteArray(R"({"venvs": 7})");
    }
    void pipxListThatIsNoneIsAnError()
    {
        QFETCH(QByteArray, output);
        DetectorBench bench;
        bench.tools.answer("pipx", output.toStdString());
        QCOMPARE(bench.run(*pipxDetector()).outcome, DetectorOutcome::Failed);
    }
};

QTEST_APPLESS_MAIN(TestUpgradeLanguages)
#include "tst_upgradelanguages.moc"
