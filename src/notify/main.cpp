// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/announcementjson.h"
#include "platform/common/sandbox.h"
#include "platform/notify/desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTimer>

#include <array>
#include <cerrno>
#include <optional>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

using prism::NotifyAnswer;

int finish(NotifyAnswer answer, std::string_view sentence = {})
{
    if (!sentence.empty()) {
        const std::string line = std::string(sentence) + '\n';
        static_cast<void>(!::write(STDERR_FILENO, line.data(), line.size()));
    }
    return static_cast<int>(answer);
}

// Everything on standard input; nothing if it is too long or cannot be read.
std::optional<std::string> input()
{
    std::string text;
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(got));
        if (text.size() > prism::announcementLimit)
            return std::nullopt;
    }
}

NotifyAnswer answerOf(prism::ErrorCode code)
{
    switch (code) {
    case prism::ErrorCode::NotFound:
        return NotifyAnswer::Absent;
    case prism::ErrorCode::Timeout:
        return NotifyAnswer::Frozen;
    default:
        return NotifyAnswer::Failed;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const auto text = input();
    if (!text)
        return finish(NotifyAnswer::Misused,
                      "prism-notify reads one announcement, as JSON of at most 64 KiB");
    const auto announcement = prism::parseAnnouncement(*text);
    if (!announcement)
        return finish(NotifyAnswer::Misused, announcement.error().text());
    const QCoreApplication application(argc, argv);
    const auto notifier = prism::DesktopNotifier::make(QDBusConnection::sessionBus(), prism::isSandboxed());
    QObject::connect(notifier.get(), &prism::DesktopNotifier::told, &application,
                     [] { QCoreApplication::exit(finish(NotifyAnswer::Told)); });
    QObject::connect(notifier.get(), &prism::DesktopNotifier::failed, &application,
                     [](const prism::Announcement &, const prism::Error &error) {
                         QCoreApplication::exit(finish(answerOf(error.code), error.text()));
                     });
    QTimer::singleShot(0, notifier.get(), [&] { notifier->tell(*announcement); });
    return QCoreApplication::exec();
}
