// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/ids.h"

namespace lw::viewmodel {

/// One way to do an operation, or why it is none.
struct CoverageRow {
    QString key;    ///< head type id; "by-hand" for a person
    QString name;
    QString family;
    QString time;   ///< "2.90 s"; "—" when it cannot
    QString share;  ///< against the fastest: "+35 %", "fastest"; empty when it cannot
    QString placed; ///< where heads of the type sit: "C03, C07"; how many are in the magazine
    QString reason; ///< why it cannot, or not with the whole tolerance; empty when it can
    int tone = 0;   ///< Good: can and sits in the line; Neutral: can; Warning: with a reservation; Critical: cannot
};

/// Which head types can do an operation, in what time, where they sit, and why the others cannot: the fastest first.
/// Roles: key, name, family, time, share, placed, reason, tone.
class CoverageModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ProcessPageModel")
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    explicit CoverageModel(const Context &context, QObject *parent = nullptr);
    /// Of that operation of the current product; of nothing for an empty id.
    void show(const model::OperationId &operation);
    QString summary() const { return m_summary; } ///< "3 of 12 head types can do it, 2 of them are in the line"

signals:
    void changed();

private:
    Context m_context;
    QString m_summary;
    Rows<CoverageRow> m_rows;
};

} // namespace lw::viewmodel
