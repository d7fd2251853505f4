// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/ports/secretstore.h"
#include "platform/common/keychainprotocol.h"
#include "platform/common/secretprompt.h"
#include "src/cli/verbs/verbs.h"

#include <istream>
#include <ostream>

namespace prism {
namespace {

std::string_view wordOf(SecretStoreState state)
{
    switch (state) {
    case SecretStoreState::Ready:
        return "ready";
    case SecretStoreState::Absent:
        return "absent";
    case SecretStoreState::Locked:
        return "locked";
    case SecretStoreState::Denied:
        return "denied";
    case SecretStoreState::Frozen:
        break;
    }
    return "frozen";
}

// From a pipe or a file: the bytes as they stand, without one newline at the end.
Result<std::string> valueFrom(std::istream &in)
{
    std::string value(keychainValueLimit + 2, '\0');
    in.read(value.data(), static_cast<std::streamsize>(value.size()));
    value.resize(static_cast<std::size_t>(in.gcount()));
    if (value.ends_with('\n'))
        value.pop_back();
    if (value.size() > keychainValueLimit)
        return Error{ErrorCode::TooLarge, "a secret has at most 64 KiB", {}};
    return value;
}

class SecretVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool needsSettings() const override { return false; }

    int run(Invocation &i) const override
    {
        const std::vector<std::string> &words = i.arguments.operands();
        const std::string &action = words.front();
        if (!i.secrets)
            return i.fail({ErrorCode::Unsupported, "this program was built without a keychain", {}});
        if (action == "check" && words.size() == 1)
            return checkKeychain(i);
        if (words.size() != 2 || (action != "set" && action != "check" && action != "remove"))
            return i.fail({ErrorCode::InvalidInput, "give 'set NAME', 'check [NAME]' or 'remove NAME'", {}});
        const SecretName name{"prism", words[1]};
        if (action == "set")
            return set(i, name);
        return action == "check" ? checkSecret(i, name) : remove(i, name);
    }

private:
    static int checkKeychain(Invocation &i)
    {
        const SecretStoreState state = i.secrets->state();
        const SecretStoreAdvice advice = adviceOf(state);
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("keychain", wordOf(state)).member("way_on", advice.wayOn).endObject();
            i.streams.out << w.text() << '\n';
        } else {
            i.streams.out << advice.what << '\n';
            if (!advice.wayOn.empty())
                i.streams.err << "prism: " << advice.wayOn << '\n';
        }
        return state == SecretStoreState::Ready ? exitSuccess : exitFailure;
    }

    static int checkSecret(Invocation &i, const SecretName &name)
    {
        // The value is read and dropped: only this proves that it can be had.
        const auto value = i.secrets->read(name);
        if (!value && value.error().code != ErrorCode::NotFound)
            return i.fail(value.error());
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("name", name.name).member("stored", value.has_value()).endObject();
            i.streams.out << w.text() << '\n';
        } else {
            i.streams.out << printable(name.name)
                          << (value ? ": is in the keychain" : ": is not in the keychain") << '\n';
        }
        return value ? exitSuccess : exitFailure;
    }

    static int set(Invocation &i, const SecretName &name)
    {
        // Asked first, so that nobody types a secret that has no place to go.
        if (const SecretStoreState state = i.secrets->state(); state != SecretStoreState::Ready) {
            const SecretStoreAdvice advice = adviceOf(state);
            return i.fail(
                {secretStoreErrorCode(state), Sentence::saying("%1: %2", advice.what, advice.wayOn), {}});
        }
        const bool typed = i.arguments.has("ask") || inputIsTerminal();
        const auto value = typed ? askForSecret("value of " + printable(name.name) + " (not shown): ", i.stop)
                                 : valueFrom(i.streams.in);
        if (!value)
            return i.fail(value.error());
        if (value->empty())
            return i.fail({ErrorCode::InvalidInput, "the value is empty; nothing was stored", {}});
        if (const auto written = i.secrets->write(name, *value); !written)
            return i.fail(written.error());
        i.streams.err << "prism: " << printable(name.name) << " is in the keychain\n";
        return exitSuccess;
    }

    static int remove(Invocation &i, const SecretName &name)
    {
        if (const auto removed = i.secrets->remove(name); !removed)
            return i.fail(removed.error());
        i.streams.err << "prism: " << printable(name.name) << " is not in the keychain any more\n";
        return exitSuccess;
    }

    VerbSpec m_spec{
        "secret",
        "set|check|remove [NAME]",
        1,
        2,
        "a secret in the system's keychain",
        "'set NAME' stores a value that is typed without being shown, or comes through a pipe; never as "
        "an argument. 'check NAME' says whether it is there, 'check' alone whether the keychain can be "
        "used and what to do if not. 'remove NAME' takes it away. A value is never printed. Prism's "
        "names are like api-key/TARGET.",
        {{"ask", "", "ask on the terminal even if standard input is none", {}}, jsonOption()},
        {"set", "check", "remove"}};
};

} // namespace

std::unique_ptr<Verb> makeSecretVerb()
{
    return std::make_unique<SecretVerb>();
}

} // namespace prism
