// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/fieldlistmodel.h"
#include "core/model/ids.h"

namespace lw::viewmodel {

// The numbers of one thing, each bound to the edit that changes it.

/// Each applies its edit to the document of the context; the keystrokes of one field are one undo step.
std::vector<Field> bound(const Context &context, std::vector<Field> fields);

/// Magazine places, crew.
std::vector<Field> frameFields(const Context &context);
/// Copies, buffer behind it.
std::vector<Field> cellFields(const Context &context, const model::CellId &id);
/// Times, power and reliability of the type: they hold for all heads of it.
std::vector<Field> headTypeFields(const Context &context, const model::HeadTypeId &id);
/// Quantity, manual time, and target and tolerance of each parameter of its process.
std::vector<Field> operationFields(const Context &context, const model::OperationId &id);
/// Days per year, planned availability, yield of the current product.
std::vector<Field> calendarFields(const Context &context);
/// Units per day of every product.
std::vector<Field> demandFields(const Context &context);

} // namespace lw::viewmodel
