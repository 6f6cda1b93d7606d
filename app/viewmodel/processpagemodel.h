// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/choicelistmodel.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/coveragematrix.h"
#include "app/viewmodel/coveragemodel.h"
#include "app/viewmodel/fieldlistmodel.h"
#include "app/viewmodel/operationactions.h"
#include "app/viewmodel/operationtablemodel.h"
#include "app/viewmodel/precedencegraph.h"
#include "app/viewmodel/zoninglistmodel.h"
#include "core/model/product.h"

#include <functional>

namespace lw::viewmodel {

/// The Process page: operations of the current product as a table and as a precedence graph.
class ProcessPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(lw::viewmodel::OperationTableModel *operations READ operations CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::OperationActions *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::PrecedenceGraph *graph READ graph CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ZoningListModel *zoning READ zoning CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::CoverageModel *coverage READ coverage CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::CoverageMatrix *matrix READ matrix CONSTANT FINAL)
    Q_PROPERTY(bool matrixShown READ matrixShown WRITE setMatrixShown NOTIFY matrixShownChanged FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *processes READ processes CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::FieldListModel *parameters READ parameters CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *predecessors READ predecessors CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *possiblePredecessors READ possiblePredecessors CONSTANT FINAL)
    Q_PROPERTY(QString currentFamily READ currentFamily NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentOperation READ currentOperation NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentProcess READ currentProcess NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentNotes READ currentNotes NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)

public:
    explicit ProcessPageModel(const Context &context, QObject *parent = nullptr);
    /// A page that nobody sees does not follow the document; it catches up when it is shown.
    void setShown(bool shown);

    OperationTableModel *operations() { return &m_operations; }
    OperationActions *actions() { return &m_actions; }
    PrecedenceGraph *graph() { return &m_graph; }
    ZoningListModel *zoning() { return &m_zoning; }
    CoverageModel *coverage() { return &m_coverage; } ///< of the selected operation
    CoverageMatrix *matrix() { return &m_matrix; }
    bool matrixShown() const { return m_matrixShown; } ///< in the place of the graph
    void setMatrixShown(bool shown);
    ChoiceListModel *processes() { return &m_processes; }   ///< key: process id
    FieldListModel *parameters() { return &m_parameters; }  ///< of the selected operation: quantity, manual time, targets and limits
    ChoiceListModel *predecessors() { return &m_predecessors; } ///< of the selected operation; key: operation id
    /// Operations that may be added before it without closing a loop.
    ChoiceListModel *possiblePredecessors() { return &m_possiblePredecessors; }
    QString currentFamily() const;
    QString currentOperation() const; ///< id of the first selected operation; empty for none
    QString currentTitle() const;     ///< "OP050 · Board screws"
    QString currentName() const;
    QString currentProcess() const;
    QString currentNotes() const;
    QString summary() const;          ///< "24 operations · 31 arcs · 2 zonings"

    Q_INVOKABLE void selectOperation(const QString &operationId);
    Q_INVOKABLE void rename(const QString &operationId, const QString &name);
    Q_INVOKABLE void setProcess(const QString &operationId, const QString &processId);
    Q_INVOKABLE void setQuantity(const QString &operationId, double quantity);
    Q_INVOKABLE void addOperation(const QString &processId); ///< after the selected one, else at the end
    Q_INVOKABLE void removeOperation(const QString &operationId);
    Q_INVOKABLE void setPrecedence(const QString &before, const QString &after, bool present);

signals:
    void currentChanged();
    void matrixShownChanged();
    void summaryChanged();

private:
    void follow();
    void refresh();
    void refreshPredecessors();
    void change(const QString &operationId, const QString &key, const std::function<void(model::Operation &)> &edit);
    const model::Product *product() const;
    /// The first selected operation; null for none.
    const model::Operation *current() const;

    Context m_context;
    bool m_shown = true;
    bool m_behind = false;
    OperationTableModel m_operations;
    OperationActions m_actions;
    PrecedenceGraph m_graph;
    ZoningListModel m_zoning;
    CoverageModel m_coverage;
    CoverageMatrix m_matrix;
    bool m_matrixShown = false;
    ChoiceListModel m_processes;
    ChoiceListModel m_predecessors;
    ChoiceListModel m_possiblePredecessors;
    FieldListModel m_parameters;
};

} // namespace lw::viewmodel
