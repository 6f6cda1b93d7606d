// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/simulationrun.h"
#include "app/viewmodel/productchoice.h"

namespace lw::viewmodel {

/// What a simulation is asked for. Times in hours, as people type them.
class SimulateOptions : public lw::viewmodel::ProductChoice
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SimulatePageModel")
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(double hours MEMBER m_hours NOTIFY changed FINAL)
    Q_PROPERTY(bool ownWarmUp MEMBER m_ownWarmUp NOTIFY changed FINAL)
    Q_PROPERTY(double warmUp MEMBER m_warmUp NOTIFY changed FINAL)
    Q_PROPERTY(int replications MEMBER m_replications NOTIFY changed FINAL)
    Q_PROPERTY(int seed MEMBER m_seed NOTIFY changed FINAL)
    Q_PROPERTY(int repairCrew MEMBER m_repairCrew NOTIFY changed FINAL)
    Q_PROPERTY(double changeover MEMBER m_changeover NOTIFY changed FINAL)
    Q_PROPERTY(double variation MEMBER m_variation NOTIFY changed FINAL)
    Q_PROPERTY(int batch MEMBER m_batch NOTIFY changed FINAL)
    Q_PROPERTY(int operators MEMBER m_operators NOTIFY changed FINAL)
    Q_PROPERTY(bool shifts READ shifts WRITE setShifts NOTIFY changed FINAL)
    Q_PROPERTY(bool hasShifts READ hasShifts NOTIFY changed FINAL)
    Q_PROPERTY(bool repairsAttended MEMBER m_repairsAttended NOTIFY changed FINAL)
    Q_PROPERTY(double rework MEMBER m_rework NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> findingCells READ findingCells NOTIFY changed FINAL)
    Q_PROPERTY(int foundAt READ foundAt WRITE setFoundAt NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> repeatingCells READ repeatingCells NOTIFY changed FINAL)
    Q_PROPERTY(int repeatedFrom READ repeatedFrom WRITE setRepeatedFrom NOTIFY changed FINAL)

public:
    explicit SimulateOptions(const Context &context, QObject *parent = nullptr);

    bool shifts() const { return m_shifts && hasShifts(); } ///< else working hours only
    void setShifts(bool shifts);  ///< a replication is a whole day at least then
    bool hasShifts() const;       ///< the project has a calendar
    // Where rejects are found and from which cell on they are done again, as rows of a list that begins with what holds
    // unless a cell is named. A cell that is gone is not named any more.
    QStringList findingCells() const;
    int foundAt() const;
    void setFoundAt(int row);
    QStringList repeatingCells() const; ///< those up to the one that finds them
    int repeatedFrom() const;
    void setRepeatedFrom(int row);

    QString summary() const; ///< how often and for how long: "10 × 8 h"
    /// Of the line as it is now.
    jobs::SimulationTask task() const;

private:
    simulate::Plan plan() const;
    simulate::LineOptions line() const;
    /// Where the cell is on the line; nothing when it is not there.
    std::optional<std::size_t> placeOf(const model::CellId &cell) const;
    std::size_t findingPlace() const;

    double m_hours = 8;
    bool m_ownWarmUp = false; ///< else found by itself
    double m_warmUp = 1;
    int m_replications = 10;
    int m_seed = 1;
    int m_repairCrew = 0;     ///< 0: every stop is repaired at once
    double m_changeover = 0;  ///< seconds between two products
    double m_variation = 0;   ///< per cent of a cell time
    int m_batch = 0;          ///< units of one product in a row; 0: each drawn
    int m_operators = 0;      ///< shared by the cells that need one; 0: each has its own
    bool m_shifts = false;
    bool m_repairsAttended = false;
    double m_rework = 0;      ///< per cent of the rejects
    model::CellId m_foundAt;  ///< empty: the last one
    model::CellId m_repeatedFrom; ///< empty: the one that finds them
};

} // namespace lw::viewmodel
