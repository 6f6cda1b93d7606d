// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/balanceplain.h"

#include "app/cli/balancewords.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/optionvalue.h"
#include "app/cli/plainreport.h"
#include "app/cli/projectinput.h"
#include "app/cli/terminal.h"
#include "app/text/numbers.h"
#include "core/store/projectfile.h"
#include "core/store/startline.h"

#include <QCoreApplication>

#include <set>

namespace lw::cli {

namespace {

using balance::Objective;

struct BalancePlain {
    Q_DECLARE_TR_FUNCTIONS(BalancePlain)
};

Error missing(const char *option, const QString &path)
{
    return {.code = Errc::MissingField, .subject = option, .file = path.toStdString()};
}

/// The option that a line without heads, products and a present setup has no use for; empty when there is none.
QString projectOption(const BalanceOptions &options)
{
    if (options.keepSetup)
        return QStringLiteral("--keep-setup");
    if (options.keepHeads)
        return QStringLiteral("--keep-heads");
    if (options.moves)
        return QStringLiteral("--moves");
    return options.products.isEmpty() ? QString() : QStringLiteral("--product");
}

Objective objectiveFor(const BalanceOptions &options)
{
    if (options.objective)
        return *options.objective;
    if (options.stations)
        return options.cycle ? Objective::Feasible : Objective::Cycle;
    return Objective::Cells;
}

Result<balance::PlainTarget> targetOf(const PlainFile &file, const QString &path, const BalanceOptions &options)
{
    const std::optional<balance::Ticks> asked = options.cycle ? file.cycle : std::nullopt;
    const Objective objective = objectiveFor(options);
    switch (objective) {
    case Objective::Cells:
        if (options.stations)
            return badOption(QStringLiteral("stations"), QString::number(*options.stations),
                BalancePlain::tr("objective 2 or E, because objective 1 seeks it"));
        if (!file.cycle)
            return missing("--cycle", path);
        return balance::PlainTarget{objective, file.cycle, {}};
    case Objective::Cycle:
        if (options.cycle)
            return badOption(QStringLiteral("cycle"), text::shortNumber(*options.cycle),
                BalancePlain::tr("objective 1 or E, because objective 2 seeks it"));
        if (!options.stations)
            return missing("--stations", path);
        return balance::PlainTarget{objective, {}, options.stations};
    case Objective::Efficiency:
        if (!asked && !options.stations && !file.cycle)
            return missing("--cycle", path);
        return balance::PlainTarget{objective, options.stations ? asked : file.cycle, options.stations};
    case Objective::Feasible:
        break;
    }
    return balance::PlainTarget{objective, asked, options.stations};
}

std::optional<balance::Ticks> boundOf(const balance::PlainBalance &found, Objective objective, balance::Ticks told)
{
    switch (objective) {
    case Objective::Cells: return found.stationsBound;
    case Objective::Cycle: return found.cycleBound;
    case Objective::Efficiency: return found.status == balance::Status::Proven ? found.stations * found.cycle : told;
    case Objective::Feasible: break;
    }
    return std::nullopt;
}

/// Stations are numbered through: one without work is no station of the project.
std::vector<std::uint32_t> withoutGaps(std::vector<std::uint32_t> stations)
{
    const std::set<std::uint32_t> used(stations.begin(), stations.end());
    for (std::uint32_t &station : stations)
        station = static_cast<std::uint32_t>(std::distance(used.begin(), used.find(station)));
    return stations;
}

Result<void> writeLine(const PlainFile &file, const balance::PlainBalance &found, const QString &output)
{
    store::OperationList list = file.operations;
    list.cycle = Duration(found.cycle * (Duration::period::den / file.ticksPerUnit));
    model::Project project = store::startLine(list, file.name.toStdString(), withoutGaps(found.station));
    project.header.notes = QStringLiteral("Balanced from %1. 1 time unit = 1 s.").arg(file.name).toStdString();
    const auto saved = store::saveProject(output, project);
    return saved ? Result<void>() : saved.error();
}

QString progressFigure(const PlainFile &file, Objective objective, balance::Ticks value)
{
    return objective == Objective::Cells ? QString::number(value) : unitText(file, value);
}

} // namespace

int balancePlainFile(const QString &path, const BalanceOptions &options)
{
    if (const QString option = projectOption(options); !option.isEmpty())
        return fail(BalancePlain::tr("%1: %2 is for projects only.").arg(path, option));
    const Result<PlainFile> file = readPlainFile(path, options.cycle);
    if (!file)
        return fail(file.error());
    const Result<balance::PlainTarget> target = targetOf(*file, path, options);
    if (!target)
        return fail(target.error());
    const Interrupt interrupt;
    SearchStatus status([&](balance::Ticks value) { return progressFigure(*file, target->objective, value); });
    const Result<balance::PlainBalance> found = balancePlain(file->problem, *target, options.limits,
        [&status](const balance::Progress &progress) { status.show(progress); }, interrupt.token());
    status.end();
    if (!found)
        return fail(ofFile(found.error(), path));
    const PlainReport report{*file, *target, *found, boundOf(*found, target->objective, status.bound())};
    print(options.json ? QString::fromUtf8(plainJson(report)) : plainTable(report));
    if (found->station.empty())
        return ProblemsFound;
    if (options.output.isEmpty())
        return Fine;
    const Result<void> written = writeLine(*file, *found, options.output);
    return written ? Fine : fail(written.error());
}

} // namespace lw::cli
