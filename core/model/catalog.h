// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/quantity.h"
#include "core/model/ids.h"
#include "core/model/localtext.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lw::model {

/// Colour and icon of a process on every screen.
enum class ProcessFamily : std::uint8_t { Handle, Dispense, Fasten, Press, Inspect, Test, Other };

/// What a number means: screens, validation, recipes and reports all read this.
struct ParameterSpec {
    std::string key;  ///< unique within its process, "torque"
    LocalText label;
    std::string unit; ///< as shown, "N·m"
    double minimum = 0;
    double maximum = 0;
    int decimals = 0;

    bool operator==(const ParameterSpec &) const = default;
};

struct Process {
    using IdType = ProcessId;
    ProcessId id;
    LocalText name;
    ProcessFamily family = ProcessFamily::Other;
    LocalText quantityUnit; ///< what Operation::quantity counts: screws, mm of bead, channels
    std::vector<ParameterSpec> parameters;

    bool operator==(const Process &) const = default;
};

/// Mean times of one exchangeable part; availability = mtbf / (mtbf + mttr). Zero mtbf: never fails.
struct Reliability {
    Duration mtbf{};
    Duration mttr{};

    bool operator==(const Reliability &) const = default;
};

struct InterfaceClass {
    InterfaceId id;
    LocalText name;

    bool operator==(const InterfaceClass &) const = default;
};

/// Ceiling or floor rail (天地轨): carriers bring heads to the sockets, none can pass another.
struct Rail {
    std::uint32_t carriers = 0;
    double speedMps = 0; ///< m/s

    bool operator==(const Rail &) const = default;
};

struct Platform {
    LocalText name;
    Length pitch;
    std::vector<InterfaceClass> interfaces;
    Rail ceiling;
    Rail floor;

    bool operator==(const Platform &) const = default;
};

/// One place for a head. Heads whose sockets share a zone exclude each other.
struct SocketSpec {
    InterfaceId interface;
    std::uint32_t zone = 0;

    bool operator==(const SocketSpec &) const = default;
};

struct CellType {
    using IdType = CellTypeId;
    CellTypeId id;
    LocalText name;
    Length width;
    std::vector<SocketSpec> sockets; ///< socket n of a SocketRef is sockets[n - 1]
    Duration indexTime{};            ///< transport in, clamp, release
    Reliability base;
    double basePowerW = 0;
    Money cost;
    std::uint32_t operators = 0;
    std::string notes; ///< where the figures come from

    bool operator==(const CellType &) const = default;
};

struct Envelope {
    Length width;
    Length depth;
    Length height;

    bool operator==(const Envelope &) const = default;
    double volumeLitres() const
    {
        return millimetres(width) * millimetres(depth) * millimetres(height) * 1e-6;
    }
};

/// time = base + perUnit × quantity, rounded to the nearest microsecond.
struct TimeModel {
    Duration base{};
    Duration perUnit{};

    bool operator==(const TimeModel &) const = default;
};

struct ParameterRange {
    std::string key; ///< of the process's ParameterSpec
    double minimum = 0;
    double maximum = 0;

    bool operator==(const ParameterRange &) const = default;
};

/// What a head can do, within which limits, how fast.
struct Capability {
    ProcessId process;
    std::vector<ParameterRange> limits;
    TimeModel time;

    bool operator==(const Capability &) const = default;
};

struct CalibrationRoutine {
    std::string key; ///< "needle-z"
    LocalText name;
    Duration time{};

    bool operator==(const CalibrationRoutine &) const = default;
};

struct HeadType {
    using IdType = HeadTypeId;
    HeadTypeId id;
    LocalText name;
    InterfaceId interface;
    Envelope envelope;
    Envelope marketEnvelope; ///< of the usual machine for the same work; zero when unknown
    std::vector<Capability> capabilities;
    Duration attach{};
    Duration detach{};
    Duration verify{};
    Duration warmUp{};
    std::vector<CalibrationRoutine> calibrations;
    double accuracyUm = 0;
    double driftUmPerHour = 0;
    Reliability reliability;
    double powerW = 0;
    Money cost;
    std::string notes;

    bool operator==(const HeadType &) const = default;
};

/// What a company owns and shares between projects.
struct Catalog {
    LocalText name;
    std::string version; ///< "2026.1"
    Platform platform;
    std::vector<Process> processes;
    std::vector<CellType> cellTypes;
    std::vector<HeadType> headTypes;
    std::string notes;

    bool operator==(const Catalog &) const = default;
};

} // namespace lw::model
