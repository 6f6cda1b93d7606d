// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/optionvalue.h"
#include "app/cli/projectinput.h"
#include "app/cli/simulateoptions.h"
#include "app/cli/simulatereport.h"
#include "app/cli/terminal.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/simulate/recursion.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::cli {

namespace {

struct SimulateCommand {
    Q_DECLARE_TR_FUNCTIONS(SimulateCommand)
};

std::vector<model::ProductId> productsOf(const ProjectInput &input, const SimulateOptions &options)
{
    if (!options.products.empty())
        return options.products;
    if (!options.mixed)
        return {input.product};
    std::vector<model::ProductId> products;
    for (const model::Product &product : input.project.products)
        products.push_back(product.id);
    return products;
}

/// That the cells which the options name are there, one not behind the other.
Result<void> checkCells(const ProjectInput &input, const simulate::LineOptions &options)
{
    const auto &cells = input.project.frame.cells;
    const auto placeOf = [&](const model::CellId &id) { return std::ranges::find(cells, id, &model::Cell::id) - cells.begin(); };
    const auto count = static_cast<std::ptrdiff_t>(cells.size());
    const auto refuse = [](const char *option, const model::CellId &id, const QString &wanted) {
        return badOption(QLatin1String(option), text::fromUtf8(id.value), wanted);
    };
    if (cells.empty())
        return {}; // for lineOf to tell
    const QString known = SimulateCommand::tr("a cell of the line, %1 to %2")
                              .arg(text::fromUtf8(cells.front().id.value), text::fromUtf8(cells.back().id.value));
    if (options.rejectsAt && placeOf(*options.rejectsAt) == count)
        return refuse("rejects-at", *options.rejectsAt, known);
    if (options.reworkFrom && placeOf(*options.reworkFrom) == count)
        return refuse("rework-from", *options.reworkFrom, known);
    const model::CellId finder = options.rejectsAt.value_or(cells.back().id);
    if (options.reworkFrom && placeOf(*options.reworkFrom) > placeOf(finder))
        return refuse("rework-from", *options.reworkFrom,
            SimulateCommand::tr("a cell not behind %1, which finds the rejects").arg(text::fromUtf8(finder.value)));
    return {};
}

QString obstacleText(const simulate::ProjectLine &line, const simulate::Obstacle &obstacle)
{
    using simulate::RecursionObstacle;
    const QString cell = text::fromUtf8(line.cells[obstacle.station].value);
    switch (obstacle.kind) {
    case RecursionObstacle::Arrivals: return SimulateCommand::tr("parts come from outside");
    case RecursionObstacle::Mix: return SimulateCommand::tr("products are in mixed flow");
    case RecursionObstacle::RepairCrew: return SimulateCommand::tr("repairs wait for people (--repair-crew)");
    case RecursionObstacle::SharedOperators: return SimulateCommand::tr("%1 shares its operator (--operators)").arg(cell);
    case RecursionObstacle::TimeDependentStops: return SimulateCommand::tr("%1 fails while it does not work, too").arg(cell);
    case RecursionObstacle::ScrapOnTheWay: return SimulateCommand::tr("units leave the line at %1").arg(cell);
    case RecursionObstacle::Rework: return SimulateCommand::tr("%1 sends units back").arg(cell);
    }
    return {};
}

Error recursionRefused(const simulate::ProjectLine &line, const std::vector<simulate::Obstacle> &obstacles)
{
    QStringList reasons;
    for (const simulate::Obstacle &obstacle : obstacles)
        reasons << obstacleText(line, obstacle);
    return badOption(QStringLiteral("engine"), QStringLiteral("recursion"),
        SimulateCommand::tr("auto or calendar for this line: %1").arg(reasons.join(QStringLiteral("; "))));
}

Result<simulate::ProjectLine> lineOf(const ProjectInput &input, const SimulateOptions &options)
{
    if (const auto checked = checkCells(input, options.line); !checked)
        return checked.error();
    Result<simulate::ProjectLine> line = simulate::lineOf(input.project, productsOf(input, options), options.line);
    if (!line)
        return ofFile(line.error(), input);
    const auto obstacles = simulate::recursionObstacles(line->line);
    if (options.plan.engine == simulate::Engine::Recursion && !obstacles.empty())
        return recursionRefused(*line, obstacles);
    return line;
}

void showProgress(const simulate::Progress &progress)
{
    if (errorsAreWatched())
        showStatus(SimulateCommand::tr("run %1 of %2 · %3/h").arg(progress.done).arg(progress.planned)
                       .arg(text::number(progress.throughputPerHour.mean, 1)));
}

Result<Experiments> experimentsOf(const simulate::Line &line, const SimulateOptions &options, const std::stop_token &stop)
{
    Experiments experiments;
    if (options.buffers) {
        auto split = simulate::splitBuffers(line, *options.buffers, options.plan, stop);
        if (!split)
            return split.error();
        experiments.buffers = *std::move(split);
    }
    if (options.sensitivity) {
        auto found = simulate::sensitivities(line, options.plan, 0.05, stop);
        if (!found)
            return found.error();
        experiments.sensitivities = *std::move(found);
    }
    return experiments;
}

int report(const ProjectInput &input, const simulate::ProjectLine &made, const simulate::Simulation &found,
    const SimulateOptions &options, const std::stop_token &stop)
{
    const Result<Experiments> experiments = experimentsOf(made.line, options, stop);
    if (!experiments)
        return fail(experiments.error());
    const SimulateReport report{input.project, made, found, *experiments};
    print(options.json ? QString::fromUtf8(simulateJson(report)) : simulateTable(report));
    return Fine;
}

} // namespace

int runSimulate(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("PROJECT"), SimulateCommand::tr("Project file, *.line.json."),
        SimulateCommand::tr("Runs the line with its stops, buffers and products: output, states of the cells, bottleneck. "
                            "Ctrl+C stops and keeps the runs that were done."));
    addSimulateOptions(line);
    if (const std::optional<int> exit = line.parse(arguments))
        return *exit;
    const Result<SimulateOptions> options = simulateOptions(line);
    if (!options)
        return fail(options.error());
    const Result<ProjectInput> input = readProject(line.subject(), {});
    if (!input)
        return fail(input.error());
    const Result<simulate::ProjectLine> made = lineOf(*input, *options);
    if (!made)
        return fail(made.error());
    const Interrupt interrupt;
    const auto found = simulate::simulate(made->line, options->plan, showProgress, interrupt.token());
    if (errorsAreWatched())
        showStatus({});
    if (!found)
        return fail(ofFile(found.error(), *input));
    if (found->replications == 0)
        return fail(Error{.code = Errc::Stopped});
    return report(*input, *made, *found, *options, interrupt.token());
}

} // namespace lw::cli
