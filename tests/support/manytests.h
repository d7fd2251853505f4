// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included before every source of a program that holds several tests (prism_test() in a lane with
// PRISM_UNITY): what would be a main() of its own becomes an entry of one list, found by the name of the
// source.
#include <QTest>

namespace prism::tests {

/// One test class and how to run it; `source` is the path of its file.
struct TestEntry
{
    const char *source;
    int (*run)(int argc, char **argv);
    TestEntry *next;
};

/// The first entry of the list.
inline TestEntry *&firstTest()
{
    static TestEntry *first = nullptr;
    return first;
}

/// Enters a test as the program starts.
class TestRegistration
{
public:
    TestRegistration(const char *source, int (*run)(int, char **))
        : m_entry{source, run, firstTest()}
    {
        firstTest() = &m_entry;
    }

private:
    TestEntry m_entry;
};

} // namespace prism::tests

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                  \
    static int runTest##TestObject(int argc, char **argv)                                                    \
    {                                                                                                        \
        QT_PREPEND_NAMESPACE(QTest::Internal::callInitMain)<TestObject>();                                   \
        __VA_ARGS__                                                                                          \
        TestObject tc;                                                                                       \
        return QTest::qExec(&tc, argc, argv);                                                                \
    }                                                                                                        \
    static prism::tests::TestRegistration registration##TestObject(__FILE__, &runTest##TestObject);
