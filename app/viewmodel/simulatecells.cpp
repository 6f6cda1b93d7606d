// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulatecells.h"

#include "app/look/statelooks.h"
#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/enumtext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/simulatewords.h"
#include "core/model/lookup.h"
#include "core/simulate/derive/projectenergy.h"

#include <algorithm>
#include <numeric>

namespace lw::viewmodel {

namespace {

using simulate::State;

constexpr double worthAWord = 0.0005;
using EnergyByState = std::vector<std::array<double, simulate::stateCount>>;
constexpr std::size_t byPlace = SimulatedCell::figureCount;

template<std::size_t figure>
QVariant figureText(const SimulatedCell &row)
{
    return row.texts[figure];
}

template<State state>
QVariant share(const SimulatedCell &row)
{
    return row.texts[static_cast<std::size_t>(state)];
}

const Column<SimulatedCell> simulatedCellColumns[] = {
    {"cellId", [](const SimulatedCell &row) { return QVariant(row.cellId); }},
    {"name", [](const SimulatedCell &row) { return QVariant(row.name); }},
    {"starved", share<State::Starved>},
    {"working", share<State::Working>},
    {"blocked", share<State::Blocked>},
    {"downTime", share<State::Down>},
    {"repairWait", share<State::RepairWait>},
    {"operatorWait", share<State::OperatorWait>},
    {"changeover", share<State::Changeover>},
    {"offShift", share<State::OffShift>},
    {"stops", figureText<SimulatedCell::Stops>},
    {"buffer", figureText<SimulatedCell::Buffer>},
    {"full", figureText<SimulatedCell::Full>},
    {"empty", figureText<SimulatedCell::Empty>},
    {"energy", figureText<SimulatedCell::Energy>},
    {"restEnergy", figureText<SimulatedCell::RestEnergy>},
    {"energyHint", [](const SimulatedCell &row) { return QVariant(row.energyHint); }},
    {"bottleneck", [](const SimulatedCell &row) { return QVariant(row.bottleneck); }},
    {"selected", [](const SimulatedCell &row) { return QVariant(row.selected); }},
};
constexpr std::size_t firstFigure = 2; ///< among the columns

void addShares(SimulatedCell &row, const simulate::StationResult &result)
{
    for (std::size_t state = 0; state < simulate::stateCount; ++state) {
        const simulate::Estimate &share = result.share[state];
        row.figures[state] = share.mean;
        row.texts[state] = share.mean < worthAWord ? text::none() : plusMinus({100 * share.mean, 100 * share.halfWidth}, 1);
    }
}

void addBuffer(SimulatedCell &row, const simulate::StationResult &result, std::uint32_t places)
{
    for (const std::size_t figure : {SimulatedCell::Buffer, SimulatedCell::Full, SimulatedCell::Empty})
        row.texts[figure] = text::none();
    if (places == 0)
        return;
    row.figures[SimulatedCell::Buffer] = result.queue.mean;
    row.texts[SimulatedCell::Buffer] = SimulatedCellModel::tr("%1 of %2").arg(text::number(result.queue.mean, 1)).arg(places);
    row.figures[SimulatedCell::Full] = result.full.mean;
    row.texts[SimulatedCell::Full] = text::number(100 * result.full.mean, 1);
    row.figures[SimulatedCell::Empty] = result.empty.mean;
    row.texts[SimulatedCell::Empty] = text::number(100 * result.empty.mean, 1);
}

/// byState: Wh for each unit.
void addEnergy(SimulatedCell &row, const std::array<double, simulate::stateCount> &byState)
{
    const double working = byState[static_cast<std::size_t>(State::Working)];
    const double all = std::accumulate(byState.begin(), byState.end(), 0.0);
    row.figures[SimulatedCell::Energy] = all;
    row.figures[SimulatedCell::RestEnergy] = all - working;
    row.texts[SimulatedCell::Energy] = text::number(all, 3);
    row.texts[SimulatedCell::RestEnergy] = text::number(all - working, 3);
    QStringList lines;
    for (std::size_t state = 0; state < simulate::stateCount; ++state) {
        if (byState[state] >= worthAWord)
            lines << text::stateName(static_cast<State>(state)) + QStringLiteral(": ") + text::withUnit(byState[state], 3, QStringLiteral("Wh"));
    }
    row.energyHint = lines.join(u'\n');
}

SimulatedCell rowOf(const jobs::SimulationReport &report, std::size_t cell)
{
    const simulate::StationResult &result = report.simulation.stations[cell];
    SimulatedCell row{.cellId = text::fromUtf8(report.line.cells[cell].value), .name = {}, .place = cell};
    addShares(row, result);
    row.figures[SimulatedCell::Stops] = result.stopsPerHour;
    row.texts[SimulatedCell::Stops] = text::number(result.stopsPerHour, 2);
    addBuffer(row, result, report.line.line.stations[cell].places);
    row.bottleneck = report.simulation.bottleneck() == cell;
    return row;
}

} // namespace

SimulatedCellModel::SimulatedCellModel(const Context &context, const jobs::SimulationShow &show, QObject *parent)
    : RowModel(parent), m_context(context), m_show(show), m_rows(*this, simulatedCellColumns), m_sortFigure(byPlace)
{
    connect(&show, &jobs::SimulationShow::changed, this, &SimulatedCellModel::refresh);
    connect(&context.selection, &session::Selection::changed, this, &SimulatedCellModel::refresh);
    connect(&context.language, &text::LanguageSwitch::changed, this, &SimulatedCellModel::refresh);
}

QString SimulatedCellModel::sortKey() const
{
    return QLatin1String(simulatedCellColumns[m_sortFigure == byPlace ? 0 : firstFigure + m_sortFigure].name);
}

bool SimulatedCellModel::has(State state) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [state](const SimulatedCell &row) {
        return row.figures[static_cast<std::size_t>(state)] >= worthAWord;
    });
}

QList<int> SimulatedCellModel::states() const
{
    QList<int> found;
    for (const State state : look::stateOrder)
        if (has(state))
            found << static_cast<int>(state);
    return found;
}

QString SimulatedCellModel::selectedCell() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const SimulatedCell &one) { return one.selected; });
    return row == m_rows.end() ? QString() : row->cellId;
}

void SimulatedCellModel::sortBy(const QString &key)
{
    std::size_t figure = byPlace;
    for (std::size_t one = 0; one < SimulatedCell::figureCount; ++one) {
        if (key == QLatin1String(simulatedCellColumns[firstFigure + one].name))
            figure = one;
    }
    m_descending = figure == m_sortFigure ? !m_descending : figure != byPlace;
    m_sortFigure = figure;
    refresh();
    emit sorted();
}

void SimulatedCellModel::select(const QString &cellId)
{
    m_context.selection.set({model::CellId(cellId.toStdString())});
}

void SimulatedCellModel::refresh()
{
    const jobs::SimulationReport *report = m_show.report();
    const model::Project &project = m_context.document.project();
    const QString selected = text::fromUtf8(
        m_context.selection.cell(model::findSetup(project, m_context.document.product())).value);
    const auto energy = report ? simulate::energyByState(report->line, report->simulation) : EnergyByState();
    std::vector<SimulatedCell> rows;
    for (std::size_t cell = 0; report && cell < report->simulation.stations.size(); ++cell) {
        rows.push_back(rowOf(*report, cell));
        const model::Cell *known = model::find(project, report->line.cells[cell]);
        rows.back().name = known ? text::localized(known->name) : QString();
        rows.back().selected = rows.back().cellId == selected;
        if (!energy.empty())
            addEnergy(rows.back(), energy[cell]);
    }
    const auto value = [this](const SimulatedCell &row) {
        return m_sortFigure == byPlace ? static_cast<double>(row.place) : row.figures[m_sortFigure];
    };
    // Equal ones keep line order.
    std::ranges::stable_sort(rows, [&](double one, double other) { return m_descending ? one > other : one < other; }, value);
    m_rows.replace(std::move(rows));
    emit refreshed();
}

} // namespace lw::viewmodel
