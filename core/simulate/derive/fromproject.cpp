// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/fromproject.h"

#include "core/model/lookup.h"
#include "core/model/names.h"
#include "core/simulate/derive/shifts.h"
#include "core/simulate/derive/stationof.h"
#include "core/takt/linecheck.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace lw::simulate {

namespace {

Error badOption(const char *name, double value)
{
    return {.code = Errc::BadValue, .subject = name, .detail = std::to_string(value)};
}

Result<void> checkOptions(const LineOptions &options)
{
    const auto isTime = [](double value) { return std::isfinite(value) && value >= 0; };
    const auto isShare = [](double value) { return value >= 0 && value <= 1; };
    if (!isTime(options.changeover))
        return badOption("changeover", options.changeover);
    if (!isTime(options.variation))
        return badOption("variation", options.variation);
    if (!isShare(options.rework))
        return badOption("rework", options.rework);
    if (!isShare(options.idleHeadPower))
        return badOption("idleHeadPower", options.idleHeadPower);
    if (!isShare(options.standbyPower))
        return badOption("standbyPower", options.standbyPower);
    return {};
}

bool preventsRunning(const model::Problem &problem)
{
    return problem.severity == model::Severity::Error && problem.code != model::ProblemCode::OverTakt;
}

Result<std::vector<takt::LineReport>> reportsOf(const model::Project &project,
                                                const std::vector<model::ProductId> &products)
{
    if (products.empty())
        return Error{.code = Errc::MissingField, .subject = "products"};
    if (project.frame.cells.empty())
        return Error{.code = Errc::MissingField, .subject = "frame.cells"};
    std::vector<takt::LineReport> reports;
    for (const model::ProductId &product : products) {
        if (!model::find(project, product))
            return Error{.code = Errc::UnknownId, .subject = "product " + product.value};
        if (std::count(products.begin(), products.end(), product) > 1)
            return Error{.code = Errc::DuplicateId, .subject = "product " + product.value};
        reports.push_back(takt::checkLine(project, product));
        const auto &problems = reports.back().problems;
        const auto problem = std::find_if(problems.begin(), problems.end(), preventsRunning);
        if (problem != problems.end())
            return Error{Errc::ProjectHasErrors, problem->subject.id, model::problemCodeName(problem->code)};
    }
    return reports;
}

double meanQuality(const model::Project &project, const ProjectLine &made)
{
    double quality = 0;
    for (std::size_t product = 0; product < made.products.size(); ++product)
        quality += made.shares[product] * model::find(project, made.products[product])->qualityRate;
    return quality;
}

/// The place of a cell that an option names.
Result<std::uint32_t> placeOf(const char *option, const std::optional<model::CellId> &cell, const ProjectLine &made,
                              std::uint32_t otherwise)
{
    if (!cell)
        return otherwise;
    const auto found = std::find(made.cells.begin(), made.cells.end(), *cell);
    if (found == made.cells.end())
        return Error{.code = Errc::UnknownId, .subject = option, .detail = cell->value};
    return static_cast<std::uint32_t>(found - made.cells.begin());
}

/// Of what is not worked on again, so many are scrap that of all that the cell does the shares are right.
Result<void> addRejects(ProjectLine &made, double rejects, const LineOptions &options)
{
    const auto at = placeOf("rejectsAt", options.rejectsAt, made, static_cast<std::uint32_t>(made.cells.size() - 1));
    if (!at)
        return at.error();
    const auto from = placeOf("reworkFrom", options.reworkFrom, made, *at);
    if (!from)
        return from.error();
    if (*from > *at)
        return Error{.code = Errc::BadValue, .subject = "reworkFrom", .detail = options.reworkFrom->value};
    made.line.reworkLimit = options.reworkLimit;
    Station &finder = made.line.stations[*at];
    const double again = rejects * options.rework;
    if (*from == *at && options.reworkLimit == 0)
        finder.repeat = again;
    else
        finder.rework = {again, *from};
    finder.scrap = again < 1 ? rejects * (1 - options.rework) / (1 - again) : 0;
    return {};
}

/// The rule of breaks: who needs an operator has them, who does not goes on.
Result<void> addHours(Line &line, const model::Calendar &calendar, RepairHours repairs)
{
    const Timetable shifts = shiftHours(calendar);
    line.hours = attendedHours(calendar);
    if (!line.hours.isValid())
        return Error{.code = Errc::MissingField, .subject = "calendar.shifts"};
    for (Station &station : line.stations)
        station.hours = station.needsOperator ? line.hours : shifts;
    if (repairs == RepairHours::Attended)
        line.repairHours = line.hours;
    return {};
}

StaticLine expectedOf(const std::vector<takt::LineReport> &reports, const std::vector<double> &shares)
{
    StaticLine expected;
    if (reports.front().takt)
        expected.takt = seconds(*reports.front().takt);
    for (std::size_t cell = 0; cell < reports.front().cells.size(); ++cell) {
        double cycle = 0;
        double effective = 0;
        for (std::size_t product = 0; product < reports.size(); ++product) {
            cycle += shares[product] * seconds(reports[product].cells[cell].cyclePerCopy);
            effective += shares[product] * seconds(reports[product].cells[cell].effectiveCycle);
        }
        if (cycle > expected.cycle) {
            expected.cycle = cycle;
            expected.bottleneck = cell;
        }
        expected.effectiveCycle = std::max(expected.effectiveCycle, effective);
    }
    return expected;
}

} // namespace

Result<ProjectLine> lineOf(const model::Project &project, const std::vector<model::ProductId> &products,
                           const LineOptions &options)
{
    if (const auto checked = checkOptions(options); !checked)
        return checked.error();
    const Result<std::vector<takt::LineReport>> reports = reportsOf(project, products);
    if (!reports)
        return reports.error();
    ProjectLine made{.products = products, .shares = demandShares(project, products)};
    Result<Mix> mix = mixOf(options.flow, products, made.shares);
    if (!mix)
        return mix.error();
    made.line.mix = *std::move(mix);
    made.line.repairCrew = options.repairCrew;
    made.line.operators = options.operators;
    StationMaker maker(project, *reports, made.shares, options);
    for (std::uint32_t cell = 0; cell < project.frame.cells.size(); ++cell) {
        made.cells.push_back(project.frame.cells[cell].id);
        made.line.stations.push_back(maker.station(cell));
        made.power.push_back(maker.power(cell));
    }
    if (const auto added = addRejects(made, 1 - meanQuality(project, made), options); !added)
        return added.error();
    if (options.clock == LineClock::Shifts)
        if (const auto added = addHours(made.line, project.calendar, options.repairs); !added)
            return added.error();
    for (const takt::LineReport &report : *reports)
        made.operators = std::max(made.operators, report.operators);
    made.expected = expectedOf(*reports, made.shares);
    return made;
}

} // namespace lw::simulate
