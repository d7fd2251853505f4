// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomybutton.h"

#include "ui/style/metrics.h"

#include <algorithm>

namespace prism {

QSize RoomyButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + 2 * metrics::unit,
            std::max(usual.height(), fontMetrics().height() + 2 * metrics::unit)};
}

} // namespace prism
