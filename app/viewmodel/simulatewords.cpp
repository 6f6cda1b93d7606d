// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulatewords.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/simulate/derive/projectenergy.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lw::viewmodel {

namespace {

struct SimulateWords {
    Q_DECLARE_TR_FUNCTIONS(SimulateWords)
};

constexpr double least = 0.05; ///< units per hour that are worth a word

using simulate::State;

/// The cell that holds up the simulated line; where the waiting names none, that of the longest cycle.
std::size_t holdUp(const jobs::SimulationReport &report)
{
    return report.simulation.bottleneck().value_or(report.line.expected.bottleneck);
}

QString cellName(const jobs::SimulationReport &report, std::size_t cell)
{
    return text::fromUtf8(report.line.cells[cell].value);
}

/// Mean time that the cell needs for a part, over the products.
double serviceOf(const simulate::ProjectLine &line, std::size_t cell)
{
    const auto &service = line.line.stations[cell].service;
    if (service.size() == 1)
        return service.front().mean;
    double mean = 0;
    for (std::size_t product = 0; product < service.size(); ++product)
        mean += line.shares[product] * service[product].mean;
    return mean;
}

double perHour(double cycle)
{
    return cycle > 0 ? secondsPerHour / cycle : 0;
}

struct Loss {
    const char *key;
    QString label;
    double rate; ///< units per hour
};

/// Units for each scheduled hour and each share of the clock that the cell works. Without hours the two are the same; an
/// automatic cell has more hours than people, as it goes on in breaks.
double paceOf(const jobs::SimulationReport &report, std::size_t cell)
{
    return perHour(serviceOf(report.line, cell)) / std::max(1e-9, report.simulation.scheduledShare);
}

/// Units for each scheduled hour that the cell could make in hours of its own beside those.
double breaksOf(const jobs::SimulationReport &report, std::size_t cell)
{
    const double off = report.simulation.stations[cell].share[static_cast<std::size_t>(State::OffShift)].mean;
    return paceOf(report, cell) * (1 - off) - perHour(serviceOf(report.line, cell));
}

/// Units for each scheduled hour that are scrap.
double rejectsOf(const simulate::Simulation &run)
{
    const double hours = run.replications * run.length * run.scheduledShare / secondsPerHour;
    return hours > 0 ? static_cast<double>(run.scrapped) / hours : 0;
}

/// What each state keeps the cell from, had it worked instead; what is left is done in vain.
std::vector<Loss> lossesOf(const jobs::SimulationReport &report, std::size_t cell)
{
    const double pace = paceOf(report, cell);
    const auto &share = report.simulation.stations[cell].share;
    const auto rate = [&](State state) { return share[static_cast<std::size_t>(state)].mean * pace; };
    const QString name = cellName(report, cell);
    std::vector<Loss> losses{{"down", SimulateWords::tr("Stops of %1").arg(name), rate(State::Down)},
        {"repair", SimulateWords::tr("%1 waits for repair").arg(name), rate(State::RepairWait)},
        {"blocked", SimulateWords::tr("%1 is blocked").arg(name), rate(State::Blocked)},
        {"starved", SimulateWords::tr("%1 is starved").arg(name), rate(State::Starved)},
        {"operator", SimulateWords::tr("%1 waits for an operator").arg(name), rate(State::OperatorWait)},
        {"changeover", SimulateWords::tr("Set-up of %1").arg(name), rate(State::Changeover)}};
    const double rejects = rejectsOf(report.simulation);
    const double rest = rate(State::Working) - report.simulation.throughputPerHour.mean - rejects;
    losses.push_back({"rejects", SimulateWords::tr("Rejects"), rejects});
    losses.push_back({"rest", report.simulation.reworked > 0 ? SimulateWords::tr("Rework, and what stays in the line")
                                                             : SimulateWords::tr("What stays in the line"), rest});
    return losses;
}

Figure plain(const char *key, const QString &label, const QString &value, const QString &note = {})
{
    return {.key = QLatin1String(key), .label = label, .value = value, .note = note};
}

QString rate(double perHour)
{
    return text::number(perHour, 1) + SimulateWords::tr("/h");
}

QString hours(double seconds)
{
    return text::hoursAndMinutes(fromSeconds(seconds));
}

/// A warm-up may be shorter than a minute.
QString span(double seconds)
{
    constexpr double anHour = 3600;
    return seconds < anHour ? text::secondsText(fromSeconds(seconds), 0) : hours(seconds);
}

/// Simulated minus static, in a sentence.
QString againstStatic(const jobs::SimulationReport &report)
{
    simulate::Estimate difference = report.simulation.throughputPerHour;
    difference.mean -= perHour(report.line.expected.effectiveCycle);
    const double doubt = std::isfinite(difference.halfWidth) ? difference.halfWidth : 0;
    if (std::abs(difference.mean) <= std::max(doubt, least))
        return SimulateWords::tr("As much as the static figure says.");
    const QString size = rate(std::abs(difference.mean));
    return difference.mean < 0 ? SimulateWords::tr("%1 fewer than the static figure says.").arg(size)
                               : SimulateWords::tr("%1 more than the static figure says.").arg(size);
}

} // namespace

QString plusMinus(const simulate::Estimate &estimate, int decimals)
{
    const QString mean = text::number(estimate.mean, decimals);
    if (!std::isfinite(estimate.halfWidth))
        return mean;
    return mean + QStringLiteral(" ± ") + text::number(estimate.halfWidth, decimals);
}

QString rateText(const simulate::Estimate &perHour)
{
    return plusMinus(perHour, 1) + SimulateWords::tr("/h");
}

bool isCertain(const simulate::Estimate &difference)
{
    return std::abs(difference.mean) > difference.halfWidth && std::abs(difference.mean) >= least;
}

QString changeText(const simulate::Estimate &difference)
{
    const QString sign = difference.mean < 0 ? QStringLiteral("− ") : QStringLiteral("+ ");
    return sign + rateText({std::abs(difference.mean), difference.halfWidth});
}

QString differenceWords(const simulate::Estimate &difference)
{
    if (!isCertain(difference))
        return SimulateWords::tr("no difference that can be told");
    const QString size = rateText({std::abs(difference.mean), difference.halfWidth});
    return difference.mean > 0 ? SimulateWords::tr("%1 more").arg(size) : SimulateWords::tr("%1 fewer").arg(size);
}

std::vector<Figure> runFigures(const simulate::Progress &progress, std::uint32_t planned)
{
    return {plain("done", SimulateWords::tr("Replications done"),
                SimulateWords::tr("%1 of %2").arg(text::number(progress.done, 0), text::number(planned, 0))),
        plain("rate", SimulateWords::tr("Throughput so far"),
            progress.done > 0 ? rateText(progress.throughputPerHour) : text::none())};
}

std::vector<Figure> resultFigures(const jobs::SimulationReport &report)
{
    const simulate::Simulation &run = report.simulation;
    const simulate::StaticLine &expected = report.line.expected;
    std::vector<Figure> figures{
        plain("throughput", SimulateWords::tr("Throughput"), rateText(run.throughputPerHour),
            SimulateWords::tr("Good units; the mean of the replications and the half-width of its 95 % interval")),
        plain("static", SimulateWords::tr("Static figure"), rate(perHour(expected.effectiveCycle)),
            SimulateWords::tr("From the longest cycle with the stops and rejects of that cell; nobody waits for anybody"))};
    if (expected.takt)
        figures.push_back(plain("takt", SimulateWords::tr("Takt asks for"), rate(perHour(*expected.takt))));
    if (run.scheduledHoursPerDay < hoursPerDay)
        figures.push_back(plain("day", SimulateWords::tr("Output per day"), plusMinus(run.partsPerDay(), 0),
            SimulateWords::tr("With %1 scheduled hours").arg(text::shortNumber(run.scheduledHoursPerDay, 2))));
    figures.push_back(plain("wip", SimulateWords::tr("Parts in the line"), plusMinus(run.wip, 1)));
    figures.push_back(plain("lead", SimulateWords::tr("Lead time"), plusMinus(run.leadTime, 1) + QStringLiteral("\u00a0s"),
        SimulateWords::tr("From the first cell to leaving the last one")));
    const std::optional<double> energy = simulate::energyPerUnitWh(report.line, run);
    figures.push_back(plain("energy", SimulateWords::tr("Energy per unit"),
        energy ? text::withUnit(*energy, 2, QStringLiteral("Wh")) : text::none(),
        SimulateWords::tr("Electrical, heads at rest included")));
    const std::optional<double> output = simulate::outputPerOperatorHour(report.line, run);
    figures.push_back(plain("operator", SimulateWords::tr("Output per operator hour"),
        output ? text::number(*output, 1) : text::none(),
        output ? QString() : SimulateWords::tr("The line has no operators")));
    figures.push_back(plain("parts", SimulateWords::tr("Units simulated"), text::number(static_cast<double>(run.parts), 0),
        SimulateWords::tr("%1 of them rejected").arg(text::number(static_cast<double>(run.scrapped), 0))));
    if (run.reworked > 0)
        figures.push_back(plain("reworked", SimulateWords::tr("Worked on again"), text::number(static_cast<double>(run.reworked), 0),
            SimulateWords::tr("Times that a unit was sent back, %1 of the units").arg(text::percentText(
                static_cast<double>(run.reworked) / static_cast<double>(std::max<std::uint64_t>(1, run.parts)), 2))));
    figures.push_back(plain("span", SimulateWords::tr("Replications"),
        SimulateWords::tr("%1 × %2").arg(text::number(run.replications, 0), span(run.length)),
        SimulateWords::tr("After %1 of warm-up that count nothing").arg(span(run.warmUp))));
    return figures;
}

std::vector<Figure> lossFigures(const jobs::SimulationReport &report)
{
    if (report.simulation.stations.empty())
        return {};
    const std::size_t cell = holdUp(report);
    const double pace = perHour(serviceOf(report.line, cell));
    std::vector<Figure> figures{plain("pace", SimulateWords::tr("%1 alone, never stopping").arg(cellName(report, cell)), rate(pace))};
    if (const double more = breaksOf(report, cell); more >= least)
        figures.push_back(plain("breaks", SimulateWords::tr("%1 goes on in breaks").arg(cellName(report, cell)), QStringLiteral("+ ") + rate(more)));
    for (const Loss &loss : lossesOf(report, cell)) {
        if (loss.rate < least)
            continue;
        Figure figure = plain(loss.key, loss.label, QStringLiteral("− ") + rate(loss.rate));
        figure.share = pace > 0 ? std::min(1.0, loss.rate / pace) : 0;
        figures.push_back(std::move(figure));
    }
    figures.push_back(plain("simulated", SimulateWords::tr("The line, simulated"), rate(report.simulation.throughputPerHour.mean)));
    return figures;
}

Verdict verdictOf(const jobs::SimulationReport &report)
{
    const simulate::Estimate &made = report.simulation.throughputPerHour;
    const QString text = rateText(made);
    if (!report.line.expected.takt)
        return {SimulateWords::tr("%1; without demand there is no takt").arg(text)};
    const double wanted = perHour(*report.line.expected.takt);
    const QString asked = rate(wanted);
    const double doubt = std::isfinite(made.halfWidth) ? made.halfWidth : 0;
    if (made.mean - doubt >= wanted)
        return {SimulateWords::tr("Keeps takt: %1 of %2").arg(text, asked), Tone::Good};
    if (made.mean + doubt >= wanted)
        return {SimulateWords::tr("Just keeps takt, or not: %1 of %2").arg(text, asked), Tone::Warning};
    return {SimulateWords::tr("Misses takt: %1 of %2").arg(text, asked), Tone::Critical};
}

QString reasonOf(const jobs::SimulationReport &report)
{
    if (report.simulation.stations.empty())
        return {};
    const std::size_t cell = holdUp(report);
    const QString name = cellName(report, cell);
    const QString longest = cellName(report, report.line.expected.bottleneck);
    const QString words = !report.simulation.bottleneck() ? SimulateWords::tr("The waiting names no bottleneck; %1 has the longest cycle.").arg(longest)
        : name == longest ? SimulateWords::tr("%1 is the bottleneck, by its cycle and by the waiting around it.").arg(name)
                          : SimulateWords::tr("%1 is the bottleneck by the waiting around it, %2 by its cycle.").arg(name, longest);
    std::vector<Loss> losses = lossesOf(report, cell);
    std::erase_if(losses, [](const Loss &loss) { return loss.rate < least; });
    std::ranges::stable_sort(losses, std::greater(), &Loss::rate);
    QStringList named;
    for (const Loss &loss : losses)
        named << SimulateWords::tr("%1: %2").arg(loss.label, rate(loss.rate));
    const QString lost = named.isEmpty() ? SimulateWords::tr("Nothing is lost there.")
                                         : SimulateWords::tr("Lost there – %1.").arg(named.join(SimulateWords::tr(", ")));
    //: three sentences in a row
    return SimulateWords::tr("%1 %2 %3").arg(againstStatic(report), words, lost);
}

} // namespace lw::viewmodel
