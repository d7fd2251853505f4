// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace prism {

/// The labels of a notification's buttons. Without one there is no such button: a program that ends before
/// the operator presses it must not show any.
struct NotificationLabels
{
    QString open;
    QString snooze;
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

} // namespace prism
