// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulate/derive/mix.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace lw::simulate {

namespace {

constexpr std::uint32_t largestBatch = 1'000'000;

/// Whole batches of each product in one period; the least asked for has one, none more than 64.
std::vector<std::uint32_t> batchesOf(const std::vector<double> &shares)
{
    constexpr double most = 64;
    double least = 1;
    for (const double share : shares)
        least = share > 0 ? std::min(least, share) : least;
    std::vector<std::uint32_t> batches;
    for (const double share : shares)
        batches.push_back(share > 0 ? static_cast<std::uint32_t>(std::lround(std::min(most, share / least))) : 0);
    return batches;
}

std::vector<std::uint32_t> goalChasing(const std::vector<std::uint32_t> &batches)
{
    const double period = std::accumulate(batches.begin(), batches.end(), 0.0);
    std::vector<std::uint32_t> order;
    std::vector<double> made(batches.size(), 0);
    while (order.size() < static_cast<std::size_t>(period)) {
        const double place = static_cast<double>(order.size()) + 1;
        std::size_t next = 0;
        double furthest = -period;
        for (std::size_t product = 0; product < batches.size(); ++product) {
            const double behind = place * batches[product] / period - made[product];
            if (batches[product] > made[product] && behind > furthest) {
                furthest = behind;
                next = product;
            }
        }
        ++made[next];
        order.push_back(static_cast<std::uint32_t>(next));
    }
    return order;
}

Result<std::vector<std::uint32_t>> positionsOf(const std::vector<model::ProductId> &sequence,
                                               const std::vector<model::ProductId> &products)
{
    std::vector<std::uint32_t> order;
    for (const model::ProductId &product : sequence) {
        const auto at = std::find(products.begin(), products.end(), product);
        if (at == products.end())
            return Error{.code = Errc::UnknownId, .subject = "product " + product.value};
        order.push_back(static_cast<std::uint32_t>(at - products.begin()));
    }
    if (order.empty())
        return Error{.code = Errc::BadValue, .subject = "sequence", .detail = "0"};
    return order;
}

Result<std::vector<std::uint32_t>> orderOf(const Flow &flow, const std::vector<model::ProductId> &products,
                                           const std::vector<double> &shares)
{
    if (flow.order == FlowOrder::Given)
        return positionsOf(flow.sequence, products);
    if (flow.batch == 0 || flow.batch > largestBatch)
        return Error{.code = Errc::BadValue, .subject = "batch", .detail = std::to_string(flow.batch)};
    std::vector<std::uint32_t> order;
    for (const std::uint32_t product : goalChasing(batchesOf(shares)))
        order.insert(order.end(), flow.batch, product);
    return order;
}

} // namespace

std::vector<double> demandShares(const model::Project &project, const std::vector<model::ProductId> &products)
{
    std::vector<double> shares;
    for (const model::ProductId &product : products) {
        const model::Demand *demand = model::findDemand(project, product);
        shares.push_back(demand ? std::max(0.0, demand->unitsPerDay) : 0);
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share = sum > 0 ? share / sum : 1 / static_cast<double>(shares.size());
    return shares;
}

Result<Mix> mixOf(const Flow &flow, const std::vector<model::ProductId> &products, std::vector<double> &shares)
{
    if (products.size() < 2 && flow.order != FlowOrder::Given)
        return Mix{};
    if (flow.order == FlowOrder::Proportional)
        return Mix{.sequence = {}, .shares = shares};
    Result<std::vector<std::uint32_t>> order = orderOf(flow, products, shares);
    if (!order)
        return order.error();
    shares.assign(products.size(), 0);
    for (const std::uint32_t product : *order)
        shares[product] += 1 / static_cast<double>(order->size());
    if (products.size() < 2)
        return Mix{};
    return Mix{.sequence = *std::move(order), .shares = {}};
}

} // namespace lw::simulate
