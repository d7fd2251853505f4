// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/mounts.h"

#include <QTest>

using namespace prism;

namespace {

// A Debian 12 laptop (shortened), with snap, docker, a bind mount and a network share.
constexpr std::string_view laptop =
    R"(22 28 0:21 / /sys rw,nosuid,nodev,noexec,relatime shared:7 - sysfs sysfs rw
23 28 0:22 / /proc rw,nosuid,nodev,noexec,relatime shared:13 - proc proc rw
24 28 0:5 / /dev rw,nosuid,relatime shared:2 - devtmpfs udev rw,size=8094316k,nr_inodes=2023579,mode=755
26 28 0:24 / /run rw,nosuid,nodev,noexec,relatime shared:5 - tmpfs tmpfs rw,size=1625684k,mode=755
28 1 254:1 / / rw,relatime shared:1 - ext4 /dev/mapper/vg-root rw,errors=remount-ro
40 28 7:0 / /snap/core20/2015 ro,nodev,relatime shared:31 - squashfs /dev/loop0 ro
41 28 8:1 / /boot/efi rw,relatime shared:33 - vfat /dev/sda1 rw,fmask=0077
42 28 254:1 /srv/data /mnt/with\040blank rw,relatime shared:1 - ext4 /dev/mapper/vg-root rw
43 28 0:52 / /mnt/nas rw,relatime shared:40 - nfs4 nas:/export rw,vers=4.2,soft
44 28 0:60 / /var/lib/docker/overlay2/x/merged rw,relatime shared:9 - overlay overlay rw,lowerdir=a
45 28 0:61 / /home/op/cloud rw,nosuid,nodev,relatime shared:8 - fuse.sshfs op@host: rw,user_id=1000
46 28 8:17 / /media/cd ro,relatime shared:3 - iso9660 /dev/sr0 ro
47 28 0:70 / /mnt/a\134b\012c rw,relatime - tmpfs tmpfs rw,size=4k
)";

QStringList targetsOf(const std::vector<Mount> &mounts)
{
    QStringList out;
    for (const Mount &m : mounts)
        out << QString::fromStdString(m.target + (m.network ? " (network)" : ""));
    return out;
}

} // namespace

class TestMounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatHoldsData()
    {
        const QStringList expected{QStringLiteral("/"),
                                   QStringLiteral("/boot/efi"),
                                   QStringLiteral("/home/op/cloud (network)"),
                                   QStringLiteral("/mnt/a\\b\nc"),
                                   QStringLiteral("/mnt/nas (network)"),
                                   QStringLiteral("/run")};
        QCOMPARE(targetsOf(dataMounts(laptop)), expected);
    }

    void laterMountHidesTheEarlierOne()
    {
        const auto mounts = dataMounts("25 24 0:23 / /dev/shm rw - tmpfs tmpfs rw,size=1k\n"
                                       "30 25 0:27 / /dev/shm rw - tmpfs other rw,size=2k\n"
                                       "31 25 0:28 / /mnt rw - ext4 /dev/sdb rw\n"
                                       "32 25 0:29 / /mnt rw - sysfs sysfs rw\n");
        QCOMPARE(mounts.size(), std::size_t(1));
        QCOMPARE(mounts.front().source, std::string("other"));
    }

    void overlayCountsAsRootOnly()
    {
        const auto mounts =
            dataMounts("1 0 0:50 / / rw - overlay overlay rw\n2 1 0:51 / /x rw - overlay o rw\n");
        QCOMPARE(targetsOf(mounts), QStringList{QStringLiteral("/")});
    }

    void nonsenseIsNoMount()
    {
        QVERIFY(dataMounts("").empty());
        QVERIFY(
            dataMounts("- - - - - - -\n1 2 3 4\n\0x\xff - \n28 1 254:1 / relative rw - ext4 d rw\n").empty());
    }

    void readsGnuDf()
    {
        const auto rooms =
            parseGnuDf("   1B-blocks        Used       Avail   Inodes  IUsed    IFree Mounted on\n"
                       "270553174016 17585897472 85159383040 16777216 433204 16344012 /\n"
                       "   535805952     6201344   529604608        -      -        - /boot/efi\n"
                       "      1000             0        1000        10      1        9 /a b\n"
                       "nonsense\n");
        QCOMPARE(rooms.size(), std::size_t(3));
        QCOMPARE(rooms[0].available, 85159383040.0);
        QCOMPARE(rooms[0].inodesFree, 16344012.0);
        QCOMPARE(rooms[1].inodes, 0.0);
        QCOMPARE(rooms[2].target, std::string("/a b"));
    }

    void readsMacDf()
    {
        const auto rooms = parseMacDf(
            "Filesystem     1024-blocks      Used Available Capacity iused      ifree %iused  Mounted on\n"
            "/dev/disk3s1s1   482797652  10215464 232189100     5%  356050 2321891000    0%   /\n"
            "/dev/disk3s6     482797652   1048596 232189100     1%       1 2321891000    0%   "
            "/System/Volumes/VM\n"
            "/dev/disk3s5     482797652 237012860 232189100    51% 1522016 2321891000    0%   "
            "/System/Volumes/Data\n"
            "/dev/disk4s2       1000000    990000     10000    99%      10         90   10%   /Volumes/My "
            "Disk\n");
        QCOMPARE(rooms.size(), std::size_t(2));
        QCOMPARE(rooms[0].target, std::string("/System/Volumes/Data"));
        QCOMPARE(rooms[0].used, 237012860.0 * 1024);
        QCOMPARE(rooms[1].target, std::string("/Volumes/My Disk"));
        QCOMPARE(rooms[1].inodes, 100.0);
    }
};

QTEST_APPLESS_MAIN(TestMounts)
#include "tst_mounts.moc"
