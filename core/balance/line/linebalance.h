// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/search.h"
#include "core/base/result.h"
#include "core/model/edit.h"
#include "core/model/project.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace lw::balance {

/// How the cycles of several products in mixed flow become one figure per cell.
enum class MixedRule : std::uint8_t {
    WorstCase,   ///< the longest
    WeightedMean ///< by the shares of demand; each product still keeps its own takt
};

/// What to balance: products of a project on its frame. Cells keep their order, types and copies. Several products have
/// the same heads in the same places; an operation of one id runs on one cell for all of them, each product on the
/// performer that suits it there. The cycle of a line counts its cells without work too, with their index time.
struct LineTarget {
    std::vector<model::ProductId> products; ///< one, or several that share cells and head places in mixed flow
    Objective objective = Objective::Cycle;
    MixedRule mixed = MixedRule::WorstCase;
    std::optional<Duration> cycle;          ///< limit for every product; takt when not given, none without demand
    std::optional<std::uint32_t> cells;     ///< at most so many cells with work; all of them when not given
    std::optional<std::uint32_t> moves;     ///< rebalance: at most so many operations change their cell
    /// Heads stay in their sockets; with several products where the first of them that places a head has it.
    bool keepHeads = false;
    bool leastChange = false;               ///< of equally good results the one closest to the present setup
    std::vector<model::OperationId> fixed;  ///< stay on the cell where they are now
};

/// Why there is no balance.
enum class ObstacleKind : std::uint8_t {
    NoHead,       ///< no head of the frame can do the operation
    NoSocket,     ///< heads that can do it fit no socket of the frame
    NoPerson,     ///< needs a person, and no cell has one
    OverLimit,    ///< longer than the cycle limit on every head
    Zoning,       ///< operations that must and cannot share a cell
    Precedence,   ///< operations wait for each other
    Capacity      ///< more work than heads, cells or people can do in the limit
};

struct Obstacle {
    ObstacleKind kind{};
    std::vector<model::OperationId> operations;
    model::ProcessId process; ///< the capability that is missing or short; empty when it is not about one
    Duration need{};          ///< OverLimit, Capacity: work per unit
    Duration room{};          ///< OverLimit, Capacity: what the limit allows

    bool operator==(const Obstacle &) const = default;
};

struct LineBalance {
    Objective objective{};
    Status status{};
    std::vector<model::Setup> setups;  ///< complete, parallel to LineTarget::products; empty when none was found
    std::uint32_t cells = 0;           ///< with work
    Duration cycle{};                  ///< longest of the cells per copy, by the mixed rule
    std::uint32_t cellsBound = 0;
    Duration cycleBound{};
    std::uint32_t moves = 0;           ///< operations on another cell than now, counted for each product
    std::uint64_t nodes = 0;
    std::chrono::duration<double> elapsed{};
    std::vector<Obstacle> obstacles;   ///< when infeasible: why
};

/// Balances the line. An infeasible target is a result, not an error. A result without setups that is not Infeasible
/// says that a limit ended the search before it found any.
/// Errors: MissingField (no product), UnknownId (product, fixed operation), DuplicateId (product named twice),
/// ProjectHasErrors (structure; subject: the first element at fault, detail: its problem code).
Result<LineBalance> balanceLine(const model::Project &project, const LineTarget &target, const Limits &limits = {},
                                const Watch &watch = {}, std::stop_token stop = {});

/// The balance as one edit of the project it was made for; nothing when it would change nothing.
std::optional<model::Edit> adoption(const model::Project &project, const LineBalance &balance);

} // namespace lw::balance
