// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/credentials.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/random.h>

namespace prism {
namespace {

bool isSecretMember(const std::string &name)
{
    const std::string lower = asciiLower(name);
    const std::array<std::string_view, 4> words{"key", "token", "password", "secret"};
    return !lower.ends_with("_name") && !lower.ends_with("_env") &&
           std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

} // namespace

Result<std::string> mintApiKey()
{
    std::array<char, 32> bytes{};
    if (::getentropy(bytes.data(), bytes.size()) != 0)
        return errorFromErrno(errno, Sentence::saying("get random numbers of the kernel"), {});
    const QByteArray text = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return "prism_" + text.toStdString();
}

Result<void> writeCredentials(const std::string &path, const std::string &target,
                              const std::string &backendUrl, const std::string &keyName)
{
    JsonValue before = JsonValue::object();
    if (const auto text = readFile(path, std::size_t{1} << 20)) {
        auto parsed = parseJson(*text, path);
        if (!parsed)
            return parsed.error();
        if (!parsed->isObject())
            return Error{ErrorCode::Refused, Sentence::saying("it holds something else than credentials"),
                         path};
        before = std::move(*parsed);
    } else if (text.error().code != ErrorCode::NotFound) {
        return text.error();
    }
    JsonWriter w;
    w.beginObject().member("mode", "lan").member("target", target).member("backend_url", backendUrl);
    w.member("api_key_name", keyName);
    for (const auto &[name, value] : before.members()) {
        if (name != "mode" && name != "target" && name != "backend_url" && name != "api_key_name")
            w.member(name, value);
    }
    w.endObject();
    const std::size_t cut = path.rfind('/');
    if (const auto made = makeDirectory(path.substr(0, cut)); !made)
        return made.error();
    return writeFileAtomically(path, w.take() + '\n');
}

Result<std::string> credentialsWithoutSecrets(std::string_view bytes, const std::string &path)
{
    const auto json = parseJson(bytes, path);
    if (!json)
        return json.error();
    JsonWriter w;
    w.beginObject();
    for (const auto &[name, value] : json->members()) {
        if (!isSecretMember(name))
            w.member(name, value);
    }
    return w.endObject().take() + '\n';
}

std::string credentialsWithSecretsOf(const std::string &backup, std::string_view present)
{
    const auto before = parseJson(backup);
    const auto now = parseJson(present);
    if (!before || !now || !before->isObject())
        return backup;
    JsonWriter w;
    w.beginObject();
    for (const auto &[name, value] : before->members())
        w.member(name, value);
    for (const auto &[name, value] : now->members()) {
        if (isSecretMember(name) && !before->find(name))
            w.member(name, value);
    }
    return w.endObject().take() + '\n';
}

} // namespace prism
