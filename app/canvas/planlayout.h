// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/model/project.h"
#include "core/takt/report.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lw::canvas {

/// A cell against takt: what colours its load bar. Near begins at 97 % of takt.
enum class Load : std::uint8_t {
    Unknown, ///< no takt to compare with
    Fine,
    Near,
    Over
};

Load loadAgainst(Duration cycle, Duration takt);

/// The head in a socket, as far as the plan shows it.
struct HeadPlan {
    model::HeadId id;
    model::HeadTypeId type;
    model::ProcessFamily family = model::ProcessFamily::Other;
    model::LocalText process;  ///< of its first capability; its type's name when it has none
    model::LocalText typeName;
    std::uint32_t operations = 0; ///< assigned to it in this setup
    bool misfit = false;          ///< its interface is not that of the socket

    bool operator==(const HeadPlan &) const = default;
};

struct SocketPlan {
    std::uint32_t number = 0; ///< 1-based
    model::InterfaceId interface;
    std::uint32_t zone = 0;
    std::optional<HeadPlan> head;

    bool operator==(const SocketPlan &) const = default;
};

/// One cell: where it stands (metres from the start of the line) and what it shows.
struct CellPlan {
    model::CellId id;
    model::LocalText name;
    model::LocalText typeName;
    double begin = 0;    ///< m
    double width = 0;    ///< m, of all copies together
    std::uint32_t copies = 1;
    std::uint32_t operators = 0;
    std::vector<SocketPlan> sockets;
    std::uint32_t bufferPlaces = 0;
    double bufferLength = 0; ///< m, behind the cell
    Duration cycle{};        ///< per copy: what the line feels
    double occupation = 0;   ///< cycle / takt; cycle / line cycle without takt; 0 when neither is known
    Load load = Load::Unknown;
    bool bottleneck = false;
    std::optional<model::Severity> worst; ///< of the problems in this cell; none: nothing to say

    double end() const { return begin + width; }
    bool operator==(const CellPlan &) const = default;
};

/// A line drawn to scale along x; y is schematic and left to PlanView. A value without any pixels.
struct PlanLayout {
    std::vector<CellPlan> cells; ///< in line order
    double length = 0;           ///< m
    double typicalWidth = 0;     ///< m, median over the cells; 0 without cells
    std::uint32_t socketRows = 0; ///< of the cell with the most sockets
    std::uint32_t ceilingCarriers = 0;
    std::uint32_t floorCarriers = 0;
    std::optional<Duration> takt;

    bool operator==(const PlanLayout &) const = default;
};

/// Lays out the frame of the project with the setup of one product. report: of the same project and product.
/// Cells of an unknown type get the platform's pitch and no sockets, so that a damaged line can still be seen.
PlanLayout layoutPlan(const model::Project &project, const model::ProductId &product, const takt::LineReport &report);

/// Brings a layout up to date after an edit: only the touched cells are read anew, and what figures and problems make of
/// the others. touched: by that edit, as Document::changed tells it. Returns the indices of the cells that have changed.
std::vector<std::size_t> updateLayout(PlanLayout &layout, const model::Touched &touched, const model::Project &project,
                                      const model::ProductId &product, const takt::LineReport &report);

/// The text in the wanted language ("zh", "en"), the other one when that is empty.
const std::string &inLanguage(const model::LocalText &text, bool chinese);

/// Index of the cell, or nothing.
std::optional<std::size_t> cellIndex(const PlanLayout &layout, const model::CellId &id);

/// Where the head sits: index of cell and of socket in it.
std::optional<std::pair<std::size_t, std::size_t>> headPosition(const PlanLayout &layout, const model::HeadId &head);

} // namespace lw::canvas
