// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace prism {

/// Makes the process's QCoreApplication unless there is one. Only Qt Sql needs it, to find its drivers; most
/// verbs are spared its start. Main thread.
void ensureApplication();

/// The absolute path of this program, as a schedule has to name it. Call ensureApplication() before.
[[nodiscard]] std::string ownProgramPath();

} // namespace prism
