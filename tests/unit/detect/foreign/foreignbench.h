// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/foreigncatalogue.h"
#include "support/detectorbench.h"

#include <sys/stat.h>

#include <utime.h>

namespace prism::test {

/// A directory of detectors of others, and what they say when they really run.
class ForeignBench : public DetectorBench
{
public:
    ForeignBench() { makeDir("/detectors"); }

    void file(const std::string &name, const std::string &text, unsigned mode = 0644)
    {
        write("/detectors/" + name, text, mode);
        // The clock of the bench stands still: files are of its day.
        const utimbuf times{context.now.seconds, context.now.seconds};
        if (::utime(path("/detectors/" + name).c_str(), &times) != 0)
            qFatal("cannot date %s", name.c_str());
    }
    [[nodiscard]] ForeignList list(Daemon daemon = Daemon::Security)
    {
        auto found = foreignDetectors(path("/detectors"), daemon, settings);
        if (!found)
            qFatal("cannot list: %s", found.error().text().text().c_str());
        return std::move(*found);
    }
    /// The ids of what was found, joined with blanks.
    [[nodiscard]] std::string names()
    {
        std::string out;
        for (const auto &detector : list().detectors)
            out += (out.empty() ? "" : " ") + detector->info().id;
        return out;
    }
    /// Runs the one detector of that name.
    [[nodiscard]] DetectorResult runNamed(const std::string &name, Daemon daemon = Daemon::Security)
    {
        for (const auto &detector : list(daemon).detectors) {
            if (detector->info().id == name) {
                context.options.clear();
                return run(*detector);
            }
        }
        return DetectorResult::failed("no detector " + name);
    }

    std::map<std::string, DetectorSetting> settings;
};

} // namespace prism::test
