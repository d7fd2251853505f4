// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"

#include <QString>

namespace prism {

/// What a notification says in the operator's language.
struct AnnouncementText
{
    QString title;
    QString text; ///< some lines; "" if the title says it all
};

/// Makes the sentences of an announcement's facts anew, its times in the operator's zone. GUI thread, for the
/// translations.
[[nodiscard]] AnnouncementText announcementText(const Announcement &announcement, UtcTime now);

} // namespace prism
