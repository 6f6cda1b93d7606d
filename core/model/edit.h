// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace lw::model {

// Lists of things with an id: Cell, Head, Product, CellType, HeadType, Process.

/// Puts a new element at index (0 … size). Errors: DuplicateId, BadIndex, BadValue (empty id).
/// What it refers to may be missing: that becomes a problem, not an error.
template<class T>
struct Insert {
    T value;
    std::size_t index = 0;
};

/// Takes an element out, together with what hangs on it (placements, assignments, setups, demand):
/// the inverse brings all of it back. A type or process still in use is refused: InUse, detail names the user.
/// Errors: UnknownId; DuplicateId when two elements (or two setups of a product) answer to the id.
template<class T>
struct Erase {
    typename T::IdType id;
};

/// Replaces the element of the same id: every parameter, every rename. Errors: UnknownId.
template<class T>
struct Change {
    T value;
};

/// Moves an element so that it ends at index. Errors: UnknownId, BadIndex.
template<class T>
struct Reorder {
    typename T::IdType id;
    std::size_t index = 0;
};

/// Replaces a part that exists once: Header, Platform, Calendar, std::vector<Demand>, FrameResources, Lines,
/// std::optional<Economics>, LineSnapshot (all of the open line). Errors: BadValue (see faultOf and Lines).
template<class T>
struct Set {
    T value;
};

/// The part of a Frame that is neither cell nor head.
struct FrameResources {
    std::uint32_t magazinePlaces = 0;
    std::uint32_t crew = 0;
};

/// The part of a Catalog that is not a list.
struct CatalogHeader {
    LocalText name;
    std::string version;
    std::string notes;
};

// Operations and their relations, within one product.

struct InsertOperation {
    ProductId product;
    Operation value;
    std::size_t index = 0;
};
/// Takes its arcs, zoning memberships and assignment along; a zoning of fewer than two members goes too.
struct EraseOperation {
    ProductId product;
    OperationId id;
};
struct ChangeOperation {
    ProductId product;
    Operation value;
};
/// Adds or removes one arc. index: where in the list it is added; end when not given.
/// Errors: UnknownId, PrecedenceCycle with the loop, NothingToDo.
struct SetPrecedence {
    ProductId product;
    Precedence arc;
    bool present = true;
    std::optional<std::size_t> index{};
};
struct SetZoning {
    ProductId product;
    std::vector<Zoning> zoning;
};
/// Replaces everything of the product but its operations, arcs and zoning.
struct ChangeProduct {
    ProductId product;
    LocalText name;
    double qualityRate = 1;
    std::string notes;
};

// The setup of one product.

/// Puts a head into a socket, out of the magazine or from another socket (a move).
/// Errors: UnknownId, SocketTaken, BadIndex (no such socket), NothingToDo.
/// A wrong interface is allowed and becomes a problem: half-way states are how people work.
/// index: where in the list of placements; end when not given. A move keeps its place in the list.
/// The first head placed for a product, and the first operation assigned, create its setup.
struct PlaceHead {
    ProductId product;
    HeadId head;
    SocketRef socket;
    std::optional<std::size_t> index{};
};
/// Back to the magazine; assignments to it stay and become problems. Errors: NotPlaced.
struct RemoveHead {
    ProductId product;
    HeadId head;
};
/// Exchanges a placed head for one of the magazine, in the same socket. Assignments stay with the place:
/// what ran on the one runs on the other. Errors: NotPlaced, UnknownId, InUse (in sits in a socket).
struct ReplaceHead {
    ProductId product;
    HeadId out; ///< placed
    HeadId in;  ///< in the magazine
};
/// No performer: unassigns. index: position in the list, that is the order on one head; end when not given.
/// Errors: UnknownId, BadIndex, NothingToDo.
struct AssignOperation {
    ProductId product;
    OperationId operation;
    std::optional<Performer> performer;
    std::optional<std::size_t> index{};
};
/// Replaces a whole setup (a balance result, a paste); removes it when value is empty.
/// index: where a new one goes in Project::setups; end when not given.
/// Errors: BadValue (the value is of another product), BadIndex, NothingToDo, DuplicateId (removal of one of two).
struct ReplaceSetup {
    ProductId product;
    std::optional<Setup> value;
    std::optional<std::size_t> index{};
};

// The lines of the project.

/// The title of the open line and all lines beside it, for Set: branch, rename, duplicate, remove.
/// Errors: DuplicateId; BadValue when none of the lines is the main line.
struct Lines {
    LineTitle open;
    std::vector<Scenario> others;
};

/// Makes a scenario, or the main line (empty id), the open line; the one that was open takes its place in the list.
/// Errors: UnknownId, NothingToDo when it is open already.
struct OpenScenario {
    ScenarioId id;
};

struct Edit;

/// Several edits as one step; all or none.
struct EditGroup {
    std::vector<Edit> edits;
};

/// Every legal change of a project, as a value.
struct Edit {
    using Value = std::variant<Insert<Cell>, Erase<Cell>, Change<Cell>, Reorder<Cell>,
                               Insert<Head>, Erase<Head>, Change<Head>, Reorder<Head>,
                               Insert<Product>, Erase<Product>, Reorder<Product>,
                               Insert<CellType>, Erase<CellType>, Change<CellType>, Reorder<CellType>,
                               Insert<HeadType>, Erase<HeadType>, Change<HeadType>, Reorder<HeadType>,
                               Insert<Process>, Erase<Process>, Change<Process>, Reorder<Process>,
                               Set<Header>, Set<CatalogHeader>, Set<Platform>, Set<Calendar>,
                               Set<std::vector<Demand>>, Set<FrameResources>,
                               InsertOperation, EraseOperation, ChangeOperation, SetPrecedence, SetZoning,
                               ChangeProduct, PlaceHead, RemoveHead, ReplaceHead, AssignOperation,
                               ReplaceSetup, Set<std::optional<Economics>>, Set<Lines>, Set<LineSnapshot>,
                               OpenScenario, EditGroup>;
    Value value;
};

/// Applies the edit and returns the one that undoes it exactly: applying both leaves an equal project.
/// On an error the project is untouched; Error::subject names the element.
Result<Edit> applyEdit(Project &project, const Edit &edit);

/// What a check must look at again after an edit.
struct Touched {
    bool everything = false;   ///< order, catalog or product changed: check the whole line
    std::vector<CellId> cells; ///< else only these, sorted, unique
};

/// Cells whose cycle can differ after the edit, for one product. project: the state before the edit.
Touched touchedBy(const Project &project, const ProductId &product, const Edit &edit);

} // namespace lw::model
