// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <cstring>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace prism;

namespace {

// A file system of one megabyte of its own; isMounted() is false without the rights for it.
class SmallDisk
{
public:
    SmallDisk()
    {
        m_mounted = ::mount("tmpfs", path().c_str(), "tmpfs", 0, "size=1m") == 0;
        m_error = errno;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(path().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] std::string reason() const
    {
        return std::string("SKIPPED, NOT PROVEN HERE: no tmpfs can be mounted: ") + std::strerror(m_error);
    }
    [[nodiscard]] std::string path() const { return m_dir.path().toStdString(); }

private:
    QTemporaryDir m_dir;
    bool m_mounted = false;
    int m_error = 0;
};

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndReplaces();
    void modeIsAsAsked();
    void nothingChangesWithoutCommit();
    void movedWriterCommits();
    void largeWritesArriveInOrder();
    void linkIsReplacedNotFollowed();
    void temporaryIsInvisibleToReaders();
    void missingDirectoryIsAnError();
    void directoryInThePlaceIsAnError();
    void longNamesWork();
    void fullDiskKeepsTheOldFile_data();
    void fullDiskKeepsTheOldFile();
    void failureStays();

private:
    std::string at(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)).toStdString(); }
    QByteArray read(const std::string &path) const
    {
        QFile f(QString::fromStdString(path));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("(unreadable)");
    }
    static QStringList entries(const std::string &path)
    {
        return QDir(QString::fromStdString(path))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QTemporaryDir m_dir;
};

void TestAtomicFile::createsAndReplaces()
{
    const std::string path = at("a.json");
    QVERIFY(writeFileAtomically(path, "one"));
    QCOMPARE(read(path), QByteArray("one"));
    QVERIFY(writeFileAtomically(path, ""));
    QCOMPARE(read(path), QByteArray());
}

void TestAtomicFile::modeIsAsAsked()
{
    const mode_t before = ::umask(0);
    QVERIFY(writeFileAtomically(at("private"), "x"));
    QVERIFY(writeFileAtomically(at("public"), "x", 0644));
    ::umask(before);
    struct stat s = {};
    QCOMPARE(::stat(at("private").c_str(), &s), 0);
    QCOMPARE(s.st_mode & 07777U, 0600U);
    QCOMPARE(::stat(at("public").c_str(), &s), 0);
    QCOMPARE(s.st_mode & 07777U, 0644U);
}

void TestAtomicFile::nothingChangesWithoutCommit()
{
    QVERIFY(QDir().mkdir(m_dir.filePath(QStringLiteral("dropped"))));
    const std::string path = at("dropped/x");
    QVERIFY(writeFileAtomically(path, "old"));
    {
        auto file = AtomicFile::create(path);
        QVERIFY(file);
        QVERIFY(file->write("new"));
        QCOMPARE(file->size(), std::uint64_t{3});
        QCOMPARE(entries(at("dropped")).size(), 2);
    }
    QCOMPARE(read(path), QByteArray("old"));
    QCOMPARE(entries(at("dropped")).size(), 1);
}

void TestAtomicFile::movedWriterCommits()
{
    auto file = AtomicFile::create(at("moved"));
    QVERIFY(file);
    QVERIFY(file->write("before, "));
    AtomicFile other(std::move(*file));
    QVERIFY(other.write("after"));
    QVERIFY(other.commit());
    QCOMPARE(read(at("moved")), QByteArray("before, after"));
}

void TestAtomicFile::largeWritesArriveInOrder()
{
    QByteArray expected;
    auto file = AtomicFile::create(at("large"));
    QVERIFY(file);
    for (int i = 0; i < 200; ++i) {
        const QByteArray piece(i * 311 + (i % 10 == 0 ? 700000 : 0), static_cast<char>('a' + i % 26));
        expected += piece;
        QVERIFY(file->write(std::string_view(piece.constData(), static_cast<std::size_t>(piece.size()))));
    }
    QVERIFY(file->commit());
    QVERIFY(read(at("large")) == expected);
    QCOMPARE(file->size(), static_cast<std::uint64_t>(expected.size()));
}

void TestAtomicFile::linkIsReplacedNotFollowed()
{
    QVERIFY(writeFileAtomically(at("victim"), "untouched"));
    QCOMPARE(::symlink(at("victim").c_str(), at("link").c_str()), 0);
    QVERIFY(writeFileAtomically(at("link"), "mine"));
    QCOMPARE(read(at("victim")), QByteArray("untouched"));
    QCOMPARE(read(at("link")), QByteArray("mine"));
    struct stat s = {};
    QCOMPARE(::lstat(at("link").c_str(), &s), 0);
    QVERIFY(S_ISREG(s.st_mode));
}

// FORMATS.md 13.7: no reader may take the temporary file for a summary or a bundle.
void TestAtomicFile::temporaryIsInvisibleToReaders()
{
    QVERIFY(QDir().mkdir(m_dir.filePath(QStringLiteral("pending"))));
    auto file = AtomicFile::create(at("pending/lint_web.json"));
    QVERIFY(file);
    const QStringList names = entries(at("pending"));
    QCOMPARE(names.size(), 1);
    QVERIFY(names.front().startsWith(QLatin1Char('.')) && !names.front().endsWith(QStringLiteral(".json")));
}

void TestAtomicFile::missingDirectoryIsAnError()
{
    const auto file = AtomicFile::create(at("none/x"));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::NotFound);
}

void TestAtomicFile::directoryInThePlaceIsAnError()
{
    QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("place/x"))));
    QVERIFY(!writeFileAtomically(at("place/x"), "text"));
    QCOMPARE(entries(at("place")), QStringList{QStringLiteral("x")});
}

void TestAtomicFile::longNamesWork()
{
    const std::string path = at(std::string(250, 'n').c_str());
    QVERIFY(writeFileAtomically(path, "x"));
    QCOMPARE(read(path), QByteArray("x"));
}

void TestAtomicFile::fullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("at the last flush") << 900000;
    QTest::newRow("while writing") << 5000000;
}

void TestAtomicFile::fullDiskKeepsTheOldFile()
{
    QFETCH(int, size);
    const SmallDisk disk;
    if (!disk.isMounted()) {
        qWarning("%s", disk.reason().c_str());
        QSKIP("no right to mount a small tmpfs");
    }
    const std::string path = disk.path() + "/bundle.json";
    const std::string old(300000, 'o');
    QVERIFY(writeFileAtomically(path, old));
    const auto written = writeFileAtomically(path, std::string(static_cast<std::size_t>(size), 'n'));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NoSpace);
    QVERIFY(read(path) == QByteArray::fromStdString(old));
    QCOMPARE(entries(disk.path()).size(), 1); // the room is free again
    QVERIFY(writeFileAtomically(path, std::string(300000, 'm')));
}

void TestAtomicFile::failureStays()
{
    const SmallDisk disk;
    if (!disk.isMounted()) {
        qWarning("%s", disk.reason().c_str());
        QSKIP("no right to mount a small tmpfs");
    }
    auto file = AtomicFile::create(disk.path() + "/x");
    QVERIFY(file);
    const std::string piece(800000, 'x');
    bool failed = false;
    for (int i = 0; i < 4; ++i)
        failed = failed || !file->write(piece);
    QVERIFY(failed);
    QVERIFY(!file->write("y"));
    const auto committed = file->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::NoSpace);
    QVERIFY(!QFile::exists(QString::fromStdString(disk.path() + "/x")));
}

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
