// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/simulateexperimentlists.h"

namespace lw::viewmodel {

namespace {

const Column<Effect> columnsOfEffects[] = {
    {"key", [](const Effect &row) { return QVariant(row.key); }},
    {"label", [](const Effect &row) { return QVariant(row.label); }},
    {"cellId", [](const Effect &row) { return QVariant(row.cellId); }},
    {"what", [](const Effect &row) { return QVariant(row.what); }},
    {"total", [](const Effect &row) { return QVariant(row.total); }},
    {"change", [](const Effect &row) { return QVariant(row.change); }},
    {"words", [](const Effect &row) { return QVariant(row.words); }},
    {"mean", [](const Effect &row) { return QVariant(row.mean); }},
    {"halfWidth", [](const Effect &row) { return QVariant(row.halfWidth); }},
    {"tried", [](const Effect &row) { return QVariant(row.tried); }},
    {"tone", [](const Effect &row) { return QVariant(static_cast<int>(row.tone)); }},
};

const Column<Gap> columnsOfGaps[] = {
    {"cellId", [](const Gap &row) { return QVariant(row.cellId); }},
    {"now", [](const Gap &row) { return QVariant(row.now); }},
    {"best", [](const Gap &row) { return QVariant(row.best); }},
    {"change", [](const Gap &row) { return QVariant(row.change); }},
};

} // namespace

EffectList::EffectList(QObject *parent) : RowModel(parent), m_rows(*this, columnsOfEffects) {}

GapList::GapList(QObject *parent) : RowModel(parent), m_rows(*this, columnsOfGaps) {}

} // namespace lw::viewmodel
