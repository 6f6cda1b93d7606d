// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <string>
#include <vector>

namespace lw::model {

// What needs a thing of the catalog, by id and in the order of the project. Nothing else keeps it from being erased.

/// Head types with that capability, then operations as "X10/OP050".
std::vector<std::string> usersOf(const Project &project, const ProcessId &process);
/// Cells: "C05".
std::vector<std::string> usersOf(const Project &project, const CellTypeId &type);
/// Heads by serial: "SD20-0412".
std::vector<std::string> usersOf(const Project &project, const HeadTypeId &type);
/// Cell types with such a socket, then head types.
std::vector<std::string> usersOf(const Project &project, const InterfaceId &interface);
/// Head types that limit it, then operations that aim at it. key: of a parameter of that process.
std::vector<std::string> usersOf(const Project &project, const ProcessId &process, const std::string &key);
/// Heads that sit in that socket of a cell of the type, in any setup. number: 1-based.
std::vector<std::string> usersOf(const Project &project, const CellTypeId &type, std::uint32_t number);

} // namespace lw::model
