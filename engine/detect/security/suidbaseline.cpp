// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/suidbaseline.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>
#include <limits>

namespace prism {
namespace {

std::optional<std::uint32_t> smallNumber(const JsonValue &object, std::string_view key)
{
    const JsonValue *value = object.find(key);
    const auto number = value ? value->toInt() : std::nullopt;
    if (!number || *number < 0 || *number > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    return static_cast<std::uint32_t>(*number);
}

} // namespace

bool SuidBaseline::covers(const std::string &path) const
{
    return std::any_of(roots.begin(), roots.end(), [&path](const std::string &root) {
        return root == "/" || path == root || path.starts_with(root + '/');
    });
}

std::string SuidBaseline::toJson() const
{
    JsonWriter writer;
    writer.beginObject().key("roots").beginArray();
    for (const std::string &root : roots)
        writer.value(root);
    writer.endArray().key("files").beginArray();
    for (const auto &[path, file] : files) {
        writer.beginObject().member("path", path);
        writer.member("mode", std::int64_t{file.mode});
        writer.member("uid", std::int64_t{file.uid}).member("gid", std::int64_t{file.gid});
        writer.endObject();
    }
    writer.endArray().endObject();
    return writer.take();
}

Result<SuidBaseline> SuidBaseline::fromJson(std::string_view text)
{
    const auto tree = parseJson(text);
    if (!tree)
        return tree.error();
    const JsonValue *roots = tree->find("roots");
    const JsonValue *files = tree->find("files");
    const Error corrupt{ErrorCode::Corrupt, Sentence::saying("it is not a list of set-ID files"), {}};
    if (!roots || !roots->isArray() || !files || !files->isArray())
        return corrupt;
    SuidBaseline baseline;
    for (const JsonValue &root : roots->items())
        baseline.roots.insert(root.asText());
    for (const JsonValue &file : files->items()) {
        const auto mode = smallNumber(file, "mode");
        const auto uid = smallNumber(file, "uid");
        const auto gid = smallNumber(file, "gid");
        const std::string path = file.stringOr("path");
        if (!mode || !uid || !gid || path.empty())
            return corrupt;
        baseline.files[path] = {*mode, *uid, *gid};
    }
    return baseline;
}

} // namespace prism
