// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// `gaps.backups`: configured backups whose newest copy is too old or cannot be seen.
class BackupsDetector final : public Detector
{
public:
    BackupsDetector();
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    DetectorInfo m_info;
};

} // namespace prism
