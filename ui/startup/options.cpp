// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/options.h"

#include "ui/style/displaytext.h"

#include <QCoreApplication>

#include <optional>
#include <unistd.h>

namespace prism {

namespace {

class Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

std::optional<Appearance> appearanceFromName(const QString &name)
{
    if (name == QLatin1String("system"))
        return Appearance::System;
    if (name == QLatin1String("light"))
        return Appearance::Light;
    if (name == QLatin1String("dark"))
        return Appearance::Dark;
    return std::nullopt;
}

// All of them, Settings and Self-test too, with which nobody wants to begin each day.
QStringList pageNames()
{
    QStringList names;
    for (const std::string &name : firstPages())
        names << QString::fromStdString(name);
    return names << QStringLiteral("settings") << QStringLiteral("selftest");
}

QString usage()
{
    return Options::tr(
               "Usage: prism-panel [--page NAME] [--hidden] [--appearance NAME] [--sample] [LINK]\n"
               "Shows the newest bundle of the inbox and audits this machine on request. A second\n"
               "start brings the window that is open to the front.\n"
               "\n"
               "  LINK               prism://today, prism://finding/ID or prism://page/NAME\n"
               "  --page NAME        begin with that page: %1\n"
               "  --hidden           wait in the tray; where there is none, as a minimised window\n"
               "  --appearance NAME  look as the desktop does (system), light or dark, whatever is set\n"
               "  --sample           show twelve machines that do not exist; leaves nothing behind\n"
               "  --version          print the version\n"
               "  --help             print this text\n"
               "\n"
               "The inbox and everything else is set as for `prism`: see `prism help run`.\n")
        .arg(pageNames().join(QStringLiteral(", ")));
}

PanelOptions refusal(const QString &text)
{
    PanelOptions options;
    options.reply = QStringLiteral("prism-panel: ") + text + QLatin1Char('\n') + usage();
    options.exitStatus = 2;
    return options;
}

} // namespace

PanelOptions parsePanelOptions(const QStringList &arguments)
{
    PanelOptions options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            options.reply = usage();
            return options;
        }
        if (argument == QLatin1String("--version")) {
            options.reply = QStringLiteral("prism-panel " PRISM_VERSION "\n");
            return options;
        }
        if (argument == QLatin1String("--sample")) {
            options.sample = true;
        } else if (argument == QLatin1String("--hidden")) {
            options.start.hidden = true;
        } else if (argument == QLatin1String("--page")) {
            const QString page = i + 1 < arguments.size() ? arguments[++i] : QString();
            if (!pageNames().contains(page))
                return refusal(
                    Options::tr("--page needs one of %1").arg(pageNames().join(QStringLiteral(", "))));
            options.start.link = PanelLink{PanelLink::Place::Page, page.toStdString()};
        } else if (argument == QLatin1String("--appearance")) {
            options.appearance = i + 1 < arguments.size() ? appearanceFromName(arguments[++i]) : std::nullopt;
            if (!options.appearance)
                return refusal(Options::tr("--appearance needs system, light or dark"));
        } else if (argument.contains(QLatin1String("://"))) {
            const auto link = parsePanelLink(argument.toStdString());
            if (!link)
                return refusal(displayText(link.error().text()));
            options.start.link = *link;
        } else {
            return refusal(Options::tr("unknown argument '%1'").arg(argument));
        }
    }
    return options;
}

Variables processEnvironment()
{
    Variables variables;
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos && equals > 0)
            variables.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return variables;
}

} // namespace prism
