// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appicon.h"

namespace prism {

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64})
        icon.addFile(QStringLiteral(":/icons/prism-panel-%1.png").arg(size), {size, size});
    return icon;
}

} // namespace prism
