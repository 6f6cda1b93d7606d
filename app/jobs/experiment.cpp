// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/experiment.h"

#include "core/model/lookup.h"
#include "core/store/projectfile.h"

#include <algorithm>
#include <cmath>

namespace lw::jobs {

namespace {

using simulate::Experiment;
using simulate::Line;
using simulate::LineOptions;
using simulate::ProjectLine;

constexpr double leverStep = 0.05; ///< to either side

/// Another project may make other products: then it is its own first one that counts.
std::vector<model::ProductId> productsOf(const model::Project &project, const std::vector<model::ProductId> &wanted)
{
    const auto makes = [&project](const model::ProductId &product) { return model::find(project, product) != nullptr; };
    if (std::ranges::all_of(wanted, makes) || project.products.empty())
        return wanted;
    return {project.products.front().id};
}

LineOptions withOtherOrder(LineOptions options)
{
    const bool drawn = options.flow.order == simulate::FlowOrder::Proportional;
    options.flow = drawn ? simulate::Flow{.order = simulate::FlowOrder::Batches, .batch = otherBatch} : simulate::Flow{};
    return options;
}

Result<Line> plainLine(const model::Project &project, const std::vector<model::ProductId> &products, const LineOptions &options)
{
    auto made = simulate::lineOf(project, products, options);
    if (!made)
        return made.error();
    return std::move(made->line);
}

Result<Line> lineOfFile(const SimulationTask &basis, const QString &path)
{
    const auto opened = store::openProject(path);
    if (!opened)
        return opened.error();
    return plainLine(opened->project, productsOf(opened->project, basis.products), basis.options);
}

/// base: the open line.
Result<Line> lineOfVariant(const SimulationTask &basis, const Line &base, const Variant &variant)
{
    Line line = base;
    switch (variant.kind) {
    case Variant::Kind::File: return lineOfFile(basis, variant.path);
    case Variant::Kind::OtherOrder: return plainLine(basis.project, basis.products, withOtherOrder(basis.options));
    case Variant::Kind::OneRepairer: line.repairCrew = 1; break;
    case Variant::Kind::NoStops:
        for (simulate::Station &station : line.stations)
            station.failures.clear();
        break;
    case Variant::Kind::MorePlaces:
        for (std::size_t station = 0; station + 1 < line.stations.size(); ++station)
            ++line.stations[station].places;
        break;
    }
    return line;
}

/// The open line against variants of it.
class Comparing
{
public:
    Comparing(const SimulationTask &basis, const ProjectLine &base, const Experiment &experiment)
        : m_basis(basis), m_base(base.line), m_experiment(experiment), m_runs(experiment.throughputs(base.line))
    {}

    VariantResult against(const Variant &variant) const
    {
        VariantResult result{.variant = variant, .error = {}};
        const Result<Line> line = lineOfVariant(m_basis, m_base, variant);
        const Result<void> checked = line ? simulate::check(*line, m_basis.plan) : Result<void>(line.error());
        if (!checked) {
            result.error = checked.error();
            return result;
        }
        const std::vector<double> runs = m_experiment.throughputs(*line);
        result.comparison = {m_experiment.mean(m_runs), m_experiment.mean(runs), m_experiment.difference(m_runs, runs)};
        result.comparison.independentHalfWidth =
            std::hypot(result.comparison.first.halfWidth, result.comparison.second.halfWidth);
        return result;
    }

private:
    const SimulationTask &m_basis;
    const Line &m_base;
    const Experiment &m_experiment;
    std::vector<double> m_runs;
};

Result<ExperimentReport> answer(const CompareVariants &question, const SimulationTask &basis, const ProjectLine &line,
    const ExperimentWatch &watch, const std::stop_token &stop)
{
    const Result<Experiment> experiment = Experiment::on(line.line, basis.plan, stop);
    if (!experiment)
        return experiment.error();
    const auto planned = static_cast<std::uint32_t>(question.variants.size() + 1);
    const Comparing comparing(basis, line, *experiment);
    VariantReport report;
    for (const Variant &variant : question.variants) {
        watch({.done = static_cast<std::uint32_t>(report.variants.size() + 1), .planned = planned, .best = {}});
        VariantResult result = comparing.against(variant);
        if ((report.stopped = experiment->stopped()))
            break;
        report.variants.push_back(std::move(result));
    }
    if (report.variants.empty())
        return Error{.code = Errc::Stopped};
    return ExperimentReport(std::move(report));
}

/// Throughput and gain are told anew, unless somebody has had enough.
SplitReport confirmed(const ProjectLine &line, simulate::BufferSplit split, const simulate::Plan &plan, const std::stop_token &stop)
{
    Line best = line.line;
    for (std::size_t station = 0; station < best.stations.size(); ++station)
        best.stations[station].places = split.places[station];
    simulate::Plan fresh = plan;
    fresh.seed = plan.seed + 1;
    const auto comparison = simulate::compare(line.line, best, fresh, stop);
    SplitReport report{line, std::move(split), {}, {}};
    report.throughputPerHour = comparison ? comparison->second : report.split.throughputPerHour;
    report.gain = comparison ? comparison->difference : report.split.gainOverLine;
    return report;
}

Result<ExperimentReport> answer(const SplitPlaces &question, const SimulationTask &basis, const ProjectLine &line,
    const ExperimentWatch &watch, const std::stop_token &stop)
{
    auto split = simulate::splitBuffers(line.line, question.places, basis.plan, stop, [&](const simulate::SplitProgress &progress) {
        const bool some = std::isfinite(progress.throughputPerHour.halfWidth);
        watch({.done = progress.tried, .best = some ? std::optional(progress.throughputPerHour) : std::nullopt});
    });
    if (!split)
        return split.error();
    if (!std::isfinite(split->throughputPerHour.halfWidth))
        return Error{.code = Errc::Stopped};
    return ExperimentReport(confirmed(line, *std::move(split), basis.plan, stop));
}

Result<ExperimentReport> answer(const PullLevers &, const SimulationTask &basis, const ProjectLine &line,
    const ExperimentWatch &watch, const std::stop_token &stop)
{
    const auto whole = simulate::simulate(line.line, basis.plan, {}, stop);
    if (!whole)
        return whole.error();
    LeverReport report{line, whole->throughputPerHour, whole->bottleneck(), {}, false};
    const auto found = simulate::sensitivities(line.line, basis.plan, leverStep, stop,
        [&](const simulate::Sensitivity &one, std::size_t planned) {
            report.levers.push_back(one);
            watch({.done = static_cast<std::uint32_t>(report.levers.size()), .planned = static_cast<std::uint32_t>(planned), .best = {}});
        });
    if (!found && (found.error().code != Errc::Stopped || report.levers.empty()))
        return found.error();
    report.stopped = !found;
    return ExperimentReport(std::move(report));
}

ExperimentOutcome work(const ExperimentTask &task, const ExperimentRun::Engine &engine, const ExperimentWatch &watch,
    const std::stop_token &stop)
{
    auto report = engine(task, watch, stop);
    if (!report)
        return {report.error(), task.basis.revision};
    return {std::make_shared<const ExperimentReport>(*std::move(report)), task.basis.revision};
}

} // namespace

Result<ExperimentReport> runExperiment(const ExperimentTask &task, const ExperimentWatch &watch, const std::stop_token &stop)
{
    const auto line = simulate::lineOf(task.basis.project, task.basis.products, task.basis.options);
    if (!line)
        return line.error();
    return std::visit([&](const auto &question) { return answer(question, task.basis, *line, watch, stop); }, task.question);
}

ExperimentRun::ExperimentRun(ExperimentTask task, Engine engine, QObject *parent)
    : RunOf([task = std::move(task), engine = std::move(engine)](
                const Watch &watch, const std::stop_token &stop) { return work(task, engine, watch, stop); },
        parent)
{}

} // namespace lw::jobs
