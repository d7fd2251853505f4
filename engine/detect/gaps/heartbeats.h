// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// `gaps.heartbeats`: expected keys (host x daemon) whose heartbeat is missing, stale or says so itself.
class HeartbeatsDetector final : public Detector
{
public:
    HeartbeatsDetector();
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    DetectorInfo m_info;
};

} // namespace prism
