// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulateoptions.h"

#include "app/cli/optionvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::cli {

namespace {

constexpr double hour = 3600;
constexpr double usualHours = 40;
constexpr double usualClockHours = 5 * 24; ///< on the clock with its shifts: whole days

struct SimulateOptionText {
    Q_DECLARE_TR_FUNCTIONS(SimulateOptionText)
};

std::vector<model::ProductId> idsOf(const QStringList &names)
{
    std::vector<model::ProductId> ids;
    for (const QString &name : names)
        ids.emplace_back(name.toStdString());
    return ids;
}

/// "proportional", "batch:20", "sequence:A,A,B"
Result<simulate::Flow> flowOf(const QString &option, const QString &value)
{
    const QString kind = value.section(QLatin1Char(':'), 0, 0);
    const QString rest = value.section(QLatin1Char(':'), 1);
    bool isNumber = false;
    const uint batch = rest.toUInt(&isNumber);
    if (value == QLatin1String("proportional"))
        return simulate::Flow{};
    if (kind == QLatin1String("batch") && isNumber && batch > 0)
        return simulate::Flow{.order = simulate::FlowOrder::Batches, .batch = batch};
    if (kind == QLatin1String("sequence") && !rest.isEmpty())
        return simulate::Flow{.order = simulate::FlowOrder::Given, .sequence = idsOf(rest.split(QLatin1Char(',')))};
    return badOption(option, value, SimulateOptionText::tr("proportional, batch:N or sequence:A,B,…"));
}

Result<simulate::Engine> engineOf(const CommandLine &line)
{
    const QString option = QStringLiteral("engine");
    const QString value = line.value(option);
    if (!line.isSet(option) || value == QLatin1String("auto"))
        return simulate::Engine::Auto;
    if (value == QLatin1String("calendar"))
        return simulate::Engine::Calendar;
    if (value == QLatin1String("recursion"))
        return simulate::Engine::Recursion;
    return badOption(option, value, SimulateOptionText::tr("auto, calendar or recursion"));
}

Result<simulate::Plan> planOf(const CommandLine &line)
{
    const auto hours = positiveNumber(line, QStringLiteral("hours"));
    const auto warmUp = numberFromZero(line, QStringLiteral("warmup"));
    const auto replications = wholeNumber(line, QStringLiteral("replications"));
    const auto seed = wholeNumber(line, QStringLiteral("seed"), 0);
    const auto threads = wholeNumber(line, QStringLiteral("threads"));
    const auto engine = engineOf(line);
    for (const auto *number : {&hours, &warmUp})
        if (!*number)
            return number->error();
    for (const auto *number : {&replications, &seed, &threads})
        if (!*number)
            return number->error();
    if (!engine)
        return engine.error();
    const double usual = line.isSet(QStringLiteral("shifts")) ? usualClockHours : usualHours;
    simulate::Plan plan{.length = hours->value_or(usual) * hour, .engine = *engine};
    if (*warmUp)
        plan.warmUp = **warmUp * hour;
    plan.replications = replications->value_or(plan.replications);
    plan.seed = seed->value_or(1);
    plan.threads = threads->value_or(plan.threads);
    return plan;
}

Result<simulate::RepairHours> repairsOf(const CommandLine &line)
{
    const QString option = QStringLiteral("repairs");
    const QString value = line.value(option);
    if (!line.isSet(option))
        return simulate::RepairHours::Always;
    if (!line.isSet(QStringLiteral("shifts")))
        return badOption(option, value, SimulateOptionText::tr("effect with --shifts only"));
    if (value == QLatin1String("always"))
        return simulate::RepairHours::Always;
    if (value == QLatin1String("attended"))
        return simulate::RepairHours::Attended;
    return badOption(option, value, SimulateOptionText::tr("always or attended"));
}

std::optional<model::CellId> cellOf(const CommandLine &line, const char *option)
{
    const QString value = line.value(QLatin1String(option));
    return line.isSet(QLatin1String(option)) ? std::optional(model::CellId{value.toStdString()}) : std::nullopt;
}

/// What becomes of the rejects.
Result<void> readRejects(const CommandLine &line, simulate::LineOptions &options)
{
    const QString rework = QStringLiteral("rework");
    const auto share = numberFromZero(line, rework);
    const auto limit = wholeNumber(line, QStringLiteral("rework-limit"));
    if (!share)
        return share.error();
    if (!limit)
        return limit.error();
    if (share->value_or(0) > 1)
        return badOption(rework, line.value(rework), SimulateOptionText::tr("a share from 0 to 1"));
    for (const char *option : {"rework-from", "rework-limit"})
        if (line.isSet(QLatin1String(option)) && !line.isSet(rework))
            return badOption(QLatin1String(option), line.value(QLatin1String(option)),
                SimulateOptionText::tr("effect with --rework only"));
    options.rework = share->value_or(0);
    options.rejectsAt = cellOf(line, "rejects-at");
    options.reworkFrom = cellOf(line, "rework-from");
    options.reworkLimit = limit->value_or(0);
    return {};
}

Result<simulate::LineOptions> lineOptionsOf(const CommandLine &line)
{
    const auto repairs = repairsOf(line);
    if (!repairs)
        return repairs.error();
    const auto changeover = numberFromZero(line, QStringLiteral("changeover"));
    const auto crew = wholeNumber(line, QStringLiteral("repair-crew"));
    const auto operators = wholeNumber(line, QStringLiteral("operators"));
    if (!changeover)
        return changeover.error();
    if (!crew)
        return crew.error();
    if (!operators)
        return operators.error();
    simulate::LineOptions options{.changeover = changeover->value_or(0), .repairCrew = crew->value_or(0),
        .operators = operators->value_or(0), .repairs = *repairs};
    if (line.isSet(QStringLiteral("shifts")))
        options.clock = simulate::LineClock::Shifts;
    if (const auto read = readRejects(line, options); !read)
        return read.error();
    return options;
}

/// The products of a given sequence, each once, as they first come.
std::vector<model::ProductId> productsOf(const std::vector<model::ProductId> &sequence)
{
    std::vector<model::ProductId> products;
    for (const model::ProductId &product : sequence)
        if (std::ranges::find(products, product) == products.end())
            products.push_back(product);
    return products;
}

void addRejectOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("rejects-at")}, QStringLiteral("C"),
        SimulateOptionText::tr("Cell that finds the rejects; the last one when left out."));
    line.addOption({QStringLiteral("rework")}, QStringLiteral("X"),
        SimulateOptionText::tr("Share of the rejects that are worked on again, 0 to 1; the others are scrap. 0 when left out."));
    line.addOption({QStringLiteral("rework-from")}, QStringLiteral("C"),
        SimulateOptionText::tr("Cell that they go back to; when left out, the cell that finds them does them again."));
    line.addOption({QStringLiteral("rework-limit")}, QStringLiteral("N"),
        SimulateOptionText::tr("Times that a unit may go back, then it is scrap; any number when left out."));
}

} // namespace

void addSimulateOptions(CommandLine &line)
{
    line.addOption({QStringLiteral("product")}, QStringLiteral("P"),
        SimulateOptionText::tr("Product to make, the first one when left out; with --mix may be given several times."));
    line.addOption({QStringLiteral("mix")}, QStringLiteral("M"),
        SimulateOptionText::tr("Products in mixed flow: proportional (drawn by demand), batch:N (batches of N) or "
                               "sequence:A,B,… (repeated)."));
    line.addOption({QStringLiteral("hours")}, QStringLiteral("H"),
        SimulateOptionText::tr("Hours of each run after the warm-up; 40 when left out, 120 with --shifts."));
    line.addOption({QStringLiteral("warmup")}, QStringLiteral("H"),
        SimulateOptionText::tr("Hours of warm-up that do not count; found by MSER-5 when left out."));
    line.addOption({QStringLiteral("replications")}, QStringLiteral("N"),
        SimulateOptionText::tr("Runs with random numbers of their own; 10 when left out."));
    line.addOption({QStringLiteral("seed")}, QStringLiteral("S"),
        SimulateOptionText::tr("Seed of the random numbers; 1 when left out. Equal seeds give equal results."));
    line.addOption({QStringLiteral("engine")}, QStringLiteral("auto|calendar|recursion"),
        SimulateOptionText::tr("recursion is faster and says nothing of the cells; auto takes the calendar for them."));
    line.addOption({QStringLiteral("threads")}, QStringLiteral("T"), SimulateOptionText::tr("Threads; 1 when left out."));
    line.addOption({QStringLiteral("changeover")}, QStringLiteral("S"),
        SimulateOptionText::tr("Seconds that a cell takes to change its heads for the next product; 0 when left out."));
    line.addOption({QStringLiteral("repair-crew")}, QStringLiteral("N"),
        SimulateOptionText::tr("Stops that are repaired at the same time; each at once when left out."));
    line.addOption({QStringLiteral("operators")}, QStringLiteral("N"),
        SimulateOptionText::tr("People shared by the cells that need one; each has its own when left out."));
    addRejectOptions(line);
    line.addFlag(QStringLiteral("shifts"),
        SimulateOptionText::tr("Runs on the clock with the shifts of the calendar: cells with an operator pause in breaks, "
                               "automatic ones between shifts. When left out, all hours are working hours."));
    line.addOption({QStringLiteral("repairs")}, QStringLiteral("always|attended"),
        SimulateOptionText::tr("With --shifts: repairs go on at any hour, or only while people are there; always when left out."));
    line.addOption({QStringLiteral("buffers")}, QStringLiteral("N"),
        SimulateOptionText::tr("Also finds the best split of N buffer places over the line."));
    line.addFlag(QStringLiteral("sensitivity"),
        SimulateOptionText::tr("Also tells how output answers the cycle time, MTBF and MTTR of each cell."));
    line.addFlag(QStringLiteral("json"), SimulateOptionText::tr("Prints the result as JSON."));
}

Result<SimulateOptions> simulateOptions(const CommandLine &line)
{
    const QString mix = QStringLiteral("mix");
    const auto plan = planOf(line);
    const auto ofLine = lineOptionsOf(line);
    const auto flow = line.isSet(mix) ? flowOf(mix, line.value(mix)) : Result(simulate::Flow{});
    const auto buffers = wholeNumber(line, QStringLiteral("buffers"), 0);
    const QStringList products = line.values(QStringLiteral("product"));
    if (!plan)
        return plan.error();
    if (!ofLine)
        return ofLine.error();
    if (!flow)
        return flow.error();
    if (!buffers)
        return buffers.error();
    if (products.size() > 1 && !line.isSet(mix))
        return badOption(QStringLiteral("product"), products.join(QLatin1Char(' ')),
            SimulateOptionText::tr("one product, or --mix as well"));
    SimulateOptions options{.products = idsOf(products), .mixed = line.isSet(mix), .line = *ofLine, .plan = *plan,
        .buffers = *buffers, .sensitivity = line.isSet(QStringLiteral("sensitivity")), .json = line.isSet(QStringLiteral("json"))};
    options.line.flow = *flow;
    if (options.products.empty())
        options.products = productsOf(flow->sequence);
    return options;
}

} // namespace lw::cli
