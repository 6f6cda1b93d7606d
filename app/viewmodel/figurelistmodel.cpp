// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/figurelistmodel.h"

namespace lw::viewmodel {

namespace {
const Column<Figure> figureColumns[] = {
    {"key", [](const Figure &row) { return QVariant(row.key); }},
    {"label", [](const Figure &row) { return QVariant(row.label); }},
    {"value", [](const Figure &row) { return QVariant(row.value); }},
    {"note", [](const Figure &row) { return QVariant(row.note); }},
    {"tone", [](const Figure &row) { return QVariant(static_cast<int>(row.tone)); }},
    {"share", [](const Figure &row) { return QVariant(row.share); }},
};
} // namespace

FigureListModel::FigureListModel(QObject *parent) : RowModel(parent), m_rows(*this, figureColumns) {}

} // namespace lw::viewmodel
