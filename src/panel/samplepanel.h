// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/settings/settings.h"
#include "ui/run/chain.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <thread>

namespace prism {

class MainWindow;

/// The settings pointed at `folder`, so that nothing outside it is read or written; creates the inbox there.
[[nodiscard]] Result<Settings> sampleSettings(Settings settings, const std::string &folder);

/// Fills the inbox with the sample fleet on a thread of its own and says in the window's banner how that
/// went. The window must outlive the thread, which ends early when stopped.
[[nodiscard]] std::jthread fillSample(MainWindow &window, const std::string &inbox, const Clock &clock);

/// Refuses to audit: the machines of the sample fleet do not exist.
[[nodiscard]] Chain sampleChain();

/// A folder that goes away with its object; in memory where the system has a place for that, because the
/// thirty days are flushed file by file.
[[nodiscard]] std::unique_ptr<QTemporaryDir> sampleFolder();

/// Starts this program again with the sample fleet, apart from this window.
void openSampleFleet();

} // namespace prism
