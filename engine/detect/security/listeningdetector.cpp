// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/listeningsockets.h"

#include <algorithm>
#include <map>
#include <set>
#include <variant>

namespace prism {
namespace {

constexpr std::size_t evidenceLines = 20;
constexpr std::uint16_t firstEphemeralPort = 32768;     // net.ipv4.ip_local_port_range
constexpr std::uint16_t firstIanaEphemeralPort = 49152; // macOS

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.listening";
    info.title = Sentence::saying("Sockets that listen beyond this machine");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying("ss -H -tulpn; on macOS lsof -nP -iTCP -sTCP:LISTEN");
    info.rights = Sentence::saying(
        "root, to see which program holds a socket of another user; the ports are seen anyway");
    info.cost = Cost::Low;
    info.options = {
        {"expected", "tcp/22,udp/68,udp/123,udp/323,udp/546,udp/5353",
         Sentence::saying("Ports that may be open to the outside; they are reported only when another "
                          "program holds them.")},
    };
    info.explanation =
        "Every port that listens on an address other machines can reach is a way in; what firewalls let "
        "through is not looked at (and ports published by Docker pass by most of them).\n\n"
        "The first run stores the open ports and their programs as the baseline. P1: a port that is known to "
        "open a database, a remote desktop, an old protocol or root itself. P2: a port that the baseline "
        "does "
        "not have, or one that another program holds now. P3: the others beyond loopback, so that there is a "
        "list to think about once.\n\n"
        "Let the service listen on 127.0.0.1 or ::1, or stop it; or name the port in the option expected. A "
        "new baseline is taken after security.listening.json in the detectors' folder of Prism's cache is "
        "deleted.\n\n"
        "Short-lived ports (UDP from 32768, on macOS 49152) come and go with every program and are only "
        "counted; such ports of TCP are joined into one finding a program.";
    return info;
}

/// All sockets of a port that are open to the outside.
struct OpenPort
{
    bool isUdp = false;
    std::uint16_t port = 0;
    std::set<std::string> processes;
    std::vector<std::string> lines;

    [[nodiscard]] std::string processText() const
    {
        return joined({processes.begin(), processes.end()}, ",");
    }
};

using OpenPorts = std::map<std::string, OpenPort>;   // by "tcp/22" or "tcp/short-lived/program"
using Baseline = std::map<std::string, std::string>; // the same keys, to processText()

class ListeningDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    [[nodiscard]] std::optional<Finding> judge(const std::string &key, const OpenPort &open,
                                               const std::optional<Baseline> &baseline,
                                               bool isExpected) const;

    const DetectorInfo m_info = describe();
};

std::variant<std::vector<ListeningSocket>, DetectorResult> listSockets(const DetectorContext &context)
{
    ToolCall call;
    const bool useSs = context.tools->has("ss");
    if (useSs)
        call.command = {"ss", "-H", "-tulpn"};
    else if (context.tools->has("lsof"))
        call.command = {"lsof", "-nP", "-iTCP", "-sTCP:LISTEN", "-F", "pcPn"};
    else
        return DetectorResult::failed(
            Sentence::saying("neither ss nor lsof is installed, so nobody can tell what listens"));
    const ProcessOutcome outcome = context.tools->run(call, context.stop);
    // lsof says 1 when nothing listens, and also when it complains about something.
    const bool nothing = !useSs && outcome.end == ProcessEnd::Exited && outcome.exitCode == 1 &&
                         outcome.output.empty() && outcome.errors.empty();
    if (!outcome.succeeded() && !nothing)
        return DetectorResult::failed(
            Sentence::saying("%1: %2", joined(call.command, " "), toolFailure(outcome)),
            repairedUtf8(tail(outcome.errors, 2000)));
    auto sockets = useSs ? parseSs(outcome.output) : parseLsof(outcome.output);
    if (!sockets)
        return DetectorResult::failed(
            Sentence::saying("the output of %1 is not understood", call.command.front()),
            repairedUtf8(tail(outcome.output, 2000)));
    return std::move(*sockets);
}

bool isShortLived(const DetectorContext &context, std::uint16_t port)
{
    return port >= (context.isMac ? firstIanaEphemeralPort : firstEphemeralPort);
}

OpenPorts openPorts(const DetectorContext &context, const std::vector<ListeningSocket> &sockets,
                    std::size_t &passedOver)
{
    OpenPorts ports;
    for (const ListeningSocket &socket : sockets) {
        if (socket.isLoopback())
            continue;
        const bool shortLived = isShortLived(context, socket.port);
        if (shortLived && socket.isUdp) {
            ++passedOver;
            continue;
        }
        const std::string key =
            shortLived && !socket.process.empty() ? "tcp/short-lived/" + socket.process : socket.portText();
        OpenPort &open = ports[key];
        open.isUdp = socket.isUdp;
        open.port = socket.port;
        if (!socket.process.empty())
            open.processes.insert(socket.process);
        open.lines.push_back(socket.line);
    }
    return ports;
}

Result<std::optional<Baseline>> loadBaseline(const DetectorContext &context, const std::string &id)
{
    const auto stored = context.memory->load(id);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return std::optional<Baseline>();
    const auto tree = parseJson(**stored);
    const JsonValue *ports = tree ? tree->find("ports") : nullptr;
    if (!ports || !ports->isObject())
        return Error{ErrorCode::Corrupt, Sentence::saying("the baseline is damaged"), {}};
    Baseline baseline;
    for (const auto &[key, process] : ports->members())
        baseline[key] = process.asText();
    return std::optional<Baseline>(std::move(baseline));
}

Result<void> saveBaseline(const DetectorContext &context, const std::string &id, const OpenPorts &ports)
{
    JsonWriter writer;
    writer.beginObject().key("ports").beginObject();
    for (const auto &[key, open] : ports)
        writer.member(key, open.processText());
    writer.endObject().endObject();
    return context.memory->save(id, writer.text());
}

std::optional<Finding> ListeningDetector::judge(const std::string &key, const OpenPort &open,
                                                const std::optional<Baseline> &baseline,
                                                bool isExpected) const
{
    const std::string process = open.processText();
    const auto known = baseline ? baseline->find(key) : Baseline::const_iterator();
    const bool isKnown = !baseline || known != baseline->end();
    // Without root the program is not seen; that is no other program.
    const bool isOther =
        baseline && isKnown && !process.empty() && !known->second.empty() && known->second != process;
    const auto risk = riskOfPort(open.isUdp, open.port);
    if (isExpected && !isOther)
        return std::nullopt;
    Priority priority = Priority::P3;
    std::string why = "Other machines can reach it.";
    if (risk && !isExpected) {
        priority = Priority::P1;
        why = "Other machines can reach it, and behind this port is, as a rule: " + std::string(*risk) + '.';
    } else if (isOther) {
        priority = Priority::P2;
        why = "In the baseline " + known->second + " held it; now another program does.";
    } else if (!isKnown) {
        priority = Priority::P2;
        why = "Other machines can reach it, and the baseline does not have it.";
    }
    Finding f =
        makeFinding(m_info, key, priority,
                    key + " listens beyond this machine" + (process.empty() ? "" : ": " + process), key,
                    why + " Let the service listen on loopback, stop it, or name the port in the "
                          "option expected.");
    for (std::size_t i = 0; i < open.lines.size() && i < evidenceLines; ++i)
        f.addEvidence(open.lines[i]);
    if (baseline && isKnown)
        f.addEvidence("in the baseline: " + (known->second.empty() ? "yes" : known->second));
    else if (baseline)
        f.addEvidence("in the baseline: no");
    return f;
}

DetectorResult ListeningDetector::run(DetectorContext &context) const
{
    auto listed = listSockets(context);
    if (auto *failure = std::get_if<DetectorResult>(&listed))
        return std::move(*failure);
    auto baseline = loadBaseline(context, m_info.id);
    if (!baseline)
        return DetectorResult::failed(
            Sentence::saying("the baseline cannot be read: %1", baseline.error().text()));
    std::size_t passedOver = 0;
    const OpenPorts ports =
        openPorts(context, *std::get_if<std::vector<ListeningSocket>>(&listed), passedOver);
    std::vector<std::string> notes;
    if (!baseline->has_value()) {
        const auto saved = saveBaseline(context, m_info.id, ports);
        if (!saved)
            return DetectorResult::failed(
                Sentence::saying("the baseline cannot be stored: %1", saved.error().text()));
        notes.push_back("first run: " + counted(ports.size(), "port", "ports") + " stored as the baseline");
    }
    const auto expected = context.list("expected");
    std::vector<Finding> findings;
    for (const auto &[key, open] : ports) {
        const bool isExpected = std::find(expected.begin(), expected.end(), key) != expected.end();
        if (auto f = judge(key, open, *baseline, isExpected))
            findings.push_back(std::move(*f));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(notes);
    if (passedOver > 0)
        result.notes.push_back(counted(passedOver, "short-lived UDP port", "short-lived UDP ports") +
                               " passed over");
    const bool unnamed = std::any_of(ports.begin(), ports.end(),
                                     [](const auto &entry) { return entry.second.processes.empty(); });
    if (!context.isRoot && unnamed)
        result.notes.emplace_back("programs of other users are not seen without root");
    return result;
}

} // namespace

std::unique_ptr<Detector> listeningDetector()
{
    return std::make_unique<ListeningDetector>();
}

} // namespace prism
