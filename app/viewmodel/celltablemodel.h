// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

struct CellRow {
    QString cellId;
    QString name;
    QString typeId;
    int copies = 1;
    QString cycle;        ///< one copy
    QString cyclePerCopy; ///< what the line feels
    QString lowerBound;   ///< "= proven" when the schedule is proven
    QString effective;
    QString availability;
    QString indexTime;
    QString headWait;
    QString zoneConflict;
    QString imbalance;
    QString load; ///< of takt
    double share = 0;
    bool proven = true;
    bool bottleneck = false;
    int tone = 0;
};

/// Every cell with its cycle, bound and losses. Roles: the members of CellRow, by their names.
class CellTableModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TaktPageModel")

public:
    explicit CellTableModel(const Context &context, QObject *parent = nullptr);
    /// Reads the document anew; its page calls it.
    void refresh();
    Q_INVOKABLE QString toCsv() const; ///< RFC 4180, with a header row, as shown

private:

    Context m_context;
    Rows<CellRow> m_rows;
};

} // namespace lw::viewmodel
