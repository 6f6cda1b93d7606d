// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/problem.h"

namespace lw::viewmodel {

struct ProblemRow {
    QString key;
    QString what;
    QString where; ///< "C05 · socket 2"
    QString fix;
    int tone = 0;  ///< Tones.Tone: Critical for errors, Warning, Neutral
    QString severity; ///< "Error", "Warning", "Note"
    model::Subject subject;
};

/// What is wrong, where, and the fix; a click goes there. Roles: key, what, where, fix, tone, severity.
class ProblemListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(int errors READ errors NOTIFY totalsChanged FINAL)
    Q_PROPERTY(int warnings READ warnings NOTIFY totalsChanged FINAL)
    Q_PROPERTY(int worstTone READ worstTone NOTIFY totalsChanged FINAL)

public:
    explicit ProblemListModel(const Context &context, QObject *parent = nullptr);

    int errors() const { return m_errors; }
    int warnings() const { return m_warnings; }
    int worstTone() const; ///< Good when there is no problem

    /// Selects the subject and asks for the page where it can be mended.
    Q_INVOKABLE void jump(int row);

signals:
    void totalsChanged();
    void processPageWanted(); ///< the subject is an operation, an arc or a zoning
    void taktPageWanted();    ///< the subject is a demand
    void linePageWanted();
    void catalogWanted(const lw::model::Subject &subject); ///< a process, cell type or head type

private:
    void refresh();

    Context m_context;
    Rows<ProblemRow> m_rows;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace lw::viewmodel
