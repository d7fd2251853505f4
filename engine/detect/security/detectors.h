// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

#include <memory>

namespace prism {

/// The detectors of the daemon security, one a function; each is defined in the file of its name. What a user
/// without root cannot see is told in notes or is no result at all, never passed over as clean.
[[nodiscard]] std::unique_ptr<Detector> sshdConfigDetector();
[[nodiscard]] std::unique_ptr<Detector> exposedFilesDetector();
[[nodiscard]] std::unique_ptr<Detector> worldWritableDetector();
[[nodiscard]] std::unique_ptr<Detector> suidDetector();
[[nodiscard]] std::unique_ptr<Detector> secretsDetector();
[[nodiscard]] std::unique_ptr<Detector> listeningDetector();
[[nodiscard]] std::unique_ptr<Detector> accountsDetector();
[[nodiscard]] std::unique_ptr<Detector> sudoDetector();
[[nodiscard]] std::unique_ptr<Detector> certificatesDetector();
[[nodiscard]] std::unique_ptr<Detector> securityUpdatesDetector();

} // namespace prism
