// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/foreigndetector.h"

namespace prism {

/// The newest report.dat of Lynis (lynisreport.h). It runs no audit: that takes minutes and is somebody
/// else's timer.
class LynisDetector final : public ForeignDetector
{
public:
    LynisDetector(ForeignEntry entry, Daemon daemon);
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;
};

} // namespace prism
