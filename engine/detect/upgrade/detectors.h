// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

#include <memory>

namespace prism {

/// The detectors of the daemon upgrade, one a function; each is defined in the file of its name. They read
/// what the package managers have on the disk and ask no server, unless an option allows it.
[[nodiscard]] std::unique_ptr<Detector> aptDetector();
[[nodiscard]] std::unique_ptr<Detector> dnfDetector();
[[nodiscard]] std::unique_ptr<Detector> pacmanDetector();
[[nodiscard]] std::unique_ptr<Detector> brewDetector();
[[nodiscard]] std::unique_ptr<Detector> flatpakDetector();
[[nodiscard]] std::unique_ptr<Detector> snapDetector();
[[nodiscard]] std::unique_ptr<Detector> npmDetector();
[[nodiscard]] std::unique_ptr<Detector> pipxDetector();
[[nodiscard]] std::unique_ptr<Detector> rebootRequiredDetector();
[[nodiscard]] std::unique_ptr<Detector> runningKernelDetector();
[[nodiscard]] std::unique_ptr<Detector> endOfLifeDetector();

} // namespace prism
