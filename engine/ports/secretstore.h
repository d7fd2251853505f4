// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <string>
#include <string_view>

namespace prism {

/// Whether the keychain can be used right now.
enum class SecretStoreState {
    Ready,  ///< it answers and is open
    Absent, ///< there is none (no secret service, no session bus)
    Locked, ///< it is there and has to be unlocked by its owner
    Denied, ///< the keychain or the operator refuses this program
    Frozen, ///< it did not answer within its time limit
};

/// A state in words, and what the operator can do about it.
struct SecretStoreAdvice
{
    Sentence what;  ///< "the keychain is locked"
    Sentence wayOn; ///< empty if there is nothing to do
};

[[nodiscard]] inline SecretStoreAdvice adviceOf(SecretStoreState state)
{
    switch (state) {
    case SecretStoreState::Ready:
        return {Sentence::saying("the keychain is open"), {}};
    case SecretStoreState::Absent:
        return {Sentence::saying("the keychain is not there"),
                Sentence::saying(
                    "log in to a desktop session, or start a secret service such as gnome-keyring-daemon")};
    case SecretStoreState::Locked:
        return {Sentence::saying("the keychain is locked"),
                Sentence::saying("unlock it in your desktop's password manager and run the command again")};
    case SecretStoreState::Denied:
        return {Sentence::saying("the keychain refuses this program"),
                Sentence::saying("allow prism-keychain in your desktop's password manager")};
    case SecretStoreState::Frozen:
        return {Sentence::saying("the keychain does not answer"),
                Sentence::saying("restart the secret service, or log out and in, and run the command again")};
    }
    return {Sentence::saying("the keychain cannot be used"), {}};
}

/// The code that a call fails with in a state; External for Ready, which fails for no reason of the state.
[[nodiscard]] constexpr ErrorCode secretStoreErrorCode(SecretStoreState state)
{
    switch (state) {
    case SecretStoreState::Absent:
        return ErrorCode::Unsupported;
    case SecretStoreState::Locked:
        return ErrorCode::Busy;
    case SecretStoreState::Denied:
        return ErrorCode::PermissionDenied;
    case SecretStoreState::Frozen:
        return ErrorCode::Timeout;
    case SecretStoreState::Ready:
        break;
    }
    return ErrorCode::External;
}

/// The state that a failure tells of; what tells of none makes the keychain Absent.
[[nodiscard]] constexpr SecretStoreState secretStoreStateOf(ErrorCode code)
{
    for (const auto state : {SecretStoreState::Locked, SecretStoreState::Denied, SecretStoreState::Frozen}) {
        if (secretStoreErrorCode(state) == code)
            return state;
    }
    return SecretStoreState::Absent;
}

/// Where a secret lives: a service ("prism") and a name within it ("api-key/home-lan"). Neither is secret.
struct SecretName
{
    std::string service;
    std::string name;

    bool operator==(const SecretName &) const = default;
};

/// The operating system's keychain. Nothing is ever kept in plain text: where there is no keychain every call
/// fails. Values are UTF-8 without NUL and never appear in an Error. Calls block up to the implementation's
/// own time limit, so never on the GUI thread; any other thread, one call at a time.
///
/// Failures: NotFound (no such secret), Unsupported (Absent), Busy (Locked), PermissionDenied (Denied),
/// Timeout (Frozen), InvalidInput (a value or name it cannot hold), External (anything else).
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    [[nodiscard]] virtual SecretStoreState state() = 0;
    [[nodiscard]] virtual Result<std::string> read(const SecretName &name) = 0;
    /// Creates or replaces.
    [[nodiscard]] virtual Result<void> write(const SecretName &name, const std::string &value) = 0;
    /// Removing what is not there succeeds.
    [[nodiscard]] virtual Result<void> remove(const SecretName &name) = 0;
};

} // namespace prism
