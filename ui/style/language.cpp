// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace prism {

void installLanguage()
{
    const QString folder = QStringLiteral(":/i18n");
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    const bool found = translator->load(QLocale(), QStringLiteral("prism"), QStringLiteral("_"), folder) ||
                       translator->load(QStringLiteral("prism_en"), folder);
    if (found)
        QCoreApplication::installTranslator(translator.release()); // its parent is the application
}

} // namespace prism
