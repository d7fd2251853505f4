// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/detectorbench.h"

#include <QString>

#include <string>

#include <sys/stat.h>
#include <utime.h>

namespace prism::test {

/// Sets when a file or directory below the bench's root was last modified.
inline void setModified(const DetectorBench &bench, const std::string &path, const std::string &isoTime)
{
    const std::int64_t seconds = parseIsoTime(isoTime)->seconds;
    const utimbuf times{seconds, seconds};
    if (::utime(bench.path(path).c_str(), &times) != 0)
        qFatal("cannot set the time of %s", path.c_str());
}

inline bool mentions(const Finding &finding, const std::string &text)
{
    return evidenceText(finding).find(text) != std::string::npos;
}

/// For messages of a failed comparison.
inline QString why(const DetectorResult &result)
{
    return QString::fromStdString(std::string(detectorOutcomeName(result.outcome)) + ": " + result.reason +
                                  result.outputTail);
}

} // namespace prism::test
