// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/linepagemodel.h"

#include "app/text/localized.h"
#include "core/model/lookup.h"

namespace lw::viewmodel {

LinePageModel::LinePageModel(const Context &context, QObject *parent)
    : QObject(parent), m_document(context.document), m_actions(context), m_library(context), m_inspector(context), m_suggestion(context), m_balance(context),
      m_carry(context.document)
{
    connect(&m_carry, &session::OperationCarry::changed, this, &LinePageModel::carriedChanged);
}

QString LinePageModel::carriedName() const
{
    const model::Product *product = model::find(m_document.project(), m_document.product());
    const model::Operation *operation = product ? model::find(*product, m_carry.operation()) : nullptr;
    return operation ? text::idAndName(operation->id.value, operation->name) : QString();
}

} // namespace lw::viewmodel
