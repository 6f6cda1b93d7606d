// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulate/fluid.h"
#include "core/simulate/simulate.h"
#include "core/simulate/slotted.h"

#include <QString>

#include <variant>
#include <vector>

namespace lw::cli {

/// What is compared of a case.
enum class Figure : std::uint8_t {
    Throughput, ///< good parts per second or slot
    Loss,       ///< share of the parts that arrive at a full line
    Number,     ///< parts in the line, mean over time
    Time        ///< seconds in the line, mean over the parts
};

QString figureKey(Figure figure); ///< not translated: "throughput", "loss", "number", "time"

struct KnownFigure {
    Figure figure = Figure::Throughput;
    double value = 0;
    double uncertainty = 0; ///< of the value: rounding, or the half-width of the simulation that it comes from
};

/// A synchronous line.
struct SlottedCase {
    std::vector<simulate::SlottedMachine> machines;
    simulate::Blocking blocking{};
};

/// A line of which some figures are known.
struct KnownCase {
    QString name;
    std::variant<simulate::Line, SlottedCase, simulate::FluidPair> line;
    std::vector<KnownFigure> figures; ///< the throughput first
};

/// The reference line: 20 cells of 1 s, stops after 100 s of work for 10 s, both exponential; 5 places: 0.6090 ± 0.0006.
simulate::Line referenceLine(std::uint32_t places);

/// M/M/1/K queues; saturated lines of 2 to 8 cells with exponential times, balanced (exact Markov chains; without places
/// those of Hillier and Boling 1967) and not; the reference line by places; Bernoulli lines; lines of two and three
/// machines with geometric failures; pairs of machines with continuous flow.
std::vector<KnownCase> knownCases();

struct CaseResult {
    KnownCase known;
    std::vector<simulate::Estimate> found; ///< by figure, 99.9 %
    QString engine;                        ///< key: "calendar", "recursion", "slotted", "fluid"
    double seconds = 0;                    ///< of computation

    bool isInside(std::size_t figure) const;
    bool isInside() const; ///< all of them
};

/// Runs so many parts, in 16 replications; one run tells all figures. Errors: those of simulate.
Result<CaseResult> runCase(const KnownCase &known, double parts, std::uint64_t seed, unsigned threads,
    const std::stop_token &stop);

} // namespace lw::cli
