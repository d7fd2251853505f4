// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

using namespace prism;

class TestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }
    void readsWhole();
    void readsOfProcAreComplete();
    void sizeIsLimited();
    void linksAreFollowedOrRefused();
    void onlyRegularFilesAreRead_data();
    void onlyRegularFilesAreRead();
    void missingIsNotFound();
    void headAndTail();
    void stampChangesWithTheFile();
    void makesDirectories();
    void directoryInTheWayIsAnError();
    void listsInByteOrder();
    void listingTellsKinds();
    void removesOnlyStaleTemporaries();
    void moves();
    void descriptorIsClosedOnce();
    void expandsHome_data();
    void expandsHome();
    void tidies_data();
    void tidies();

private:
    std::string at(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string put(const char *name, const QByteArray &text) const
    {
        QFile f(m_dir.filePath(QString::fromUtf8(name)));
        if (!f.open(QIODevice::WriteOnly) || f.write(text) != text.size())
            qFatal("cannot write %s", name);
        return f.fileName().toStdString();
    }
    QTemporaryDir m_dir;
};

void TestFile::readsWhole()
{
    const std::string path = put("whole", QByteArray("a\0b\n", 4));
    const auto text = readFile(path);
    QVERIFY(text);
    QCOMPARE(*text, std::string("a\0b\n", 4));
    QCOMPARE(*readFile(put("empty", "")), std::string());
}

// Files of /proc say they are empty.
void TestFile::readsOfProcAreComplete()
{
    const auto text = readFile("/proc/self/status");
    QVERIFY(text);
    QVERIFY(text->find("VmRSS") != std::string::npos);
#ifdef Q_OS_LINUX
    // Those below /proc/sys answer one read only.
    QCOMPARE(readFile("/proc/sys/kernel/random/boot_id")->size(), std::size_t{37});
#endif
    const auto cut = readFile("/proc/self/status", 10);
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::TooLarge);
}

void TestFile::sizeIsLimited()
{
    const std::string path = put("ten", "0123456789");
    QVERIFY(readFile(path, 10));
    const auto text = readFile(path, 9);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::TooLarge);
    QCOMPARE(text.error().place, path);
}

void TestFile::linksAreFollowedOrRefused()
{
    const std::string target = put("target", "x");
    const std::string link = at("link");
    QCOMPARE(::symlink(target.c_str(), link.c_str()), 0);
    QCOMPARE(*readFile(link), std::string("x"));
    const auto refused = readFile(link, 100, Links::Refuse);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, std::string("is a symbolic link"));
}

void TestFile::onlyRegularFilesAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("directory") << m_dir.path();
    QTest::newRow("device") << QStringLiteral("/dev/zero");
    QTest::newRow("fifo") << m_dir.filePath(QStringLiteral("fifo"));
}

// A FIFO without a writer would block for ever (FORMATS.md D21).
void TestFile::onlyRegularFilesAreRead()
{
    QFETCH(QString, path);
    ::mkfifo(at("fifo").c_str(), 0600);
    const auto text = readFile(path.toStdString());
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Unreadable);
}

void TestFile::missingIsNotFound()
{
    QCOMPARE(readFile(at("none")).error().code, ErrorCode::NotFound);
    QCOMPARE(readFile(put("plain", "x") + "/below").error().code, ErrorCode::NotFound);
    QCOMPARE(listDirectory(at("none")).error().code, ErrorCode::NotFound);
    QVERIFY(!fileExists(at("none")));
}

void TestFile::headAndTail()
{
    const std::string path = put("long", "0123456789");
    QCOMPARE(*readHead(path, 3), std::string("012"));
    QCOMPARE(*readHead(path, 100), std::string("0123456789"));
    QCOMPARE(*readTail(path, 3), std::string("789"));
    QCOMPARE(*readTail(path, 100), std::string("0123456789"));
    QCOMPARE(*readTail(put("nothing", ""), 5), std::string());
}

void TestFile::stampChangesWithTheFile()
{
    const std::string path = put("stamped", "one");
    FileStamp first;
    FileStamp second;
    QVERIFY(openRegular(path, 100, Links::Follow, &first));
    QVERIFY(openRegular(path, 100, Links::Follow, &second));
    QVERIFY(first == second);
    const std::string other = put("other", "two");
    QCOMPARE(::rename(other.c_str(), path.c_str()), 0);
    QVERIFY(openRegular(path, 100, Links::Follow, &second));
    QVERIFY(!(first == second));
}

void TestFile::makesDirectories()
{
    const std::string path = at("a/b/c");
    QVERIFY(makeDirectory(path));
    QVERIFY(makeDirectory(path + '/'));
    struct stat s = {};
    QCOMPARE(::stat(path.c_str(), &s), 0);
    QCOMPARE(s.st_mode & 0777U, 0700U);
    QVERIFY(isDirectory(path));
}

void TestFile::directoryInTheWayIsAnError()
{
    const std::string path = put("file-in-the-way", "x");
    QVERIFY(!makeDirectory(path));
    QVERIFY(!makeDirectory(path + "/below"));
}

void TestFile::listsInByteOrder()
{
    QVERIFY(makeDirectory(at("list")));
    for (const char *name : {"list/b", "list/B", "list/.a", "list/\xC3\xA4", "list/a b"})
        put(name, "");
    const auto entries = listDirectory(at("list"));
    QVERIFY(entries);
    std::string names;
    for (const DirectoryEntry &e : *entries)
        names += e.name + '|';
    QCOMPARE(names, std::string(".a|B|a b|b|\xC3\xA4|"));
}

void TestFile::listingTellsKinds()
{
    QVERIFY(makeDirectory(at("kinds/dir")));
    put("kinds/file", "");
    QCOMPARE(::symlink("dir", at("kinds/link").c_str()), 0);
    const auto entries = listDirectory(at("kinds"));
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t{3});
    QVERIFY((*entries)[0].isDirectory && !(*entries)[0].isLink);
    QVERIFY((*entries)[1].isRegular);
    QVERIFY((*entries)[2].isLink && !(*entries)[2].isDirectory);
}

void TestFile::removesOnlyStaleTemporaries()
{
    QVERIFY(makeDirectory(at("stale")));
    const UtcTime now{1795105800};
    const auto make = [this, now](const char *name, std::int64_t age) {
        const std::string path = put(name, "");
        const timeval time{now.seconds - age, 0};
        const std::array times{time, time};
        if (::utimes(path.c_str(), times.data()) != 0)
            qFatal("utimes");
    };
    make("stale/.x.json.1-2.prism-tmp", 7200);
    make("stale/.y.json.1-2.prism-tmp", 60);
    make("stale/old.json", 7200);
    removeStaleTemporaries(at("stale"), now, 3600);
    const auto left = listDirectory(at("stale"));
    QVERIFY(left);
    QCOMPARE(left->size(), std::size_t{2});
    removeStaleTemporaries(at("no-such-directory"), now, 3600);
}

void TestFile::moves()
{
    const std::string from = put("from", "x");
    QVERIFY(makeDirectory(at("to")));
    QVERIFY(moveFile(from, at("to/there")));
    QVERIFY(!fileExists(from));
    QCOMPARE(*readFile(at("to/there")), std::string("x"));
    QCOMPARE(moveFile(from, at("to/again")).error().code, ErrorCode::NotFound);
}

void TestFile::descriptorIsClosedOnce()
{
    FileDescriptor first(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const int fd = first.get();
    FileDescriptor second(std::move(first));
    QVERIFY(!first.isOpen()); // NOLINT(bugprone-use-after-move): that is the question
    QCOMPARE(second.get(), fd);
    FileDescriptor &self = second;
    second = std::move(self);
    QVERIFY(::fcntl(fd, F_GETFD) >= 0);
    second.reset();
    QVERIFY(::fcntl(fd, F_GETFD) < 0);
}

void TestFile::expandsHome_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << QStringLiteral("~") << QStringLiteral("/home/op");
    QTest::newRow("below") << QStringLiteral("~/inbox") << QStringLiteral("/home/op/inbox");
    QTest::newRow("another user") << QStringLiteral("~root/x") << QStringLiteral("~root/x");
    QTest::newRow("inside") << QStringLiteral("/a/~/b") << QStringLiteral("/a/~/b");
}

void TestFile::expandsHome()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(expandHome(path.toStdString(), "/home/op"), expected.toStdString());
}

void TestFile::tidies_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("doubled") << QStringLiteral("//a///b/") << QStringLiteral("/a/b");
    QTest::newRow("dots") << QStringLiteral("/a/./b/.") << QStringLiteral("/a/b");
    QTest::newRow("parents are kept") << QStringLiteral("/a/../b") << QStringLiteral("/a/../b");
    QTest::newRow("root") << QStringLiteral("/") << QStringLiteral("/");
    QTest::newRow("relative") << QStringLiteral("./a") << QStringLiteral("a");
    QTest::newRow("empty") << QString() << QStringLiteral(".");
}

void TestFile::tidies()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(tidyPath(path.toStdString()), expected.toStdString());
}

QTEST_APPLESS_MAIN(TestFile)
#include "tst_file.moc"
