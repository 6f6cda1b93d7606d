// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/celltablemodel.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/fieldlistmodel.h"
#include "app/viewmodel/figurelistmodel.h"
#include "app/viewmodel/shiftlistmodel.h"

namespace lw::viewmodel {

/// The Takt page: calendar and demand, how takt follows from them, and where the line's time goes.
class TaktPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(lw::viewmodel::ShiftListModel *shifts READ shifts CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FieldListModel *calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FieldListModel *demands READ demands CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *derivation READ derivation CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FigureListModel *losses READ losses CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::CellTableModel *cells READ cells CONSTANT FINAL)

public:
    explicit TaktPageModel(const Context &context, QObject *parent = nullptr);
    /// A page that nobody sees does not follow the document; it catches up when it is shown.
    void setShown(bool shown);

    ShiftListModel *shifts() { return &m_shifts; }
    FieldListModel *calendar() { return &m_calendar; }      ///< days per year, planned availability, quality rate
    FieldListModel *demands() { return &m_demands; }        ///< units per day, one field per product
    FigureListModel *derivation() { return &m_derivation; } ///< step by step from shifts to takt
    FigureListModel *figures() { return &m_figures; }       ///< of the line
    FigureListModel *losses() { return &m_losses; }         ///< summed over the cells, with share
    CellTableModel *cells() { return &m_cells; }

private:
    void follow();
    void refresh();

    Context m_context;
    bool m_shown = true;
    bool m_behind = false;
    ShiftListModel m_shifts;
    FieldListModel m_calendar;
    FieldListModel m_demands;
    FigureListModel m_derivation;
    FigureListModel m_figures;
    FigureListModel m_losses;
    CellTableModel m_cells;
};

} // namespace lw::viewmodel
