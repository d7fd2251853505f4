// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One file of an archive as its manifest names it.
struct ArchivedFile
{
    std::string name; ///< relative, '/' between folders: "prism/targets.json"
    std::uint64_t size = 0;
    std::string sha256;

    bool operator==(const ArchivedFile &) const = default;
};

/// What an archive says of itself (its last member, manifest.json).
struct ArchiveManifest
{
    std::string madeAt;
    std::string host;
    std::vector<ArchivedFile> files;
};

/// Writes a gzip-compressed ustar archive (POSIX.1-1988; any tar reads it), mode 0600. The file has its name
/// only after finish(). Not thread-safe.
class ArchiveWriter
{
public:
    [[nodiscard]] static Result<ArchiveWriter> create(const std::string &path);
    ~ArchiveWriter();
    ArchiveWriter(ArchiveWriter &&other) noexcept;
    ArchiveWriter &operator=(ArchiveWriter &&) = delete;
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    /// Adds a file. InvalidInput for a name that ustar cannot hold (over 100 bytes in the last part).
    [[nodiscard]] Result<void> add(const std::string &name, std::string_view bytes);
    /// Adds the manifest, flushes, renames.
    [[nodiscard]] Result<void> finish(const std::string &madeAt, const std::string &host);
    [[nodiscard]] const std::vector<ArchivedFile> &files() const;

private:
    struct State;
    explicit ArchiveWriter(std::unique_ptr<State> state);
    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> addMember(const std::string &name, std::string_view bytes);
    std::unique_ptr<State> m_state;
};

/// Reads an archive and hands over each file, checked against the manifest's size and SHA-256. The archive is
/// hostile: names must be plain and relative, kinds other than files are refused, sizes and counts bounded.
/// `take` is called only for names that pass; its error ends the reading. Returns the manifest; Corrupt if
/// anything is missing, added or different.
[[nodiscard]] Result<ArchiveManifest>
readArchive(const std::string &path,
            const std::function<Result<void>(const std::string &name, const std::string &bytes)> &take,
            const std::stop_token &stop = {});

} // namespace prism
