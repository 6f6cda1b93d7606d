// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plainfile.h"

#include "app/text/numbers.h"
#include "core/store/import.h"

#include <QFileInfo>

#include <algorithm>
#include <unordered_map>

namespace lw::cli {

namespace {

constexpr std::int64_t perSecond = Duration::period::den;

/// The operation list holds a unit as a second, to the microsecond. The largest power of ten that divides every time
/// is what one tick can stand for.
std::int64_t microsecondsPerTick(const store::OperationList &list)
{
    std::int64_t tick = perSecond;
    const auto divides = [&tick](Duration time) { return time.count() % tick == 0; };
    const auto fits = [&] {
        return (!list.cycle || divides(*list.cycle))
            && std::ranges::all_of(list.operations, [&](const auto &operation) { return divides(*operation.manualTime); });
    };
    while (tick > 1 && !fits())
        tick /= 10;
    return tick;
}

balance::PlainProblem problemOf(const store::OperationList &list, std::int64_t tick)
{
    balance::PlainProblem problem;
    std::unordered_map<model::OperationId, std::uint32_t> positions;
    for (const model::Operation &operation : list.operations) {
        positions.emplace(operation.id, static_cast<std::uint32_t>(problem.times.size()));
        problem.times.push_back(operation.manualTime->count() / tick);
    }
    for (const model::Precedence &arc : list.precedence)
        problem.arcs.emplace_back(positions.at(arc.before), positions.at(arc.after));
    return problem;
}

} // namespace

bool isPlainFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("alb") || ending == QLatin1String("in2");
}

Result<PlainFile> readPlainFile(const QString &path, std::optional<double> cycle)
{
    Result<store::OperationList> list = store::readOperations(path, {.cycleTime = cycle});
    if (!list)
        return list.error();
    const auto untimed = std::ranges::find_if(list->operations, [](const auto &entry) { return !entry.manualTime; });
    if (untimed != list->operations.end()) // another format under one of these names
        return Error{.code = Errc::MissingField, .subject = "time of " + untimed->id.value, .file = path.toStdString()};
    PlainFile file{.name = QFileInfo(path).completeBaseName(), .operations = *std::move(list)};
    const std::int64_t tick = microsecondsPerTick(file.operations);
    file.problem = problemOf(file.operations, tick);
    file.ticksPerUnit = perSecond / tick;
    if (file.operations.cycle)
        file.cycle = file.operations.cycle->count() / tick;
    return file;
}

double units(const PlainFile &file, balance::Ticks ticks)
{
    return static_cast<double>(ticks) / static_cast<double>(file.ticksPerUnit);
}

QString unitText(const PlainFile &file, balance::Ticks ticks)
{
    return text::shortNumber(units(file, ticks), 6);
}

} // namespace lw::cli
