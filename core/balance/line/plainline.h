// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/balance/line/linesearch.h"
#include "core/balance/salbp/salbp.h"

#include <optional>
#include <stop_token>

namespace lw::balance::line {

/// The line as plain tasks and stations, when it is no more than that: one product, cells alike that do one thing at a
/// time (a person, or one kind of head in one zone, enough of them for all), no zoning that keeps tasks apart, nothing
/// of the present setup to keep. Nothing otherwise: then only LineSearch will do.
std::optional<PlainProblem> plainForm(const LineProblem &problem, const LineTarget &target);

/// What the plain engine finds for that form; status as it says.
struct PlainResult {
    SearchResult search;
    Status status{};
    std::uint64_t nodes = 0;
};
PlainResult searchPlain(const LineProblem &problem, const LineTarget &target, const PlainProblem &plain,
                        const Limits &limits, const Watch &watch, std::stop_token stop);

} // namespace lw::balance::line
