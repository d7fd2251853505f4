// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/common/keychainprotocol.h"

#include <QString>

/// What QtKeychain does not tell of the Secret Service (freedesktop.org's specification): with a locked
/// collection it reports a secret that is there as not found and a removal that did not happen as done.
/// Each call blocks for at most 3 s. Main thread.
namespace prism::secretservice {

/// Done if the default collection is open, else Absent, Locked, Denied or Frozen.
[[nodiscard]] KeychainAnswer state();

/// Locked if the secret lies in a locked collection, Done if it is there and open, NotFound if it is nowhere;
/// else what keeps the service from answering.
[[nodiscard]] KeychainAnswer find(const QString &service, const QString &name);

} // namespace prism::secretservice
