// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"
#include "engine/core/sentence.h"

#include <QTest>

using namespace prism;

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheValuesInTheirPlaces();
    void leavesThePlacesOfAValueAlone();
    void leavesAPlaceWithoutValueAsItIs();
    void saysOneInTheSingular();
    void keepsWhatItIsMadeOf();
    void wordsOfOthersHaveNoPattern();
    void anErrorNamesItsPlace();
};

void TestSentence::putsTheValuesInTheirPlaces()
{
    const std::string path = "/etc/x";
    QCOMPARE(Sentence::saying("%2 of %1, 100 %", path, 3).text(), std::string("3 of /etc/x, 100 %"));
}

void TestSentence::leavesThePlacesOfAValueAlone()
{
    const std::string hostile = "%2 %n %1";
    QCOMPARE(Sentence::saying("[%1] [%2]", hostile, hostile).text(), std::string("[%2 %n %1] [%2 %n %1]"));
}

void TestSentence::leavesAPlaceWithoutValueAsItIs()
{
    QCOMPARE(Sentence::saying("%1 %2 %n", 1).text(), std::string("1 %2 %n"));
}

void TestSentence::saysOneInTheSingular()
{
    const std::string host = "web";
    QCOMPARE(Sentence::counting("%n files of %1", "%n file of %1", 1, host).text(),
             std::string("1 file of web"));
    QCOMPARE(Sentence::counting("%n files of %1", "%n file of %1", 0, host).text(),
             std::string("0 files of web"));
}

void TestSentence::keepsWhatItIsMadeOf()
{
    const Sentence inner = Sentence::counting("%n lines", "%n line", 2);
    const Sentence s = Sentence::saying("%1 differ from line %2", inner, std::to_string(1200));
    QCOMPARE(std::string_view(s.pattern()), std::string_view("%1 differ from line %2"));
    QCOMPARE(s.values().size(), 2U);
    QCOMPARE(s.values()[0].count(), 2);
    QCOMPARE(std::string_view(s.values()[0].patternOfOne()), std::string_view("%n line"));
    QVERIFY(!s.values()[1].isNumber());
}

void TestSentence::wordsOfOthersHaveNoPattern()
{
    const Sentence s = std::string("curl: (7) refused");
    QVERIFY(s.pattern() == nullptr);
    QCOMPARE(s.text(), std::string("curl: (7) refused"));
}

void TestSentence::anErrorNamesItsPlace()
{
    const Error error{ErrorCode::Corrupt, Sentence::saying("not a JSON object"), "a.json"};
    QCOMPARE(error.text().text(), std::string("a.json: not a JSON object"));
    QCOMPARE(std::string_view(error.text().values()[1].pattern()), std::string_view("not a JSON object"));
}

QTEST_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"
