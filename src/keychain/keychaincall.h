// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/common/keychainprotocol.h"

#include <QString>

#include <functional>
#include <string>

namespace prism {

/// One question to the keychain.
struct KeychainQuestion
{
    std::string action; ///< "state", "read", "write" or "remove"
    QString service;
    QString name;
    QString value; ///< of "write"
};

/// An answer with what belongs to it.
struct KeychainReply
{
    KeychainAnswer answer = KeychainAnswer::Failed;
    QString value;    ///< of "read"
    QString sentence; ///< the keychain's own words about a failure; never a value
};

/// Asks and calls `done` once, from the event loop or at once. It asks the Secret Service whether it is
/// locked before it believes QtKeychain. Main thread, with a QCoreApplication.
void askKeychain(const KeychainQuestion &question, const std::function<void(const KeychainReply &)> &done);

} // namespace prism
