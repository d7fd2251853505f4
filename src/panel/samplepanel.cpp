// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/samplepanel.h"

#include "engine/audit/inboxlayout.h"
#include "engine/chain/samplefleet.h"
#include "engine/core/file.h"
#include "ui/mainwindow.h"
#include "ui/style/displaytext.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

namespace prism {

Result<Settings> sampleSettings(Settings settings, const std::string &folder)
{
    settings.home = folder;
    settings.inbox = folder + "/inbox";
    settings.cache = folder + "/cache";
    settings.configDirectory = folder + "/config";
    settings.dataDirectory = folder + "/data";
    settings.hosts = sampleHosts();
    settings.host = settings.hosts.front();
    settings.minimumSummaries = settings.expectedSummaries();
    settings.detectors.clear();
    // Before the window watches it.
    if (auto created = makeDirectory(InboxLayout(settings.inbox).ready()); !created)
        return created.error();
    return settings;
}

std::jthread fillSample(MainWindow &window, const std::string &inbox, const Clock &clock)
{
    window.setBanner(QApplication::translate("Sample", "Sample fleet: thirty days are being made up."));
    return std::jthread([&window, inbox, today = clock.now().day()](const std::stop_token &stop) {
        const auto written = writeSampleFleet(inbox, today, stop);
        const QString text =
            written
                ? QApplication::translate("Sample", "Sample fleet: none of these machines exists. Close the "
                                                    "window and nothing is left of it.")
                : displayText(written.error().text());
        QMetaObject::invokeMethod(
            &window,
            [&window, text] {
                window.setBanner(text);
                window.refresh();
            },
            Qt::QueuedConnection);
    });
}

Chain sampleChain()
{
    return [](const ChainProgressSink &, const std::stop_token &) -> ChainOutcome {
        return {ChainEnd::Failed, "the machines of the sample fleet do not exist"};
    };
}

std::unique_ptr<QTemporaryDir> sampleFolder()
{
    const QString inMemory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString base = QDir(inMemory).isAbsolute() && QDir(inMemory).exists() ? inMemory : QDir::tempPath();
    return std::make_unique<QTemporaryDir>(base + QStringLiteral("/prism-sample-XXXXXX"));
}

void openSampleFleet()
{
    QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--sample")});
}

} // namespace prism
