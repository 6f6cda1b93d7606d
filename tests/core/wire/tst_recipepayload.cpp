// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before <chrono>, which moc 6.4 cannot read first

#include "core/wire/delivery.h"
#include "core/wire/recipepayload.h"

#include <cmath>
#include <functional>
#include <random>

using namespace lw;

namespace {

recipe::Recipe screwRecipe()
{
    return {.header = {.line = "Board test",
                       .product = model::ProductId("X10"),
                       .station = model::CellId("C05"),
                       .stationClass = "PU-600",
                       .revision = 3,
                       .parent = std::string(64, 'a'),
                       .author = "li.wei"},
            .heads = {{.socket = 1, .type = model::HeadTypeId("SD-20"), .serial = model::HeadId("SD20-0412")}},
            .steps = {{.operation = model::OperationId("OP050"),
                       .name = {.en = "Drive screws", .zh = "锁付"},
                       .process = model::ProcessId("screw"),
                       .socket = 1,
                       .quantity = 4,
                       .begin = Duration(0),
                       .time = Duration(7'200'000),
                       .parameters = {{.key = "torque", .unit = "N·m", .target = 0.35, .lower = 0.32, .upper = 0.38}}}},
            .indexTime = Duration(1'200'000),
            .expectedCycle = Duration(8'400'000)};
}

} // namespace

class TestRecipePayload : public QObject
{
    Q_OBJECT

private slots:
    void recipe_comesBackEqual();
    void bytes_areTheSameEachTime();
    void inconsistentRecipe_isRefused_data();
    void inconsistentRecipe_isRefused();
    void unknownField_isRefused();
    void newerVersion_isRefused();
    void otherMessage_isRefused();
    void tooLarge_isRefusedBeforeParsing();
    void deepNesting_isRefused();
    void damagedBytes_neverCrash();
    void text_isForReading();
};

void TestRecipePayload::recipe_comesBackEqual()
{
    const Result<recipe::Recipe> read = wire::parseRecipe(wire::recipePayload(screwRecipe()));
    QVERIFY2(read, read ? "" : read.error().subject.c_str());
    QVERIFY(*read == screwRecipe());
}

void TestRecipePayload::bytes_areTheSameEachTime()
{
    const std::string bytes = wire::recipePayload(screwRecipe());
    QCOMPARE(wire::recipePayload(screwRecipe()), bytes);
    QCOMPARE(wire::recipePayload(*wire::parseRecipe(bytes)), bytes);
    // The id of every recipe ever released hangs on this encoding.
    QCOMPARE(QByteArray::fromStdString(bytes).toHex().left(80),
             QByteArray("0a116c696e657772696768742d72656369706510011a6a0a0a426f61726420746573741203583130"));
}

void TestRecipePayload::inconsistentRecipe_isRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Errc>("code");
    QTest::newRow("no station") << 0 << Errc::MissingField;
    QTest::newRow("NaN") << 1 << Errc::BadValue;
    QTest::newRow("limits crossed") << 2 << Errc::BadValue;
    QTest::newRow("socket twice") << 3 << Errc::DuplicateId;
    QTest::newRow("no such head") << 4 << Errc::UnknownId;
    QTest::newRow("negative time") << 5 << Errc::BadValue;
    QTest::newRow("time beyond all") << 6 << Errc::BadValue;
}

void TestRecipePayload::inconsistentRecipe_isRefused()
{
    QFETCH(int, which);
    QFETCH(Errc, code);
    recipe::Recipe recipe = screwRecipe();
    switch (which) {
    case 0: recipe.header.station = {}; break;
    case 1: recipe.steps[0].parameters[0].target = std::nan(""); break;
    case 2: std::swap(recipe.steps[0].parameters[0].lower, recipe.steps[0].parameters[0].upper); break;
    case 3: recipe.heads.push_back(recipe.heads[0]); break;
    case 4: recipe.steps[0].socket = 2; break;
    case 5: recipe.steps[0].time = Duration(-1); break;
    case 6: recipe.steps[0].begin = Duration::max(); break;
    }
    const Result<recipe::Recipe> read = wire::parseRecipe(wire::recipePayload(recipe));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void TestRecipePayload::unknownField_isRefused()
{
    const std::string bytes = wire::recipePayload(screwRecipe()) + "\xF8\x07\x01"; // field 127, varint 1
    const Result<recipe::Recipe> read = wire::parseRecipe(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::UnknownField);
}

void TestRecipePayload::newerVersion_isRefused()
{
    std::string bytes = wire::recipePayload(screwRecipe()) + "\x10\x02"; // the last value of field 2 counts
    const Result<recipe::Recipe> read = wire::parseRecipe(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::NewerVersion);
    QCOMPARE(read.error().detail, "2");
}

void TestRecipePayload::otherMessage_isRefused()
{
    QCOMPARE(wire::parseRecipe("").error().code, Errc::UnknownFormat);
    QCOMPARE(wire::parseRecipe("not a message").error().code, Errc::SyntaxError);
}

void TestRecipePayload::tooLarge_isRefusedBeforeParsing()
{
    std::string expanding; // empty steps: two bytes each, a hundred in memory
    while (expanding.size() <= wire::recipeSizeLimit)
        expanding += std::string("\x2A\x00", 2);
    QCOMPARE(wire::parseRecipe(expanding).error().code, Errc::FileTooLarge);
}

void TestRecipePayload::deepNesting_isRefused()
{
    const std::string groups(1000, '\xFB'); // a thousand starts of unknown groups
    QCOMPARE(wire::parseRecipe(groups).error().code, Errc::SyntaxError);
}

void TestRecipePayload::damagedBytes_neverCrash()
{
    const std::string bytes = wire::recipePayload(screwRecipe());
    std::mt19937 random(20260102);
    for (int i = 0; i < 20000; ++i) {
        std::string damaged = bytes;
        if (i % 3 == 0)
            damaged.resize(random() % damaged.size());
        else
            damaged[random() % damaged.size()] ^= static_cast<char>(1u << (random() % 8));
        const Result<recipe::Recipe> read = wire::parseRecipe(damaged);
        if (read) // half the flips still parse: that is why the signature comes first
            QVERIFY(*wire::parseRecipe(wire::recipePayload(*read)) == *read);
    }
}

void TestRecipePayload::text_isForReading()
{
    const QString text = QString::fromStdString(wire::recipeToJson(screwRecipe()));
    QVERIFY(text.contains(QStringLiteral(R"("station": "C05")")));
    QVERIFY(text.contains(QStringLiteral(R"({"key": "torque", "unit": "N·m", "target": 0.35, "lower": 0.32, "upper": 0.38})")));
    QVERIFY(text.contains(QStringLiteral(R"("revision": 3)")));
}

QTEST_GUILESS_MAIN(TestRecipePayload)
#include "tst_recipepayload.moc"
