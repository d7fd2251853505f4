// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/selftest.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "platform/common/autostarts.h"
#include "platform/common/busdesktopprobe.h"
#include "platform/common/scheduleinstallers.h"
#include "src/cli/application.h"
#include "src/cli/morningreport.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

class SelfTestVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        ensureApplication();
        BusDesktopProbe desktop;
        const SelfTestParts parts{
            i.settings,
            i.tools,
            i.secrets,
            &desktop,
            [&i] { return makeScheduleInstaller(i.settings, ownProgramPath(), i.clock); },
            [&i] {
                return makeAutostart(i.settings, ownProgramPath());
            }};
        const bool asJson = i.arguments.has("json");
        std::vector<SelfCheck> all;
        runSelfTest(
            parts,
            [&](SelfCheck check) {
                if (!asJson)
                    print(i, check);
                all.push_back(std::move(check));
            },
            i.stop);
        if (asJson)
            i.streams.out << json(all);
        if (i.stop.stop_requested())
            return exitStopped;
        for (const SelfCheck &check : all) {
            if (check.state != SelfCheck::State::Passed)
                return exitPartial;
        }
        return exitSuccess;
    }

private:
    static void print(const Invocation &i, const SelfCheck &check)
    {
        constexpr std::size_t nameWidth = 15;
        const Paint paint(i.streams.colour);
        std::string word(selfCheckStateName(check.state));
        word.resize(8, ' ');
        std::string title = check.title;
        title.resize(std::max(title.size(), nameWidth), ' ');
        i.streams.out << (check.state == SelfCheck::State::Failed ? paint.bold(word) : word) << title
                      << printable(check.what) << '\n';
        if (check.state != SelfCheck::State::Passed && !check.fix.empty())
            i.streams.out << std::string(8 + nameWidth, ' ') << "-> " << printable(check.fix) << '\n';
        i.streams.out << std::flush;
    }

    static std::string json(const std::vector<SelfCheck> &all)
    {
        JsonWriter w;
        w.beginObject().member("schema_version", "prism.selftest.v1").key("checks").beginArray();
        for (const SelfCheck &check : all) {
            w.beginObject().member("id", check.id).member("title", check.title);
            w.member("state", selfCheckStateName(check.state)).member("what", check.what);
            w.member("fix", check.fix).endObject();
        }
        w.endArray().endObject();
        return w.take() + '\n';
    }

    VerbSpec m_spec{
        "selftest",
        "",
        0,
        0,
        "tell whether what Prism leans on is there, and how to get it",
        "Asks the inbox, the detectors, the daily run, the keychain, the SSH agent, the tray and "
        "the notifications of the desktop, each within seconds, and changes nothing. Each passes, "
        "or fails with what to do. Exit 4 if one did not pass.",
        {jsonOption()},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeSelfTestVerb()
{
    return std::make_unique<SelfTestVerb>();
}

} // namespace prism
