// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"

namespace prism::test {

/// A P0 whose words have markup, an ampersand and a line break in them, with a link to its finding.
inline Announcement urgent()
{
    Announcement a;
    a.kind = Announcement::Kind::NewFindings;
    a.urgency = Announcement::Urgency::Critical;
    a.key = "bundle:2026-11-21";
    a.title = "1 P0 on web";
    a.text = "Root <b>login</b> & more\nsecond line";
    a.link = "prism://finding/security:planted";
    return a;
}

} // namespace prism::test
