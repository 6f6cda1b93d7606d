// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/document.h"
#include "app/viewmodel/figurelistmodel.h"
#include "app/viewmodel/placelists.h"
#include "core/takt/report.h"

#include <optional>

namespace lw::viewmodel {

// What the inspector lists about one thing, formatted for the screen.

std::vector<Figure> lineFigures(const model::Project &project, const takt::LineReport &report);
std::vector<Figure> cellFigures(const model::Project &project, const takt::LineReport &line, const takt::CellReport &cell);
std::vector<Figure> socketFigures(const model::Project &project, const model::SocketRef &socket);
std::vector<Figure> headFigures(const model::Project &project, const model::Head &head);
std::vector<Figure> operationFigures(const session::Document &document, const model::Operation &operation);

/// One operation of the current product as its setup does it; nothing when the product has none of that id.
std::optional<Work> workOf(const session::Document &document, const model::OperationId &operation);
/// Operations of the cell in order of begin.
std::vector<Work> cellWork(const session::Document &document, const takt::CellReport &cell);
/// Operations assigned to the head in their order, wherever it sits.
std::vector<Work> headWork(const session::Document &document, const model::HeadId &head);
/// Operations of the current product that nobody does.
std::vector<Work> unassignedWork(const session::Document &document);

/// Sockets of the cell with their heads; the marked one is selected.
std::vector<Place> cellPlaces(const session::Document &document, const model::Cell &cell, const model::SocketRef &marked);

} // namespace lw::viewmodel
