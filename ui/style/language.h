// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace prism {

/// Installs the texts of a language into the running application, Prism's and Qt's, in the place of those
/// before: "system" or a code such as "de" or "zh_CN"; English with its plural forms if there are none. What
/// is on the screen keeps its texts until it is built again. After the QCoreApplication was made; GUI thread.
void installLanguage(const QString &code = QStringLiteral("system"));

/// The codes of the languages that Prism has texts for, in the order of their own names.
[[nodiscard]] QStringList availableLanguages();

/// How a language calls itself: "Deutsch".
[[nodiscard]] QString languageName(const QString &code);

} // namespace prism
