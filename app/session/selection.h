// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/setup.h"

#include <QObject>

#include <variant>
#include <vector>

namespace lw::session {

/// One thing that can be selected on the line.
using Selected = std::variant<model::CellId, model::SocketRef, model::HeadId, model::OperationId>;

/// What is selected and hovered, shared by plan, charts, inspector and lists, so that all show the same thing.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<Selected> &items() const { return m_items; }
    void set(std::vector<Selected> items);
    void clear() { set({}); }
    /// The cell that the first item is or lies in (a head: where it sits in that setup); empty for none.
    model::CellId cell(const model::Setup *setup) const;

    const model::CellId &hoveredCell() const { return m_hovered; }
    void setHoveredCell(const model::CellId &cell) { setHovered(cell, {}); }
    /// Empty when the pointer is on no operation.
    const model::OperationId &hoveredOperation() const { return m_hoveredOperation; }
    void setHovered(const model::CellId &cell, const model::OperationId &operation);

signals:
    void changed();
    void hoveredChanged();

private:
    std::vector<Selected> m_items;
    model::CellId m_hovered;
    model::OperationId m_hoveredOperation;
};

} // namespace lw::session
