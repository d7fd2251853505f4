// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include <functional>
#include <string>

namespace prism {

/// What a notification says, in UTF-8.
struct NotificationWords
{
    std::string title;
    std::string text;
};

/// The labels of a notification's buttons. Without one there is no such button: a program that ends before
/// the operator presses it must not show any.
struct NotificationLabels
{
    QString open;
    QString snooze;
    /// Says it in the operator's language; empty: the announcement's own title and text.
    std::function<NotificationWords(const Announcement &)> words{};
};

/// The keys of the buttons in ActionInvoked; "default" is a click on the text, which some servers report
/// though it was not offered.
inline constexpr const char *openAction = "open";
inline constexpr const char *snoozeAction = "snooze";
inline constexpr const char *defaultAction = "default";

/// The arguments of Notify as the Desktop Notifications Specification 1.2 types them (susssasa{sv}i). Title
/// and text are cut and their control characters escaped; the text is escaped once more where the server
/// takes it for markup. `replaces` is the id of an earlier notification, 0 for a new one. Any thread.
[[nodiscard]] QVariantList notificationMessage(const Announcement &announcement,
                                               const QStringList &capabilities, uint replaces,
                                               const NotificationLabels &labels);

/// The notification of AddNotification as org.freedesktop.portal.Notification types it in its version 1
/// (a{sv}). Nothing in its text can be taken for markup: brackets and ampersands become such as only look
/// like them. Any thread.
[[nodiscard]] QVariantMap portalNotification(const Announcement &announcement,
                                             const NotificationLabels &labels);

/// What a server sent as a token to activate a window with, cut.
[[nodiscard]] QByteArray activationToken(const QString &token);

} // namespace prism
