// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/process.h"
#include "engine/ports/secretstore.h"

#include <chrono>
#include <string>
#include <vector>

namespace prism {

/// The system's keychain by way of the program prism-keychain, one child a call. Values travel through pipes
/// only: no command line, environment or file sees them. A child that takes longer than `limit` is killed and
/// the keychain called frozen. A program that is not there makes the keychain Absent.
class KeychainClient final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds usualLimit{8000};

    /// `program` is an absolute path.
    explicit KeychainClient(std::string program, std::chrono::milliseconds limit = usualLimit);

    [[nodiscard]] SecretStoreState state() override;
    [[nodiscard]] Result<std::string> read(const SecretName &name) override;
    [[nodiscard]] Result<void> write(const SecretName &name, const std::string &value) override;
    [[nodiscard]] Result<void> remove(const SecretName &name) override;

private:
    [[nodiscard]] Result<ProcessOutcome> ask(const char *action, const SecretName &name,
                                             const std::string &value = {}) const;

    std::string m_program;
    std::chrono::milliseconds m_limit;
};

/// Where prism-keychain is installed: the folder of this program.
[[nodiscard]] std::string keychainProgram();

} // namespace prism
