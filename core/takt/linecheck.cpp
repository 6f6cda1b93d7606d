// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/linecheck.h"

#include "core/model/projectindex.h"
#include "core/model/setupcheck.h"
#include "core/takt/cellcheck.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lw::takt {

using model::absent;

namespace {

/// available × planned availability / Σ demand: on a mixed line each unit, of whatever product, takes one takt.
std::optional<Duration> taktOf(const model::Project &project)
{
    double demand = 0;
    for (const model::Demand &one : project.demands)
        demand += std::max(0.0, one.unitsPerDay);
    const double available = static_cast<double>(availablePerDay(project.calendar).count());
    const double time = available * project.calendar.plannedAvailability;
    if (!(demand > 0) || !(time > 0))
        return std::nullopt;
    return Duration(std::llround(time / demand));
}

/// Fills in what follows from cycle, availability and quality of one cell.
void addEffective(CellReport &cell, double quality)
{
    const double cycle = static_cast<double>(cell.cyclePerCopy.count());
    const double share = quality > 0 && quality <= 1 ? quality : 1; // anything else is a problem of its own
    cell.effectiveCycle = Duration(std::llround(cycle / (cell.availability * share)));
    cell.losses.availability = Duration(std::llround(cycle / cell.availability)) - cell.cyclePerCopy;
    cell.losses.quality = cell.effectiveCycle - cell.cyclePerCopy - cell.losses.availability;
}

/// One line with all that a recheck needs to remember.
class LineCheck
{
public:
    LineCheck(const model::Project &project, const model::ProductId &product)
        : m_index(project), m_structure(validateStructure(project, m_index)), m_setup(project, m_index, product),
          m_cells(m_setup.seating() ? m_setup.seating()->work.size() : 0), m_taktProblems(project.frame.cells.size())
    {
        report.product = product;
        report.takt = taktOf(project);
        for (std::uint32_t cell = 0; cell < project.frame.cells.size(); ++cell) {
            report.cells.emplace_back();
            m_figures.emplace_back();
            checkCell(project, cell);
        }
        sumUp(project);
        for (std::uint32_t cell = 0; cell < report.cells.size(); ++cell)
            compareWithTakt(project, cell);
        listProblems();
    }

    /// False when the cells alone do not tell; then the whole line must be checked.
    bool recheck(const model::Project &project, const std::vector<model::CellId> &ids)
    {
        if (!positionsOf(project, ids) || !m_setup.seating())
            return false;
        bool changed = false;
        for (const std::uint32_t cell : m_touched) {
            m_index.refreshCell(project, cell);
            if (!validateCell(project, m_index, cell).empty())
                return false;
        }
        if (!m_setup.update(project, m_index, m_touched, changed))
            return false;
        for (const std::uint32_t cell : m_touched)
            checkCell(project, cell);
        sumUp(project);
        for (const std::uint32_t cell : m_touched)
            changed = compareWithTakt(project, cell) || changed;
        if (changed)
            listProblems();
        return true;
    }

    LineReport report;

private:
    bool positionsOf(const model::Project &project, const std::vector<model::CellId> &ids)
    {
        m_touched.clear();
        if (project.frame.cells.size() != report.cells.size())
            return false;
        for (const model::CellId &id : ids) {
            const std::uint32_t cell = m_index.cells.find(project.frame.cells, id);
            const bool troubled = std::any_of(m_structure.begin(), m_structure.end(), [&](const model::Problem &one) {
                return one.subject.kind == model::SubjectKind::Cell && one.subject.id == id.value;
            });
            if (cell == absent || troubled)
                return false;
            m_touched.push_back(cell);
        }
        return true;
    }

    void checkCell(const model::Project &project, std::uint32_t cell)
    {
        const std::optional<model::Seating> &seating = m_setup.seating();
        if (!seating) {
            report.cells[cell].cell = project.frame.cells[cell].id;
            m_figures[cell] = emptyCellFigures(project, m_index, cell);
            return;
        }
        report.cells[cell] = m_cells.cycle(project, m_index, *seating, cell);
        addEffective(report.cells[cell], project.products[seating->product].qualityRate);
        m_figures[cell] = CellCheck::figures(project, m_index, *seating, cell);
    }

    void sumUp(const model::Project &project)
    {
        sumFigures(project);
        report.lineCycle = report.effectiveLineCycle = Duration::zero();
        report.bottleneck.reset();
        Duration sum{};
        for (std::size_t at = 0; at < report.cells.size(); ++at) {
            const CellReport &cell = report.cells[at];
            sum += cell.cyclePerCopy;
            report.effectiveLineCycle = std::max(report.effectiveLineCycle, cell.effectiveCycle);
            if (cell.cyclePerCopy > report.lineCycle) {
                report.lineCycle = cell.cyclePerCopy;
                report.bottleneck = at;
            }
        }
        double squares = 0;
        for (CellReport &cell : report.cells) {
            cell.losses.imbalance = report.lineCycle - cell.cyclePerCopy;
            squares += seconds(cell.losses.imbalance) * seconds(cell.losses.imbalance);
        }
        const double cycle = seconds(report.lineCycle);
        report.throughputPerHour = cycle > 0 ? 3600 / cycle : 0;
        report.balanceEfficiency = cycle > 0 ? seconds(sum) / (static_cast<double>(report.cells.size()) * cycle) : 0;
        report.smoothnessS = std::sqrt(squares);
    }

    void sumFigures(const model::Project &project)
    {
        report.length = {};
        report.operators = project.frame.crew;
        report.powerW = 0;
        report.capital = {};
        for (const CellFigures &figures : m_figures) {
            report.length += figures.length;
            report.operators += figures.operators;
            report.powerW += figures.powerW;
            report.capital += figures.capital;
        }
        for (std::uint32_t head = 0; head < m_index.headType.size(); ++head) {
            const bool spare = !m_setup.seating() || m_setup.seating()->headCell[head] == absent;
            if (spare && m_index.headType[head] != absent)
                report.capital += project.catalog.headTypes[m_index.headType[head]].cost;
        }
    }

    /// Returns whether the cell's problems with takt are others than before.
    bool compareWithTakt(const model::Project &project, std::uint32_t at)
    {
        const CellReport &cell = report.cells[at];
        std::vector<model::Problem> found;
        const model::Subject subject{model::SubjectKind::Cell, cell.cell.value, report.product.value};
        if (report.takt && cell.cyclePerCopy > *report.takt) {
            found.push_back({model::ProblemCode::OverTakt, model::Severity::Error, subject,
                             {{"cycle", cell.cyclePerCopy}, {"takt", *report.takt}}});
        } else if (report.takt && cell.effectiveCycle > *report.takt) {
            const double quality = project.products[m_setup.seating()->product].qualityRate;
            found.push_back({model::ProblemCode::OverTaktEffective, model::Severity::Warning, subject,
                             {{"cycle", cell.effectiveCycle}, {"takt", *report.takt},
                              {"availability", cell.availability}, {"quality", quality}}});
        }
        if (m_taktProblems[at] == found)
            return false;
        m_taktProblems[at] = std::move(found);
        return true;
    }

    void listProblems()
    {
        report.problems = m_structure;
        m_setup.appendTo(report.problems);
        if (!report.takt)
            report.problems.push_back({model::ProblemCode::DemandMissing, model::Severity::Info,
                                       {model::SubjectKind::Product, report.product.value, report.product.value}, {}});
        for (const std::vector<model::Problem> &found : m_taktProblems)
            report.problems.insert(report.problems.end(), found.begin(), found.end());
    }

    model::ProjectIndex m_index;
    std::vector<model::Problem> m_structure;
    model::SetupCheck m_setup;
    CellCheck m_cells;
    std::vector<CellFigures> m_figures;
    std::vector<std::vector<model::Problem>> m_taktProblems; ///< by cell
    std::vector<std::uint32_t> m_touched;                    ///< positions, while a recheck runs
};

} // namespace

class LineChecker::Private : public LineCheck
{
public:
    using LineCheck::LineCheck;
};

LineChecker::LineChecker(const model::Project &project, const model::ProductId &product)
    : d(std::make_unique<Private>(project, product))
{
}

LineChecker::~LineChecker() = default;
LineChecker::LineChecker(LineChecker &&) noexcept = default;
LineChecker &LineChecker::operator=(LineChecker &&) noexcept = default;

const LineReport &LineChecker::report() const
{
    return d->report;
}

const LineReport &LineChecker::recheck(const model::Project &project, const model::Touched &touched)
{
    if (!touched.everything && touched.cells.empty())
        return d->report;
    if (touched.everything || !d->recheck(project, touched.cells))
        d = std::make_unique<Private>(project, model::ProductId(d->report.product));
    return d->report;
}

LineReport checkLine(const model::Project &project, const model::ProductId &product)
{
    LineCheck check(project, product);
    return std::move(check.report);
}

} // namespace lw::takt
