// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storedreason.h"

#include "ui/style/displaytext.h"

#include <QCoreApplication>

namespace prism {

QString storedReason(std::string_view utf8)
{
    QString whole = displayStored(utf8);
    const std::size_t cut = utf8.find(": ");
    if (cut == std::string_view::npos || whole != displayText(utf8))
        return whole;
    const QString what = displayStored(utf8.substr(0, cut));
    if (what == displayText(utf8.substr(0, cut)))
        return whole;
    return QCoreApplication::translate("prism::Sentence", "%1: %2")
        .arg(what, displayStored(utf8.substr(cut + 2)));
}

} // namespace prism
