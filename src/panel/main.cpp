// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/terminationsignals.h"
#include "src/panel/nextrun.h"
#include "src/panel/pages.h"
#include "src/panel/samplepanel.h"
#include "ui/mainwindow.h"
#include "ui/run/auditchain.h"
#include "ui/startup/options.h"
#include "ui/style/appicon.h"
#include "ui/style/displaytext.h"
#include "ui/style/language.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>
#include <memory>
#include <stop_token>
#include <thread>

namespace {

std::unique_ptr<prism::Clock> clockOf(const prism::Settings &settings)
{
    if (settings.pinnedNow)
        return std::make_unique<prism::FixedClock>(*settings.pinnedNow);
    return std::make_unique<prism::SystemClock>();
}

int showSettingsError(const prism::Error &error)
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Prism"), prism::displayText(error.text()));
    box.setTextFormat(Qt::PlainText);
    box.open();
    QApplication::exec();
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    prism::TerminationSignals signals;
    QApplication application(argc, argv);
    const prism::PanelOptions options = prism::parsePanelOptions(QApplication::arguments());
    if (!options.reply.isEmpty()) {
        std::fputs(qUtf8Printable(options.reply), options.exitStatus == 0 ? stdout : stderr);
        return options.exitStatus;
    }
    QApplication::setApplicationName(QStringLiteral("prism-panel"));
    QApplication::setApplicationDisplayName(QStringLiteral("Prism"));
    QApplication::setDesktopFileName(QStringLiteral("prism-panel"));
    prism::installLanguage();
    prism::applyAppearance(options.appearance);
    QApplication::setWindowIcon(prism::appIcon());

    prism::Result<prism::Settings> settings = prism::resolveSettings(prism::processEnvironment());
    if (!settings)
        return showSettingsError(settings.error());
    const std::unique_ptr<prism::Clock> clock = clockOf(*settings);
    std::unique_ptr<QTemporaryDir> sample; // removed when the window is gone
    if (options.sample) {
        sample = prism::sampleFolder();
        settings = prism::sampleSettings(*settings, sample->path().toStdString());
        if (!settings)
            return showSettingsError(settings.error());
    }
    const QString cli = QApplication::applicationDirPath() + QStringLiteral("/prism");
    prism::MainWindow window(*settings, *clock,
                             options.sample ? prism::sampleChain() : prism::auditChain(*settings),
                             prism::panelPages(), prism::nextRunOfThisMachine(*settings, cli.toStdString()));
    if (!options.sample)
        window.setSchedule(prism::plannedRunsOfThisMachine(*settings, cli.toStdString()));
    std::jthread filler; // ends before the window does
    if (options.sample)
        filler = prism::fillSample(window, settings->inbox, *clock);
    QObject::connect(&window, &prism::MainWindow::sampleRequested, &window, [] { prism::openSampleFleet(); });
    window.showSoon();

    // A signal ends the event loop whatever the window thinks; the run controller then stops what it started.
    const std::stop_callback onSignal(signals.token(), [&application] {
        QMetaObject::invokeMethod(
            &application, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    });
    return QApplication::exec();
}
