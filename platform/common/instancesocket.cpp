// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/instancesocket.h"

#include "engine/core/clock.h"
#include "engine/core/filelock.h"

#include <QCryptographicHash>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t longestMessage = 8192;
constexpr std::size_t mostGuests = 8;
constexpr int limitMs = 3000;
#ifdef MSG_NOSIGNAL
constexpr int quietly = MSG_NOSIGNAL; // a peer that goes must not kill us
#else
constexpr int quietly = 0; // macOS: SO_NOSIGPIPE
#endif

Result<sockaddr_un> addressOf(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return Error{ErrorCode::InvalidInput, Sentence::saying("the path of a socket is too long"), path};
    std::memcpy(&address.sun_path[0], path.c_str(), path.size() + 1);
    return address;
}

const sockaddr *generic(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(
        &address); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

FileDescriptor streamSocket()
{
    FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (fd.isOpen()) {
        static_cast<void>(::fcntl(fd.get(), F_SETFD, FD_CLOEXEC));
        static_cast<void>(::fcntl(fd.get(), F_SETFL, O_NONBLOCK));
#ifdef SO_NOSIGPIPE
        const int on = 1;
        static_cast<void>(::setsockopt(fd.get(), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on));
#endif
    }
    return fd;
}

bool isSameUser(int fd)
{
#ifdef __APPLE__
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(fd, &user, &group) == 0 && user == ::geteuid();
#else
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && who.uid == ::geteuid();
#endif
}

bool waitFor(int fd, short what, std::int64_t until)
{
    pollfd wanted{fd, what, 0};
    for (;;) {
        const auto left = static_cast<int>(std::max<std::int64_t>(until - monotonicMilliseconds(), 0));
        const int ready = ::poll(&wanted, 1, left);
        if (ready >= 0 || errno != EINTR)
            return ready > 0;
    }
}

Error silent(const std::string &path)
{
    return {ErrorCode::Timeout, Sentence::saying("Prism is open already and does not answer"), path};
}

Result<std::string> converse(int fd, const std::string &path, const std::string &message)
{
    const std::int64_t until = monotonicMilliseconds() + limitMs;
    const std::string line = message + '\n';
    // Less than what a socket takes at once.
    if (::send(fd, line.data(), line.size(), quietly) != static_cast<ssize_t>(line.size()))
        return silent(path);
    std::string answer;
    std::array<char, 1024> buffer{};
    while (answer.size() < longestMessage) {
        if (!waitFor(fd, POLLIN, until))
            return silent(path);
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got <= 0)
            break;
        answer.append(buffer.data(), static_cast<std::size_t>(got));
        if (answer.ends_with('\n')) {
            answer.pop_back();
            return answer;
        }
    }
    return silent(path);
}

Result<void> makePrivate(const std::string &folder)
{
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return errorFromErrno(errno, Sentence::saying("cannot make the folder of the socket"), folder);
    struct stat facts
    {};
    if (::lstat(folder.c_str(), &facts) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot look at the folder of the socket"), folder);
    if (!S_ISDIR(facts.st_mode) || facts.st_uid != ::geteuid() || (facts.st_mode & 077U) != 0)
        return Error{ErrorCode::Refused, Sentence::saying("this folder must belong to you alone"), folder};
    return {};
}

} // namespace

struct InstanceSocket::Guest
{
    explicit Guest(FileDescriptor fd)
        : socket(std::move(fd))
        , arrivals(socket.get(), QSocketNotifier::Read)
    {
        patience.setSingleShot(true);
    }

    FileDescriptor socket;
    QSocketNotifier arrivals; // before the socket is closed
    QTimer patience;
    std::string text;
};

InstanceSocket::InstanceSocket(FileDescriptor socket, std::string path)
    : m_socket(std::move(socket))
    , m_path(std::move(path))
{}

InstanceSocket::~InstanceSocket()
{
    ::unlink(m_path.c_str());
}

Result<std::string> InstanceSocket::ask(const std::string &path, const std::string &message)
{
    const auto address = addressOf(path);
    if (!address)
        return address.error();
    if (message.size() >= longestMessage || message.find('\n') != std::string::npos)
        return Error{ErrorCode::InvalidInput, Sentence::saying("a message is one line of at most 8 KiB"), {}};
    const FileDescriptor fd = streamSocket();
    if (!fd.isOpen())
        return errorFromErrno(errno, Sentence::saying("cannot make a socket"), path);
    if (::connect(fd.get(), generic(*address), sizeof *address) != 0) {
        if (errno == EAGAIN) // so many wait already that he cannot be well
            return silent(path);
        return Error{ErrorCode::NotFound, Sentence::saying("nobody listens"), path};
    }
    if (!isSameUser(fd.get()))
        return Error{ErrorCode::Refused, Sentence::saying("somebody else listens"), path};
    return converse(fd.get(), path, message);
}

Result<std::unique_ptr<InstanceSocket>> InstanceSocket::claim(const std::string &path,
                                                              const std::string &message)
{
    // Held only until this one listens or has found who does, so that two starts at once agree.
    const auto lock = FileLock::wait(path + ".lock", {});
    if (!lock)
        return lock.error();
    const auto answer = ask(path, message);
    if (answer)
        return std::unique_ptr<InstanceSocket>();
    if (answer.error().code != ErrorCode::NotFound)
        return answer.error();
    const auto address = addressOf(path);
    if (!address)
        return address.error();
    ::unlink(path.c_str()); // of one that was killed
    FileDescriptor fd = streamSocket();
    if (!fd.isOpen() || ::bind(fd.get(), generic(*address), sizeof *address) != 0 ||
        ::listen(fd.get(), static_cast<int>(mostGuests)) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot listen for a second start"), path);
    return std::unique_ptr<InstanceSocket>(new InstanceSocket(std::move(fd), path));
}

void InstanceSocket::listen(Listener listener)
{
    m_listener = std::move(listener);
    m_arrivals = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    QObject::connect(m_arrivals.get(), &QSocketNotifier::activated, m_arrivals.get(), [this] { welcome(); });
}

void InstanceSocket::welcome()
{
    FileDescriptor fd(::accept(m_socket.get(), nullptr, nullptr));
    if (!fd.isOpen() || m_guests.size() >= mostGuests || !isSameUser(fd.get()))
        return;
    static_cast<void>(::fcntl(fd.get(), F_SETFD, FD_CLOEXEC));
    static_cast<void>(::fcntl(fd.get(), F_SETFL, O_NONBLOCK));
    m_guests.push_back(std::make_unique<Guest>(std::move(fd)));
    Guest *guest = m_guests.back().get();
    const auto dismiss = [this, guest] {
        m_guests.remove_if([guest](const auto &g) { return g.get() == guest; });
    };
    QObject::connect(&guest->patience, &QTimer::timeout, m_arrivals.get(), dismiss, Qt::QueuedConnection);
    QObject::connect(&guest->arrivals, &QSocketNotifier::activated, &guest->patience,
                     [this, guest] { read(*guest); });
    guest->patience.start(limitMs);
}

void InstanceSocket::read(Guest &guest)
{
    std::array<char, 1024> buffer{};
    const ssize_t got = ::read(guest.socket.get(), buffer.data(), buffer.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got > 0)
        guest.text.append(buffer.data(), static_cast<std::size_t>(got));
    const std::size_t end = guest.text.find('\n');
    if (got > 0 && end == std::string::npos && guest.text.size() < longestMessage)
        return;
    guest.arrivals.setEnabled(false);
    if (end != std::string::npos) {
        const std::string answer = m_listener(std::string_view(guest.text).substr(0, end)) + '\n';
        static_cast<void>(::send(guest.socket.get(), answer.data(), answer.size(), quietly));
    }
    guest.patience.start(0); // goes from the event loop, since its notifier is calling
}

Result<std::string> panelSocketPath(const std::string &runtimeFolder, const std::string &configDirectory,
                                    const std::string &inbox)
{
    std::string folder = runtimeFolder.starts_with('/') && isDirectory(runtimeFolder)
                             ? runtimeFolder + "/prism"
                             : "/tmp/prism-" + std::to_string(::geteuid());
    if (auto made = makePrivate(folder); !made)
        return made.error();
    QByteArray name = QByteArray::fromStdString(configDirectory);
    name.append('\0').append(QByteArray::fromStdString(inbox));
    constexpr qsizetype enough = 16;
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(enough);
    return folder + "/panel-" + hash.toStdString();
}

} // namespace prism
