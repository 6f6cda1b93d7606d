// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/planlayout.h"
#include "core/model/edit.h"
#include "core/model/project.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lw::canvas {

/// What is being carried over the plan.
struct Carried {
    model::HeadTypeId type;
    std::optional<model::HeadId> head; ///< the one that moves; none: another head of that type is put in
    std::optional<model::HeadId> from{}; ///< the one that was taken hold of, to be moved or copied

    bool operator==(const Carried &) const = default;
};

/// Whether a socket takes what is carried; everything but Fits is a reason not to.
enum class Verdict : std::uint8_t {
    Fits,
    NoSetup,        ///< the product shown has none
    NoSuchCell,     ///< beyond the end of the line
    NoSuchSocket,
    Occupied,       ///< another head sits there; other names it
    CellFull,       ///< every socket of the cell is taken; other names the cell
    Same,           ///< it sits there already
    WrongInterface  ///< other is the class of the socket
};

struct DropAnswer {
    Verdict verdict = Verdict::Fits;
    std::string other;

    bool fits() const { return verdict == Verdict::Fits; }
    bool operator==(const DropAnswer &) const = default;
};

DropAnswer canDrop(const model::Project &project, const model::ProductId &product, const Carried &carried,
                   const model::SocketRef &socket);

/// Every socket of the line that takes it: indices of cell and of socket in it.
std::vector<std::pair<std::size_t, std::size_t>> takersOf(const model::Project &project,
                                                          const model::ProductId &product, const Carried &carried,
                                                          const PlanLayout &layout);

/// The socket of that cell to use when the drop hits the cell and no socket of it: the first that fits, those whose
/// zone holds no head yet first, for two heads in one zone wait for each other. Nothing when none fits.
std::optional<model::SocketRef> bestSocket(const model::Project &project, const model::ProductId &product,
                                           const Carried &carried, const model::CellId &cell);

/// The edit of the drop, as one step: moves the head, or takes one of that type out of the magazine (one with
/// operations waiting for it first), or buys one when the magazine has none. Valid when canDrop says Fits.
model::Edit dropEdit(const model::Project &project, const model::ProductId &product, const Carried &carried,
                     const model::SocketRef &socket);

} // namespace lw::canvas
