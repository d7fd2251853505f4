// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"
#include "engine/core/result.h"

#include <QSocketNotifier>

#include <functional>
#include <list>
#include <memory>
#include <string>
#include <string_view>

namespace prism {

/// Makes a program the only one of its configuration: the first listens on a socket of this user, a later one
/// hands its message over and goes. A message is one line; only processes of the same user are heard. GUI
/// thread of the listener; Qt Network would cost the start of the panel a library.
class InstanceSocket
{
public:
    /// What a message is answered with; empty: it was no message.
    using Listener = std::function<std::string(std::string_view message)>;

    /// Listens at `path`, whose folder exists; or, if somebody does already, hands him `message` and returns
    /// null. Timeout if he does not answer within three seconds: he hangs.
    [[nodiscard]] static Result<std::unique_ptr<InstanceSocket>> claim(const std::string &path,
                                                                       const std::string &message);
    /// The answer of whoever listens at `path`; NotFound if nobody does. Waits for three seconds at most.
    [[nodiscard]] static Result<std::string> ask(const std::string &path, const std::string &message);

    ~InstanceSocket();
    InstanceSocket(const InstanceSocket &) = delete;
    InstanceSocket &operator=(const InstanceSocket &) = delete;

    /// From now on; messages that came before wait.
    void listen(Listener listener);

private:
    struct Guest;

    InstanceSocket(FileDescriptor socket, std::string path);
    void welcome();
    void read(Guest &guest);

    FileDescriptor m_socket;
    std::string m_path;
    Listener m_listener;
    std::unique_ptr<QSocketNotifier> m_arrivals;
    std::list<std::unique_ptr<Guest>> m_guests;
};

/// Where the panel of one configuration listens: in the user's runtime folder (XDG_RUNTIME_DIR), else in a
/// folder of /tmp that belongs to this user alone; the folder is made. The name is made of the folders.
[[nodiscard]] Result<std::string> panelSocketPath(const std::string &runtimeFolder,
                                                  const std::string &configDirectory,
                                                  const std::string &inbox);

} // namespace prism
