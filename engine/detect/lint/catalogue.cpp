// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"
#include "engine/detect/lint/brokensymlinks.h"
#include "engine/detect/lint/configsyntax.h"
#include "engine/detect/lint/coveragematrixdetector.h"
#include "engine/detect/lint/gitstate.h"
#include "engine/detect/lint/markdownlinks.h"
#include "engine/detect/lint/missingprograms.h"
#include "engine/detect/lint/pathentries.h"

namespace prism {

DetectorList lintDetectors()
{
    DetectorList list;
    list.push_back(std::make_unique<CoverageMatrixDetector>());
    list.push_back(std::make_unique<BrokenSymlinksDetector>());
    list.push_back(std::make_unique<PathEntriesDetector>());
    list.push_back(std::make_unique<ConfigSyntaxDetector>());
    list.push_back(std::make_unique<MissingProgramsDetector>());
    list.push_back(std::make_unique<MarkdownLinksDetector>());
    list.push_back(std::make_unique<GitStateDetector>());
    return list;
}

} // namespace prism
