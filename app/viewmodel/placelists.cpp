// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/placelists.h"

namespace lw::viewmodel {

namespace {

const Column<Work> workColumns[] = {
    {"operationId", [](const Work &row) { return QVariant(row.operationId); }},
    {"name", [](const Work &row) { return QVariant(row.name); }},
    {"family", [](const Work &row) { return QVariant(row.family); }},
    {"quantity", [](const Work &row) { return QVariant(row.quantity); }},
    {"time", [](const Work &row) { return QVariant(row.time); }},
    {"performer", [](const Work &row) { return QVariant(row.performer); }},
    {"assigned", [](const Work &row) { return QVariant(row.assigned); }},
    {"waits", [](const Work &row) { return QVariant(row.waits); }},
};

const Column<Place> placeColumns[] = {
    {"socket", [](const Place &row) { return QVariant(row.socket); }},
    {"headId", [](const Place &row) { return QVariant(row.headId); }},
    {"typeId", [](const Place &row) { return QVariant(row.typeId); }},
    {"name", [](const Place &row) { return QVariant(row.name); }},
    {"family", [](const Place &row) { return QVariant(row.family); }},
    {"passport", [](const Place &row) { return QVariant(row.passport); }},
    {"interfaceName", [](const Place &row) { return QVariant(row.interfaceName); }},
    {"note", [](const Place &row) { return QVariant(row.note); }},
    {"zone", [](const Place &row) { return QVariant(row.zone); }},
    {"fits", [](const Place &row) { return QVariant(row.fits); }},
    {"marked", [](const Place &row) { return QVariant(row.marked); }},
};

} // namespace

WorkListModel::WorkListModel(QObject *parent) : RowModel(parent), m_rows(*this, workColumns) {}

HeadListModel::HeadListModel(QObject *parent) : RowModel(parent), m_rows(*this, placeColumns) {}

} // namespace lw::viewmodel
