// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/highlighter.h"

#include <algorithm>

namespace prism {

QString plainFileName(const QString &path)
{
    constexpr qsizetype longest = 120;
    QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"._-+@").contains(c);
    };
    if (name.isEmpty() || name.size() > longest || name == QLatin1String(".") ||
        name == QLatin1String("..") || name.startsWith(QLatin1Char('-')) ||
        !std::ranges::all_of(name, isPlain))
        return {};
    return name;
}

} // namespace prism
