// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace prism {

/// Installs the texts of the system's language into the running application, English with its plural forms if
/// there are none. After the QCoreApplication was made, before the first window; GUI thread.
void installLanguage();

} // namespace prism
