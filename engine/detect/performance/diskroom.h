// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// Room and inodes of every mounted file system, and the days until it is full, from the growth of earlier
/// runs. A mount that does not answer (a dead NFS server) is a finding, never a hang.
class DiskRoom final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override;
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;
};

} // namespace prism
