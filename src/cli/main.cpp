// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detectorcontext.h"
#include "platform/common/keychainclient.h"
#include "platform/common/terminationsignals.h"
#include "src/cli/streams.h"
#include "src/cli/verb.h"

#include <string>
#include <vector>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX asks for it

namespace {

prism::Variables environmentVariables()
{
    prism::Variables out;
    for (char **e = environ; *e; ++e) {
        const std::string entry = *e;
        const std::size_t cut = entry.find('=');
        if (cut != std::string::npos)
            out[entry.substr(0, cut)] = entry.substr(cut + 1);
    }
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    const prism::TerminationSignals signals;
    prism::SystemTools tools;
    prism::KeychainClient keychain(prism::keychainProgram());
    prism::Streams streams = prism::processStreams();
    return prism::runCommandLine({argv + 1, argv + argc}, environmentVariables(), tools, streams,
                                 signals.token(), &keychain);
}
