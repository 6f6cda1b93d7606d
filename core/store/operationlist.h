// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/catalog.h"
#include "core/model/product.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lw::store {

/// What the formats of other programs tell about a product: its operations with times, and what goes before what.
struct OperationList {
    std::vector<model::Process> processes;
    std::vector<model::Operation> operations; ///< manualTime is the time of the file, where it has one
    std::vector<model::Precedence> precedence;
    std::optional<Duration> cycle; ///< the takt that is asked for, where the file has one
};

/// Most operations that are taken from one file.
inline constexpr int maxOperations = 10'000;

/// Whole-number tasks 1…n become operations "OP001"… (as many digits as n needs, three at least).
std::string taskId(int number, int count);

/// The process of operations about which a file says no more than the time.
model::Process assemblyProcess();

/// .alb, the format of the assembly-line-balancing data sets (Otto, Otto and Scholl 2013): sections in angle
/// brackets. Read are "number of tasks", "cycle time", "task times", "precedence relations"; "order strength" follows
/// from them and is only looked at. Decimals may have a point or a comma. Any other section changes the problem, so it
/// is an UnknownField. secondsPerUnit: the file counts in units of its own.
Result<OperationList> readAlb(std::string_view text, double secondsPerUnit);

/// .IN2 (Scholl 1993): n, then n times, then arcs "i,j" to "-1,-1"; what comes after is remarks and not looked at.
Result<OperationList> readIn2(std::string_view text, double secondsPerUnit);

/// CSV with a header line. Columns, in any order:
///   id             required, unique
///   name_en, name_zh
///   process        id of the process; "assembly" when empty
///   quantity       1 when empty
///   time_s         seconds by hand; empty: cannot be done by hand
///   predecessors   ids, separated by semicolons
///   KEY [UNIT]     any other name with a unit in brackets: a parameter of the process, "torque [N·m]", with the value
///                  "target" or "lower;target;upper"; empty: the operation has no such parameter
Result<OperationList> readOperationTable(std::string_view text);

// Errors of all three carry the line, and as subject the section or column: SyntaxError, MissingField, UnknownField,
// BadValue (detail: the text found), DuplicateId, UnknownId, PrecedenceCycle (detail: the loop), FileTooLarge.

/// The number in a text, with point or comma; nothing when it is anything else.
std::optional<double> numberIn(std::string_view text);
std::string_view trimmed(std::string_view text);

} // namespace lw::store
