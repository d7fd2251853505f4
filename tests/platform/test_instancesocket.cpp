// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/instancesocket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <fcntl.h>
#include <future>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace prism;

namespace {

/// Asks on another thread, so that the listener here can answer.
Result<std::string> askMeanwhile(const std::string &path, const std::string &message)
{
    auto asked = std::async(std::launch::async, [&] { return InstanceSocket::ask(path, message); });
    const bool done = QTest::qWaitFor(
        [&] { return asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 10000);
    return done ? asked.get() : Result<std::string>(Error{ErrorCode::Timeout, "the test waited in vain", {}});
}

int connectedTo(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(&address.sun_path[0], path.c_str(), path.size() + 1);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    return ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? fd : -1;
}

} // namespace

class TestInstanceSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstListensAndTheSecondHandsOver();
    void aSocketOfTheDeadIsTaken();
    void oneThatHangsIsSaidSo();
    void nobodyIsNotFound();
    void hostileGuestsDoNotStopIt();
    void longMessagesAreRefused();
    void eachConfigurationHasItsOwn();
    void aFolderThatOthersMayEnterIsRefused();

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

void TestInstanceSocket::theFirstListensAndTheSecondHandsOver()
{
    auto first = InstanceSocket::claim(path("one"), "first");
    QVERIFY(first && *first);
    std::vector<std::string> heard;
    (*first)->listen([&heard](std::string_view message) {
        heard.emplace_back(message);
        return std::string("heard");
    });
    auto second =
        std::async(std::launch::async, [this] { return InstanceSocket::claim(path("one"), "second"); });
    QTRY_COMPARE(heard.size(), std::size_t{1});
    const auto handed = second.get();
    QVERIFY(handed && !*handed);
    QCOMPARE(heard.front(), std::string("second"));
    QCOMPARE(askMeanwhile(path("one"), "third").value_or("nothing"), std::string("heard"));
    first->reset();
    const auto next = InstanceSocket::claim(path("one"), "fourth");
    QVERIFY(next && *next);
}

void TestInstanceSocket::aSocketOfTheDeadIsTaken()
{
    const std::string where = path("dead");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(&address.sun_path[0], where.c_str(), where.size() + 1);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(fd); // as after kill -9: the file stays
    const auto claimed = InstanceSocket::claim(where, "hello");
    QVERIFY(claimed && *claimed);
}

void TestInstanceSocket::oneThatHangsIsSaidSo()
{
    const auto first = InstanceSocket::claim(path("hang"), "first");
    QVERIFY(first && *first); // and it never listens
    const auto second = InstanceSocket::claim(path("hang"), "second");
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Timeout);
}

void TestInstanceSocket::nobodyIsNotFound()
{
    QCOMPARE(InstanceSocket::ask(path("nobody"), "hello").error().code, ErrorCode::NotFound);
}

void TestInstanceSocket::hostileGuestsDoNotStopIt()
{
    const auto first = InstanceSocket::claim(path("busy"), "first");
    QVERIFY(first && *first);
    int heard = 0;
    (*first)->listen([&heard](std::string_view) {
        ++heard;
        return std::string("heard");
    });
    const int silent = connectedTo(path("busy"));
    const int gone = connectedTo(path("busy"));
    ::close(gone);
    const int endless = connectedTo(path("busy"));
    const std::string flood(20000, 'x');
    QVERIFY(::send(endless, flood.data(), flood.size(), MSG_NOSIGNAL) > 8192);
    QCOMPARE(askMeanwhile(path("busy"), "hello").value_or("nothing"), std::string("heard"));
    QCOMPARE(heard, 1); // neither the flood nor the silence is a message
    ::close(silent);
    ::close(endless);
}

void TestInstanceSocket::longMessagesAreRefused()
{
    QCOMPARE(InstanceSocket::ask(path("x"), std::string(10000, 'x')).error().code, ErrorCode::InvalidInput);
    QCOMPARE(InstanceSocket::ask(path("x"), "two\nlines").error().code, ErrorCode::InvalidInput);
    QCOMPARE(InstanceSocket::ask(std::string(200, 'p'), "x").error().code, ErrorCode::InvalidInput);
}

void TestInstanceSocket::eachConfigurationHasItsOwn()
{
    const std::string run = m_folder.path().toStdString();
    const auto one = panelSocketPath(run, "/home/me/.config/prism", "/home/me/inbox");
    const auto other = panelSocketPath(run, "/home/me/.config/prism", "/home/me/other");
    QVERIFY(one && other);
    QVERIFY(*one != *other);
    QCOMPARE(panelSocketPath(run, "/home/me/.config/prism", "/home/me/inbox").value_or(""), *one);
    QVERIFY(one->starts_with(run + "/prism/panel-"));
    QVERIFY(panelSocketPath("relative", "/c", "/i").value_or("").starts_with("/tmp/prism-"));
}

void TestInstanceSocket::aFolderThatOthersMayEnterIsRefused()
{
    QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("open/prism"))));
    QCOMPARE(::chmod(path("open/prism").c_str(), 0755), 0);
    QCOMPARE(panelSocketPath(path("open"), "/c", "/i").error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestInstanceSocket)
#include "test_instancesocket.moc"
