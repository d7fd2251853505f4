// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"
#include "engine/core/filelock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace prism;

class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondIsBusy();
    void releasedAtTheEndOfItsScope();
    void waitsUntilItIsFree();
    void waitingCanBeStopped();
    void otherProgramsFlockCounts();
    void deathReleasesIt();
    void missingDirectoryIsAnError();
    void linkIsNotFollowed();
    void fifoDoesNotBlock();
    void ownerIsReplaced();

private:
    std::string at(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)).toStdString(); }
    QTemporaryDir m_dir;
};

void TestFileLock::secondIsBusy()
{
    const auto first = FileLock::tryLock(at("a"));
    QVERIFY(first);
    const auto second = FileLock::tryLock(at("a"));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY(FileLock::tryLock(at("another")));
}

void TestFileLock::releasedAtTheEndOfItsScope()
{
    {
        const auto first = FileLock::tryLock(at("b"));
        QVERIFY(first);
    }
    QVERIFY(FileLock::tryLock(at("b")));
}

void TestFileLock::waitsUntilItIsFree()
{
    auto first = FileLock::tryLock(at("c"));
    QVERIFY(first);
    std::optional<FileLock> held(std::move(*first));
    const auto begin = monotonicMilliseconds();
    std::thread releaser([&held, begin] {
        while (monotonicMilliseconds() - begin < 150)
            std::this_thread::yield();
        held.reset();
    });
    const auto second = FileLock::wait(at("c"), {});
    const auto waited = monotonicMilliseconds() - begin;
    releaser.join();
    QVERIFY(second);
    QVERIFY(waited >= 150);
}

void TestFileLock::waitingCanBeStopped()
{
    const auto first = FileLock::tryLock(at("d"));
    QVERIFY(first);
    std::stop_source stop;
    stop.request_stop();
    const auto second = FileLock::wait(at("d"), stop.get_token());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Cancelled);
}

// The Python collector takes the same lock (FORMATS.md 13.5).
void TestFileLock::otherProgramsFlockCounts()
{
    const int fd = ::open(at("e").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    QVERIFY(fd >= 0);
    QCOMPARE(::flock(fd, LOCK_EX), 0);
    QCOMPARE(FileLock::tryLock(at("e")).error().code, ErrorCode::Busy);
    ::close(fd);
    QVERIFY(FileLock::tryLock(at("e")));
}

void TestFileLock::deathReleasesIt()
{
    const std::string path = at("f");
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        const auto lock = FileLock::tryLock(path);
        const char c = lock ? '1' : '0';
        if (::write(ready[1], &c, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char c = 0;
    QCOMPARE(::read(ready[0], &c, 1), ssize_t{1});
    QCOMPARE(c, '1');
    QVERIFY(!FileLock::tryLock(path));
    ::kill(pid, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(pid, &status, 0), pid);
    QVERIFY(FileLock::tryLock(path));
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestFileLock::missingDirectoryIsAnError()
{
    QCOMPARE(FileLock::tryLock(at("none/x")).error().code, ErrorCode::NotFound);
}

void TestFileLock::linkIsNotFollowed()
{
    QCOMPARE(::symlink(at("target").c_str(), at("link").c_str()), 0);
    QVERIFY(!FileLock::tryLock(at("link")));
    struct stat s = {};
    QVERIFY(::stat(at("target").c_str(), &s) != 0);
}

void TestFileLock::fifoDoesNotBlock()
{
    QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
    const auto begin = monotonicMilliseconds();
    static_cast<void>(FileLock::tryLock(at("fifo")).has_value());
    QVERIFY(monotonicMilliseconds() - begin < 5000);
}

void TestFileLock::ownerIsReplaced()
{
    auto lock = FileLock::tryLock(at("g"));
    QVERIFY(lock);
    lock->setOwner("a long text of the first owner");
    lock->setOwner("pid 7");
    QFile file(m_dir.filePath(QStringLiteral("g")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("pid 7"));
}

QTEST_APPLESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
