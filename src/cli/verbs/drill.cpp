// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/drill.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/watch/announcementdesk.h"
#include "platform/common/shoutlog.h"
#include "platform/common/systemnotifier.h"
#include "src/cli/application.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class DrillVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        ensureApplication();
        const auto state = i.environment.find("XDG_STATE_HOME");
        ShoutLog log(stateFolder(i.settings.home, state == i.environment.end() ? "" : state->second),
                     i.clock);
        const auto notification = systemNotifier();
        std::vector<Notifier *> channels{&log};
        if (!i.arguments.has("log-only"))
            channels.push_back(notification.get());
        const auto proof = runDrill(i.settings, channels, i.clock.now());
        const DrillProof kept =
            proof ? *proof : DrillProof{i.clock.now(), {}, "before any channel: " + proof.error().text()};
        if (const auto remembered = AnnouncementDesk(i.settings).rememberDrill(kept); !remembered)
            return i.fail(remembered.error());
        if (!proof)
            return i.fail(proof.error());
        i.streams.out << (i.arguments.has("json") ? json(*proof) : text(*proof));
        return proof->failure.empty() ? exitSuccess : exitPartial;
    }

private:
    static std::string text(const DrillProof &proof)
    {
        std::string out = "A planted P0 and a heartbeat that was held back were found.\n";
        for (const auto &[channel, ms] : proof.channels)
            out += printable(channel) +
                   (ms < 0 ? ": did not speak\n" : ": spoke after " + std::to_string(ms) + " ms\n");
        return out + (proof.failure.empty() ? "The alarm path is proven.\n"
                                            : "Not the whole path: " + printable(proof.failure) + ".\n");
    }

    static std::string json(const DrillProof &proof)
    {
        JsonWriter w;
        w.beginObject().member("schema_version", "prism.drill.v1").member("at", proof.at.iso());
        w.member("proven", proof.failure.empty())
            .member("failure", proof.failure)
            .key("channels")
            .beginObject();
        for (const auto &[channel, ms] : proof.channels)
            w.member(channel, ms);
        w.endObject().endObject();
        return w.take() + '\n';
    }

    VerbSpec m_spec{
        "drill",
        "",
        0,
        0,
        "prove that an alarm reaches you",
        "Plants a P0 and holds a heartbeat back in an inbox of its own, lets the watch find them, tells "
        "of it through each channel (the log of shouts, a notification), and measures how long each took. "
        "'prism watch' and 'prism status' say when the alarm path was proven last. Exit 4 if a channel "
        "did not speak.",
        {{"log-only", "", "only the log, for a machine without a desktop", {}}, jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeDrillVerb()
{
    return std::make_unique<DrillVerb>();
}

} // namespace prism
