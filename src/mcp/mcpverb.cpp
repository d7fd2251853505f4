// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/application.h"
#include "src/cli/verbs/verbs.h"
#include "src/mcp/linechannel.h"
#include "src/mcp/mcpsession.h"
#include "src/mcp/tools/mcptools.h"

#include <atomic>
#include <ostream>
#include <unistd.h>

namespace prism {
namespace {

// A client closes standard input to end the server, and one that was piped in wants its last answers.
constexpr std::chrono::milliseconds lastAnswers{2000};

class McpVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        // A tool that copies databases needs it, and may run on any thread.
        ensureApplication();
        const McpToolList tools = mcpTools({i.settings, i.clock, i.tools, i.environment, i.secrets});
        LineChannel channel(STDIN_FILENO, STDOUT_FILENO, McpSession::maxLine, i.stop);
        std::atomic<bool> deaf =
            false; // nobody takes answers any more: what else was asked is not worth an effort
        McpSession session(tools, PRISM_VERSION, [&](const std::string &line) {
            if (!channel.write(line))
                deaf = true;
        });
        while (!deaf) {
            const auto line = channel.read();
            if (!line)
                break;
            if (line->tooLong)
                session.receiveTooLong();
            else
                session.receive(line->text);
        }
        session.drain(lastAnswers, i.stop);
        return i.stop.stop_requested() ? exitStopped : exitSuccess;
    }

private:
    VerbSpec m_spec{
        "mcp",
        "",
        0,
        0,
        "serve the Model Context Protocol on standard input and output",
        "Offers Prism's functions as tools to an MCP client, which starts this program and speaks one "
        "JSON message a line. Ends when standard input ends. Diagnostics go to standard error.",
        {},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeMcpVerb()
{
    return std::make_unique<McpVerb>();
}

} // namespace prism
