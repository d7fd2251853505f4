// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace prism {

/// A large file mapped into memory with the zero bytes behind it that simdjson reads. Only for bundles: both
/// implementations put a new file in their place and never shorten one, so a mapping cannot lose its pages.
/// Summaries, which the Python producers rewrite in place (FORMATS.md D22), are read instead.
class WholeFile
{
public:
    /// Regular files of at most 4 GiB. Unreadable, TooLarge.
    [[nodiscard]] static Result<WholeFile> map(const std::string &path);
    /// The text in memory of its own, for one that was unpacked. TooLarge.
    [[nodiscard]] static Result<WholeFile> copyOf(std::string_view text);
    WholeFile(WholeFile &&other) noexcept;
    WholeFile &operator=(WholeFile &&other) noexcept;
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;
    ~WholeFile();

    [[nodiscard]] std::string_view text() const { return {m_data, m_size}; }
    /// Bytes that may be read from the start of text(), at least 64 more than its size.
    [[nodiscard]] std::size_t readable() const { return m_mapped; }
    /// Lets a mapped file's pages go; they come back by themselves when they are read. Nothing for a copy.
    void letGo() const;

private:
    WholeFile(char *data, std::size_t size, std::size_t mapped)
        : m_data(data)
        , m_size(size)
        , m_mapped(mapped)
    {}
    char *m_data = nullptr; // read-only
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
    bool m_ofFile = false;
};

} // namespace prism
