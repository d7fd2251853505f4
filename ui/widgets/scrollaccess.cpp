// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollaccess.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

namespace prism {

namespace {

// Qt's own interface of a scroll area has only the bars in sight as children and does not check the number of
// the child that is asked for (QAccessibleAbstractScrollArea::child in 6.4). A client that counted
// the children before a page was turned away and asks for the last one after it reads past their list, which
// ends the program. The interface of any widget has all children and checks.
QAccessibleInterface *scrollAreaAsWidget(const QString &name, QObject *object)
{
    if (name != QLatin1String("QScrollArea") && name != QLatin1String("QAbstractScrollArea"))
        return nullptr; // item views and texts come by their own names first
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area == nullptr ? nullptr : new QAccessibleWidget(area, QAccessible::Client);
}

} // namespace

void installScrollAccess()
{
    QAccessible::installFactory(scrollAreaAsWidget); // Qt keeps one of each
}

} // namespace prism
