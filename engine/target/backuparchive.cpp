// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/backuparchive.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/target/plan.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <unistd.h>
#include <zlib.h>

namespace prism {
namespace {

constexpr std::size_t block = 512;
constexpr std::size_t largestFile = std::size_t{1} << 30;
constexpr std::size_t mostFiles = 200000;
constexpr const char *manifestName = "manifest.json";

// The fields of a ustar header that are used here: where they begin and how long they are.
struct Field
{
    std::size_t at;
    std::size_t length;
};
constexpr Field nameField{0, 100};
constexpr Field modeField{100, 8};
constexpr Field sizeField{124, 12};
constexpr Field sumField{148, 8};
constexpr Field magicField{257, 8};
constexpr Field prefixField{345, 155};
constexpr std::size_t kindAt = 156;

using Header = std::array<char, block>;

void put(Header &h, Field f, std::string_view text)
{
    std::copy_n(text.begin(), std::min(text.size(), f.length), h.begin() + static_cast<std::ptrdiff_t>(f.at));
}

std::string octal(std::uint64_t value, std::size_t digits)
{
    std::string out(digits, '0');
    for (std::size_t i = digits; i-- > 0; value >>= 3U)
        out[i] = static_cast<char>('0' + (value & 7U));
    return out;
}

std::string text(const Header &h, Field f)
{
    const std::string_view all(h.data() + f.at, f.length);
    return std::string(all.substr(0, all.find('\0')));
}

std::optional<std::uint64_t> fromOctal(std::string_view digits)
{
    std::uint64_t out = 0;
    digits = trimmed(digits);
    if (digits.empty() || digits.size() > 11)
        return std::nullopt;
    for (const char c : digits) {
        if (c < '0' || c > '7')
            return std::nullopt;
        out = out * 8 + static_cast<std::uint64_t>(c - '0');
    }
    return out;
}

// The sum of all bytes, the sum's own field counted as blanks.
std::uint64_t sumOf(const Header &h)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < h.size(); ++i) {
        const bool own = i >= sumField.at && i < sumField.at + sumField.length;
        sum += own ? std::uint64_t{' '} : static_cast<unsigned char>(h.at(i));
    }
    return sum;
}

bool isPlainPath(std::string_view name)
{
    if (name.empty() || name.size() > 250 || !isUtf8(name) || printable(name) != name)
        return false;
    const auto parts = split(name, '/');
    return std::all_of(parts.begin(), parts.end(), [](std::string_view p) {
        return !p.empty() && p != "." && p != ".." && p.find('\\') == std::string_view::npos;
    });
}

Error broken(const std::string &path, const Sentence &why)
{
    return {ErrorCode::Corrupt, Sentence::saying("the archive is damaged: %1", why), path};
}

Result<ArchiveManifest> parseManifest(const std::string &bytes, const std::string &path)
{
    const auto json = parseJson(bytes, manifestName);
    if (!json)
        return broken(path, json.error().text());
    if (json->stringOr("schema_version") != "prism.backup.v1")
        return Error{ErrorCode::Unsupported, Sentence::saying("a backup of another format"), path};
    ArchiveManifest out{json->stringOr("made_at"), json->stringOr("host"), {}};
    const JsonValue *files = json->find("files");
    for (const JsonValue &f : files ? files->items() : std::vector<JsonValue>{}) {
        const JsonValue *size = f.find("size");
        out.files.push_back({f.stringOr("name"),
                             static_cast<std::uint64_t>(size ? size->toInt().value_or(-1) : -1),
                             f.stringOr("sha256")});
    }
    return out;
}

// gzread(3) until the buffer is full; false at a clean end.
class GzipReader
{
public:
    explicit GzipReader(int fd)
        : m_file(::gzdopen(fd, "rb"))
    {}
    ~GzipReader()
    {
        if (m_file)
            ::gzclose(m_file);
    }
    GzipReader(const GzipReader &) = delete;
    GzipReader &operator=(const GzipReader &) = delete;

    bool read(char *to, std::size_t size)
    {
        while (m_file && size > 0) {
            const int n = ::gzread(m_file, to, static_cast<unsigned>(std::min<std::size_t>(size, 1U << 20U)));
            if (n <= 0)
                return false;
            to += n;
            size -= static_cast<std::size_t>(n);
        }
        return m_file != nullptr;
    }

private:
    gzFile m_file;
};

} // namespace

struct ArchiveWriter::State
{
    std::string path;
    std::string temporary;
    gzFile file = nullptr;
    std::vector<ArchivedFile> files;
};

ArchiveWriter::ArchiveWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
ArchiveWriter::ArchiveWriter(ArchiveWriter &&other) noexcept = default;

ArchiveWriter::~ArchiveWriter()
{
    if (m_state && m_state->file) {
        ::gzclose(m_state->file);
        ::unlink(m_state->temporary.c_str());
    }
}

const std::vector<ArchivedFile> &ArchiveWriter::files() const
{
    return m_state->files;
}

Result<ArchiveWriter> ArchiveWriter::create(const std::string &path)
{
    auto state = std::make_unique<State>();
    state->path = path;
    state->temporary = path + ".prism-tmp";
    const int fd =
        ::open(state->temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return errorFromErrno(errno, Sentence::saying("create a backup"), state->temporary);
    state->file = ::gzdopen(fd, "wb6");
    if (!state->file) {
        ::close(fd);
        return Error{ErrorCode::Io, Sentence::saying("no memory for compressing"), path};
    }
    return ArchiveWriter(std::move(state));
}

Result<void> ArchiveWriter::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t piece = std::min<std::size_t>(bytes.size(), 1U << 20U);
        errno = 0;
        if (::gzwrite(m_state->file, bytes.data(), static_cast<unsigned>(piece)) != static_cast<int>(piece))
            return errorFromErrno(errno != 0 ? errno : EIO, Sentence::saying("write a backup"),
                                  m_state->path);
        bytes.remove_prefix(piece);
    }
    return {};
}

Result<void> ArchiveWriter::addMember(const std::string &name, std::string_view bytes)
{
    Header h{};
    std::size_t cut = 0; // the folder part, where the name alone is too long
    if (name.size() > nameField.length) {
        cut = name.find('/', name.size() - nameField.length - 1);
        if (cut == std::string::npos || cut > prefixField.length)
            return Error{ErrorCode::InvalidInput, Sentence::saying("a name too long for an archive"), name};
        put(h, prefixField, name.substr(0, cut));
        ++cut;
    }
    put(h, nameField, std::string_view(name).substr(cut));
    put(h, modeField, "0000600");
    put(h, {108, 8}, "0000000");
    put(h, {116, 8}, "0000000");
    put(h, sizeField, octal(bytes.size(), 11));
    put(h, {136, 12}, "00000000000");
    h.at(kindAt) = '0';
    put(h, magicField,
        std::string_view("ustar\0"
                         "00",
                         8));
    put(h, sumField, octal(sumOf(h), 6) + '\0' + ' ');
    const std::string padding((block - bytes.size() % block) % block, '\0');
    for (const std::string_view piece :
         {std::string_view(h.data(), h.size()), bytes, std::string_view(padding)}) {
        if (auto written = write(piece); !written)
            return written;
    }
    return {};
}

Result<void> ArchiveWriter::add(const std::string &name, std::string_view bytes)
{
    if (!isPlainPath(name) || name == manifestName || bytes.size() > largestFile)
        return Error{ErrorCode::InvalidInput, Sentence::saying("cannot be archived"), name};
    if (auto added = addMember(name, bytes); !added)
        return added;
    m_state->files.push_back({name, bytes.size(), sha256Hex(bytes)});
    return {};
}

Result<void> ArchiveWriter::finish(const std::string &madeAt, const std::string &host)
{
    JsonWriter w;
    w.beginObject()
        .member("schema_version", "prism.backup.v1")
        .member("made_at", madeAt)
        .member("host", host);
    w.key("files").beginArray();
    for (const ArchivedFile &f : m_state->files)
        w.beginObject().member("name", f.name).member("size", f.size).member("sha256", f.sha256).endObject();
    w.endArray().endObject();
    if (auto added = addMember(manifestName, w.take() + '\n'); !added)
        return added;
    if (auto ended = write(std::string(2 * block, '\0')); !ended)
        return ended;
    const int closed = ::gzclose(m_state->file);
    m_state->file = nullptr;
    const FileDescriptor fd(::open(m_state->temporary.c_str(), O_RDONLY | O_CLOEXEC));
    if (closed != Z_OK || !fd.isOpen() || ::fsync(fd.get()) != 0) {
        const int error = errno;
        ::unlink(m_state->temporary.c_str());
        return errorFromErrno(error != 0 ? error : EIO, Sentence::saying("finish a backup"), m_state->path);
    }
    return moveFile(m_state->temporary, m_state->path);
}

Result<ArchiveManifest>
readArchive(const std::string &path,
            const std::function<Result<void>(const std::string &name, const std::string &bytes)> &take,
            const std::stop_token &stop)
{
    auto fd = openRegular(path, std::size_t{64} << 30);
    if (!fd)
        return fd.error();
    GzipReader reader(fd->release());
    std::map<std::string, ArchivedFile> seen;
    Header h{};
    for (;;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::saying("reading the backup was stopped"), path};
        if (!reader.read(h.data(), h.size()))
            return broken(path, Sentence::saying("it ends too early"));
        const auto size = fromOctal(text(h, sizeField));
        const auto sum = fromOctal(text(h, sumField));
        if (!size || !sum || *sum != sumOf(h) || *size > largestFile || seen.size() >= mostFiles)
            return broken(path, Sentence::saying("a member's head is wrong"));
        const std::string prefix = text(h, prefixField);
        const std::string name = (prefix.empty() ? "" : prefix + '/') + text(h, nameField);
        if (!isPlainPath(name) || (h.at(kindAt) != '0' && h.at(kindAt) != '\0') || seen.contains(name))
            return broken(path, Sentence::saying("a member that no backup has: %1", printable(name)));
        std::string bytes((*size + block - 1) / block * block, '\0');
        if (!bytes.empty() && !reader.read(bytes.data(), bytes.size()))
            return broken(path, Sentence::saying("it ends within %1", name));
        bytes.resize(*size);
        if (name != manifestName) {
            seen[name] = {name, *size, sha256Hex(bytes)};
            if (const auto taken = take(name, bytes); !taken)
                return taken.error();
            continue;
        }
        auto manifest = parseManifest(bytes, path);
        if (!manifest)
            return manifest;
        if (manifest->files.size() != seen.size())
            return broken(path, Sentence::saying("its manifest names other files"));
        for (const ArchivedFile &f : manifest->files) {
            const auto it = seen.find(f.name);
            if (it == seen.end() || !(it->second == f))
                return broken(
                    path, Sentence::saying("another content than its manifest says: %1", printable(f.name)));
        }
        return manifest;
    }
}

} // namespace prism
