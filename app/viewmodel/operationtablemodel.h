// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

struct OperationRow {
    QString operationId;
    QString name;
    QString process; ///< id
    QString processName;
    QString family;
    double quantity = 0;
    QString quantityUnit;
    QString quantityText; ///< "4 screws"
    QString time;         ///< "2.90 s"; "—" when not assigned or not possible
    QString performer;    ///< "SD20-0412", "by hand", "not assigned"
    QString cellId;       ///< where it is done; empty for nowhere
    QString predecessors; ///< "OP010, OP020"
    QString fault;        ///< what is wrong with it; empty when nothing is
    int tone = 0;
    bool marked = false;  ///< selected
};

/// Operations of the current product in their listed order. Roles: operationId, name, process, processName, family,
/// quantity, quantityUnit, quantityText, time, performer, cellId, predecessors, fault, tone, marked.
class OperationTableModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ProcessPageModel")

public:
    explicit OperationTableModel(const Context &context, QObject *parent = nullptr);
    /// Reads the document anew; its page calls it.
    void refresh();

private:

    Context m_context;
    Rows<OperationRow> m_rows;
};

} // namespace lw::viewmodel
