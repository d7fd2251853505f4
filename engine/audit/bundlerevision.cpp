// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundlerevision.h"

#include "engine/audit/priorindex.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>
#include <charconv>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace prism {
namespace {

constexpr std::string_view tailMark =
    "\"tail_at\":"; // the last member of `revision`, which is the last of the bundle
constexpr std::size_t largestTail = std::size_t{256} << 20;

template<typename T>
bool readNumber(std::string_view text, T &out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size();
}

// Where the revision object begins, as the file's last bytes tell.
std::optional<std::size_t> tailOffset(std::string_view end)
{
    end = trimmed(end);
    const std::size_t mark = end.rfind(tailMark);
    if (mark == std::string_view::npos || !end.ends_with("}}"))
        return std::nullopt;
    std::size_t offset = 0;
    const std::string_view digits =
        end.substr(mark + tailMark.size(), end.size() - 2 - mark - tailMark.size());
    if (!readNumber(trimmed(digits), offset))
        return std::nullopt;
    return offset;
}

std::optional<std::string> tailOf(const std::string &path)
{
    FileStamp stamp;
    const auto end = readTail(path, 64);
    const auto offset = end ? tailOffset(*end) : std::nullopt;
    if (!offset || !openRegular(path, SIZE_MAX, Links::Follow, &stamp) || *offset >= stamp.size ||
        stamp.size - *offset > largestTail)
        return std::nullopt;
    auto tail = readTail(path, stamp.size - *offset);
    return tail ? std::optional(std::move(*tail)) : std::nullopt;
}

// All its counts, or nothing: half a tally would be a wrong receipt.
std::optional<BundleTally> parseTally(const JsonValue *tree)
{
    const JsonValue *open = tree ? tree->find("open") : nullptr;
    const JsonValue *asking = tree ? tree->find("asking") : nullptr;
    if (!open || !open->isArray() || open->items().size() != BundleTally{}.open.size() || !asking)
        return std::nullopt;
    const auto count = [](const JsonValue &v) -> std::optional<std::uint32_t> {
        const auto number = v.toInt();
        return number && *number >= 0 && *number <= UINT32_MAX
                   ? std::optional(static_cast<std::uint32_t>(*number))
                   : std::nullopt;
    };
    BundleTally out;
    for (std::size_t i = 0; i < out.open.size(); ++i) {
        const auto number = count(open->items()[i]);
        if (!number)
            return std::nullopt;
        out.open.at(i) = *number;
    }
    const auto number = count(*asking);
    if (!number)
        return std::nullopt;
    out.asking = *number;
    return out;
}

std::optional<BundleRevision> parseRevision(const std::string &tail)
{
    const std::string_view text = trimmed(tail);
    if (!text.starts_with('{') || !text.ends_with('}'))
        return std::nullopt;
    const auto tree = parseJson(text.substr(0, text.size() - 1));
    const JsonValue *sources = tree ? tree->find("sources") : nullptr;
    if (!sources || !sources->isObject())
        return std::nullopt;
    const auto number = [&tree](const char *name) {
        const JsonValue *v = tree->find(name);
        return v ? static_cast<int>(v->toInt().value_or(0)) : 0;
    };
    BundleRevision r;
    r.bundleId = tree->stringOr("bundle_id");
    r.assembledAt = tree->stringOr("assembled_at");
    r.hosts = tree->stringOr("hosts");
    const JsonValue *prior = tree->find("prior");
    r.priorIdRaw = prior ? prior->toJson() : "null";
    const JsonValue *partial = tree->find("partial");
    r.partial = partial && partial->isTrue();
    r.number = number("number");
    r.expectedValid = number("expected_valid");
    r.findings = number("findings");
    r.carried = number("carried");
    r.tally = parseTally(tree->find("tally"));
    for (const auto &[name, value] : sources->members()) {
        auto source = decodeSource(value.text());
        if (!source)
            return std::nullopt;
        r.sources[name] = std::move(*source);
    }
    return r;
}

} // namespace

std::string encodeSource(const BundleSource &source)
{
    return std::to_string(source.stamp.inode) + ':' + std::to_string(source.stamp.size) + ':' +
           std::to_string(source.stamp.changedNs) + ':' + source.hash;
}

std::optional<BundleSource> decodeSource(std::string_view text)
{
    const auto parts = split(text, ':');
    BundleSource s;
    if (parts.size() != 4 || !readNumber(parts[0], s.stamp.inode) || !readNumber(parts[1], s.stamp.size) ||
        !readNumber(parts[2], s.stamp.changedNs))
        return std::nullopt;
    s.hash = parts[3];
    return s;
}

std::optional<std::string> bundleIdInHead(std::string_view head)
{
    constexpr std::string_view name = "\"bundle_id\"";
    const std::size_t at = head.find(name);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = trimmed(head.substr(at + name.size()));
    if (!rest.starts_with(':'))
        return std::nullopt;
    rest = trimmed(rest.substr(1));
    const std::size_t end = rest.starts_with('"') ? rest.find('"', 1) : std::string_view::npos;
    if (end == std::string_view::npos || rest.substr(1, end - 1).find('\\') != std::string_view::npos)
        return std::nullopt;
    return std::string(rest.substr(1, end - 1));
}

Result<BundleRevision> readBundleRevision(const std::string &path)
{
    struct stat s = {};
    if (::lstat(path.c_str(), &s) != 0)
        return Error{ErrorCode::NotFound, Sentence::saying("there is no bundle"), path};
    if (const auto tail = tailOf(path)) {
        if (auto revision = parseRevision(*tail))
            return std::move(*revision);
    }
    const auto whole = PriorIndex::load(path);
    if (!whole)
        return Error{ErrorCode::Corrupt, whole.error().message, path};
    return Error{ErrorCode::Unsupported, Sentence::saying("was made by another program"), path};
}

} // namespace prism
