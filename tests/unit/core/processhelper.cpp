// SPDX-License-Identifier: GPL-3.0-or-later
// What tst_process starts: a program that behaves as badly as its first argument says.
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX asks for it

namespace {

void hang()
{
    for (;;)
        ::pause();
}

void writePid(const char *path)
{
    std::ofstream(path) << ::getpid() << '\n' << std::flush;
}

[[noreturn]] void flood(int fd)
{
    const std::string block(65536, 'x');
    for (;;) {
        if (::write(fd, block.data(), block.size()) < 0)
            std::exit(9);
    }
}

// A child that stays behind; `session` true: it leaves the process group too.
int leaveGrandchild(const char *pidFile, bool session)
{
    if (::fork() == 0) {
        if (session)
            ::setsid();
        std::signal(SIGTERM, SIG_IGN);
        writePid(pidFile);
        hang();
    }
    while (!std::ifstream(pidFile).good())
        std::this_thread::yield();
    std::cout << "parent done" << std::endl;
    return 0;
}

void printEnvironment()
{
    for (char **e = environ; *e; ++e)
        std::cout << *e << '\n';
}

void printDescriptors()
{
    for (int fd = 0; fd < 256; ++fd) {
        if (::fcntl(fd, F_GETFD) >= 0)
            std::cout << fd << ' ';
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    const char *argument = argc > 2 ? argv[2] : "";
    if (mode == "exit")
        return std::atoi(argument);
    if (mode == "crash") {
        std::signal(SIGSEGV, SIG_DFL); // a sanitizer's handler would make an exit status of it
        ::raise(SIGSEGV);
    }
    if (mode == "hang")
        hang();
    if (mode == "stubborn") {
        std::signal(SIGTERM, SIG_IGN);
        std::cout << "ready" << std::endl;
        hang();
    }
    if (mode == "flood")
        flood(1);
    if (mode == "flood-errors")
        flood(2);
    if (mode == "flood-extra")
        flood(3);
    if (mode == "grandchild")
        return leaveGrandchild(argument, false);
    if (mode == "daemon")
        return leaveGrandchild(argument, true);
    if (mode == "closed") {
        for (const int fd : {0, 1, 2})
            ::close(fd);
        ::usleep(200000); // stays a while with every pipe closed
        return 7;
    }
    if (mode == "cat")
        std::cout << std::cin.rdbuf() << std::flush;
    if (mode == "deaf") {
        ::close(0);
        std::cout << "deaf" << std::endl;
    }
    if (mode == "extra") {
        const std::string text = "through three";
        return ::write(3, text.data(), text.size()) == static_cast<ssize_t>(text.size()) ? 0 : 1;
    }
    if (mode == "environment")
        printEnvironment();
    if (mode == "descriptors")
        printDescriptors();
    if (mode == "terminal")
        return ::open("/dev/tty", O_RDWR) >= 0 ? 1 : 0;
    if (mode == "where") {
        char buffer[4096];
        std::cout << (::getcwd(buffer, sizeof buffer) ? buffer : "?");
    }
    if (mode == "arguments") {
        for (int i = 2; i < argc; ++i)
            std::cout << '[' << argv[i] << ']';
    }
    if (mode == "both")
        std::cerr << "to errors" << std::flush, std::cout << "to output" << std::flush;
    return 0;
}
