// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/systemnotifier.h"

#ifdef __APPLE__
#include "platform/macos/scriptnotifier.h"
#else
#include "platform/common/notifyclient.h"
#include "platform/common/siblingprogram.h"
#endif

namespace prism {

std::unique_ptr<Notifier> systemNotifier()
{
#ifdef __APPLE__
    return std::make_unique<ScriptNotifier>("/usr/bin/osascript");
#else
    return std::make_unique<NotifyClient>(siblingProgram("prism-notify"));
#endif
}

} // namespace prism
