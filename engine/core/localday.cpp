// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/localday.h"

#include <QDateTime>
#include <QTimeZone>

namespace prism {

std::string localDay(UtcTime at, const std::string &timeZone)
{
    const QTimeZone zone(QByteArray::fromStdString(timeZone));
    if (timeZone.empty() || !zone.isValid())
        return at.day();
    return QDateTime::fromSecsSinceEpoch(at.seconds, zone).date().toString(Qt::ISODate).toStdString();
}

} // namespace prism
