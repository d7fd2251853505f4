// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/foreigndetector.h"

namespace prism {

/// A Python module with run(), loaded by prism_shim.py in a process of its own (FORMATS.md 6, D27-D29).
/// Elements that are not objects are left out, as the ancestor does, with a note; a list of nothing else is
/// an error.
class PythonDetector final : public ForeignDetector
{
public:
    PythonDetector(ForeignEntry entry, Daemon daemon);
    [[nodiscard]] std::unique_ptr<RunningProcess> start(const DetectorContext &context) const override;
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    [[nodiscard]] ProcessSpec moduleSpec(const DetectorContext &context) const;
};

} // namespace prism
