// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/streams.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace prism {
namespace {

bool isSet(const char *name)
{
    const char *value = std::getenv(name);
    return value && *value;
}

int terminalWidth()
{
    if (const char *columns = std::getenv("COLUMNS")) {
        const int n = std::atoi(columns);
        if (n > 0)
            return std::clamp(n, 40, 400);
    }
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return std::clamp<int>(size.ws_col, 40, 400);
    return 80;
}

} // namespace

Streams processStreams()
{
    const char *term = std::getenv("TERM");
    const bool dumb = !term || std::string_view(term) == "dumb";
    Streams s{std::cin, std::cout, std::cerr};
    s.colour = !isSet("NO_COLOR") && (isSet("CLICOLOR_FORCE") || (::isatty(STDOUT_FILENO) == 1 && !dumb));
    s.asks = ::isatty(STDIN_FILENO) == 1;
    s.live = ::isatty(STDERR_FILENO) == 1 && !dumb;
    s.width = terminalWidth();
    return s;
}

} // namespace prism
