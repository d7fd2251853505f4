// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// Pressure stall information: the share of time that work waited for CPU, memory or I/O (kernel:
/// Documentation/accounting/psi.rst).
class Pressure final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override;
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;
};

} // namespace prism
