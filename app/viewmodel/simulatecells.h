// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"

#include "app/jobs/simulationshow.h"

#include <array>

namespace lw::viewmodel {

/// What one cell did in a simulation, as text and, to sort by, as numbers.
struct SimulatedCell {
    static constexpr std::size_t figureCount = simulate::stateCount + 6;
    /// The figures after the shares of the states, which come first, by State.
    enum Figure : std::size_t { Stops = simulate::stateCount, Buffer, Full, Empty, Energy, RestEnergy };

    QString cellId;
    QString name;
    std::size_t place = 0; ///< on the line
    std::array<double, figureCount> figures{};
    std::array<QString, figureCount> texts;
    QString energyHint; ///< by state, a line each
    bool bottleneck = false;
    bool selected = false;
};

/// Every cell with the shares of its states and their intervals, its stops, the buffer behind it and its energy. Sorted
/// as asked for, at first as the cells stand. Roles: cellId, name, the states by their names (downTime for Down), stops,
/// buffer, full, empty, energy (Wh for each unit), restEnergy (of it, while the cell does not work), energyHint (by state),
/// bottleneck, selected.
class SimulatedCellModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulatePageModel")
    Q_PROPERTY(QString sortKey READ sortKey NOTIFY sorted FINAL)
    Q_PROPERTY(bool descending READ descending NOTIFY sorted FINAL)
    Q_PROPERTY(bool hasDown READ hasDown NOTIFY refreshed FINAL)
    Q_PROPERTY(bool hasRepairWait READ hasRepairWait NOTIFY refreshed FINAL)
    Q_PROPERTY(bool hasOperatorWait READ hasOperatorWait NOTIFY refreshed FINAL)
    Q_PROPERTY(bool hasChangeover READ hasChangeover NOTIFY refreshed FINAL)
    Q_PROPERTY(bool hasOffShift READ hasOffShift NOTIFY refreshed FINAL)
    Q_PROPERTY(QList<int> states READ states NOTIFY refreshed FINAL)
    Q_PROPERTY(QString selectedCell READ selectedCell NOTIFY refreshed FINAL)

public:
    SimulatedCellModel(const Context &context, const jobs::SimulationShow &show, QObject *parent = nullptr);

    QString sortKey() const; ///< a role: "cellId", "working" …
    bool descending() const { return m_descending; }
    // Whether the state came up in any cell.
    bool hasDown() const { return has(simulate::State::Down); }
    bool hasRepairWait() const { return has(simulate::State::RepairWait); }
    bool hasOperatorWait() const { return has(simulate::State::OperatorWait); }
    bool hasChangeover() const { return has(simulate::State::Changeover); }
    bool hasOffShift() const { return has(simulate::State::OffShift); }
    QList<int> states() const; ///< simulate::State, those that came up in any cell
    QString selectedCell() const; ///< of the cells here; empty for none

    /// By that role; asked for again, the other way round. Figures begin with the largest.
    Q_INVOKABLE void sortBy(const QString &key);
    Q_INVOKABLE void select(const QString &cellId); ///< for every page

signals:
    void sorted();
    void refreshed();

private:
    void refresh();
    bool has(simulate::State state) const;

    Context m_context;
    const jobs::SimulationShow &m_show;
    Rows<SimulatedCell> m_rows;
    std::size_t m_sortFigure; ///< figureCount: by place
    bool m_descending = false;
};

} // namespace lw::viewmodel
