// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/storefile.h"

#include "engine/core/file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace prism {

Result<void> prepareStoreFile(const std::string &path)
{
    const FileDescriptor fd(
        ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    struct stat status = {};
    if (!fd.isOpen() || ::fstat(fd.get(), &status) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot open the store"), path);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::Unreadable, Sentence::saying("is not a regular file"), path};
    if ((status.st_mode & 077) != 0 && ::fchmod(fd.get(), 0600) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot make the store private"), path);
    return {};
}

} // namespace prism
