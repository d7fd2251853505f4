// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/isolatingdelegate.h"

#include <algorithm>

namespace prism {

namespace {

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

} // namespace

QString isolated(const QString &text, Qt::LayoutDirection around)
{
    if (text.isEmpty() || (around == Qt::LeftToRight && !hasRightToLeft(text)))
        return text;
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

IsolatingDelegate::IsolatingDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

IsolatingDelegate::~IsolatingDelegate() = default;

void IsolatingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolated(option->text, option->direction);
}

} // namespace prism
