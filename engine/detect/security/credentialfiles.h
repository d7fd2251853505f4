// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace prism {

/// A file whose whole purpose is to hold a secret, so that only its owner ought to read it.
struct CredentialFile
{
    std::string_view path;        ///< below a home directory, or absolute; '*' stands for a part of a name
    std::string_view what;        ///< "Kubernetes credentials"
    std::string_view marker = {}; ///< if not empty: only a file that has this text holds a secret
};

/// Files below a home directory.
[[nodiscard]] std::span<const CredentialFile> homeCredentialFiles();
/// Files of the system.
[[nodiscard]] std::span<const CredentialFile> systemCredentialFiles();

/// Whether `below`, a path relative to a home directory, is one of homeCredentialFiles().
[[nodiscard]] bool isHomeCredentialFile(std::string_view below);

/// How the private key in a file's first bytes is stored.
enum class PrivateKeyKind {
    None,      ///< they begin no private key
    Plain,     ///< whoever reads it can use it
    Encrypted, ///< a passphrase is needed
};
/// Recognises PEM (PKCS#1, PKCS#8, SEC1), OpenSSH and PuTTY keys. `head` is the file's first 8 KiB or less.
[[nodiscard]] PrivateKeyKind privateKeyKind(std::string_view head);

} // namespace prism
