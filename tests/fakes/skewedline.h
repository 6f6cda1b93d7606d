// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/smallline.h"

namespace lw::fakes {

/// The small line with all screwing on one head of C02, and an idle head in C01 that could do some of it.
inline model::Project skewedLine()
{
    using namespace model;
    Project project = smallLine();
    Setup &setup = project.setups.front();
    setup.placements.push_back({HeadId("SD20-0003"), {CellId("C01"), 3}});
    for (Assignment &assignment : setup.assignments) {
        if (assignment.operation == OperationId("OP040"))
            assignment.performer = HeadId("SD20-0001");
    }
    project.products.front().operations.back().manualTime = std::chrono::seconds(1); // not the bottleneck
    project.products.front().precedence = {{OperationId("OP030"), OperationId("OP050")}, {OperationId("OP040"), OperationId("OP050")}};
    return project;
}

} // namespace lw::fakes
