// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulateoptions.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/simulatewords.h"

#include <algorithm>

namespace lw::viewmodel {

SimulateOptions::SimulateOptions(const Context &context, QObject *parent) : ProductChoice(context, parent) {}

QString SimulateOptions::summary() const
{
    return tr("%1 × %2 h").arg(text::number(m_replications, 0), text::shortNumber(m_hours, 1));
}

simulate::Plan SimulateOptions::plan() const
{
    simulate::Plan plan{.length = m_hours * secondsPerHour};
    if (m_ownWarmUp)
        plan.warmUp = m_warmUp * secondsPerHour;
    plan.replications = static_cast<std::uint32_t>(std::max(1, m_replications));
    plan.seed = static_cast<std::uint64_t>(std::max(0, m_seed));
    plan.threads = jobs::workerThreads();
    return plan;
}

void SimulateOptions::setShifts(bool shifts)
{
    m_shifts = shifts;
    if (shifts)
        m_hours = std::max(m_hours, hoursPerDay);
    emit changed();
}

bool SimulateOptions::hasShifts() const
{
    return !context().document.project().calendar.shifts.empty();
}

std::optional<std::size_t> SimulateOptions::placeOf(const model::CellId &cell) const
{
    const std::vector<model::Cell> &cells = context().document.project().frame.cells;
    const auto found = std::ranges::find(cells, cell, &model::Cell::id);
    return found == cells.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - cells.begin()));
}

std::size_t SimulateOptions::findingPlace() const
{
    const std::size_t count = context().document.project().frame.cells.size();
    return placeOf(m_foundAt).value_or(count > 0 ? count - 1 : 0);
}

QStringList SimulateOptions::findingCells() const
{
    QStringList names{tr("the last cell")};
    for (const model::Cell &cell : context().document.project().frame.cells)
        names << text::fromUtf8(cell.id.value);
    return names;
}

int SimulateOptions::foundAt() const
{
    const auto place = placeOf(m_foundAt);
    return place ? static_cast<int>(*place) + 1 : 0;
}

void SimulateOptions::setFoundAt(int row)
{
    const std::vector<model::Cell> &cells = context().document.project().frame.cells;
    m_foundAt = row > 0 && static_cast<std::size_t>(row) <= cells.size() ? cells[static_cast<std::size_t>(row) - 1].id : model::CellId();
    emit changed();
}

QStringList SimulateOptions::repeatingCells() const
{
    QStringList names = findingCells().mid(0, static_cast<qsizetype>(findingPlace()) + 2);
    names.front() = tr("on the spot");
    return names;
}

int SimulateOptions::repeatedFrom() const
{
    const auto place = placeOf(m_repeatedFrom);
    return place && *place <= findingPlace() ? static_cast<int>(*place) + 1 : 0;
}

void SimulateOptions::setRepeatedFrom(int row)
{
    const std::vector<model::Cell> &cells = context().document.project().frame.cells;
    const bool named = row > 0 && static_cast<std::size_t>(row) <= cells.size();
    m_repeatedFrom = named ? cells[static_cast<std::size_t>(row) - 1].id : model::CellId();
    emit changed();
}

simulate::LineOptions SimulateOptions::line() const
{
    simulate::LineOptions options{.changeover = m_changeover, .variation = m_variation / 100, .rework = m_rework / 100};
    if (m_batch > 0)
        options.flow = {.order = simulate::FlowOrder::Batches, .batch = static_cast<std::uint32_t>(m_batch)};
    if (foundAt() > 0)
        options.rejectsAt = m_foundAt;
    if (repeatedFrom() > 0)
        options.reworkFrom = m_repeatedFrom;
    options.repairCrew = static_cast<std::uint32_t>(std::max(0, m_repairCrew));
    options.operators = static_cast<std::uint32_t>(std::max(0, m_operators));
    options.clock = shifts() ? simulate::LineClock::Shifts : simulate::LineClock::WorkingHours;
    options.repairs = m_repairsAttended ? simulate::RepairHours::Attended : simulate::RepairHours::Always;
    return options;
}

jobs::SimulationTask SimulateOptions::task() const
{
    return {context().document.project(), products(), line(), plan(), context().document.revision()};
}

} // namespace lw::viewmodel
