// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recipe/validate.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace lw;
using namespace std::chrono_literals;

using Spoil = std::function<void(recipe::Recipe &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

recipe::Recipe goodRecipe()
{
    recipe::Recipe r;
    r.header = {"Line", model::ProductId{"P1"}, model::CellId{"C02"}, "PU-600", 1, {}, "author"};
    r.heads = {{1, model::HeadTypeId{"SD-20"}, model::HeadId{"SD20-0001"}}};
    r.indexTime = 1s;
    r.steps = {{model::OperationId{"OP1"}, {}, model::ProcessId{"screw"}, 1, 2, 0s, 2s, {{"torque", "N·m", 0.1, 0.08, 0.12}}},
               {model::OperationId{"OP2"}, {}, model::ProcessId{"screw"}, 1, 1, 2s, 1s, {}}};
    r.expectedCycle = 4s;
    return r;
}

} // namespace

class TestRecipeValidate : public QObject
{
    Q_OBJECT

private slots:
    void goodRecipe_passes() { QVERIFY(recipe::validate(goodRecipe())); }

    void fault_isNamedByField_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, Spoil spoil, Errc code, const char *field) {
            QTest::newRow(name) << spoil << int(code) << QString(field);
        };
        row("no line", [](auto &r) { r.header.line.clear(); }, Errc::MissingField, "header.line");
        row("no product", [](auto &r) { r.header.product = {}; }, Errc::MissingField, "header.product");
        row("no station", [](auto &r) { r.header.station = {}; }, Errc::MissingField, "header.station");
        row("no class", [](auto &r) { r.header.stationClass.clear(); }, Errc::MissingField, "header.station_class");
        row("revision 0", [](auto &r) { r.header.revision = 0; }, Errc::BadValue, "header.revision");
        row("socket twice", [](auto &r) { r.heads.push_back(r.heads[0]); }, Errc::DuplicateId, "heads[1].socket");
        row("socket 0", [](auto &r) { r.heads[0].socket = 0; }, Errc::BadValue, "heads[0].socket");
        row("step on no head", [](auto &r) { r.steps[1].socket = 3; }, Errc::UnknownId, "steps[1].socket");
        row("operation twice", [](auto &r) { r.steps[1].operation = r.steps[0].operation; }, Errc::DuplicateId, "steps[1].operation");
        row("overlap", [](auto &r) { r.steps[1].begin = 1s; }, Errc::BadValue, "steps[1].begin");
        row("beyond cycle", [](auto &r) { r.expectedCycle = 3s; }, Errc::BadValue, "expected_cycle");
        row("negative time", [](auto &r) { r.steps[0].time = -1s; }, Errc::BadValue, "steps[0].time");
        row("target below", [](auto &r) { r.steps[0].parameters[0].target = 0.01; }, Errc::BadValue, "steps[0].parameters[0].lower");
        row("target above", [](auto &r) { r.steps[0].parameters[0].target = 1; }, Errc::BadValue, "steps[0].parameters[0].upper");
        row("not a number", [](auto &r) { r.steps[0].parameters[0].upper = std::numeric_limits<double>::quiet_NaN(); },
            Errc::BadValue, "steps[0].parameters[0]");
    }

    void fault_isNamedByField()
    {
        QFETCH(Spoil, spoil);
        QFETCH(int, code);
        QFETCH(QString, field);
        recipe::Recipe r = goodRecipe();
        spoil(r);
        const auto result = recipe::validate(r);
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), code);
        QCOMPARE(QString::fromStdString(result.error().subject), field);
    }
};

QTEST_GUILESS_MAIN(TestRecipeValidate)
#include "tst_recipevalidate.moc"
