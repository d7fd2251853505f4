// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notify/notificationmessage.h"

#include "engine/core/text.h"

#include <QDBusMetaType>
#include <QList>

namespace prism {
namespace {

constexpr std::size_t longestTitle = 200;
constexpr std::size_t longestLine = 300;
constexpr std::size_t mostLines = 12;

QString cut(std::string_view text, std::size_t limit)
{
    constexpr qsizetype mark = 3;
    QString line = QString::fromStdString(printable(text.substr(0, limit * 4)));
    const auto most = static_cast<qsizetype>(limit);
    if (line.size() > most)
        line = line.left(most - mark) + QStringLiteral("...");
    return line;
}

QString body(const std::string &text, bool isMarkup)
{
    QStringList shown;
    for (const std::string_view line : lines(text)) {
        if (static_cast<std::size_t>(shown.size()) == mostLines) {
            shown << QStringLiteral("...");
            break;
        }
        shown << cut(line, longestLine);
    }
    const QString whole = shown.join(QLatin1Char('\n'));
    return isMarkup ? whole.toHtmlEscaped() : whole;
}

uchar urgencyByte(Announcement::Urgency urgency)
{
    switch (urgency) {
    case Announcement::Urgency::Low:
        return 0;
    case Announcement::Urgency::Critical:
        return 2;
    case Announcement::Urgency::Normal:
        break;
    }
    return 1;
}

// What is over needs no second look, and an alarm of a drill ends by itself.
// In four hours a late run came, or is told to be missing.
bool canWait(Announcement::Kind kind)
{
    return kind != Announcement::Kind::Recovered && kind != Announcement::Kind::Drill &&
           kind != Announcement::Kind::Late;
}

// Keys and labels in turn.
QStringList actions(const Announcement &announcement, const NotificationLabels &labels)
{
    QStringList list;
    const auto add = [&list](const char *key, const QString &label) {
        list << QString::fromLatin1(key) << label;
    };
    // No "default" beside it: some servers show that as a button too, and there would be two.
    if (!announcement.link.empty() && !labels.open.isEmpty())
        add(openAction, labels.open);
    if (!labels.snooze.isEmpty() && canWait(announcement.kind))
        add(snoozeAction, labels.snooze);
    return list;
}

NotificationWords wordsOf(const Announcement &announcement, const NotificationLabels &labels)
{
    return labels.words ? labels.words(announcement)
                        : NotificationWords{announcement.title, announcement.text};
}

// Some portals hand the text on to a server that takes markup, others escape it, and none says which.
QString withoutMarkup(QString text)
{
    return text.replace(QLatin1Char('<'), QChar(0x2039))
        .replace(QLatin1Char('>'), QChar(0x203a))
        .replace(QLatin1Char('&'), QChar(0xff06));
}

QString portalPriority(Announcement::Urgency urgency)
{
    switch (urgency) {
    case Announcement::Urgency::Low:
        return QStringLiteral("low");
    case Announcement::Urgency::Critical:
        return QStringLiteral("urgent");
    case Announcement::Urgency::Normal:
        break;
    }
    return QStringLiteral("normal");
}

} // namespace

QVariantList notificationMessage(const Announcement &announcement, const QStringList &capabilities,
                                 uint replaces, const NotificationLabels &labels)
{
    const bool isCritical = announcement.urgency == Announcement::Urgency::Critical;
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(urgencyByte(announcement.urgency))},
        {QStringLiteral("category"), QStringLiteral("x-prism.audit")},
        {QStringLiteral("desktop-entry"), QStringLiteral("prism-panel")},
    };
    const bool hasBody = capabilities.contains(QStringLiteral("body"));
    const NotificationWords words = wordsOf(announcement, labels);
    const bool hasActions = capabilities.contains(QStringLiteral("actions"));
    return {
        QStringLiteral("Prism"),
        replaces,
        QStringLiteral("prism-panel"),
        cut(words.title, longestTitle),
        hasBody ? body(words.text, capabilities.contains(QStringLiteral("body-markup"))) : QString(),
        hasActions ? actions(announcement, labels) : QStringList(),
        hints,
        isCritical ? 0 : -1, // never expires / as the server likes
    };
}

QVariantMap portalNotification(const Announcement &announcement, const NotificationLabels &labels)
{
    const NotificationWords words = wordsOf(announcement, labels);
    QVariantMap out{{QStringLiteral("title"), withoutMarkup(cut(words.title, longestTitle))},
                    {QStringLiteral("body"), withoutMarkup(body(words.text, false))},
                    {QStringLiteral("priority"), portalPriority(announcement.urgency)}};
    QList<QVariantMap> buttons;
    const QStringList keys = actions(announcement, labels);
    for (qsizetype i = 0; i + 1 < keys.size(); i += 2)
        buttons.append({{QStringLiteral("action"), keys[i]}, {QStringLiteral("label"), keys[i + 1]}});
    if (buttons.isEmpty())
        return out;
    qDBusRegisterMetaType<QList<QVariantMap>>();
    out.insert(QStringLiteral("buttons"), QVariant::fromValue(buttons));
    if (keys.contains(QLatin1String(openAction)))
        out.insert(QStringLiteral("default-action"), QString::fromLatin1(openAction));
    return out;
}

QByteArray activationToken(const QString &token)
{
    constexpr qsizetype longest = 1024;
    return token.toUtf8().left(longest);
}

} // namespace prism
