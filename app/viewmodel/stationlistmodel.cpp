// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/stationlistmodel.h"

namespace lw::viewmodel {

namespace {
const Column<StationRow> stationColumns[] = {
    {"stationId", [](const StationRow &row) { return QVariant(row.stationId); }},
    {"name", [](const StationRow &row) { return QVariant(row.name); }},
    {"connected", [](const StationRow &row) { return QVariant(row.connected); }},
    {"stateText", [](const StationRow &row) { return QVariant(row.stateText); }},
    {"stateNumber", [](const StationRow &row) { return QVariant(row.stateNumber); }},
    {"stateTone", [](const StationRow &row) { return QVariant(row.stateTone); }},
    {"seen", [](const StationRow &row) { return QVariant(row.seen); }},
    {"counters", [](const StationRow &row) { return QVariant(row.counters); }},
    {"cycle", [](const StationRow &row) { return QVariant(row.cycle); }},
    {"revision", [](const StationRow &row) { return QVariant(row.revision); }},
    {"digest", [](const StationRow &row) { return QVariant(row.digest); }},
    {"upToDate", [](const StationRow &row) { return QVariant(row.upToDate); }},
    {"phase", [](const StationRow &row) { return QVariant(row.phase); }},
    {"phaseTone", [](const StationRow &row) { return QVariant(row.phaseTone); }},
    {"progress", [](const StationRow &row) { return QVariant(row.progress); }},
    {"reason", [](const StationRow &row) { return QVariant(row.reason); }},
};
} // namespace

StationListModel::StationListModel(QObject *parent) : RowModel(parent), m_rows(*this, stationColumns) {}

} // namespace lw::viewmodel
