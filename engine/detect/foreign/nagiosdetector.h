// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/foreigndetector.h"

namespace prism {

/// A Nagios plugin: its exit status decides, its text and performance data are the evidence (Monitoring
/// Plugins developer guidelines). UNKNOWN means that it could not look: an error, not a finding.
class NagiosDetector final : public ForeignDetector
{
public:
    NagiosDetector(ForeignEntry entry, Daemon daemon);
    [[nodiscard]] std::unique_ptr<RunningProcess> start(const DetectorContext &context) const override;
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;
};

} // namespace prism
