// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "app/jobs/simulationrun.h"
#include "core/simulate/derive/buffers.h"
#include "core/simulate/derive/experiment.h"
#include "core/simulate/derive/sensitivity.h"

#include <variant>

namespace lw::jobs {

/// A line to hold beside the one that is open.
struct Variant {
    enum class Kind : std::uint8_t {
        File,        ///< the line of a project file
        NoStops,     ///< nothing ever fails
        OneRepairer, ///< one stop is repaired at a time
        MorePlaces,  ///< one place more behind every cell but the last
        OtherOrder   ///< products in batches instead of one by one as drawn, or the other way round
    };
    Kind kind = Kind::File;
    QString path; ///< of a file

    bool operator==(const Variant &) const = default;
};

/// Units of a batch when the order is drawn and the other one is asked for.
inline constexpr std::uint32_t otherBatch = 50;

// The questions of an experiment.
struct CompareVariants {
    std::vector<Variant> variants;
};
struct SplitPlaces {
    std::uint32_t places = 0; ///< over all gaps of the line
};
struct PullLevers {};

struct ExperimentTask {
    SimulationTask basis;
    std::variant<CompareVariants, SplitPlaces, PullLevers> question;
};

// The answers, in the same order.
struct VariantResult {
    Variant variant;
    std::optional<Error> error;       ///< why there is no comparison
    simulate::Comparison comparison{}; ///< of the open line with the variant
};
struct VariantReport {
    std::vector<VariantResult> variants; ///< those that were done
    bool stopped = false;
};
struct SplitReport {
    simulate::ProjectLine line;
    simulate::BufferSplit split;
    /// Of the line with the split. With random numbers that the search has not seen, because the best of many on the same
    /// ones is in part the luckiest; with those of the search when it was stopped.
    simulate::Estimate throughputPerHour;
    simulate::Estimate gain; ///< over the line as it is, paired
};
struct LeverReport {
    simulate::ProjectLine line;
    simulate::Estimate throughputPerHour;
    std::optional<std::size_t> byWaiting; ///< the bottleneck by the waiting around it
    std::vector<simulate::Sensitivity> levers; ///< those that were done
    bool stopped = false;
};
using ExperimentReport = std::variant<VariantReport, SplitReport, LeverReport>;

struct ExperimentProgress {
    std::uint32_t done = 0;    ///< lines that were simulated, or levers pulled
    std::uint32_t planned = 0; ///< 0: not known
    std::optional<simulate::Estimate> best; ///< units per hour, where a best is searched for
};
using ExperimentWatch = std::function<void(const ExperimentProgress &)>;

/// Simulates what the question asks for, all lines with the same random numbers. Stopped, it is what was done until then.
/// Errors: those of simulate::lineOf and simulate::Experiment::on for the open line; Stopped when nothing was done yet.
/// What is wrong with a single variant stands at that variant.
Result<ExperimentReport> runExperiment(const ExperimentTask &task, const ExperimentWatch &watch, const std::stop_token &stop);

struct ExperimentOutcome {
    Result<std::shared_ptr<const ExperimentReport>> report;
    std::uint64_t revision = 0; ///< of the task: a newer document makes the outcome stale
};

/// One experiment on a thread of its own.
class ExperimentRun : public RunOf<ExperimentProgress, ExperimentOutcome>
{
public:
    /// runExperiment, or what stands in for it in tests.
    using Engine = std::function<Result<ExperimentReport>(
        const ExperimentTask &, const ExperimentWatch &, const std::stop_token &)>;

    explicit ExperimentRun(ExperimentTask task, Engine engine = runExperiment, QObject *parent = nullptr);
};

} // namespace lw::jobs
