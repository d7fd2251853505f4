// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// Whether the clock is kept in step, as the machine's own time service tells; no network traffic of ours.
class ClockSkew final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override;
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;
};

} // namespace prism
