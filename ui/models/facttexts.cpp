// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facttexts.h"

#include "ui/style/displaytext.h"

namespace prism {

namespace {

constexpr int namedPackages = 3;
constexpr int namedOthers = 4;

} // namespace

QString FactTexts::name(std::string_view group, std::string_view fact)
{
    if (group == listeningFacts)
        return tr("port %1").arg(displayText(fact));
    if (group == mountFacts)
        return tr("file system %1").arg(displayText(fact));
    if (group != systemFacts)
        return displayText(fact);
    if (fact == "os")
        return tr("operating system");
    if (fact == "os_version")
        return tr("version of the system");
    if (fact == "kernel")
        return tr("kernel");
    if (fact == "architecture")
        return tr("architecture");
    if (fact == "cpus")
        return tr("processors");
    if (fact == "package_manager")
        return tr("package manager");
    if (fact == "reboot_required")
        return tr("reboot required");
    if (fact == "time_zone")
        return tr("time zone");
    return displayText(fact);
}

QString FactTexts::value(std::string_view group, std::string_view text)
{
    if (group == listeningFacts && text == "every address")
        return tr("open to every address");
    if (group == listeningFacts && text == "loopback")
        return tr("on loopback");
    if (group == listeningFacts && text == "one address")
        return tr("on one address");
    if (group == systemFacts && text == "yes")
        return tr("yes");
    if (group == systemFacts && text == "no")
        return tr("no");
    return displayText(text);
}

QString FactTexts::both(std::string_view group, std::string_view fact, std::string_view text)
{
    return text.empty() ? name(group, fact) : name(group, fact) + QLatin1Char(' ') + value(group, text);
}

QString FactTexts::packages(FactChangeKind kind, int count)
{
    switch (kind) {
    case FactChangeKind::Added:
        return tr("%n package(s) added", nullptr, count);
    case FactChangeKind::Removed:
        return tr("%n package(s) removed", nullptr, count);
    case FactChangeKind::Upgraded:
        return tr("%n package(s) upgraded", nullptr, count);
    case FactChangeKind::Downgraded:
        return tr("%n package(s) downgraded", nullptr, count);
    case FactChangeKind::Changed:
        break;
    }
    return tr("%n package(s) changed", nullptr, count);
}

void FactTexts::addPackages(const FactsDiff &diff, FactChangeKind kind, QStringList &parts)
{
    QStringList names;
    int count = 0;
    for (const FactChange &c : diff.changes) {
        if (c.group == packageFacts && c.kind == kind && ++count <= namedPackages)
            names << displayText(c.name);
    }
    if (count == 0)
        return;
    if (count > namedPackages)
        names << QStringLiteral("…");
    parts << QStringLiteral("%1 (%2)").arg(packages(kind, count), names.join(QStringLiteral(", ")));
}

QString FactTexts::change(const FactChange &change)
{
    if (change.kind == FactChangeKind::Added)
        return tr("new: %1").arg(both(change.group, change.name, change.after));
    if (change.kind == FactChangeKind::Removed)
        return tr("gone: %1").arg(name(change.group, change.name));
    return tr("%1: %2, was %3", "a fact of a host, its value, its value of the day before")
        .arg(name(change.group, change.name), value(change.group, change.after),
             value(change.group, change.before));
}

QString FactTexts::diff(const FactsDiff &diff)
{
    QStringList parts;
    int others = 0;
    const auto addOthers = [&](bool ofSystem) {
        for (const FactChange &c : diff.changes) {
            if (c.group != packageFacts && (c.group == systemFacts) == ofSystem && ++others <= namedOthers)
                parts << change(c);
        }
    };
    addOthers(true);
    if (diff.rebooted)
        parts << tr("rebooted");
    for (const FactChangeKind kind :
         {FactChangeKind::Upgraded, FactChangeKind::Downgraded, FactChangeKind::Changed,
          FactChangeKind::Added, FactChangeKind::Removed})
        addPackages(diff, kind, parts);
    addOthers(false);
    if (others > namedOthers)
        parts << tr("%n more change(s)", nullptr, others - namedOthers);
    for (const std::string &group : diff.unknown)
        parts << tr("%1 not compared").arg(displayText(group));
    return parts.join(QStringLiteral("; "));
}

} // namespace prism
