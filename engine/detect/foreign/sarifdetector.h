// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/foreigndetector.h"

namespace prism {

/// Results of another scanner in SARIF 2.1.0 (sarifresults.h): of a file, of what a command prints, or of the
/// file that a command has just written.
class SarifDetector final : public ForeignDetector
{
public:
    SarifDetector(ForeignEntry entry, Daemon daemon)
        : ForeignDetector(std::move(entry), daemon, {maxAgeOption()})
    {}
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    [[nodiscard]] DetectorResult fromText(const DetectorContext &context, const std::string &text,
                                          const Sentence &trouble, const std::string &tail) const;
    [[nodiscard]] DetectorResult fromFile(const DetectorContext &context, const Sentence &trouble,
                                          const std::string &tail) const;
    [[nodiscard]] DetectorResult fromCommand(const DetectorContext &context) const;
    [[nodiscard]] std::string memoryId() const;
};

} // namespace prism
