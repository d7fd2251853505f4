// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// `gaps.silent-hosts`: expected hosts of which no summary has come for days.
class SilentHostsDetector final : public Detector
{
public:
    SilentHostsDetector();
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    DetectorInfo m_info;
};

} // namespace prism
