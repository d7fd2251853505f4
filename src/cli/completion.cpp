// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "src/cli/helptext.h"

namespace prism {
namespace {

std::string bashScript(const VerbList &verbs)
{
    std::string names;
    std::string cases;
    for (const auto &v : verbs) {
        const VerbSpec &s = v->spec();
        names += (names.empty() ? "" : " ") + s.name;
        std::string words = "--help";
        for (const OptionSpec &o : s.options) {
            words += " --" + o.name;
            if (!o.choices.empty())
                cases += "    " + s.name + ",--" + o.name + ") words=\"" + joined(o.choices, " ") + "\" ;;\n";
        }
        for (const std::string &choice : s.operandChoices)
            words += ' ' + choice;
        cases += "    " + s.name + ",*) words=\"" + words + "\" ;;\n";
    }
    return "# bash completion for prism; `prism completion bash` prints it\n"
           "_prism() {\n"
           "  local words cur=${COMP_WORDS[COMP_CWORD]}\n"
           "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "    COMPREPLY=($(compgen -W \"" +
           names +
           "\" -- \"$cur\"))\n    return\n  fi\n"
           "  case \"${COMP_WORDS[1]},${COMP_WORDS[COMP_CWORD-1]}\" in\n" +
           cases +
           "    *) words= ;;\n  esac\n"
           "  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
           "}\ncomplete -o default -F _prism prism\n";
}

// A text inside single quotes of zsh or fish.
std::string quoted(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out;
}

// Brackets and colons divide the parts of an _arguments specification.
std::string zshText(std::string_view text)
{
    std::string out;
    for (const char c : quoted(text)) {
        if (c == '[' || c == ']' || c == ':')
            out += '\\';
        out += c;
    }
    return out;
}

std::string zshScript(const VerbList &verbs)
{
    std::string list;
    std::string cases;
    for (const auto &v : verbs) {
        const VerbSpec &s = v->spec();
        list += "    '" + s.name + ':' + zshText(s.summary) + "'\n";
        cases += "    " + s.name + ")\n      _arguments '--help[help]'";
        for (const OptionSpec &o : s.options) {
            cases += " \\\n        '--" + o.name + '[' + zshText(o.help) + ']';
            if (!o.argument.empty())
                cases += ':' + o.argument + ':' +
                         (o.choices.empty() ? "_files" : '(' + joined(o.choices, " ") + ')');
            cases += '\'';
        }
        if (s.most > 0)
            cases += " \\\n        '*:" + zshText(s.operands) + ':' +
                     (s.operandChoices.empty() ? "_files" : '(' + joined(s.operandChoices, " ") + ')') + '\'';
        cases += "\n      ;;\n";
    }
    return "#compdef prism\n# zsh completion for prism; `prism completion zsh` prints it\n"
           "_prism() {\n  local -a verbs=(\n" +
           list +
           "  )\n  if (( CURRENT == 2 )); then\n    _describe verb verbs\n    return\n  fi\n"
           "  local verb=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $verb in\n" +
           cases + "  esac\n}\n_prism \"$@\"\n";
}

std::string fishScript(const VerbList &verbs)
{
    std::string out =
        "# fish completion for prism; `prism completion fish` prints it\ncomplete -c prism -f\n";
    for (const auto &v : verbs) {
        const VerbSpec &s = v->spec();
        out +=
            "complete -c prism -n __fish_use_subcommand -a " + s.name + " -d '" + quoted(s.summary) + "'\n";
        const std::string when = "complete -c prism -n '__fish_seen_subcommand_from " + s.name + "' ";
        for (const OptionSpec &o : s.options) {
            out += when + "-l " + o.name + " -d '" + quoted(o.help) + '\'';
            if (!o.choices.empty())
                out += " -x -a '" + joined(o.choices, " ") + '\'';
            else if (!o.argument.empty())
                out += " -r";
            out += '\n';
        }
        if (!s.operandChoices.empty())
            out += when + "-a '" + joined(s.operandChoices, " ") + "'\n";
    }
    return out;
}

} // namespace

std::string completionScript(const VerbList &verbs, std::string_view shell)
{
    return shell == "zsh" ? zshScript(verbs) : shell == "fish" ? fishScript(verbs) : bashScript(verbs);
}

} // namespace prism
