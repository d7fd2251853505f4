// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/keychain/keychaincall.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QTimer>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace {

using prism::KeychainAnswer;

void complain(std::string_view text)
{
    const std::string line = "prism-keychain: " + std::string(text) + '\n';
    static_cast<void>(!::write(STDERR_FILENO, line.data(), line.size()));
}

// A crash must not write the secret into a core file, and no other program of this user shall look into it.
void hideMemory()
{
    const rlimit none{0, 0};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &none));
#ifdef __linux__
    static_cast<void>(::prctl(PR_SET_DUMPABLE, 0));
#endif
}

// Everything on standard input as text; nothing if it is too long, empty, not UTF-8 or has a zero byte.
std::optional<QString> valueFromInput()
{
    QByteArray bytes;
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        bytes.append(buffer.data(), got);
        if (bytes.size() > static_cast<qsizetype>(prism::keychainValueLimit))
            return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (bytes.isEmpty() || decoder.hasError() || bytes.contains('\0'))
        return std::nullopt;
    return text;
}

bool writeAll(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t put =
            ::write(STDOUT_FILENO, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (put < 0 && errno != EINTR)
            return false;
        at += put > 0 ? put : 0;
    }
    return true;
}

int finish(const prism::KeychainReply &reply)
{
    if (!reply.sentence.isEmpty() && reply.answer != KeychainAnswer::Done)
        complain(reply.sentence.toStdString());
    if (reply.answer == KeychainAnswer::Done && !writeAll(reply.value.toUtf8()))
        return static_cast<int>(KeychainAnswer::Failed);
    return static_cast<int>(reply.answer);
}

} // namespace

int main(int argc, char **argv)
{
    hideMemory();
    const std::string action = argc == 4 ? argv[1] : "";
    if (action != "state" && action != "read" && action != "write" && action != "remove") {
        complain("use state, read, write or remove with a service and a name");
        return static_cast<int>(KeychainAnswer::Misused);
    }
    // QtKeychain 0.13 would ask KWallet by an interface of its own, whose lock it cannot tell. KWallet is a
    // Secret Service, too, and that is asked here on every desktop.
    for (const char *variable : {"XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION", "KDE_SESSION_VERSION"})
        qunsetenv(variable);
    const QCoreApplication application(argc, argv);
    prism::KeychainQuestion question{action, QString::fromUtf8(argv[2]), QString::fromUtf8(argv[3]), {}};
    if (action == "write") {
        auto value = valueFromInput();
        if (!value) {
            complain("a value is UTF-8 text of 1 to 65536 bytes");
            return static_cast<int>(KeychainAnswer::Misused);
        }
        question.value = std::move(*value);
    }
    QTimer::singleShot(0, &application, [&question] {
        prism::askKeychain(question,
                           [](const prism::KeychainReply &reply) { QCoreApplication::exit(finish(reply)); });
    });
    return QCoreApplication::exec();
}
