// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/daemon.h"
#include "engine/core/result.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What a host sent (gather.sh), taken apart. Nothing in it is trusted: words are cut and escaped, and a file
/// has no name but its daemon's. The contents are views into the stream.
struct Incoming
{
    struct File
    {
        bool isHeartbeat = false;
        Daemon daemon = Daemon::Lint;
        std::string_view content;
        bool isWhole = false; ///< its end came, and the host could read all of it
    };

    std::string prism;               ///< what `prism version` says there; empty: no Prism
    std::optional<int> ran;          ///< exit status of the chain that was run there; 127: no Prism
    std::vector<std::string> errors; ///< the last lines that chain said
    std::string inbox;               ///< where it looked, if not all summaries were there
    std::string newestDay;           ///< of its inbox, likewise
    std::vector<std::string> others; ///< summaries of other hosts in its inbox, likewise
    std::optional<File> facts;       ///< what the host is that day (engine/facts)
    std::vector<File> files;         ///< at most one summary and one heartbeat a daemon
    bool isFinished = false;         ///< the end of the stream came
};

/// Takes a stream apart whose lines begin with `token`.
[[nodiscard]] Incoming readIncoming(std::string_view stream, const std::string &token);

/// Where the files of a host go.
struct IncomingPlace
{
    std::string inbox;   ///< absolute
    std::string day;     ///< the chain's
    std::string host;    ///< the name that its files must have
    std::string scratch; ///< a folder of the host's own, on the inbox's file system
};

/// What became of the files of a host.
struct PlacedFiles
{
    std::set<Daemon> summaries;        ///< stand in the inbox now
    std::set<Daemon> heartbeats;       ///< likewise
    std::vector<Sentence> refused;     ///< a sentence for each file that was not taken
    std::optional<std::string> claims; ///< the other host's name that a refused file claims
    std::optional<Error> failure;      ///< this machine could not write
};

/// Writes the files to the scratch folder, looks at each (complete, JSON, of that daemon and host) and moves
/// the good ones into the inbox, whole. One that stands there already is left alone.
[[nodiscard]] PlacedFiles placeIncoming(const Incoming &incoming, const IncomingPlace &place);

} // namespace prism
