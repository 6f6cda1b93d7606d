// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace lw::model {

enum class Severity : std::uint8_t {
    Info,
    Warning, ///< the line runs, but not as it should
    Error    ///< no recipe may be derived
};

enum class ProblemCode : std::uint8_t {
    UnknownReference,       ///< an id that nothing has
    DuplicateId,
    InvalidValue,           ///< negative time, ratio outside 0–1, empty id, reversed limits
    SetupMissing,           ///< a product without a setup
    InterfaceMismatch,      ///< head and socket have different interface classes
    SocketUnknown,          ///< the cell type has no socket of that number
    SocketTaken,            ///< two heads in one socket
    HeadPlacedTwice,
    HeadNotPlaced,          ///< an operation waits for a head that sits in no socket
    CapabilityMissing,      ///< the head cannot do the process
    ParameterOutsideHead,   ///< target or tolerance outside the limits of the head
    ParameterOutsideSpec,   ///< target or tolerance outside the limits of the process
    OperationUnassigned,
    OperationAssignedTwice,
    NotManual,              ///< assigned to a person, but it has no manual time
    OperatorMissing,        ///< assigned to a person on a cell without operators
    PrecedenceBroken,       ///< the predecessor runs on a later cell
    PrecedenceCycle,        ///< operations wait for each other
    ZoningBroken,
    MagazineOverfull,
    DemandMissing,          ///< no demand, so there is no takt
    OverTakt,               ///< cell cycle above takt
    OverTaktEffective,      ///< cycle under takt, but not with its stops and rejects
};

enum class SubjectKind : std::uint8_t {
    Project, Catalog, Process, CellType, HeadType, Cell, Socket, Head, Product, Operation, Precedence, Zoning, Demand
};

/// Where a problem is: screens jump there.
struct Subject {
    SubjectKind kind = SubjectKind::Project;
    std::string id;      ///< of the thing; for a socket "C05/2", an arc "OP10 → OP20", a zoning "OP10, OP20"
    std::string product; ///< when it is a matter of one product

    auto operator<=>(const Subject &) const = default;
};

/// One named figure or id that the sentence needs. By code, with the subject in front of the colon:
///
///     UnknownReference        what refers: reference, kind (of what is missing: "interface", "process", "parameter",
///                             "cell-type", "head-type", "cell", "head", "product", "operation")
///     DuplicateId             Process, CellType, HeadType, Cell, Head, Product (also: second setup or demand of it),
///                             Operation, Catalog: id, kind (as above, or "setup", "demand", "arc")
///     InvalidValue            what has it: field ("copies", "time.base"), value (double, Duration or string)
///     SetupMissing            Product: none
///     InterfaceMismatch       Socket: head, headType, headInterface, socketInterface
///     SocketUnknown           Socket: head, cellType, sockets (double; how many there are)
///     SocketTaken             Socket: head, other (who came first)
///     HeadPlacedTwice         Head: socket, other (the first socket)
///     HeadNotPlaced           Operation: head
///     CapabilityMissing       Operation: head, headType, process
///     ParameterOutsideHead    Operation: parameter, unit, bound ("target", "lower", "upper"), value, minimum, maximum
///                             (double), head, headType. Error for the target, Warning for the tolerance
///     ParameterOutsideSpec    Operation: parameter, unit, bound, value, minimum, maximum, process; severity likewise
///     OperationUnassigned     Operation: none
///     OperationAssignedTwice  Operation: performer, other (the first performer)
///     NotManual               Operation: cell
///     OperatorMissing         Operation: cell, cellType
///     PrecedenceBroken        Precedence: before, after, beforeCell, afterCell
///     PrecedenceCycle         Product: loop ("a → b → a")
///     ZoningBroken            Zoning: kind ("same-cell", "separate-cells"), first, second, firstCell, secondCell
///     MagazineOverfull        Project: spare, places (double); Warning
///     DemandMissing           Product: none; Info
///     OverTakt                Cell: cycle (per copy), takt (Duration)
///     OverTaktEffective       Cell: cycle (effective), takt (Duration), availability, quality (double); Warning
///
/// Facts are strings where nothing else is said. Where severity is not said, it is Error.
struct Fact {
    std::string key;
    std::variant<std::string, double, Duration> value;

    bool operator==(const Fact &) const = default;
};

/// A problem as data; app/text makes the sentence and the fix from code and facts.
struct Problem {
    ProblemCode code{};
    Severity severity = Severity::Error;
    Subject subject;
    std::vector<Fact> facts;

    bool operator==(const Problem &) const = default;
};

} // namespace lw::model
