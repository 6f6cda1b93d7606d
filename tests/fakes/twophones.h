// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/smallline.h"

namespace lw::fakes {

/// The small line with a second phone on it: eight instead of four board screws, on the same heads, and one third of the
/// demand.
inline model::Project twoPhones()
{
    model::Project project = smallLine();
    model::Product second = project.products.front();
    second.id = model::ProductId("P2");
    second.name = {"Phone 2", "手机 2"};
    second.operations.at(2).quantity = 8;
    project.products.push_back(std::move(second));
    model::Setup setup = project.setups.front();
    setup.product = model::ProductId("P2");
    project.setups.push_back(std::move(setup));
    project.demands = {{model::ProductId("P1"), 2000}, {model::ProductId("P2"), 1000}};
    return project;
}

} // namespace lw::fakes
