// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "app/chart/loadcolumns.h"
#include "app/chart/timingrows.h"
#include "core/takt/linecheck.h"
#include "tests/fakes/twophones.h"

#include <algorithm>
#include <cmath>

using namespace lw;
using namespace lw::chart;
using namespace std::chrono_literals;

namespace {

const model::ProductId phone{"P1"};

std::vector<LoadSlice> ofKind(const LoadColumn &column, LoadSlice::Kind kind)
{
    std::vector<LoadSlice> slices;
    std::copy_if(column.slices.begin(), column.slices.end(), std::back_inserter(slices),
                 [kind](const LoadSlice &slice) { return slice.kind == kind; });
    return slices;
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private slots:
    void columns_reachTheCycleAndNotBeyond()
    {
        const model::Project project = fakes::smallLine();
        const takt::LineReport report = takt::checkLine(project, phone);
        const std::vector<LoadColumn> columns = loadColumns(project, report);
        QCOMPARE(columns.size(), report.cells.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            QCOMPARE(columns[i].cycle, report.cells[i].cyclePerCopy);
            QCOMPARE(columns[i].effective, report.cells[i].effectiveCycle);
            Duration top{};
            for (const LoadSlice &slice : columns[i].slices) {
                QVERIFY(slice.begin < slice.end);
                top = std::max(top, slice.end);
            }
            QCOMPARE(top, columns[i].cycle);
            QCOMPARE(columns[i].slices.front().kind, LoadSlice::Kind::Index);
        }
    }

    void parallelHeads_standSideBySide()
    {
        // C01: two heads in two zones work at the same time.
        const model::Project project = fakes::smallLine();
        const auto columns = loadColumns(project, takt::checkLine(project, phone));
        const auto work = ofKind(columns[0], LoadSlice::Kind::Operation);
        QCOMPARE(work.size(), 2U);
        QCOMPARE(work[0].begin, work[1].begin);
        QCOMPARE(work[0].left, 0.0);
        QCOMPARE(work[0].right, work[1].left);
        QCOMPARE(work[1].right, 1.0);
    }

    void oneZone_stacksOverTheWholeWidth()
    {
        // C02: two heads in one zone take turns.
        const model::Project project = fakes::smallLine();
        const auto columns = loadColumns(project, takt::checkLine(project, phone));
        const auto work = ofKind(columns[1], LoadSlice::Kind::Operation);
        QCOMPARE(work.size(), 2U);
        QCOMPARE(work[0].end, work[1].begin);
        for (const LoadSlice &slice : work) {
            QCOMPARE(slice.left, 0.0);
            QCOMPARE(slice.right, 1.0);
            QCOMPARE(slice.family, model::ProcessFamily::Fasten);
        }
        QVERIFY(work[0].shade != work[1].shade);
    }

    void gaps_areWaiting()
    {
        takt::LineReport report;
        report.product = phone;
        takt::CellReport cell{.cell = model::CellId{"C01"}, .cycle = 6s, .cyclePerCopy = 6s, .effectiveCycle = 6s};
        cell.losses.index = 1s;
        cell.steps = {{model::OperationId{"OP010"}, model::HeadId{"PP4-0001"}, {0s, 2s}},
                      {model::OperationId{"OP020"}, model::HeadId{"PP4-0001"}, {3s, 5s}}};
        report.cells = {cell};
        const auto columns = loadColumns(fakes::smallLine(), report);
        const auto waits = ofKind(columns[0], LoadSlice::Kind::Wait);
        QCOMPARE(waits.size(), 1U);
        QCOMPARE(waits[0].begin, 3s);
        QCOMPARE(waits[0].end, 4s);
    }

    void losses_areNamedAndAddUp()
    {
        const model::Project project = fakes::smallLine();
        const takt::LineReport report = takt::checkLine(project, phone);
        const std::vector<LoadColumn> columns = loadColumns(project, report);
        const auto lost = [&](std::size_t cell, LoadSlice::Kind kind) {
            Duration sum{};
            for (const LoadSlice &slice : columns[cell].losses)
                sum += slice.kind == kind ? slice.end - slice.begin : Duration();
            return sum;
        };
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const takt::Losses &losses = report.cells[i].losses;
            QCOMPARE(lost(i, LoadSlice::Kind::Idle), losses.imbalance);
            QCOMPARE(lost(i, LoadSlice::Kind::Stops) + lost(i, LoadSlice::Kind::Rejects),
                     report.cells[i].effectiveCycle - report.cells[i].cyclePerCopy);
            QCOMPARE(lost(i, LoadSlice::Kind::HeadWait), losses.headWait);
            QCOMPARE(lost(i, LoadSlice::Kind::ZoneConflict), losses.zoneConflict);
        }
        QVERIFY(lost(1, LoadSlice::Kind::ZoneConflict) > Duration::zero()); // two heads in one zone
        QVERIFY(lost(0, LoadSlice::Kind::Idle) > Duration::zero());
    }

    void copies_shareTheTime()
    {
        model::Project project = fakes::smallLine();
        project.frame.cells[0].copies = 2;
        const auto columns = loadColumns(project, takt::checkLine(project, phone));
        QCOMPARE(columns[0].slices.front().end, 500ms); // index of 1 s, every second unit
        QCOMPARE(columns[0].slices.front().work, 1s);
        const auto top = std::max_element(columns[0].slices.begin(), columns[0].slices.end(),
                                          [](const auto &a, const auto &b) { return a.end < b.end; });
        QCOMPARE(top->end, columns[0].cycle);
    }

    void products_standSideBySide()
    {
        const model::Project project = fakes::twoPhones();
        const auto columns = besideColumns(project, takt::productLoads(project));
        QCOMPARE(columns.size(), std::size_t(3));
        QCOMPARE(columns[1].bars.size(), std::size_t(2));
        QCOMPARE(columns[1].bars[0].cycle, 6'700'000us);
        QCOMPARE(columns[1].bars[1].cycle, 9'500'000us);
        QCOMPARE(columns[1].cycle, 9'500'000us);
        QVERIFY(columns[1].bars[0].right < columns[1].bars[1].left);
        for (const LoadSlice &slice : ofKind(columns[1], LoadSlice::Kind::Operation)) {
            const LoadBar &bar = columns[1].bars[slice.product == phone ? 0 : 1];
            QVERIFY(slice.left >= bar.left - 1e-9 && slice.right <= bar.right + 1e-9);
            QVERIFY(slice.end <= bar.cycle);
        }
    }

    void manyProducts_allHaveTheirRoom()
    {
        model::Project project = fakes::smallLine();
        for (int i = 2; i <= 40; ++i) {
            model::Product more = project.products.front();
            more.id = model::ProductId("P" + std::to_string(i));
            model::Setup setup = project.setups.front();
            setup.product = more.id;
            project.products.push_back(std::move(more));
            project.setups.push_back(std::move(setup));
        }
        project.demands.clear(); // all in equal shares
        const auto columns = besideColumns(project, takt::productLoads(project));
        QCOMPARE(columns[0].bars.size(), std::size_t(40));
        for (std::size_t i = 0; i < 40; ++i) {
            QVERIFY(columns[0].bars[i].left < columns[0].bars[i].right);
            QVERIFY(i == 0 || columns[0].bars[i - 1].right < columns[0].bars[i].left);
        }
        QVERIFY(columns[0].bars.back().right <= 1 + 1e-9);
        QVERIFY(besideColumns(model::Project(), {}).empty());
        QVERIFY(meanColumns(model::Project(), {}).empty());
    }

    void mean_isAsHighAsTheMeanCycle()
    {
        const model::Project project = fakes::twoPhones();
        const auto loads = takt::productLoads(project);
        QCOMPARE(loads.size(), std::size_t(2));
        QVERIFY(std::abs(loads[0].share - 2.0 / 3) < 1e-12);
        const auto columns = meanColumns(project, loads);
        for (std::size_t cell = 0; cell < columns.size(); ++cell) {
            const Duration mean = takt::meanOf(loads, cell, &takt::CellReport::cyclePerCopy);
            QVERIFY(std::chrono::abs(columns[cell].cycle - mean) <= 4us); // each product's part is rounded
            Duration top{};
            for (const LoadSlice &slice : columns[cell].slices)
                top = std::max(top, slice.end);
            QVERIFY(std::chrono::abs(top - columns[cell].cycle) <= 4us);
        }
        QCOMPARE(columns[1].slices.front().kind, LoadSlice::Kind::Index);
        QCOMPARE(columns[1].slices.front().end, 1'000'000us);
        for (const LoadSlice &slice : ofKind(columns[1], LoadSlice::Kind::Operation))
            QVERIFY(slice.units < 1);
    }

    // C01 has two heads that work at the same time; the longer one decides, right after indexing.
    void criticalPath_goesFromIndexingToWhatDecides()
    {
        const model::Project project = fakes::smallLine();
        const takt::LineReport report = takt::checkLine(project, phone);
        const auto alone = criticalPath(*cellTiming(project, report, model::CellId{"C01"}));
        QCOMPARE(alone, (std::vector<CriticalLink>{{1'000'000us, -1, 0}}));
        const auto screws = criticalPath(*cellTiming(project, report, model::CellId{"C02"}));
        QCOMPARE(screws.size(), std::size_t(2)); // from indexing to one head, from that to the other: one zone
        QCOMPARE(screws[0].from, -1);
        QCOMPARE(screws[1].from, screws[0].to);
    }

    void timing_hasARowPerHead()
    {
        const model::Project project = fakes::smallLine();
        const auto timing = cellTiming(project, takt::checkLine(project, phone), model::CellId{"C02"});
        QVERIFY(timing);
        QCOMPARE(timing->rows.size(), 2U);
        QCOMPARE(timing->rows[0].socket, 2U);
        QCOMPARE(timing->rows[0].name.zh, "拧紧");
        QCOMPARE(timing->limit, std::optional<Duration>(10s));
        Duration last{};
        int critical = 0;
        for (const TimingRow &row : timing->rows) {
            for (const TimingBar &bar : row.bars) {
                QVERIFY(bar.begin >= timing->index);
                QVERIFY(bar.waitsFrom <= bar.begin);
                last = std::max(last, bar.end);
                critical += bar.critical;
            }
        }
        QCOMPARE(last, timing->cycle);
        QVERIFY(critical > 0);
    }

    void timing_showsTheOperatorAndIdleHeads()
    {
        model::Project project = fakes::smallLine();
        std::erase_if(project.setups[0].assignments, [](const auto &work) { return work.operation.value == "OP040"; });
        const takt::LineReport report = takt::checkLine(project, phone);
        const auto screws = cellTiming(project, report, model::CellId{"C02"});
        QVERIFY(screws);
        QCOMPARE(screws->rows.size(), 2U);
        QVERIFY(screws->rows[1].bars.empty());
        const auto manual = cellTiming(project, report, model::CellId{"C03"});
        QVERIFY(manual);
        QCOMPARE(manual->rows.size(), 1U);
        QVERIFY(!manual->rows[0].head);
        QVERIFY(!cellTiming(project, report, model::CellId{"C99"}));
    }
};

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
