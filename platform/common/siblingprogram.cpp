// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/siblingprogram.h"

#include <filesystem>
#include <unistd.h>
#ifdef __APPLE__
#include <array>
#include <mach-o/dyld.h>
#endif

namespace prism {
namespace {

std::string ownPath()
{
#ifdef __APPLE__
    std::array<char, 4096> buffer{};
    auto size = static_cast<std::uint32_t>(buffer.size());
    return _NSGetExecutablePath(buffer.data(), &size) == 0 ? std::string(buffer.data()) : std::string();
#else
    std::error_code error;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::string() : path.string();
#endif
}

} // namespace

std::string siblingProgram(const std::string &name)
{
    const std::string own = ownPath();
    const std::size_t cut = own.rfind('/');
    return (cut == std::string::npos ? std::string("/nonexistent") : own.substr(0, cut)) + '/' + name;
}

} // namespace prism
