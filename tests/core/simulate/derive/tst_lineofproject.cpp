// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/simulate/derive/fromproject.h"
#include "core/simulate/derive/projectenergy.h"
#include "tests/fakes/smallline.h"

#include <algorithm>
#include <map>
#include <set>

using namespace lw;
using namespace lw::simulate;

namespace {

const model::ProductId p1{"P1"};
const model::ProductId p2{"P2"};

/// The small line, and a second product that screws with another head in C02/3 and asks for a third of the units.
model::Project twoProducts()
{
    model::Project project = fakes::smallLine();
    model::Product second = project.products.front();
    second.id = p2;
    second.qualityRate = 0.96;
    project.products.push_back(second);
    model::Setup setup = project.setups.front();
    setup.product = p2;
    setup.placements[3].head = model::HeadId{"SD20-0003"};
    setup.assignments[3].performer = model::HeadId{"SD20-0003"};
    project.setups.push_back(setup);
    project.demands = {{p1, 2000}, {p2, 1000}};
    return project;
}

ProjectLine made(const model::Project &project, const std::vector<model::ProductId> &products, const LineOptions &options = {})
{
    const Result<ProjectLine> line = lineOf(project, products, options);
    if (!line)
        qFatal("%s: %s", line.error().subject.c_str(), line.error().detail.c_str());
    return *line;
}

std::multiset<std::uint32_t> ownersOf(const ProjectLine &line)
{
    std::multiset<std::uint32_t> owners;
    for (const Station &station : line.line.stations) {
        owners.insert(station.owner);
        for (const FailureMode &mode : station.failures)
            owners.insert(mode.owner);
    }
    return owners;
}

bool isNear(double value, double wanted) { return std::abs(value - wanted) <= 1e-9 * std::max(1.0, std::abs(wanted)); }

} // namespace

class tst_LineOfProject : public QObject
{
    Q_OBJECT

private slots:
    void cells_becomeStations()
    {
        const ProjectLine line = made(fakes::smallLine(), {p1});
        const std::vector<Station> &stations = line.line.stations;
        QCOMPARE(stations.size(), std::size_t{3});
        QCOMPARE(line.cells, (std::vector{model::CellId{"C01"}, model::CellId{"C02"}, model::CellId{"C03"}}));
        QCOMPARE(stations[0].service, (std::vector{Distribution{Shape::Fixed, 4.5, 0}})); // index 1 s + two heads at once
        QVERIFY(isNear(stations[1].service.front().mean, 6.7)); // one after the other
        QCOMPARE(stations[2].service, (std::vector{Distribution{Shape::Fixed, 7, 0}}));
        QCOMPARE(stations[0].places, 0U);
        QCOMPARE(stations[1].places, 2U);
        QVERIFY(!stations[0].needsOperator && !stations[1].needsOperator && stations[2].needsOperator);
        QVERIFY(stations[0].scrap == 0 && stations[1].scrap == 0);
        QVERIFY(isNear(stations[2].scrap, 0.01));
        QCOMPARE(stations[2].repeat, 0.0);
        QVERIFY(line.line.mix == Mix{});
        QCOMPARE(line.operators, 1U);
    }

    void baseAndHeads_failEachOnItsOwn()
    {
        const ProjectLine line = made(fakes::smallLine(), {p1});
        const std::vector<FailureMode> &modes = line.line.stations[1].failures;
        QCOMPARE(modes.size(), std::size_t{3});
        QCOMPARE(modes[0].up, (Distribution{Shape::Exponential, 3'600'000, 0}));
        QCOMPARE(modes[0].down, (Distribution{Shape::Exponential, 1800, 0}));
        QCOMPARE(modes[1].up, (Distribution{Shape::Exponential, 1'440'000, 0}));
        QCOMPARE(modes[2].down, (Distribution{Shape::Exponential, 720, 0}));
        QVERIFY(std::ranges::all_of(modes, &FailureMode::operationDependent));
        QVERIFY(line.line.stations[2].failures.empty()); // no time between failures: never fails
    }

    void copies_shareTheWorkAndTheStops()
    {
        model::Project project = fakes::smallLine();
        const ProjectLine one = made(project, {p1});
        project.frame.cells[1].copies = 2;
        const ProjectLine two = made(project, {p1});
        QVERIFY(isNear(two.line.stations[1].service.front().mean, 3.35));
        QCOMPARE(two.line.stations[1].failures.size(), std::size_t{6});
        const auto loss = [](const Station &station) {
            double sum = 0;
            for (const FailureMode &mode : station.failures)
                sum += mode.down.mean / mode.up.mean;
            return sum;
        };
        QVERIFY(isNear(loss(two.line.stations[1]), loss(one.line.stations[1])));
        QVERIFY(isNear(two.line.stations[1].failures[0].down.mean, 900));
    }

    /// Two copies that stop often hold up the line: it makes what takt says of cycle, stops and rejects.
    void slowestCell_makesWhatTaktSays()
    {
        model::Project project = fakes::smallLine();
        for (model::HeadType &type : project.catalog.headTypes)
            type.reliability = {};
        project.catalog.headTypes[0].capabilities[0].time = {fromSeconds(0.1), fromSeconds(0.1)};
        project.products[0].operations[4].manualTime = fromSeconds(1);
        model::CellType stopping = project.catalog.cellTypes[0];
        stopping.id = model::CellTypeId{"PU-S"};
        stopping.base = {fromSeconds(600), fromSeconds(60)};
        project.catalog.cellTypes[0].base = {};
        project.catalog.cellTypes.push_back(stopping);
        project.frame.cells[1].type = stopping.id;
        project.frame.cells[1].copies = 2;
        const ProjectLine line = made(project, {p1});
        QCOMPARE(line.expected.bottleneck, std::size_t{1});
        const auto found = simulate::simulate(line.line,
            {.length = 200'000, .warmUp = 1000, .replications = 16, .confidence = 0.999});
        QVERIFY(found);
        const double wanted = 3600 / line.expected.effectiveCycle;
        QVERIFY2(found->throughputPerHour.halfWidth < 0.01 * wanted, "too wide to tell");
        QVERIFY2(std::abs(found->throughputPerHour.mean - wanted) < found->throughputPerHour.halfWidth,
            qPrintable(QStringLiteral("%1 %2").arg(found->throughputPerHour.mean).arg(wanted)));
    }

    void owners_areKeptWhenACellIsAdded()
    {
        model::Project project = fakes::smallLine();
        const ProjectLine before = made(project, {p1});
        project.frame.cells.insert(project.frame.cells.begin(),
            {.id = model::CellId{"C00"}, .name = {"More", "多"}, .type = model::CellTypeId{"PU-600"}});
        const ProjectLine after = made(project, {p1});
        QCOMPARE(after.line.stations.size(), std::size_t{4});
        for (std::size_t cell = 0; cell < 3; ++cell)
            QCOMPARE(after.line.stations[cell + 1], before.line.stations[cell]);
        const auto owners = ownersOf(after);
        QCOMPARE(std::set<std::uint32_t>(owners.begin(), owners.end()).size(), owners.size());
        QVERIFY(*owners.rbegin() < (1U << 28) - 1);
    }

    void products_haveTheirTimesHeadsAndShares()
    {
        model::Project project = twoProducts();
        project.products[1].operations[4].manualTime = fromSeconds(3);
        const ProjectLine line = made(project, {p1, p2}, {.changeover = 30});
        const std::vector<Station> &stations = line.line.stations;
        QVERIFY(isNear(line.shares[0], 2.0 / 3) && isNear(line.shares[1], 1.0 / 3));
        QCOMPARE(line.line.mix.shares, line.shares);
        QCOMPARE(stations[2].service.size(), std::size_t{2});
        QCOMPARE(stations[2].service[1].mean, 4.0);
        QVERIFY(stations[0].changeover == 0 && stations[1].changeover == 30 && stations[2].changeover == 0);
        QCOMPARE(stations[1].failures.size(), std::size_t{4}); // base, the head of both, one of each
        std::vector<double> up;
        for (const FailureMode &mode : stations[1].failures)
            up.push_back(mode.up.mean);
        QVERIFY(isNear(up[1], 1'440'000) && isNear(up[2], 1'440'000 * 1.5) && isNear(up[3], 1'440'000 * 3));
        QVERIFY(isNear(stations[2].scrap, (0.01 * 2 + 0.04) / 3));
        QVERIFY(isNear(line.expected.cycle, 6.7)); // C03 has 7 s for two of three units, 4 s for the third
        QCOMPARE(line.expected.bottleneck, std::size_t{1});
    }

    void rejects_areDoneAgainOrLeave()
    {
        const ProjectLine line = made(fakes::smallLine(), {p1}, {.rework = 0.25});
        const Station &last = line.line.stations.back();
        QVERIFY(isNear(last.repeat, 0.0025));
        QVERIFY(isNear((1 - last.repeat) * last.scrap, 0.0075));
    }

    /// One in a hundred is found at the second cell; half of them go back to the first one, twice at most.
    void rejects_goBackToAnEarlierCell()
    {
        LineOptions options{.rework = 0.5, .rejectsAt = model::CellId{"C02"}, .reworkFrom = model::CellId{"C01"}, .reworkLimit = 2};
        const ProjectLine line = made(fakes::smallLine(), {p1}, options);
        const Station &finder = line.line.stations[1];
        QVERIFY(isNear(finder.rework.chance, 0.005));
        QCOMPARE(finder.rework.station, 0U);
        QVERIFY(isNear((1 - finder.rework.chance) * finder.scrap, 0.005));
        QCOMPARE(finder.repeat, 0.0);
        QVERIFY(line.line.stations[2].scrap == 0);
        QCOMPARE(line.line.reworkLimit, 2U);
        options.reworkFrom.reset(); // on the spot, but counted
        QCOMPARE(made(fakes::smallLine(), {p1}, options).line.stations[1].rework.station, 1U);
    }

    void batches_comeAsDemandAsks()
    {
        const ProjectLine line = made(twoProducts(), {p1, p2}, {.flow = {.order = FlowOrder::Batches, .batch = 3}});
        QCOMPARE(line.line.mix.sequence, (std::vector<std::uint32_t>{0, 0, 0, 1, 1, 1, 0, 0, 0}));
        QVERIFY(line.line.mix.shares.empty());
        QVERIFY(isNear(line.shares[0], 2.0 / 3));
    }

    void sequence_setsTheShares()
    {
        const ProjectLine line
            = made(twoProducts(), {p1, p2}, {.flow = {.order = FlowOrder::Given, .sequence = {p2, p2, p2, p1}}});
        QCOMPARE(line.line.mix.sequence, (std::vector<std::uint32_t>{1, 1, 1, 0}));
        QVERIFY(isNear(line.shares[0], 0.25) && isNear(line.shares[1], 0.75));
    }

    void energyAndPeople_perUnit()
    {
        const ProjectLine line = made(fakes::smallLine(), {p1}, {.idleHeadPower = 0.5});
        QVERIFY(isNear(line.power[1].working, 360) && isNear(line.power[1].idle, 280));
        Simulation simulation;
        QVERIFY(!energyPerUnitWh(line, simulation));
        simulation.throughputPerHour.mean = 100;
        simulation.stations.resize(3);
        const auto share = [&](std::size_t station, State state) -> double & {
            return simulation.stations[station].share[static_cast<std::size_t>(state)].mean;
        };
        share(0, State::Starved) = 1;
        share(1, State::Working) = share(1, State::Blocked) = 0.5;
        share(2, State::Working) = 1;
        // C01 never works: 200 + 60 W, C02 half of the time: 320 W, C03 has no heads: 50 W
        QVERIFY(isNear(energyPerUnitWh(line, simulation).value_or(0), 6.3));
        const auto energy = energyByState(line, simulation);
        QVERIFY(isNear(energy[1][static_cast<std::size_t>(State::Working)], 1.8));
        QVERIFY(isNear(energy[1][static_cast<std::size_t>(State::Blocked)], 1.4));
        QCOMPARE(energy[1][static_cast<std::size_t>(State::Down)], 0.0);
        share(1, State::Blocked) = 0.25;
        share(1, State::OffShift) = 0.25;
        QVERIFY(isNear(energyByState(line, simulation)[1][static_cast<std::size_t>(State::OffShift)], 0.25 * 20 / 100));
        QCOMPARE(outputPerOperatorHour(line, simulation), std::optional(100.0));
    }

    void static_isThatOfTakt()
    {
        const ProjectLine line = made(fakes::smallLine(), {p1});
        QCOMPARE(line.expected.cycle, 7.0);
        QCOMPARE(line.expected.bottleneck, std::size_t{2});
        QCOMPARE(line.expected.takt, std::optional(10.0));
        QVERIFY(std::abs(line.expected.effectiveCycle - 7 / 0.99) < 1e-5);
    }

    void wrongInput_isNamed_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no product") << int(Errc::MissingField) << "products";
        QTest::newRow("unknown product") << int(Errc::UnknownId) << "product P9";
        QTest::newRow("product twice") << int(Errc::DuplicateId) << "product P1";
        QTest::newRow("no cells") << int(Errc::MissingField) << "frame.cells";
        QTest::newRow("head gone") << int(Errc::ProjectHasErrors) << "OP030";
        QTest::newRow("rework") << int(Errc::BadValue) << "rework";
        QTest::newRow("changeover") << int(Errc::BadValue) << "changeover";
        QTest::newRow("batch") << int(Errc::BadValue) << "batch";
        QTest::newRow("rejects at") << int(Errc::UnknownId) << "rejectsAt";
        QTest::newRow("rework from") << int(Errc::UnknownId) << "reworkFrom";
        QTest::newRow("rework behind") << int(Errc::BadValue) << "reworkFrom";
        QTest::newRow("sequence") << int(Errc::UnknownId) << "product P7";
    }
    void wrongInput_isNamed()
    {
        QFETCH(int, code);
        QFETCH(QString, subject);
        model::Project project = twoProducts();
        std::vector products{p1, p2};
        LineOptions options;
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        if (row == QLatin1String("no product"))
            products.clear();
        else if (row == QLatin1String("unknown product"))
            products.push_back(model::ProductId{"P9"});
        else if (row == QLatin1String("product twice"))
            products.push_back(p1);
        else if (row == QLatin1String("no cells"))
            project.frame.cells.clear();
        else if (row == QLatin1String("head gone"))
            project.setups.front().placements.erase(project.setups.front().placements.begin() + 2);
        else if (row == QLatin1String("rework"))
            options.rework = 1.5;
        else if (row == QLatin1String("rejects at"))
            options.rejectsAt = model::CellId{"C09"};
        else if (row == QLatin1String("rework from"))
            options.reworkFrom = model::CellId{"C09"};
        else if (row == QLatin1String("rework behind"))
            options = {.rejectsAt = model::CellId{"C01"}, .reworkFrom = model::CellId{"C03"}};
        else if (row == QLatin1String("changeover"))
            options.changeover = -1;
        else if (row == QLatin1String("batch"))
            options.flow = {.order = FlowOrder::Batches, .batch = 0};
        else
            options.flow = {.order = FlowOrder::Given, .sequence = {p1, model::ProductId{"P7"}}};
        const Result<ProjectLine> line = lineOf(project, products, options);
        QVERIFY(!line);
        QCOMPARE(int(line.error().code), code);
        QCOMPARE(QString::fromStdString(line.error().subject), subject);
    }

    /// Being over takt is what a simulation is there to look into.
    void overTakt_isSimulated()
    {
        model::Project project = fakes::smallLine();
        project.demands.front().unitsPerDay *= 10;
        QVERIFY(lineOf(project, {p1}));
    }
};

QTEST_GUILESS_MAIN(tst_LineOfProject)

#include "tst_lineofproject.moc"
