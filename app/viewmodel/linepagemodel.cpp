// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/linepagemodel.h"

namespace lw::viewmodel {

LinePageModel::LinePageModel(const Context &context, QObject *parent)
    : QObject(parent), m_actions(context), m_library(context), m_inspector(context), m_suggestion(context), m_balance(context),
      m_carry(context.document)
{
}

} // namespace lw::viewmodel
