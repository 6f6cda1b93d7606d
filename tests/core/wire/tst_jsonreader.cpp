// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/jsonreader.h"

#include <QTest>

using lw::Errc;
using lw::wire::JsonReader;

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void wholeText_data();
    void wholeText();
    void strings_data();
    void strings();
    void objects_nameLineOfEachMember();
    void nesting_isLimited();
    void nul_isNotTheEnd();
    void numberBeyondDouble_isTheLastThingRead();
    void failure_sticks();
};

void TestJsonReader::wholeText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");     // 0: fine
    QTest::addColumn<QString>("found");

    const auto row = [](const char *name, const char *text, int line, const char *found) {
        QTest::newRow(name) << QByteArray(text) << line << QString::fromUtf8(found);
    };
    row("empty object", "{}", 0, "");
    row("all kinds", " {\"a\": [1, -2.5e+3, true, false, null, \"x\"], \"b\": {}} \r\n", 0, "");
    row("byte order mark", "\xEF\xBB\xBF{}", 0, "");
    row("nothing", "", 1, "");
    row("only space", "\n\n", 3, "");
    row("open object", "{\"a\": 1,\n", 2, "");
    row("trailing comma", "{\"a\": 1,\n}", 2, "}");
    row("missing comma", "[1\n2]", 2, "2");
    row("missing colon", "{\"a\" 1}", 1, "1");
    row("two values", "{} {}", 1, "{");
    row("bare word", "{\"a\":\n yes}", 2, "yes");
    row("single quotes", "{'a': 1}", 1, "'a'");
    row("comment", "{ // why\n}", 1, "//");
    row("leading zero", "[01]", 1, "01");
    row("no fraction", "[1.]", 1, "1.");
    row("no exponent", "[1e]", 1, "1e");
    row("plus sign", "[+1]", 1, "+1");
    row("bare minus", "[-]", 1, "-");
    row("infinity", "[Infinity]", 1, "Infinity");
    row("open string", "[\"abc", 1, "");
    row("line end in string", "[\"a\nb\"]", 1, "");
    row("unknown escape", "[\"\\x\"]", 1, "\\x\"");
    row("short escape", "[\"\\u12\"]", 1, "\\u12\"");
    row("lone low surrogate", "[\"\\uDC00\"]", 1, "\"");
    row("lone high surrogate", "[\"\\uD800x\"]", 1, "x\"");
    row("not UTF-8", "[\"\xC3\x28\"]", 1, "UTF-8");
    row("overlong UTF-8", "[\"\xC0\x80\"]", 1, "UTF-8");
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", 1, "UTF-8");
    row("above Unicode", "[\"\xF4\x90\x80\x80\"]", 1, "UTF-8");
}

void TestJsonReader::wholeText()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, found);

    JsonReader in(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const bool read = in.skipValue() && in.readEnd();
    QCOMPARE(read, line == 0);
    if (read)
        return;
    QCOMPARE(in.error().code, Errc::SyntaxError);
    QCOMPARE(in.error().line, line);
    QVERIFY2(QString::fromStdString(in.error().detail).startsWith(found), in.error().detail.c_str());
}

void TestJsonReader::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("\"abc\"") << QStringLiteral("abc");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode") << QByteArray(R"("\u9501\u4ed8")") << QStringLiteral("锁付");
    QTest::newRow("pair") << QByteArray(R"("\ud834\udd1e")") << QStringLiteral("𝄞");
    QTest::newRow("raw") << QByteArray("\"µ 锁 𝄞\"") << QStringLiteral("µ 锁 𝄞");
    QTest::newRow("nul") << QByteArray(R"("\u0000")") << QString(QChar(u'\0'));
}

void TestJsonReader::strings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    std::string read;
    const std::string held = text.toStdString();
    JsonReader reader(held);
    QVERIFY(reader.readString(read) && reader.readEnd());
    QCOMPARE(QString::fromStdString(read), value);
}

void TestJsonReader::objects_nameLineOfEachMember()
{
    JsonReader in("{\n \"a\": 1,\n\n \"b\": [\n2], \"c\": 3}");
    std::vector<std::pair<std::string, int>> seen;
    QVERIFY(in.readObject([&](const std::string &key, int line) {
        seen.emplace_back(key, line);
        return in.skipValue();
    }));
    const std::vector<std::pair<std::string, int>> expected{{"a", 2}, {"b", 4}, {"c", 5}};
    QVERIFY(seen == expected);
}

void TestJsonReader::nesting_isLimited()
{
    const auto nested = [](int depth) {
        const auto n = static_cast<std::size_t>(depth);
        return std::string(n, '[') + std::string(n, ']');
    };
    const std::string allowed = nested(JsonReader::maxDepth);
    QVERIFY(JsonReader(allowed).skipValue());
    const std::string tooDeep = nested(JsonReader::maxDepth + 1);
    QVERIFY(!JsonReader(tooDeep).skipValue());
    const std::string abyss(10'000'000, '[');
    QVERIFY(!JsonReader(abyss).skipValue());
}

void TestJsonReader::nul_isNotTheEnd()
{
    const std::string text("{}\n\0", 4);
    JsonReader in(text);
    QVERIFY(in.skipValue() && !in.readEnd());
    QCOMPARE(in.error().code, Errc::SyntaxError);
    QCOMPARE(in.error().line, 2);
}

void TestJsonReader::numberBeyondDouble_isTheLastThingRead()
{
    const std::string many(400, '9');
    for (const std::string &number : {std::string("1e999"), std::string("-2E+400"), many}) {
        const std::string text = "[1,\n" + number + ",\n2]";
        JsonReader in(text);
        std::string_view read;
        QVERIFY(!in.readArray([&](std::size_t) { return in.readNumber(read); }));
        QCOMPARE(std::string(read), number);
        QCOMPARE(in.error().code, Errc::BadValue);
        QCOMPARE(in.error().line, 2);
        QVERIFY(number.starts_with(in.error().detail));
    }
}

void TestJsonReader::failure_sticks()
{
    JsonReader in("[1] x");
    QVERIFY(!in.fail(Errc::BadValue, "here", "this", 7));
    std::string text;
    QVERIFY(!in.readString(text) && !in.skipValue() && !in.readEnd());
    QCOMPARE(in.error().code, Errc::BadValue);
    QCOMPARE(in.error().line, 7);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
