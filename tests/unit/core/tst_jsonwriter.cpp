// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace prism;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutIsPythons();
    void emptyOnesStayOnTheirLine();
    void compact();
    void strings_data();
    void strings();
    void numbers_data();
    void numbers();
    void numbersThatAreNone();
    void rawIsCopied();
    void treesKeepOrderAndDigits();
    void takeEmptiesIt();
};

// As json.dumps(indent=2) of Python writes it (FORMATS.md 3).
void TestJsonWriter::layoutIsPythons()
{
    JsonWriter w;
    w.beginObject().member("a", 1).key("list").beginArray().value("x").value(true).null().endArray();
    w.key("o").beginObject().member("k", std::vector<std::string>{"v"}).endObject().endObject();
    QCOMPARE(w.take(), std::string("{\n  \"a\": 1,\n  \"list\": [\n    \"x\",\n    true,\n    null\n  ],\n"
                                   "  \"o\": {\n    \"k\": [\n      \"v\"\n    ]\n  }\n}"));
}

void TestJsonWriter::emptyOnesStayOnTheirLine()
{
    JsonWriter w;
    w.beginObject().key("a").beginArray().endArray().key("o").beginObject().endObject().endObject();
    QCOMPARE(w.take(), std::string("{\n  \"a\": [],\n  \"o\": {}\n}"));
}

void TestJsonWriter::compact()
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginArray().value(1).beginObject().member("a", "b").member("c", false).endObject().endArray();
    QCOMPARE(w.take(), std::string(R"([1,{"a":"b","c":false}])"));
}

void TestJsonWriter::strings_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &utf8, const char *json) {
        QTest::newRow(name) << utf8 << QByteArray(json);
    };
    row("empty", "", R"("")");
    row("quotes", "\"\\/", R"("\"\\/")");
    row("short escapes", "\b\f\n\r\t", R"("\b\f\n\r\t")");
    row("control characters", QByteArray("\0\x1f\x7f", 3), R"("\u0000\u001f\u007f")");
    row("Latin", "\xC3\xA9", R"("\u00e9")");
    row("three bytes", "\xE2\x82\xAC", R"("\u20ac")");
    row("beyond the BMP", "\xF0\x9F\x98\x80", R"("\ud83d\ude00")");
    row("last code point", "\xF4\x8F\xBF\xBF", R"("\udbff\udfff")");
    row("ill-formed", "a\xff\xC3", R"("a\ufffd\ufffd")");
    row("encoded surrogate", "\xED\xA0\x80", R"("\ufffd\ufffd\ufffd")");
}

void TestJsonWriter::strings()
{
    QFETCH(QByteArray, utf8);
    QFETCH(QByteArray, json);
    std::string out;
    appendJsonString(out, utf8.toStdString());
    QCOMPARE(QByteArray::fromStdString(out), json);
}

void TestJsonWriter::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("tenth") << 0.1;
    QTest::newRow("third") << 1.0 / 3.0;
    QTest::newRow("huge") << std::numeric_limits<double>::max();
    QTest::newRow("tiny") << std::numeric_limits<double>::denorm_min();
    QTest::newRow("negative") << -123456.789;
}

// The shortest form reads back as the same number.
void TestJsonWriter::numbers()
{
    QFETCH(double, number);
    JsonWriter w;
    w.value(number);
    const auto back = parseJson(w.take());
    QVERIFY(back);
    QVERIFY(back->toDouble().value_or(NAN) == number);
}

void TestJsonWriter::numbersThatAreNone()
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginArray().value(std::nan("")).value(std::numeric_limits<double>::infinity());
    w.value(std::numeric_limits<std::int64_t>::min()).endArray();
    QCOMPARE(w.take(), std::string("[null,null,-9223372036854775808]"));
}

void TestJsonWriter::rawIsCopied()
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginArray().raw(R"({"kept" : 1.0e5})").value(2).endArray();
    QCOMPARE(w.take(), std::string(R"([{"kept" : 1.0e5},2])"));
}

void TestJsonWriter::treesKeepOrderAndDigits()
{
    const std::string text = R"({"z":1.50,"a":[123456789012345678901234567890,{"z":null}],"z":false})";
    const auto tree = parseJson(text);
    QVERIFY(tree);
    QCOMPARE(tree->toJson(), text);
}

void TestJsonWriter::takeEmptiesIt()
{
    JsonWriter w;
    w.value("a");
    QCOMPARE(w.take(), std::string("\"a\""));
    w.beginArray().endArray();
    QCOMPARE(w.take(), std::string("[]"));
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
