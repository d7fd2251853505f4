// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace prism {

namespace {

constexpr QLatin1String ownFolder(":/i18n");
constexpr QLatin1String ownName("prism");

void removeInstalled(const QString &name)
{
    auto *application = QCoreApplication::instance();
    for (auto *translator : application->findChildren<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void install(const QLocale &locale, const QString &file, const QString &folder, const QString &fallback)
{
    removeInstalled(file);
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    translator->setObjectName(file);
    const bool found = translator->load(locale, file, QStringLiteral("_"), folder) ||
                       (!fallback.isEmpty() && translator->load(fallback, folder));
    if (found)
        QCoreApplication::installTranslator(translator.release()); // its parent is the application
}

} // namespace

void installLanguage(const QString &code)
{
    const auto *application = QCoreApplication::instance();
    const bool again = application->findChild<QTranslator *>(ownName, Qt::FindDirectChildrenOnly) != nullptr;
    if (code != QLatin1String("system"))
        QLocale::setDefault(QLocale(code));
    else if (again)
        QLocale::setDefault(QLocale(QLocale::system().name()));
    const QLocale locale;
    install(locale, ownName, ownFolder, QStringLiteral("prism_en"));
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        removeInstalled(QStringLiteral("qtbase"));
    else
        install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath), {});
}

QStringList availableLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(ownFolder).entryList({QStringLiteral("prism_*.qm")}))
        codes.append(file.mid(ownName.size() + 1).chopped(3));
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(languageName(a), languageName(b)) < 0;
    });
    return codes;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    // Qt names it by the country it takes for granted: "American English".
    const QString name = locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                               : locale.nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

} // namespace prism
