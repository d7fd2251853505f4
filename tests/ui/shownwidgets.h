// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>

#include <optional>

namespace prism::test {

inline QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

/// What a widget shows or says of itself, data of a view excepted.
inline QStringList textsOf(const QWidget &widget)
{
    QStringList out{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        out.append(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        out.append(button->text());
    else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        out.append(box->title());
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        out.append(edit->placeholderText());
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            out.append(tabs->tabText(i));
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            out.append(combo->itemText(i));
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; header->model() != nullptr && i < header->count(); ++i)
            out.append(header->model()->headerData(i, header->orientation()).toString());
    }
    return out;
}

/// The widgets in sight below `root`.
inline QList<QWidget *> shownBelow(const QWidget &root)
{
    QList<QWidget *> out;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && widget->window() == root.window())
            out.append(widget);
    }
    return out;
}

/// Why a label or a button cannot show all of its text, nothing if it can.
inline std::optional<QString> cutOff(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool wraps = label != nullptr && label->wordWrap();
    const bool shows = label != nullptr ? !label->text().isEmpty()
                                        : qobject_cast<const QAbstractButton *>(&widget) != nullptr;
    if (!shows)
        return std::nullopt;
    const QSize needed = wraps ? QSize(0, widget.heightForWidth(widget.width())) : widget.minimumSizeHint();
    if (needed.width() <= widget.width() && needed.height() <= widget.height())
        return std::nullopt;
    return QStringLiteral("%1 \"%2\" has %3x%4 and needs %5x%6")
        .arg(nameOf(widget), textsOf(widget).last())
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

/// Widgets of one layout that cover each other, or that got no room.
inline void collectCollisions(const QLayout &layout, QStringList &out)
{
    if (qobject_cast<const QStackedLayout *>(&layout) != nullptr)
        return;
    std::vector<const QLayoutItem *> items;
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (item->isEmpty())
            continue;
        items.push_back(item);
        if (auto *inner = const_cast<QLayoutItem *>(item)->layout())
            collectCollisions(*inner, out);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto *widget = const_cast<QLayoutItem *>(items[i])->widget();
        if (widget != nullptr && widget->size().isEmpty() && !widget->sizeHint().isEmpty())
            out.append(nameOf(*widget) + QStringLiteral(" has no room"));
        for (std::size_t k = i + 1; k < items.size(); ++k) {
            if (items[i]->geometry().intersects(items[k]->geometry()))
                out.append(QStringLiteral("two items of %1 overlap").arg(nameOf(*layout.parentWidget())));
        }
    }
}

/// collectCollisions() of every layout in sight below `root`.
inline QStringList collisionsBelow(const QWidget &root)
{
    QStringList out;
    for (const QWidget *widget : shownBelow(root)) {
        if (widget->layout() != nullptr)
            collectCollisions(*widget->layout(), out);
    }
    return out;
}

} // namespace prism::test
