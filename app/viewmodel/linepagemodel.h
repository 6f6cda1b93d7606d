// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/operationcarry.h"
#include "app/viewmodel/balancemodel.h"
#include "app/viewmodel/inspectormodel.h"
#include "app/viewmodel/lineactions.h"
#include "app/viewmodel/modulelibrarymodel.h"
#include "app/viewmodel/suggestion.h"

namespace lw::viewmodel {

/// The Line page: module library, inspector of the selection, the next best move, balancing, and what hands can do.
class LinePageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(lw::viewmodel::ModuleLibraryModel *library READ library CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::InspectorModel *inspector READ inspector CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::Suggestion *suggestion READ suggestion CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::BalanceModel *balance READ balance CONSTANT FINAL)
    Q_PROPERTY(lw::viewmodel::LineActions *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(lw::session::OperationCarry *carry READ carry CONSTANT FINAL)
    Q_PROPERTY(QString carriedName READ carriedName NOTIFY carriedChanged FINAL)

public:
    explicit LinePageModel(const Context &context, QObject *parent = nullptr);

    ModuleLibraryModel *library() { return &m_library; }
    InspectorModel *inspector() { return &m_inspector; }
    Suggestion *suggestion() { return &m_suggestion; }
    BalanceModel *balance() { return &m_balance; }
    LineActions *actions() { return &m_actions; }
    /// The operation in the hand, whichever view it is carried in.
    session::OperationCarry *carry() { return &m_carry; }

    QString carriedName() const; ///< id and name of that operation; empty when the hand is

signals:
    void carriedChanged();

private:
    session::Document &m_document;
    LineActions m_actions;
    ModuleLibraryModel m_library;
    InspectorModel m_inspector;
    Suggestion m_suggestion;
    BalanceModel m_balance;
    session::OperationCarry m_carry;
};

} // namespace lw::viewmodel
