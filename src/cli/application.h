// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace prism {

/// Makes the process's QCoreApplication unless there is one. Only Qt Sql needs it, to find its drivers; most
/// verbs are spared its start. Main thread.
void ensureApplication();

} // namespace prism
