// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// Logs and caches that grow fast or have become large, by the sizes of earlier runs.
class Growth final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override;
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;
};

} // namespace prism
