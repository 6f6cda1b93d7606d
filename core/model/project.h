// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/economics.h"
#include "core/model/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace lw::model {

/// What the document says about itself.
struct Header {
    LocalText name;
    std::string currency = "CNY"; ///< ISO 4217, of every Money in the document
    std::string notes;            ///< sources of the figures

    bool operator==(const Header &) const = default;
};

/// One line project: the whole content of a project file. A value: copy it, compare it, hand it to a thread.
/// References by id may dangle (a file can be edited by hand); validate() names those that do.
struct Project {
    Header header;
    Catalog catalog;
    std::vector<Product> products; ///< the family that shares the frame
    Frame frame;
    std::vector<Setup> setups; ///< at most one per product
    Calendar calendar;
    std::vector<Demand> demands; ///< at most one per product
    LineTitle title;             ///< which line of the project is open: what stands above
    std::vector<Scenario> scenarios; ///< the other lines; unless it is open, the main line is one of them
    std::optional<Economics> economics; ///< of all lines; none: assumedEconomics()

    bool operator==(const Project &) const = default;
};

inline LineState lineOf(const Project &project)
{
    return {project.catalog, project.products, project.frame, project.setups, project.calendar, project.demands};
}

/// The line as a project of its own: its name, its state, the figures of its project; no scenarios.
inline Project projectOf(const Project &project, const LineTitle &title, const LineState &line)
{
    return {project.header, line.catalog, line.products, line.frame,       line.setups,
            line.calendar,  line.demands, title,         {}, project.economics};
}

inline Economics economicsOf(const Project &project)
{
    return project.economics.value_or(assumedEconomics(project.header.currency));
}

} // namespace lw::model
