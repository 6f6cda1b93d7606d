// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/calendar.h"
#include "core/model/catalog.h"
#include "core/model/frame.h"
#include "core/model/product.h"
#include "core/model/setup.h"

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

    bool operator==(const Project &) const = default;
};

} // namespace lw::model
