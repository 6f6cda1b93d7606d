// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

namespace lw::model {

/// The element with that id, or nullptr. Linear: for edits and screens. Engines build an index of their own.
const Process *find(const Project &project, const ProcessId &id);
const CellType *find(const Project &project, const CellTypeId &id);
const HeadType *find(const Project &project, const HeadTypeId &id);
const Product *find(const Project &project, const ProductId &id);
const Cell *find(const Project &project, const CellId &id);
const Head *find(const Project &project, const HeadId &id);
const Operation *find(const Product &product, const OperationId &id);
const Setup *findSetup(const Project &project, const ProductId &product);
const Demand *findDemand(const Project &project, const ProductId &product);

const Placement *findPlacement(const Setup &setup, const HeadId &head);
const Placement *findPlacement(const Setup &setup, const SocketRef &socket);
const Assignment *findAssignment(const Setup &setup, const OperationId &operation);

const Capability *findCapability(const HeadType &type, const ProcessId &process);
const ParameterSpec *findParameter(const Process &process, const std::string &key);

/// The cell where that performer works in this setup; empty when the head sits nowhere.
CellId cellOf(const Setup &setup, const Performer &performer);

/// Time of the operation on that head type: base + perUnit × quantity; nothing when it lacks the capability.
std::optional<Duration> operationTime(const Operation &operation, const HeadType &type);

} // namespace lw::model
