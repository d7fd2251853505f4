// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/keychainclient.h"

#include "engine/core/text.h"
#include "platform/common/keychainprotocol.h"
#include "platform/common/siblingprogram.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t sentenceLimit = 1024;

// A name goes into the child's arguments: no option, no control character, not without end.
bool isName(const std::string &text)
{
    return !text.empty() && text.size() <= keychainNameLimit && text.front() != '-' &&
           std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

Error failure(SecretStoreState state)
{
    const SecretStoreAdvice advice = adviceOf(state);
    return {secretStoreErrorCode(state), Sentence::saying("%1: %2", advice.what, advice.wayOn), {}};
}

Error failureOf(const ProcessOutcome &outcome, const SecretName &name)
{
    if (outcome.end != ProcessEnd::Exited)
        return {
            ErrorCode::External, Sentence::saying("prism-keychain ended with %1", outcome.describe()), {}};
    switch (static_cast<KeychainAnswer>(outcome.exitCode)) {
    case KeychainAnswer::NotFound:
        return {ErrorCode::NotFound, Sentence::saying("the keychain has no such secret"),
                name.service + '/' + name.name};
    case KeychainAnswer::Absent:
        return failure(SecretStoreState::Absent);
    case KeychainAnswer::Locked:
        return failure(SecretStoreState::Locked);
    case KeychainAnswer::Denied:
        return failure(SecretStoreState::Denied);
    case KeychainAnswer::Frozen:
        return failure(SecretStoreState::Frozen);
    case KeychainAnswer::Misused:
        return {ErrorCode::InvalidInput, Sentence::saying("the keychain cannot hold this value or name"), {}};
    case KeychainAnswer::Done:
    case KeychainAnswer::Failed:
        break;
    }
    std::string said(trimmed(outcome.errors));
    if (said.size() > sentenceLimit)
        said.resize(sentenceLimit);
    return {ErrorCode::External,
            Sentence::saying("the keychain failed: %1", said.empty() ? outcome.describe() : Sentence(said)),
            {}};
}

} // namespace

KeychainClient::KeychainClient(std::string program, std::chrono::milliseconds limit)
    : m_program(std::move(program))
    , m_limit(limit)
{}

Result<ProcessOutcome> KeychainClient::ask(const char *action, const SecretName &name,
                                           const std::string &value) const
{
    if (!isName(name.service) || !isName(name.name))
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("a name in the keychain is 1 to 256 characters, no '-' first"),
                     {}};
    ProcessSpec spec;
    spec.program = m_program;
    spec.arguments = {action, name.service, name.name};
    spec.environment = cleanEnvironment();
    // A PRISM_ variable may hold a secret, and the child needs none.
    std::erase_if(spec.environment, [](const auto &v) { return v.first.starts_with("PRISM_"); });
    spec.standardInput = value;
    spec.timeout = m_limit;
    spec.outputLimit = keychainValueLimit;
    ProcessOutcome outcome = runProcess(spec);
    if (outcome.end == ProcessEnd::FailedToStart)
        return failure(SecretStoreState::Absent);
    if (outcome.end == ProcessEnd::TimedOut)
        return failure(SecretStoreState::Frozen);
    if (!outcome.succeeded())
        return failureOf(outcome, name);
    return outcome;
}

SecretStoreState KeychainClient::state()
{
    const auto asked = ask("state", {"prism", "state"});
    return asked ? SecretStoreState::Ready : secretStoreStateOf(asked.error().code);
}

Result<std::string> KeychainClient::read(const SecretName &name)
{
    auto asked = ask("read", name);
    if (!asked)
        return asked.error();
    return std::move(asked->output);
}

Result<void> KeychainClient::write(const SecretName &name, const std::string &value)
{
    if (value.empty() || value.size() > keychainValueLimit || value.find('\0') != std::string::npos)
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("a secret is 1 to 65536 bytes without a zero byte"),
                     {}};
    const auto asked = ask("write", name, value);
    return asked ? Result<void>() : Result<void>(asked.error());
}

Result<void> KeychainClient::remove(const SecretName &name)
{
    const auto asked = ask("remove", name);
    if (!asked && asked.error().code != ErrorCode::NotFound)
        return asked.error();
    return {};
}

std::string keychainProgram()
{
    return siblingProgram("prism-keychain");
}

} // namespace prism
