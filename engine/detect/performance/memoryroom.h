// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// Memory that is still available and the use of swap (proc(5): meminfo; macOS: memory_pressure, sysctl).
class MemoryRoom final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override;
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;
};

} // namespace prism
