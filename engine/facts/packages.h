// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/facts/hostfacts.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The installed packages of dpkg's database (/var/lib/dpkg/status, deb-control(5)); half-installed and
/// removed ones left out. Names of another architecture than dpkg's own end in ":arch".
[[nodiscard]] std::vector<Fact> packagesOfDpkg(std::string_view status);

/// Those of apk's database (/lib/apk/db/installed: "P:name", "V:version", a blank line between packages).
[[nodiscard]] std::vector<Fact> packagesOfApk(std::string_view installed);

/// Those of `rpm -qa --qf rpmQueryFormat`. Several versions of one package (kernels) are joined with ", ".
[[nodiscard]] std::vector<Fact> packagesOfRpm(std::string_view output);
inline constexpr std::string_view rpmQueryFormat = "%{NAME}\t%|EPOCH?{%{EPOCH}:}|%{VERSION}-%{RELEASE}\n";

/// Those of Homebrew's Cellar, a folder a package with a folder a version.
[[nodiscard]] Result<std::vector<Fact>> packagesOfCellar(const std::string &cellar);

} // namespace prism
