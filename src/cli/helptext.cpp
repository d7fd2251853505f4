// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/helptext.h"

#include "src/cli/paint.h"

#include <algorithm>
#include <array>
#include <utility>

namespace prism {
namespace {

struct Explained
{
    const char *name;
    const char *text;
};

constexpr std::array exitStatuses{
    Explained{"0", "done"},
    Explained{"1", "it could not be done; standard error says why"},
    Explained{"2", "wrong arguments or settings"},
    Explained{"3", "--fail-on: there are findings of that priority or above"},
    Explained{"4", "done, but something is missing or was not looked at"},
    Explained{"130", "stopped by SIGINT, SIGTERM or SIGHUP"},
};

constexpr std::array variables{
    Explained{"PRISM_INBOX", "the inbox; default ~/inbox"},
    Explained{"PRISM_HOST", "this host's name; default the last part of the home directory"},
    Explained{"PRISM_HOSTS", "the hosts a bundle expects, separated by commas; default this host"},
    Explained{"PRISM_TMPDIR", "log, done-markers, run records; default ~/.cache/simply-ops-prism"},
    Explained{"PRISM_TZ",
              "the time zone that times are shown in; default UTC. The inbox always uses UTC days"},
    Explained{"PRISM_MIN_SUMMARIES", "summaries that make a complete bundle; default six a host"},
    Explained{"PRISM_COVERAGE_MATRIX", "the coverage matrix; default the built-in starter rows"},
    Explained{"PRISM_NOW", "a pinned UTC time, for tests"},
    Explained{"NO_COLOR", "no colours"},
};

std::string usageOf(const VerbSpec &spec)
{
    std::string out = "prism " + spec.name;
    if (!spec.operands.empty())
        out += ' ' + spec.operands;
    for (const OptionSpec &o : spec.options)
        out += " [--" + o.name + (o.argument.empty() ? "" : ' ' + o.argument) + ']';
    return out;
}

std::string optionName(const OptionSpec &o)
{
    return "--" + o.name + (o.argument.empty() ? "" : ' ' + o.argument);
}

// "name  text" lines with the text in a column of its own, wrapped to the terminal.
std::string list(const std::vector<std::pair<std::string, std::string>> &rows, const Streams &streams)
{
    std::size_t column = 0;
    for (const auto &[name, text] : rows)
        column = std::max(column, displayWidth(name));
    column = std::min({column, std::size_t{26}, static_cast<std::size_t>(streams.width) / 4}) + 4;
    std::string out;
    for (const auto &[name, text] : rows) {
        const std::string body =
            wrapped(text, static_cast<std::size_t>(streams.width), std::string(column, ' '));
        const std::string head = "  " + name;
        out +=
            displayWidth(head) + 1 < column ? padded(head, column) + body.substr(column) : head + '\n' + body;
    }
    return out;
}

template<std::size_t N>
std::string list(const std::array<Explained, N> &entries, const Streams &streams)
{
    std::vector<std::pair<std::string, std::string>> rows;
    for (const Explained &e : entries)
        rows.emplace_back(e.name, e.text);
    return list(rows, streams);
}

} // namespace

std::string overview(const VerbList &verbs, const Streams &streams)
{
    const Paint paint(streams.colour);
    const auto width = static_cast<std::size_t>(streams.width);
    std::vector<std::pair<std::string, std::string>> rows;
    for (const auto &v : verbs)
        rows.emplace_back(v->spec().name, v->spec().summary);
    const std::vector<std::pair<std::string, std::string>> morning{
        {"prism run", "audit this machine and print the report"},
        {"prism findings --priority P1", "list what is urgent"},
        {"prism explain security.sshd-config", "what a detector means"},
        {"prism consume ID", "archive the bundle when you are done"}};
    return wrapped("Prism audits this machine once a day with six producers (lint, security, performance, "
                   "gaps, upgrade, "
                   "debug), makes one bundle of what they find, and keeps what is not resolved.",
                   width) +
           '\n' + paint.bold("Usage") + '\n' +
           list({{"prism VERB [OPTIONS]", "'prism help VERB' tells more"}}, streams) + '\n' +
           paint.bold("Verbs") + '\n' + list(rows, streams) + '\n' + paint.bold("A morning") + '\n' +
           list(morning, streams) + '\n' + paint.bold("Exit status") + '\n' + list(exitStatuses, streams) +
           '\n' + paint.bold("Environment") + '\n' + list(variables, streams) + '\n' +
           wrapped("The same variables are read from ~/.simply-ops-prism.env; the environment wins.", width);
}

std::string helpOf(const VerbSpec &spec, const Streams &streams)
{
    const Paint paint(streams.colour);
    const auto width = static_cast<std::size_t>(streams.width);
    std::string out = wrapped(paint.bold("prism " + spec.name) + " - " + spec.summary, width) + '\n' +
                      wrapped(usageOf(spec), width, "  ");
    out += '\n' + wrapped(spec.description, width);
    if (!spec.options.empty()) {
        std::vector<std::pair<std::string, std::string>> rows;
        for (const OptionSpec &o : spec.options)
            rows.emplace_back(optionName(o), o.help);
        out += '\n' + paint.bold("Options") + '\n' + list(rows, streams);
    }
    return out;
}

namespace {

// man(7): a backslash and a dot at the start of a line mean something there.
std::string roff(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else
            out += c;
    }
    if (out.starts_with('.') || out.starts_with('\''))
        out.insert(0, "\\&");
    return out;
}

template<std::size_t N>
std::string roffList(const std::array<Explained, N> &entries)
{
    std::string out;
    for (const Explained &e : entries)
        out += std::string(".TP\n.B ") + roff(e.name) + '\n' + roff(e.text) + '\n';
    return out;
}

} // namespace

std::string manualPage(const VerbList &verbs)
{
    std::string out = ".TH PRISM 1 \"\" \"prism " PRISM_VERSION "\" \"User Commands\"\n.SH NAME\n"
                      "prism \\- audit machines every day and keep what is not resolved\n"
                      ".SH SYNOPSIS\n.B prism\n.I VERB\n[OPTIONS]\n.SH VERBS\n";
    for (const auto &v : verbs) {
        const VerbSpec &s = v->spec();
        out += ".SS " + roff(usageOf(s)) + '\n';
        std::string text = s.description;
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 5)
            text.replace(at, 1, "\n.PP\n");
        out += roff(text) + '\n';
        for (const OptionSpec &o : s.options)
            out += ".TP\n.B " + roff(optionName(o)) + '\n' + roff(o.help) + '\n';
    }
    out += ".SH EXIT STATUS\n" + roffList(exitStatuses) + ".SH ENVIRONMENT\n" + roffList(variables);
    return out + ".SH FILES\n.TP\n.I ~/.simply\\-ops\\-prism.env\nvariables, one NAME=value a line\n"
                 ".TP\n.I ~/.config/prism/detectors.json\ndetectors: off with a reason, options, schedule, "
                 "time limit\n"
                 ".TP\n.I ~/.config/prism/detectors/DAEMON/\ndetectors of your own\n";
}

} // namespace prism
