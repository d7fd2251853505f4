// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/facts/factsdiff.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace prism {

/// Facts of hosts in the operator's language. All of it plain text; any thread.
class FactTexts
{
    Q_DECLARE_TR_FUNCTIONS(prism::FactTexts)

public:
    /// What a fact is called: "kernel", "port tcp/22", "openssl".
    [[nodiscard]] static QString name(std::string_view group, std::string_view fact);
    /// Its value: "6.1.0-26-amd64", "every address".
    [[nodiscard]] static QString value(std::string_view group, std::string_view text);
    /// Both: "openssl 3.0.15".
    [[nodiscard]] static QString both(std::string_view group, std::string_view fact, std::string_view text);
    /// "kernel 6.1.0-25 → 6.1.0-26, rebooted, 14 packages upgraded (openssl, curl, ...)".
    [[nodiscard]] static QString diff(const FactsDiff &diff);

private:
    static QString packages(FactChangeKind kind, int count);
    static void addPackages(const FactsDiff &diff, FactChangeKind kind, QStringList &parts);
    static QString change(const FactChange &change);
};

} // namespace prism
