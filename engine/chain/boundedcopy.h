// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"
#include "engine/core/result.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace prism {

/// A pipe for the output of a program that nobody trusts: what comes is written to a file, and beyond the
/// limit the pipe is closed, which ends the program.
class BoundedCopy
{
public:
    /// Creates the file (0600) and the pipe.
    [[nodiscard]] static Result<std::unique_ptr<BoundedCopy>> create(const std::string &path,
                                                                     std::size_t limit);
    ~BoundedCopy();
    BoundedCopy(const BoundedCopy &) = delete;
    BoundedCopy &operator=(const BoundedCopy &) = delete;

    /// The end that the program writes to.
    [[nodiscard]] int descriptor() const { return m_input.get(); }
    /// After the program's end: waits for the rest. TooLarge, NoSpace, Io.
    [[nodiscard]] Result<void> finish();

private:
    BoundedCopy(std::string path, FileDescriptor file, FileDescriptor output, FileDescriptor input,
                std::size_t limit);
    void copy();

    std::string m_path;
    FileDescriptor m_file;
    FileDescriptor m_output; // the reader's end
    FileDescriptor m_input;
    std::size_t m_limit;
    std::optional<Error> m_failure; // of the reader, until it is joined
    std::thread m_reader;
};

} // namespace prism
