// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/highlighter.h"

#include <QTest>

#include <algorithm>
#include <stop_token>

using namespace prism;

namespace {

const QString script = QStringLiteral("#!/bin/sh\n"
                                      "# <b>never</b> & \"markup\"\n"
                                      "if true; then\techo 'a\u00fc\U0001F600'; fi");

Result<HighlightedLines> coloursOf(const QString &name, const QString &text, bool isDark = false)
{
    return makeHighlighter()->highlight({name, text, isDark}, {});
}

bool fits(const HighlightedLines &lines, const QString &text)
{
    const QStringList source = text.split(QLatin1Char('\n'));
    if (static_cast<qsizetype>(lines.size()) != source.size())
        return false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        int from = 0;
        for (const HighlightSpan &span : lines[i]) {
            if (span.start < from || span.length <= 0)
                return false;
            from = span.start + span.length;
        }
        if (from > source[static_cast<qsizetype>(i)].size())
            return false;
    }
    return true;
}

const HighlightSpan *spanAt(const HighlightedLines &lines, std::size_t line, int column)
{
    const auto it = std::ranges::find_if(lines[line], [&](const HighlightSpan &span) {
        return span.start <= column && column < span.start + span.length;
    });
    return it == lines[line].end() ? nullptr : &*it;
}

} // namespace

/// The one that this build has: `kate-syntax-highlighter`, or KF6 in `./dev test-trixie`.
class TestHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keywordsAndCommentsDiffer();
    void darkAndLightDiffer();
    void knowsLanguagesByName_data();
    void knowsLanguagesByName();
    void namesThatTellNothingAreNotFound_data();
    void namesThatTellNothingAreNotFound();
    void hostileTextHasSpansWithinItsLines_data();
    void hostileTextHasSpansWithinItsLines();
    void aTextTooLongIsRefused();
    void stopsWhenAsked();
};

void TestHighlighter::initTestCase()
{
    const auto lines = coloursOf(QStringLiteral("a.sh"), script);
    if (!lines && lines.error().code == ErrorCode::External)
        QSKIP("kate-syntax-highlighter is not installed");
    QVERIFY2(lines, lines ? "" : lines.error().text().text().c_str());
}

void TestHighlighter::keywordsAndCommentsDiffer()
{
    const auto lines = coloursOf(QStringLiteral("/usr/local/bin/a.sh"), script);
    QVERIFY(lines);
    QVERIFY(fits(*lines, script));
    const HighlightSpan *comment = spanAt(*lines, 1, 2);
    const HighlightSpan *keyword = spanAt(*lines, 2, 0);
    QVERIFY(comment != nullptr && keyword != nullptr);
    QVERIFY(keyword->bold);
    QVERIFY(comment->colour.isValid());
    QVERIFY(comment->colour != keyword->colour);
}

void TestHighlighter::darkAndLightDiffer()
{
    const auto light = coloursOf(QStringLiteral("a.sh"), script, false);
    const auto dark = coloursOf(QStringLiteral("a.sh"), script, true);
    QVERIFY(light && dark);
    const HighlightSpan *lightString = spanAt(*light, 2, 21);
    const HighlightSpan *darkString = spanAt(*dark, 2, 21);
    QVERIFY(lightString != nullptr && darkString != nullptr);
    QVERIFY(lightString->colour != darkString->colour);
}

void TestHighlighter::knowsLanguagesByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("systemd unit") << "nginx.service"
                                  << "[Unit]\nDescription=x";
    QTest::newRow("Python") << "a.py"
                            << "import os";
    QTest::newRow("YAML") << "compose.yaml"
                          << "a: 1";
    QTest::newRow("JSON") << "a.json"
                          << "{\"a\": true}";
    QTest::newRow("C++") << "a.cpp"
                         << "int main() { return 0; }";
}

void TestHighlighter::knowsLanguagesByName()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto lines = coloursOf(name, text);
    QVERIFY2(lines, lines ? "" : lines.error().text().text().c_str());
    QVERIFY(fits(*lines, text));
    QVERIFY(std::ranges::any_of(*lines, [](const auto &spans) { return !spans.empty(); }));
}

void TestHighlighter::namesThatTellNothingAreNotFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown") << "noidea";
    QTest::newRow("empty") << "";
    QTest::newRow("folder") << "/etc/";
    QTest::newRow("option") << "--output=a.sh";
    QTest::newRow("parent") << "..";
    QTest::newRow("line break") << "a\n.sh";
    QTest::newRow("long") << QString(5000, QLatin1Char('a')) + QStringLiteral(".sh");
}

void TestHighlighter::namesThatTellNothingAreNotFound()
{
    QFETCH(QString, name);
    const auto lines = coloursOf(name, script);
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::NotFound);
}

void TestHighlighter::hostileTextHasSpansWithinItsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("blank lines") << "\n\n\n";
    QTest::newRow("answers itself") << "</pre></body></html>\n<pre>\n<span style=\"color:#fff\">";
    QTest::newRow("references") << "echo &lt;&amp;&#39; '&quot;'";
    QTest::newRow("not closed") << QStringLiteral("echo \"a\n") + QStringLiteral("b\n").repeated(1000);
    QTest::newRow("long line") << QStringLiteral("echo ") + QStringLiteral("'x' ").repeated(5000);
    QTest::newRow("right to left") << QStringLiteral("# \u05d0\u05d1 \u202e\necho \u0645");
}

void TestHighlighter::hostileTextHasSpansWithinItsLines()
{
    QFETCH(QString, text);
    const auto lines = coloursOf(QStringLiteral("a.sh"), text);
    QVERIFY2(lines, lines ? "" : lines.error().text().text().c_str());
    QVERIFY(fits(*lines, text));
}

void TestHighlighter::aTextTooLongIsRefused()
{
    const auto lines =
        coloursOf(QStringLiteral("a.sh"), QString(HighlightRequest::largestText + 1, QLatin1Char('x')));
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::TooLarge);
}

void TestHighlighter::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto lines =
        makeHighlighter()->highlight({QStringLiteral("a.sh"), script, false}, source.get_token());
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestHighlighter)
#include "test_highlighter.moc"
