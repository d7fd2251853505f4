// SPDX-License-Identifier: GPL-3.0-or-later
// The main() of a program that holds several tests: `PROGRAM SOURCE [ARGUMENT...]` runs the test of the
// source "tst_file.cpp".
#include "tests/support/manytests.h"

#include <cstdio>
#include <cstring>

int main(int argc, char **argv)
{
    const char *wanted = argc > 1 ? argv[1] : "";
    for (const prism::tests::TestEntry *test = prism::tests::firstTest(); test != nullptr;
         test = test->next) {
        const char *slash = std::strrchr(test->source, '/');
        if (std::strcmp(slash == nullptr ? test->source : slash + 1, wanted) == 0) {
            argv[1] = argv[0];
            return test->run(argc - 1, argv + 1);
        }
    }
    std::fprintf(stderr, "no test '%s' here; these are:\n", wanted);
    for (const prism::tests::TestEntry *test = prism::tests::firstTest(); test != nullptr; test = test->next)
        std::fprintf(stderr, "%s\n", test->source);
    return 2;
}
