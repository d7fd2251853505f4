// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/gather.h"
#include "engine/core/text.h"
#include "src/cli/helptext.h"
#include "src/cli/targetsfile.h"
#include "src/cli/verb.h"

#include <algorithm>
#include <ostream>

namespace prism {
namespace {

const Verb *findVerb(const VerbList &verbs, std::string_view name)
{
    const auto it =
        std::find_if(verbs.begin(), verbs.end(), [&](const auto &v) { return v->spec().name == name; });
    return it == verbs.end() ? nullptr : it->get();
}

int unknownVerb(const VerbList &verbs, const std::string &word, Streams &streams)
{
    std::vector<std::string> names;
    for (const auto &v : verbs)
        names.push_back(v->spec().name);
    const auto near = nearest(word, names);
    streams.err << "prism: there is no verb '" << printable(word) << "'"
                << (near ? "; did you mean '" + *near + "'?" : "") << "\n'prism help' lists them all\n";
    return exitUsage;
}

int run(const Verb &verb, const Arguments &arguments, const Variables &environment, Tools &tools,
        Streams &streams, const std::stop_token &stop, SecretStore *secrets)
{
    auto settings = verb.needsSettings() ? resolveSettings(environment) : Result<Settings>(Settings{});
    if (!settings) {
        streams.err << "prism: " << printable(settings.error().text()) << '\n';
        return exitUsage;
    }
    // A wrong PRISM_TARGETS_FILE is told by the verbs that need it.
    if (const auto registry = registryOf(*settings, environment); registry && verb.needsSettings())
        expectAuditedHosts(*settings, *registry);
    for (const std::string &warning : settings->warnings)
        streams.err << "prism: warning: " << printable(warning) << '\n';
    const SystemClock systemClock;
    const FixedClock fixedClock(settings->pinnedNow.value_or(UtcTime{}));
    const Clock &clock = settings->pinnedNow ? static_cast<const Clock &>(fixedClock) : systemClock;
    Invocation invocation{*settings, clock, tools, streams, arguments, stop, environment, secrets};
    const int status = verb.run(invocation);
    streams.out.flush();
    if (!streams.out) {
        streams.err << "prism: cannot write the result\n";
        return exitFailure;
    }
    return status;
}

} // namespace

int Invocation::fail(const Error &error) const
{
    streams.err << "prism: " << printable(error.text()) << '\n';
    return error.code == ErrorCode::Cancelled      ? exitStopped
           : error.code == ErrorCode::InvalidInput ? exitUsage
                                                   : exitFailure;
}

int runCommandLine(const std::vector<std::string> &words, const Variables &environment, Tools &tools,
                   Streams &streams, const std::stop_token &stop, SecretStore *secrets)
{
    const VerbList verbs = allVerbs();
    if (words.empty()) {
        streams.err << overview(verbs, streams);
        return exitUsage;
    }
    std::string name = words.front();
    if (name == "-h" || name == "--help")
        name = "help";
    else if (name == "-V" || name == "--version")
        name = "version";
    const Verb *verb = findVerb(verbs, name);
    if (!verb)
        return unknownVerb(verbs, name, streams);
    const auto arguments = Arguments::parse(verb->spec(), {words.begin() + 1, words.end()});
    if (!arguments) {
        streams.err << "prism: " << arguments.error().message << '\n';
        return exitUsage;
    }
    if (arguments->wantsHelp()) {
        streams.out << helpOf(verb->spec(), streams);
        return exitSuccess;
    }
    return run(*verb, *arguments, environment, tools, streams, stop, secrets);
}

} // namespace prism
