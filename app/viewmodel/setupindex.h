// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <optional>
#include <unordered_map>

namespace lw::viewmodel {

/// Who does which operation of a product, where and how fast: built once for screens that list them all. Borrows from
/// the project, which must not change meanwhile.
class SetupIndex
{
public:
    SetupIndex(const model::Project &project, const model::ProductId &product);

    /// Null when nobody does it.
    const model::Performer *performer(const model::OperationId &operation) const;
    /// Empty when nobody does it, or a head that sits nowhere.
    model::CellId cell(const model::OperationId &operation) const;
    /// Nothing when nobody can do it.
    std::optional<Duration> time(const model::Operation &operation) const;

private:
    std::unordered_map<model::OperationId, const model::Performer *> m_performers;
    std::unordered_map<model::HeadId, model::CellId> m_cells;
    std::unordered_map<model::HeadId, const model::HeadType *> m_types;
};

} // namespace lw::viewmodel
