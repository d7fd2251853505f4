// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// `lint.config-syntax`: JSON, YAML, TOML, unit and desktop files that do not parse.
class ConfigSyntaxDetector final : public Detector
{
public:
    ConfigSyntaxDetector();
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    DetectorInfo m_info;
};

} // namespace prism
