// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

/// One station as it was last heard of.
struct StationRow {
    QString stationId;
    QString name;
    bool connected = false;
    QString stateText;  ///< PackML: "Execute"; "Unknown" when nothing was heard
    int stateNumber = 0; ///< PackML: 0 Undefined … 17 Complete
    int stateTone = 0;
    QString seen;       ///< "now", "last known 14:02"
    QString counters;   ///< "128 good · 1 reject"
    QString cycle;      ///< measured, "7.05 s"
    QString revision;   ///< held: "r3"; "none"; "unknown"
    QString digest;     ///< held: first 12 hex digits
    bool upToDate = false; ///< holds exactly what the line says now
    QString phase;      ///< of the delivery: "Staging", "Armed", "Confirmed", "Refused", "Unknown"
    int phaseTone = 0;
    double progress = 0; ///< of the delivery, 0–1
    QString reason;      ///< why it refused, as a sentence
};

/// Stations in line order. Roles: the members of StationRow, by their names.
class StationListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of StationsPageModel")

public:
    explicit StationListModel(QObject *parent = nullptr);
    void setStations(std::vector<StationRow> stations) { m_rows.replace(std::move(stations)); }
    const Rows<StationRow> &rows() const { return m_rows; }

private:
    Rows<StationRow> m_rows;
};

} // namespace lw::viewmodel
