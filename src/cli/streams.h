// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

namespace prism {

/// Where a verb reads and writes. Results go to `out`, diagnostics to `err`. Tests put string streams here.
struct Streams
{
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    bool colour = false; ///< `out` is a terminal that shows colours, and NO_COLOR is not set
    bool live = false;   ///< `err` is a terminal: progress lines may be overwritten
    bool asks = false;   ///< `in` is a terminal: somebody is there to answer a question
    int width = 80;      ///< columns of the terminal, 80 where there is none
};

/// The process's own streams. Reads NO_COLOR, CLICOLOR_FORCE, TERM, COLUMNS and the terminal's size.
[[nodiscard]] Streams processStreams();

} // namespace prism
