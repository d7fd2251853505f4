// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appicon.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

namespace prism {

QIcon appIcon()
{
    // Not through QIcon's own files: Qt would load every image plugin to ask whose they are.
    QSvgRenderer renderer(QStringLiteral(":/icons/prism-panel.svg"));
    QIcon icon;
    for (const int size : {16, 32, 48, 64}) {
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(image.rect()));
        painter.end();
        icon.addPixmap(QPixmap::fromImage(std::move(image), Qt::NoFormatConversion));
    }
    return icon;
}

} // namespace prism
