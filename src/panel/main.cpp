// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/instancesocket.h"
#include "platform/common/terminationsignals.h"
#include "src/panel/panelsession.h"
#include "src/panel/samplepanel.h"
#include "ui/startup/options.h"
#include "ui/style/appicon.h"
#include "ui/style/displaytext.h"
#include "ui/style/language.h"
#include "ui/widgets/scrollaccess.h"

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

int showError(const prism::Error &error)
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Prism"), prism::displayText(error.text()));
    box.setTextFormat(Qt::PlainText);
    box.open();
    QApplication::exec();
    return 2;
}

// The one panel of this inbox and these settings; null if there is one already, which was told.
prism::Result<std::unique_ptr<prism::InstanceSocket>> claimInstance(const prism::Settings &settings,
                                                                    prism::StartRequest request)
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    const auto path = prism::panelSocketPath(qEnvironmentVariable("XDG_RUNTIME_DIR").toStdString(),
                                             settings.configDirectory, settings.inbox);
    if (!path)
        return path.error();
    request.token = token.left(1024).toStdString();
    return prism::InstanceSocket::claim(*path, prism::startRequestJson(request));
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
    prism::installScrollAccess();
    prism::LookSwitch looks;
    looks.apply(firstLook(preferences, options));
    QApplication::setWindowIcon(prism::appIcon());
    if (!settings)
        return showError(settings.error());
    std::unique_ptr<QTemporaryDir> sample; // removed when the window is gone
    if (options.sample) {
        sample = prism::sampleFolder();
        settings = prism::sampleSettings(*settings, sample->path().toStdString());
        if (!settings)
            return showError(settings.error());
    }
    std::unique_ptr<prism::InstanceSocket> socket; // null: the sample fleet may be there as often as wanted
    if (!options.sample) {
        auto claimed = claimInstance(*settings, options.start);
        if (!claimed)
            return showError(claimed.error());
        if (!*claimed)
            return 0; // the window that is open shows what was asked for
        socket = std::move(*claimed);
    }
    const QString cli = QApplication::applicationDirPath() + QStringLiteral("/prism");
    prism::PanelSession session(std::move(*settings), looks, cli.toStdString(), options.sample);
    session.open(options.start);
    if (socket)
        socket->listen([&session](std::string_view message) { return session.answer(message); });

    // A signal ends the event loop whatever the window thinks; the run controller then stops what it started.
    const std::stop_callback onSignal(signals.token(), [&application] {
        QMetaObject::invokeMethod(
            &application, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    });
    return QApplication::exec();
}
