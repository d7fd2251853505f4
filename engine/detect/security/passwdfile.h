// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/detect/detectorcontext.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One account of /etc/passwd, passwd(5).
struct Account
{
    std::string name;
    std::string password; ///< the second field: "x" if /etc/shadow holds it
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::string home;
    std::string shell;
    std::size_t line = 0; ///< from 1

    /// Whether the shell lets nobody in (nologin, false, sync and the like).
    [[nodiscard]] bool hasLoginShell() const;
};

struct PasswdFile
{
    std::vector<Account> accounts;
    std::vector<std::size_t>
        malformed; ///< numbers of lines that are no account; NIS entries ("+") among them

    /// The name of a uid, or its number as text.
    [[nodiscard]] std::string nameOf(std::uint32_t uid) const;
};

/// Reads the text of a passwd file; comments and blank lines are passed over.
[[nodiscard]] PasswdFile parsePasswd(std::string_view text);

/// /etc/passwd below the context's root.
[[nodiscard]] Result<PasswdFile> readPasswd(const DetectorContext &context);

/// The home directories to look at: of every account with a login shell for root, else the operator's own.
/// Absolute paths on the disk (below context.root), without duplicates and without "/".
[[nodiscard]] std::vector<std::string> homeDirectories(const DetectorContext &context);

} // namespace prism
