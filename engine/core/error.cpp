// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

#include <cerrno>
#include <system_error>

namespace prism {

Error errorFromErrno(int errnoValue, const Sentence &action, const std::string &place)
{
    ErrorCode code = ErrorCode::Io;
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::NotFound;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::PermissionDenied;
        break;
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::NoSpace;
        break;
    case EWOULDBLOCK:
        code = ErrorCode::Busy;
        break;
    default:
        break;
    }
    return {code, Sentence::saying("%1: %2", action, std::generic_category().message(errnoValue)), place};
}

} // namespace prism
