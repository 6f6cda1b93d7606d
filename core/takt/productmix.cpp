// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/takt/productmix.h"

#include "core/model/lookup.h"
#include "core/takt/linecheck.h"

#include <cmath>

namespace lw::takt {

namespace {

double unitsOf(const model::Project &project, const model::ProductId &product)
{
    const model::Demand *demand = model::findDemand(project, product);
    return demand ? demand->unitsPerDay : 0;
}

} // namespace

std::vector<ProductShare> productShares(const model::Project &project)
{
    double all = 0;
    for (const model::Product &product : project.products)
        all += unitsOf(project, product.id);
    std::vector<ProductShare> shares;
    for (const model::Product &product : project.products) {
        const double units = all > 0 ? unitsOf(project, product.id) : model::findSetup(project, product.id) ? 1 : 0;
        if (units > 0)
            shares.push_back({product.id, units});
    }
    const double sum = all > 0 ? all : static_cast<double>(shares.size());
    for (ProductShare &part : shares)
        part.share /= sum;
    return shares;
}

std::vector<ProductLoad> productLoads(const model::Project &project)
{
    std::vector<ProductLoad> loads;
    for (const ProductShare &part : productShares(project))
        loads.push_back({checkLine(project, part.product), part.share});
    return loads;
}

Duration meanOf(const std::vector<ProductLoad> &loads, std::size_t cell, Duration CellReport::*figure)
{
    double sum = 0;
    for (const ProductLoad &load : loads)
        sum += load.share * static_cast<double>((load.report.cells[cell].*figure).count());
    return Duration(std::llround(sum));
}

} // namespace lw::takt
