// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/helptext.h"
#include "src/cli/verbs/verbs.h"

#include "engine/core/text.h"

#include <ostream>

namespace prism {
namespace {

/// help, version, man and completion: they print what the table says.
class AboutVerb final : public Verb
{
public:
    using Print = int (*)(Invocation &);

    AboutVerb(VerbSpec spec, Print print)
        : m_spec(std::move(spec))
        , m_print(print)
    {}
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool needsSettings() const override { return false; }
    int run(Invocation &i) const override { return m_print(i); }

private:
    VerbSpec m_spec;
    Print m_print;
};

int printHelp(Invocation &i)
{
    const VerbList verbs = allVerbs();
    const std::string name = i.arguments.operand(0);
    if (name.empty()) {
        i.streams.out << overview(verbs, i.streams);
        return exitSuccess;
    }
    if (name == "triage") {
        i.streams.out << triageHelp(i.streams);
        return exitSuccess;
    }
    for (const auto &v : verbs) {
        if (v->spec().name == name) {
            i.streams.out << helpOf(v->spec(), i.streams);
            return exitSuccess;
        }
    }
    return i.fail(
        {ErrorCode::InvalidInput, "there is no verb '" + printable(name) + "'; 'prism help' lists them", {}});
}

} // namespace

std::unique_ptr<Verb> makeHelpVerb()
{
    return std::make_unique<AboutVerb>(
        VerbSpec{"help",
                 "[VERB|triage]",
                 0,
                 1,
                 "explain Prism or one verb",
                 "Prints the overview, or what one verb does and takes. 'prism help triage' "
                 "explains decisions and draws what may follow what.",
                 {},
                 {}},
        &printHelp);
}

std::unique_ptr<Verb> makeVersionVerb()
{
    return std::make_unique<AboutVerb>(
        VerbSpec{"version", "", 0, 0, "print the version", "Prints the version of Prism.", {}, {}},
        [](Invocation &i) -> int {
            i.streams.out << "prism " PRISM_VERSION "\n";
            return exitSuccess;
        });
}

std::unique_ptr<Verb> makeManVerb()
{
    return std::make_unique<AboutVerb>(VerbSpec{"man",
                                                "",
                                                0,
                                                0,
                                                "print the manual page",
                                                "Prints prism(1) for man: 'prism man | man -l -'.",
                                                {},
                                                {}},
                                       [](Invocation &i) -> int {
                                           i.streams.out << manualPage(allVerbs());
                                           return exitSuccess;
                                       });
}

std::unique_ptr<Verb> makeCompletionVerb()
{
    return std::make_unique<AboutVerb>(
        VerbSpec{"completion",
                 "SHELL",
                 1,
                 1,
                 "print the completion script of a shell",
                 "Prints the completion for bash, zsh or fish: 'prism completion bash > "
                 "~/.local/share/bash-completion/"
                 "completions/prism'.",
                 {},
                 {"bash", "zsh", "fish"}},
        [](Invocation &i) -> int {
            const std::string shell = i.arguments.operand(0);
            if (shell != "bash" && shell != "zsh" && shell != "fish")
                return i.fail(
                    {ErrorCode::InvalidInput,
                     "there is no completion for '" + printable(shell) + "'; give bash, zsh or fish",
                     {}});
            i.streams.out << completionScript(allVerbs(), shell);
            return exitSuccess;
        });
}

} // namespace prism
