// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/foreigndetector.h"

namespace prism {

/// A program that prints its findings (FORMATS.md 14, findingsoutput.h).
class ExecutableDetector final : public ForeignDetector
{
public:
    ExecutableDetector(ForeignEntry entry, Daemon daemon)
        : ForeignDetector(std::move(entry), daemon, {})
    {}
    [[nodiscard]] std::unique_ptr<RunningProcess> start(const DetectorContext &context) const override;
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;
};

} // namespace prism
