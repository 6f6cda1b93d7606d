// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/compare/comparison.h"
#include "core/compare/difference.h"
#include "core/compare/payback.h"
#include "tests/fakes/smallline.h"

#include <cmath>
#include <limits>

using namespace lw;
using namespace lw::compare;

namespace {

const model::ProductId product{"P1"};

model::Economics prices()
{
    return {.operatorPerYear = {100'000'00}, .energyPerKwh = {100}, .floorPerSquareMetreYear = {500'00},
            .lineDepth = {2'000'000}, .valuePerUnit = {}, .maintenanceShare = 0.1, .installationShare = 0.2,
            .resaleShare = 0.5, .discountRate = 0.1, .years = 2};
}

/// The small line with its person replaced by a cell of machines and one head more.
model::Project withoutPeople()
{
    model::Project line = fakes::smallLine();
    line.frame.cells[2].type = model::CellTypeId{"PU-600"};
    line.frame.heads.push_back({model::HeadId{"PP4-0003"}, model::HeadTypeId{"PP-4"}});
    return line;
}

} // namespace

class tst_Comparison : public QObject
{
    Q_OBJECT

private slots:
    void figures_countCopiesAndWhatWaitsInTheMagazine()
    {
        model::Project line = fakes::smallLine();
        line.frame.cells[1].copies = 3;
        const Equipment equipment = equipmentOf(line, product);
        QCOMPARE(equipment.cells.at("PU-600").count, 4U);
        QCOMPARE(equipment.heads.at("SD-20").count, 7U); // two sockets of three copies, one spare
        QCOMPARE(equipment.heads.at("PP-4").count, 2U);
        const JudgedLine judged = judge(line, product);
        std::int64_t sum = 0;
        for (const auto &list : {equipment.cells, equipment.heads}) {
            for (const auto &[type, owned] : list)
                sum += owned.price.minor * owned.count;
        }
        QCOMPARE(judged.figures.capital.minor, sum); // as the check of the line counts it
        QCOMPARE(judged.figures.heads, 9U);
        QVERIFY(std::abs(*judged.figures.headVolumeRatio - 64.0 * 120 * 200 / (100.0 * 150 * 205)) < 1e-12);
    }

    void rows_tellBetterWorseAndBest()
    {
        const std::array lines{judge(fakes::smallLine(), product).figures, judge(withoutPeople(), product).figures};
        const auto rows = compareLines(lines, 0);
        const auto entry = [&](Measure measure) { return rows[static_cast<std::size_t>(measure)].entries[1]; };
        QCOMPARE(entry(Measure::Length).verdict, Verdict::Better); // 0.6 m instead of 0.9 m
        QVERIFY(entry(Measure::Length).best);
        QCOMPARE(entry(Measure::Capital).verdict, Verdict::Worse);
        QVERIFY(!entry(Measure::Capital).best);
        QCOMPARE(entry(Measure::Yield).verdict, Verdict::Same);
        QVERIFY(!entry(Measure::Yield).best);
        QCOMPARE(entry(Measure::Operators).verdict, Verdict::Better);
        QCOMPARE(entry(Measure::UnitsPerOperatorHour).value, std::optional(std::numeric_limits<double>::infinity()));
        QVERIFY(!entry(Measure::UnitsPerOperatorHour).change);
        QVERIFY(entry(Measure::UnitsPerOperatorHour).best);
        QVERIFY(std::abs(*entry(Measure::Length).change - (2.1 / 2.4 - 1)) < 1e-12);
        for (const Row &row : rows)
            QVERIFY(row.entries[0].verdict == Verdict::Same || row.entries[0].verdict == Verdict::Unknown);
    }

    void payback_followsItsFormulas()
    {
        const model::Project before = fakes::smallLine();
        const model::Project after = withoutPeople();
        const JudgedLine reference = judge(before, product);
        const JudgedLine line = judge(after, product);
        const Payback result = payback(reference, line, prices());
        QCOMPARE(result.bought.minor, 5'000'000 + 1'200'000); // one cell, one head: the others are carried over
        QCOMPARE(result.installation.minor, 1'240'000);
        QCOMPARE(result.resale.minor, 500'000); // half of the manual cell
        QCOMPARE(result.investment().minor, 6'940'000);

        const double hours = seconds(model::availablePerDay(before.calendar)) / 3600 * before.calendar.daysPerYear;
        QVERIFY(hours > 0);
        const auto shifts = static_cast<std::int64_t>(before.calendar.shifts.size());
        QCOMPARE(result.reference.labour.minor, reference.figures.operators * shifts * 100'000'00);
        QCOMPARE(result.line.energy.minor, std::llround(line.powerW / 1000 * hours * 100));
        QCOMPARE(result.line.floor.minor, std::llround(2.1 * 2 * 50'000));
        QCOMPARE(result.line.maintenance.minor, std::llround(static_cast<double>(line.figures.capital.minor) * 0.1));
        const double gain = static_cast<double>(result.reference.total().minor - result.line.total().minor);
        QCOMPARE(static_cast<double>(result.gain().minor), gain);
        QVERIFY(gain > 0);
        QVERIFY(std::abs(*result.months - 12 * 6'940'000 / gain) < 1e-9);
        QCOMPARE(result.netPresentValue.minor, std::llround(gain / 1.1 + gain / 1.21 - 6'940'000));
    }

    void payback_isNoneWithoutGain_andZeroWithoutSpending()
    {
        const model::Project before = fakes::smallLine();
        const model::Project after = withoutPeople();
        const JudgedLine manual = judge(before, product);
        const JudgedLine machines = judge(after, product);
        model::Economics free = prices();
        free.operatorPerYear = {};
        QVERIFY(!payback(manual, machines, free).months); // machines need more power and upkeep
        QCOMPARE(payback(machines, manual, free).resale.minor, 3'100'000);
        QCOMPARE(payback(machines, manual, free).months, std::optional(0.0));
        QCOMPARE(payback(manual, manual, prices()).months, std::optional(0.0));
        QCOMPARE(payback(manual, manual, prices()).netPresentValue.minor, 0);
    }

    void payback_valuesOutputBeyondTheReference()
    {
        const model::Project before = fakes::smallLine();
        model::Project faster = before;
        for (model::Cell &cell : faster.frame.cells)
            cell.copies = 2;
        model::Economics economics = prices();
        economics.valuePerUnit = {200};
        const Payback result = payback(judge(before, product), judge(faster, product), economics);
        QVERIFY(result.line.goodUnits > 1.9 * result.reference.goodUnits);
        QCOMPARE(result.outputValue.minor, std::llround((result.line.goodUnits - result.reference.goodUnits) * 200));
    }

    void difference_namesCellsHeadsAndOperations()
    {
        const model::Project before = fakes::smallLine();
        model::Project after = withoutPeople();
        after.frame.cells[1].copies = 2;
        after.frame.cells.push_back({.id = model::CellId{"C04"}, .name = {}, .type = model::CellTypeId{"PU-600"}});
        after.frame.cells.erase(after.frame.cells.begin());
        after.setups[0].assignments.pop_back();
        const LineDifference difference = differenceOf(before, product, after, product);
        std::vector<std::pair<std::string, CellChange>> cells;
        for (const CellDifference &cell : difference.cells)
            cells.emplace_back(cell.cell.value, cell.change);
        const std::vector<std::pair<std::string, CellChange>> expected{{"C02", CellChange::OtherCopies},
            {"C03", CellChange::OtherType}, {"C04", CellChange::Added}, {"C01", CellChange::Removed}};
        QVERIFY(cells == expected);
        QCOMPARE(difference.heads.size(), std::size_t(2));
        QCOMPARE(difference.heads[0].type.value, std::string("PP-4"));
        QCOMPARE(difference.heads[0].line, 3U);
        QCOMPARE(difference.heads[1].line, 5U); // two of the screw heads stand twice now
        QCOMPARE(difference.operations.size(), std::size_t(1));
        QCOMPARE(difference.operations[0].operation.value, std::string("OP050"));
        QCOMPARE(difference.operations[0].reference.value, std::string("C03"));
        QVERIFY(difference.operations[0].line.empty());
        QVERIFY(differenceOf(before, product, before, product).empty());
    }

    void assumedPrices_areOfOneCurrencyOnly()
    {
        QVERIFY(model::assumedEconomics("CNY").operatorPerYear.minor > 0);
        QCOMPARE(model::assumedEconomics("EUR").operatorPerYear.minor, 0);
        QVERIFY(model::assumedEconomics("EUR").years > 0);
    }
};

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
