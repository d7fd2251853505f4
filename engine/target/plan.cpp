// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/plan.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <QCryptographicHash>

#include <algorithm>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t hashLength = 64;

bool isHash(std::string_view text)
{
    return text.size() == hashLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

Result<std::int64_t> madeAt(const std::string &path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    const auto json = parseJson(*text, path);
    if (!json)
        return json.error();
    const auto time = parseIsoTime(json->stringOr("made_at"));
    if (!time)
        return Error{ErrorCode::Corrupt, Sentence::saying("the stored plan does not say when it was made"),
                     path};
    return time->seconds;
}

} // namespace

std::string Plan::toJson() const
{
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.plan.v1").member("verb", verb);
    w.member("target", target).member("mode", mode).member("changes", changes);
    w.member("commands", commands).member("files_changed", changed).member("files_removed", removed);
    w.member("bytes", std::to_string(bytes)).member("services", services).member("undo", undo);
    w.key("facts").beginObject();
    for (const auto &[name, value] : facts)
        w.member(name, value);
    w.endObject().endObject();
    return w.take();
}

std::string Plan::hash() const
{
    return sha256Hex(toJson());
}

Result<std::string> storePlan(const std::string &directory, const Plan &plan, UtcTime now)
{
    if (const auto made = makeDirectory(directory); !made)
        return made.error();
    const auto entries = listDirectory(directory);
    if (!entries)
        return entries.error();
    for (const DirectoryEntry &e : *entries) {
        const std::string path = directory + '/' + e.name;
        const auto time = madeAt(path);
        if (e.isRegular && e.name.size() == hashLength + 5 && (!time || now.seconds - *time > planLifetime))
            ::unlink(path.c_str());
    }
    const std::string hash = plan.hash();
    JsonWriter w;
    w.beginObject().member("made_at", now.iso()).key("plan").raw(plan.toJson()).endObject();
    if (const auto written = writeFileAtomically(directory + '/' + hash + ".json", w.take() + '\n'); !written)
        return written.error();
    return hash;
}

Result<void> checkStoredPlan(const std::string &directory, std::string_view hash, UtcTime now)
{
    if (!isHash(hash))
        return Error{
            ErrorCode::InvalidInput, Sentence::saying("--apply takes the 64 digits that --plan printed"), {}};
    const auto time = madeAt(directory + '/' + std::string(hash) + ".json");
    if (!time && time.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound,
                     Sentence::saying("there is no stored plan %1; make one with --plan", hash.substr(0, 12)),
                     {}};
    if (!time)
        return time.error();
    if (now.seconds - *time > planLifetime)
        return Error{ErrorCode::Refused,
                     Sentence::saying("the plan is older than an hour; make a new one with --plan"),
                     {}};
    return {};
}

std::string sha256Hex(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData({bytes.data(), static_cast<qsizetype>(bytes.size())});
    return hash.result().toHex().toStdString();
}

} // namespace prism
