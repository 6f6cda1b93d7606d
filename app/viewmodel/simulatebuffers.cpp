// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulatebuffers.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/simulatewords.h"
#include "core/model/lookup.h"
#include "core/model/placing.h"

#include <algorithm>
#include <numeric>

namespace lw::viewmodel {

namespace {

int sumOf(const std::vector<std::uint32_t> &places)
{
    return static_cast<int>(std::accumulate(places.begin(), places.end(), 0U));
}

QString signedPlaces(int change)
{
    if (change == 0)
        return {};
    return (change > 0 ? QStringLiteral("+ ") : QStringLiteral("− ")) + text::number(std::abs(change), 0);
}

} // namespace

int SimulateBuffers::totalNow() const
{
    const std::vector<model::Cell> &cells = context().document.project().frame.cells;
    int places = 0;
    for (std::size_t cell = 0; cell + 1 < cells.size(); ++cell)
        places += static_cast<int>(cells[cell].buffer.places);
    return places;
}

bool SimulateBuffers::canStart() const
{
    return context().document.project().frame.cells.size() > 1 && (m_ownTotal ? m_total : totalNow()) > 0;
}

SimulateExperiment::Question SimulateBuffers::question() const
{
    return jobs::SplitPlaces{static_cast<std::uint32_t>(std::max(0, m_ownTotal ? m_total : totalNow()))};
}

SimulateExperiment::Words SimulateBuffers::describe(const jobs::ExperimentReport &report) const
{
    const auto &found = std::get<jobs::SplitReport>(report);
    const QString places = tr("%n place(s)", nullptr, sumOf(found.split.places));
    const QString made = rateText(found.throughputPerHour);
    if (!isCertain(found.gain))
        return {tr("The best split of %1 found makes %2: no difference to the line as it is that can be told").arg(places, made),
            Tone::Neutral};
    const QString change = differenceWords(found.gain);
    return {tr("The best split of %1 found makes %2: %3 than the line as it is").arg(places, made, change),
        found.gain.mean > 0 ? Tone::Good : Tone::Warning};
}

bool SimulateBuffers::wasStopped(const jobs::ExperimentReport &report) const
{
    return std::get<jobs::SplitReport>(report).split.stopped;
}

void SimulateBuffers::refreshLists(const jobs::ExperimentReport *report)
{
    std::vector<Gap> gaps;
    if (report) {
        const simulate::ProjectLine &line = std::get<jobs::SplitReport>(*report).line;
        const simulate::BufferSplit &split = std::get<jobs::SplitReport>(*report).split;
        for (std::size_t cell = 0; cell + 1 < line.cells.size(); ++cell) {
            const int now = static_cast<int>(line.line.stations[cell].places);
            const int best = static_cast<int>(split.places[cell]);
            gaps.push_back({text::fromUtf8(line.cells[cell].value), now, best, signedPlaces(best - now)});
        }
    }
    m_gaps.setGaps(std::move(gaps));
}

std::optional<model::Edit> SimulateBuffers::edit() const
{
    if (phase() != Phase::Shown)
        return std::nullopt;
    const simulate::ProjectLine &line = std::get<jobs::SplitReport>(*report()).line;
    const simulate::BufferSplit &split = std::get<jobs::SplitReport>(*report()).split;
    const model::Project &project = context().document.project();
    model::EditGroup group;
    for (std::size_t place = 0; place + 1 < line.cells.size(); ++place) {
        const model::Cell *cell = model::find(project, line.cells[place]);
        if (!cell)
            return std::nullopt;
        if (cell->buffer.places == split.places[place])
            continue;
        model::Cell next = *cell;
        next.buffer = model::withPlaces(cell->buffer, split.places[place], project.catalog.platform.pitch);
        group.edits.push_back({model::Change<model::Cell>{std::move(next)}});
    }
    if (group.edits.empty())
        return std::nullopt;
    return model::Edit{std::move(group)};
}

bool SimulateBuffers::gains() const
{
    if (phase() != Phase::Shown)
        return false;
    const simulate::Estimate &gain = std::get<jobs::SplitReport>(*report()).gain;
    return isCertain(gain) && gain.mean > 0;
}

void SimulateBuffers::apply()
{
    const std::optional<model::Edit> change = edit();
    if (!change)
        return;
    const int places = sumOf(std::get<jobs::SplitReport>(*report()).split.places);
    const QString name = tr("spread %n buffer place(s)", nullptr, places);
    if (context().document.edit(*change, name))
        emit applied(tr("Adopted: %1").arg(name));
}

} // namespace lw::viewmodel
