// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/schedulefiles.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"

#include <unistd.h>

#include <cerrno>

namespace prism {
namespace {

constexpr std::string_view mark = "Written by Prism";
constexpr std::size_t largest = std::size_t{1} << 20;

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

} // namespace

ScheduleFile scheduleFile(std::string path, std::string text, unsigned mode)
{
    ScheduleFile file{std::move(path), std::move(text), mode, ScheduleFile::State::Absent, {}};
    const auto present = readFile(file.path, largest, Links::Refuse);
    if (present) {
        file.state = *present == file.text ? ScheduleFile::State::Same : ScheduleFile::State::Differs;
        file.present = *present;
    } else if (present.error().code != ErrorCode::NotFound) {
        file.state = ScheduleFile::State::Differs;
    }
    return file;
}

Result<void> ScheduleFiles::write(const std::vector<ScheduleFile> &files, bool replace)
{
    for (const ScheduleFile &f : files) {
        if (f.state == ScheduleFile::State::Differs && !replace)
            return Error{ErrorCode::Refused,
                         Sentence::saying("differs from what Prism would write; it is left alone"), f.path};
    }
    for (const ScheduleFile &f : files) {
        if (f.state == ScheduleFile::State::Same)
            continue;
        auto done = makeDirectory(folderOf(f.path));
        if (done)
            done = writeFileAtomically(f.path, f.text, f.mode);
        if (!done) {
            undo();
            return done.error();
        }
        m_written.push_back(f);
    }
    return {};
}

void ScheduleFiles::undo()
{
    for (const ScheduleFile &f : m_written) {
        if (f.state == ScheduleFile::State::Absent)
            ::unlink(f.path.c_str());
        else
            static_cast<void>(writeFileAtomically(f.path, f.present, f.mode));
    }
    m_written.clear();
}

Result<void> removeScheduleFiles(const std::vector<std::string> &paths)
{
    Result<void> result;
    for (const std::string &path : paths) {
        const auto text = readFile(path, largest, Links::Refuse);
        if (!text && text.error().code == ErrorCode::NotFound)
            continue;
        if (!text || text->find(mark) == std::string::npos) {
            result = Error{ErrorCode::Refused, Sentence::saying("was not written by Prism; it is left alone"),
                           path};
            continue;
        }
        if (::unlink(path.c_str()) != 0 && errno != ENOENT)
            return errorFromErrno(errno, Sentence::saying("cannot remove it"), path);
    }
    return result;
}

std::vector<Sentence> fileDrift(const std::vector<ScheduleFile> &files)
{
    std::vector<Sentence> out;
    for (const ScheduleFile &f : files) {
        if (f.state == ScheduleFile::State::Absent)
            out.push_back(Sentence::saying("%1 is missing", f.path));
        else if (f.state == ScheduleFile::State::Differs)
            out.push_back(Sentence::saying("%1 differs from what Prism would write", f.path));
    }
    return out;
}

} // namespace prism
