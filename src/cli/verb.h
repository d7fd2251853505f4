// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/detect/detectorcontext.h"
#include "engine/ports/secretstore.h"
#include "engine/settings/settings.h"
#include "engine/target/stage.h"
#include "src/cli/arguments.h"
#include "src/cli/streams.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// The exit statuses of every verb (docs/cli.md).
enum ExitStatus : int {
    exitSuccess = 0,
    exitFailure = 1,  ///< it could not be done; standard error says why
    exitUsage = 2,    ///< wrong arguments or settings
    exitFindings = 3, ///< --fail-on: there are findings of that priority or above
    exitPartial = 4,  ///< done, but something is missing or was not looked at
    exitStopped = 130 ///< SIGINT or SIGTERM
};

/// An option as help, man page, completion and the parser know it.
struct OptionSpec
{
    std::string name;                 ///< without the dashes
    std::string argument;             ///< "N", "DIR"; empty for a switch
    std::string help;                 ///< one sentence
    std::vector<std::string> choices; ///< for completion and checking; empty: anything
};

/// A verb as help, man page, completion and the parser know it.
struct VerbSpec
{
    std::string name;
    std::string operands; ///< "DAEMON", "[ID]"; empty if there are none
    std::size_t least = 0;
    std::size_t most = 0; ///< number of operands
    std::string summary;  ///< one line without a full stop
    std::string description;
    std::vector<OptionSpec> options;
    std::vector<std::string> operandChoices; ///< for completion
};

/// Everything a verb may use.
struct Invocation
{
    const Settings &settings;
    const Clock &clock;
    Tools &tools;
    Streams &streams;
    const Arguments &arguments;
    std::stop_token stop;
    const Variables &environment;   ///< of the process
    SecretStore *secrets = nullptr; ///< the keychain; null where the program was built without one
    /// Hears how far a long verb is, with a growing `done`; empty unless somebody listens. On the verb's
    /// thread.
    std::function<void(int done, int total, const std::string &message)> progress = {};
    /// Hears the stages of a verb that has some; empty unless somebody listens. On the verb's thread.
    StageListener stages = {};
    /// Takes an API key that a verb made, instead of standard error; empty there.
    std::function<void(const std::string &key)> showKey = {};

    /// Prints "prism: error" and returns exitFailure, or exitStopped for a cancelled one.
    [[nodiscard]] int fail(const Error &error) const;
};

/// One verb of the CLI. Stateless.
class Verb
{
public:
    Verb() = default;
    virtual ~Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;

    [[nodiscard]] virtual const VerbSpec &spec() const = 0;
    /// Whether it reads the settings of its Invocation. Help must come even if a variable is wrong.
    [[nodiscard]] virtual bool needsSettings() const { return true; }
    /// Returns the exit status.
    [[nodiscard]] virtual int run(Invocation &invocation) const = 0;
};

using VerbList = std::vector<std::unique_ptr<Verb>>;

/// All verbs in the order of the help.
[[nodiscard]] VerbList allVerbs();

/// Parses the words after the program's name, runs the verb, prints errors. Returns the exit status.
/// `secrets` is the keychain, null for none.
[[nodiscard]] int runCommandLine(const std::vector<std::string> &words, const Variables &environment,
                                 Tools &tools, Streams &streams, const std::stop_token &stop,
                                 SecretStore *secrets = nullptr);

} // namespace prism
