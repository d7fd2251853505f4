// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/application.h"

#include <QCoreApplication>

#include <array>
#include <memory>

namespace prism {

void ensureApplication()
{
    if (QCoreApplication::instance())
        return;
    // Qt keeps references to both for as long as the application lives, which is until the process ends.
    static std::array<char, 6> name{'p', 'r', 'i', 's', 'm', '\0'};
    static std::array<char *, 2> words{name.data(), nullptr};
    static int count = 1;
    static const auto application = std::make_unique<QCoreApplication>(count, words.data());
}

std::string ownProgramPath()
{
    return QCoreApplication::applicationFilePath().toStdString();
}

} // namespace prism
