// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"

#include <QtTest>

using namespace prism;

class TestJsonParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void placeIsCopied();
    void depthIsLimited_data();
    void depthIsLimited();
    void deepestAllowedIsRead();
    void hundredThousandLevelsDoNoHarm();
    void sizeIsLimited();
    void valuesAreLimited();
    void digitsAreLimited();
    void bigIntegersKeepTheirDigits();
    void lastDuplicateCounts();
    void loneSurrogates_data();
    void loneSurrogates();
    void integers_data();
    void integers();
    void doubles_data();
    void doubles();
    void truth_data();
    void truth();
};

void TestJsonParser::accepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");
    const auto row = [](const char *name, const char *text, const char *compact) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(compact);
    };
    row("null", "null", "null");
    row("true with blanks", " \t\r\ntrue\n", "true");
    row("empty object", "{ }", "{}");
    row("empty array", "[\n]", "[]");
    row("nested", R"({"a":[1,{"b":null}],"c":"d"})", R"({"a":[1,{"b":null}],"c":"d"})");
    row("numbers", "[0,-0,1.50,1e5,-1E-2,10]", "[0,-0,1.50,1e5,-1E-2,10]");
    row("too small is zero", "1e-400", "1e-400");
    row("escapes", R"("\"\\\/\b\f\n\r\t\u0041")", R"("\"\\/\b\f\n\r\tA")");
    row("U+0000", R"("a\u0000b")", R"("a\u0000b")");
    row("beyond ASCII", "\"\xC3\xA9\xF0\x9F\x98\x80\"", R"("\u00e9\ud83d\ude00")");
    row("surrogate pair", R"("\ud83d\ude00")", R"("\ud83d\ude00")");
    row("DEL", "\"\x7f\"", R"("\u007f")");
    row("empty key", R"({"":1})", R"({"":1})");
}

void TestJsonParser::accepted()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, compact);
    const auto value = parseJson(text.toStdString());
    QVERIFY2(value, value ? "" : value.error().message.text().c_str());
    QCOMPARE(QByteArray::fromStdString(value->toJson()), compact);
}

void TestJsonParser::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const char *message) {
        QTest::newRow(name) << text << QString::fromUtf8(message);
    };
    row("empty", "", "the text ends too early at line 1, column 1");
    row("blanks", " \n ", "the text ends too early at line 2, column 2");
    row("trailing text", "[] x", "text after the value at line 1, column 4");
    row("two values", "1 2", "text after the value at line 1, column 3");
    row("third line", "[1,\n2,\n  oops]", "not a JSON value at line 3, column 3");
    row("NaN", "[NaN]", "not a JSON value at line 1, column 2");
    row("Infinity", "-Infinity", "not a JSON value at line 1, column 1");
    row("infinite number", "1e400", "a number is too large for a double at line 1, column 6");
    row("leading zero", "01", "not a JSON value at line 1, column 1");
    row("plus", "+1", "not a JSON value at line 1, column 1");
    row("point at the end", "1.", "a number ends in '.' at line 1, column 3");
    row("empty exponent", "1e+", "a number has an empty exponent at line 1, column 4");
    row("minus alone", "-", "not a JSON value at line 1, column 1");
    row("hexadecimal", "0x10", "text after the value at line 1, column 2");
    row("single quotes", "'a'", "not a JSON value at line 1, column 1");
    row("comma at the end", "[1,]", "not a JSON value at line 1, column 4");
    row("comma in an object", R"({"a":1,})", "expected a key in quotes at line 1, column 8");
    row("no comma", "[1 2]", "expected ',' or ']' at line 1, column 4");
    row("no colon", R"({"a" 1})", "expected ':' at line 1, column 6");
    row("open array", "[1", "expected ',' or ']' at line 1, column 3");
    row("open object", R"({"a":1)", "expected ',' or '}' at line 1, column 7");
    row("open string", "\"abc", "a string is not closed at line 1, column 5");
    row("backslash at the end", "\"a\\", "unknown escape at line 1, column 4");
    row("unknown escape", R"("\x41")", "unknown escape at line 1, column 4");
    row("short escape", R"("\u12")", "a \\u escape is not four hexadecimal digits at line 1, column 4");
    row("cut escape", "\"\\u1", "a \\u escape is not four hexadecimal digits at line 1, column 4");
    row("signed escape", R"("\u-123")", "a \\u escape is not four hexadecimal digits at line 1, column 4");
    row("newline in a string", "\"a\nb\"", "a control character in a string at line 1, column 3");
    row("word cut off", "tru", "unexpected text at line 1, column 1");
    row("word too long", "trueish", "text after the value at line 1, column 5");
    row("capital", "True", "not a JSON value at line 1, column 1");
    row("byte order mark", "\xEF\xBB\xBF{}", "starts with a byte order mark");
    row("not UTF-8", "\"\xff\"", "is not UTF-8");
    row("overlong", "\"\xC0\xAF\"", "is not UTF-8");
    row("encoded surrogate", "\"\xED\xA0\x80\"", "is not UTF-8");
    row("NUL between values", QByteArray("[1,\0 2]", 7), "not a JSON value at line 1, column 4");
    row("comment", "[1] // x", "text after the value at line 1, column 5");
}

void TestJsonParser::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto value = parseJson(text.toStdString());
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::Corrupt);
    QCOMPARE(QString::fromStdString(value.error().message), message);
}

void TestJsonParser::placeIsCopied()
{
    const auto value = parseJson("{", "some/file.json");
    QVERIFY(!value);
    QVERIFY(value.error().text().text().starts_with("some/file.json: "));
}

void TestJsonParser::depthIsLimited_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
}

void TestJsonParser::depthIsLimited()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    const QByteArray text = open.repeated(101) + "1" + close.repeated(101);
    const auto value = parseJson(text.toStdString());
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::TooDeep);
}

void TestJsonParser::deepestAllowedIsRead()
{
    const auto value = parseJson(std::string(100, '[') + std::string(100, ']'));
    QVERIFY(value);
    QCOMPARE(value->toJson().size(), std::size_t{200});
}

void TestJsonParser::hundredThousandLevelsDoNoHarm()
{
    const auto value = parseJson(std::string(100000, '['));
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::TooDeep);
}

void TestJsonParser::sizeIsLimited()
{
    JsonLimits limits;
    limits.maxBytes = 10;
    QVERIFY(parseJson("\"12345678\"", "", limits));
    const auto value = parseJson("\"123456789\"", "", limits);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::TooLarge);
}

void TestJsonParser::valuesAreLimited()
{
    JsonLimits limits;
    limits.maxValues = 4;
    QVERIFY(parseJson("[1,2,3]", "", limits));
    const auto value = parseJson("[1,2,3,4]", "", limits);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::TooLarge);
}

void TestJsonParser::digitsAreLimited()
{
    QVERIFY(parseJson(std::string(4300, '9')));
    const auto value = parseJson(std::string(4301, '9'));
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::TooLarge);
}

void TestJsonParser::bigIntegersKeepTheirDigits()
{
    const std::string digits = "-123456789012345678901234567890";
    const auto value = parseJson(digits);
    QVERIFY(value);
    QCOMPARE(value->toJson(), digits);
    QVERIFY(!value->toInt().has_value());
}

void TestJsonParser::lastDuplicateCounts()
{
    const auto value = parseJson(R"({"a":1,"b":2,"a":3})");
    QVERIFY(value);
    QCOMPARE(value->find("a")->text(), std::string("3"));
    QCOMPARE(value->members().size(), std::size_t{3});
}

void TestJsonParser::loneSurrogates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utf8");
    const QByteArray r = "\xEF\xBF\xBD";
    QTest::newRow("high") << QByteArray(R"("\ud800")") << r;
    QTest::newRow("low") << QByteArray(R"("\udc00")") << r;
    QTest::newRow("high then text") << QByteArray(R"("\ud800x")") << r + "x";
    QTest::newRow("high then another escape") << QByteArray(R"("\ud800\n")") << r + "\n";
    QTest::newRow("two high") << QByteArray(R"("\ud800\ud800")") << r + r;
    QTest::newRow("high and a letter's escape") << QByteArray(R"("\ud800\u0041")") << r + "A";
    QTest::newRow("reversed") << QByteArray(R"("\ude00\ud83d")") << r + r;
    QTest::newRow("high, then a pair") << QByteArray(R"("\ud800\ud83d\ude00")") << r + "\xF0\x9F\x98\x80";
}

void TestJsonParser::loneSurrogates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, utf8);
    const auto value = parseJson(text.toStdString());
    QVERIFY(value);
    QCOMPARE(QByteArray::fromStdString(value->text()), utf8);
}

void TestJsonParser::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << QByteArray("0") << true << qint64{0};
    QTest::newRow("largest") << QByteArray("9223372036854775807") << true << qint64{INT64_MAX};
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << true << qint64{INT64_MIN};
    QTest::newRow("one more") << QByteArray("9223372036854775808") << false << qint64{0};
    QTest::newRow("real") << QByteArray("1.0") << false << qint64{0};
    QTest::newRow("text") << QByteArray("\"1\"") << false << qint64{0};
}

void TestJsonParser::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, fits);
    QFETCH(qint64, number);
    const auto value = parseJson(text.toStdString());
    QVERIFY(value);
    QCOMPARE(value->toInt().has_value(), fits);
    QCOMPARE(static_cast<qint64>(value->toInt().value_or(0)), number);
}

void TestJsonParser::doubles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("one") << QByteArray("1") << 1.0;
    QTest::newRow("fraction") << QByteArray("-2.5e-3") << -0.0025;
    QTest::newRow("too small") << QByteArray("1e-400") << 0.0;
    QTest::newRow("largest") << QByteArray("1.7976931348623157e308") << 1.7976931348623157e308;
    QTest::newRow("long") << ("0." + QByteArray(400, '0') + "1e401") << 1.0;
}

void TestJsonParser::doubles()
{
    QFETCH(QByteArray, text);
    QFETCH(double, number);
    const auto value = parseJson(text.toStdString());
    QVERIFY2(value, value ? "" : value.error().message.text().c_str());
    QVERIFY(value->toDouble().has_value());
    QCOMPARE(*value->toDouble(), number);
}

void TestJsonParser::truth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("truthy");
    for (const char *text :
         {"null", "false", "0", "-0", "0.0", "0e7", "-0.000", "1e-400", "\"\"", "[]", "{}"})
        QTest::newRow(text) << QByteArray(text) << false;
    for (const char *text :
         {"true", "1", "-1", "0.1", "1e-300", "\" \"", "\"false\"", "[0]", "{\"\":0}", "10"})
        QTest::newRow(text) << QByteArray(text) << true;
}

void TestJsonParser::truth()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, truthy);
    const auto value = parseJson(text.toStdString());
    QVERIFY(value);
    QCOMPARE(value->isTruthy(), truthy);
}

QTEST_APPLESS_MAIN(TestJsonParser)
#include "tst_jsonparser.moc"
