// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "ui/models/bytesearch.h"
#include "ui/models/findingstexts.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// The search of the table's texts: the bytes, and whose they are.
class TestByteSearch : public QObject
{
    Q_OBJECT

    static std::vector<std::size_t> allOf(std::string_view text, std::string_view word)
    {
        std::vector<std::size_t> out;
        for (std::size_t at = findBytes(text, word, 0); at != std::string_view::npos;
             at = findBytes(text, word, at + 1))
            out.push_back(at);
        return out;
    }
    static std::vector<std::size_t> expected(std::string_view text, std::string_view word)
    {
        std::vector<std::size_t> out;
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
            out.push_back(at);
        return out;
    }
    static std::vector<std::size_t> hits(const FindingsTexts &texts, std::size_t count, std::string_view word)
    {
        RowSet found(count);
        texts.search(foldedWord(word), found);
        std::vector<std::size_t> out;
        for (std::size_t i = 0; i < count; ++i) {
            if (found.contains(i))
                out.push_back(i);
        }
        return out;
    }

private Q_SLOTS:
    /// Vectors read 32 bytes at a time: every place of a word beside their edges.
    void findsAWordAtEveryPlace()
    {
        for (std::size_t size = 1; size <= 100; ++size) {
            for (const std::string word : {"x", "xy", "xyz", "xyzzyxyzzyxyzzyxyzzyxyzzyxyzzyxyzzyx"}) {
                for (std::size_t at = 0; at + word.size() <= size; ++at) {
                    std::string text(size, '.');
                    text.replace(at, word.size(), word);
                    QCOMPARE(allOf(text, word), expected(text, word));
                }
            }
        }
    }
    void findsWhatOverlapsAndWhatIsCutOff()
    {
        const std::string text = std::string(63, 'a') + "ab";
        QCOMPARE(allOf(text, "aa"), expected(text, "aa"));
        QCOMPARE(allOf(text, "ab"), (std::vector<std::size_t>{63}));
        QCOMPARE(findBytes(text, "abc", 0), std::string_view::npos);
        QCOMPARE(findBytes("ab", "abc", 0), std::string_view::npos);
        QCOMPARE(findBytes(std::string_view(), "a", 0), std::string_view::npos);
    }
    void findsBytesAboveAscii()
    {
        const std::string text = std::string(40, '.') + "\xC3\xBC" + std::string(40, '.') + "\xE4\xB8\xAD";
        QCOMPARE(allOf(text, "\xC3\xBC"), expected(text, "\xC3\xBC"));
        QCOMPARE(allOf(text, "\xE4\xB8\xAD"), expected(text, "\xE4\xB8\xAD"));
    }
    void aHitBelongsToItsFinding()
    {
        InboxFixture inbox;
        std::vector<Finding> findings;
        for (int i = 0; i < 200; ++i)
            findings.push_back(shownFinding("lint:x:" + std::to_string(1000 + i), Priority::P2,
                                            i % 50 == 7 ? "A Needle" : "hay " + std::string(97, 'h')));
        const auto bundle = inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", findings)});
        const FindingsTexts texts(*bundle);
        QCOMPARE(hits(texts, 200, "nEEdle"), (std::vector<std::size_t>{7, 57, 107, 157}));
        QCOMPARE(hits(texts, 200, "x:1199"), (std::vector<std::size_t>{199}));
        QVERIFY(hits(texts, 200, "needlelint").empty()); // texts end, nothing goes over from one to the next
    }
    void aTextIsFoldedAndWithoutZeroBytes()
    {
        QCOMPARE(foldedWord(std::string("A\0Z\xC3\x9C", 5)), std::string("a z\xC3\x9C"));
    }
};

QTEST_GUILESS_MAIN(TestByteSearch)
#include "test_bytesearch.moc"
