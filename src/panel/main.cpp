// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/terminationsignals.h"
#include "src/panel/panelsession.h"
#include "src/panel/samplepanel.h"
#include "ui/startup/options.h"
#include "ui/style/appicon.h"
#include "ui/style/displaytext.h"
#include "ui/style/language.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>
#include <memory>
#include <stop_token>
#include <utility>

namespace {

prism::WindowLook firstLook(const prism::Preferences &preferences, const prism::PanelOptions &options)
{
    prism::WindowLook look = prism::windowLookOf(preferences);
    look.appearance = options.appearance.value_or(look.appearance);
    return look;
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
    prism::Result<prism::Settings> settings = prism::resolveSettings(prism::processEnvironment());
    const prism::Preferences preferences = settings ? settings->preferences : prism::Preferences();
    prism::installLanguage(QString::fromStdString(preferences.language));
    prism::LookSwitch looks;
    looks.apply(firstLook(preferences, options));
    QApplication::setWindowIcon(prism::appIcon());
    if (!settings)
        return showSettingsError(settings.error());
    std::unique_ptr<QTemporaryDir> sample; // removed when the window is gone
    if (options.sample) {
        sample = prism::sampleFolder();
        settings = prism::sampleSettings(*settings, sample->path().toStdString());
        if (!settings)
            return showSettingsError(settings.error());
    }
    const QString cli = QApplication::applicationDirPath() + QStringLiteral("/prism");
    prism::PanelSession session(std::move(*settings), looks, cli.toStdString(), options.sample);
    session.open();

    // A signal ends the event loop whatever the window thinks; the run controller then stops what it started.
    const std::stop_callback onSignal(signals.token(), [&application] {
        QMetaObject::invokeMethod(
            &application, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    });
    return QApplication::exec();
}
