// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QWidget>

namespace prism::test {

/// The classes of the visible widgets below `root` that the keyboard reaches and that have no name for
/// assistive technology; scroll bars and editors of a view speak through the view.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList out;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus ||
            qobject_cast<QAbstractItemView *>(widget->parentWidget()) != nullptr)
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty())
            out.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                       widget->objectName());
    }
    return out;
}

} // namespace prism::test
