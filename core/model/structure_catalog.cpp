// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structure.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <string>

namespace lw::model::structure {

namespace {

bool knowsInterface(const Platform &platform, const InterfaceId &id)
{
    return std::any_of(platform.interfaces.begin(), platform.interfaces.end(),
                       [&](const InterfaceClass &known) { return known.id == id; });
}

void checkPlatform(const Platform &platform, Problems &found)
{
    const Subject subject{SubjectKind::Catalog, {}, {}};
    notNegative(found, subject, "platform.pitch", platform.pitch);
    notNegative(found, subject, "platform.ceiling.speedMps", platform.ceiling.speedMps);
    notNegative(found, subject, "platform.floor.speedMps", platform.floor.speedMps);
    for (auto at = platform.interfaces.begin(); at != platform.interfaces.end(); ++at) {
        const auto same = [&](const InterfaceClass &other) { return other.id == at->id; };
        if (at->id.empty())
            invalid(found, subject, "platform.interfaces.id", std::string());
        else if (std::any_of(platform.interfaces.begin(), at, same))
            duplicate(found, subject, at->id.value, "interface");
    }
}

void checkProcess(const Process &process, const Subject &subject, Problems &found)
{
    for (auto at = process.parameters.begin(); at != process.parameters.end(); ++at) {
        const std::string path = "parameters." + at->key;
        const auto same = [&](const ParameterSpec &other) { return other.key == at->key; };
        if (at->key.empty())
            invalid(found, subject, "parameters.key", std::string());
        else if (std::any_of(process.parameters.begin(), at, same))
            duplicate(found, subject, at->key, "parameter");
        if (!(at->minimum <= at->maximum))
            invalid(found, subject, path + ".maximum", at->maximum);
        if (at->decimals < 0)
            invalid(found, subject, path + ".decimals", static_cast<double>(at->decimals));
    }
}

void checkReliability(const Reliability &value, const Subject &subject, Problems &found)
{
    notNegative(found, subject, "reliability.mtbf", value.mtbf);
    notNegative(found, subject, "reliability.mttr", value.mttr);
}

void checkCellType(const Project &project, const CellType &type, const Subject &subject, Problems &found)
{
    notNegative(found, subject, "width", type.width);
    notNegative(found, subject, "indexTime", type.indexTime);
    checkReliability(type.base, subject, found);
    notNegative(found, subject, "basePowerW", type.basePowerW);
    notNegative(found, subject, "cost", static_cast<double>(type.cost.minor));
    for (const SocketSpec &socket : type.sockets)
        if (!knowsInterface(project.catalog.platform, socket.interface))
            unknown(found, subject, socket.interface.value, "interface");
}

void checkCapability(const Project &project, const ProjectIndex &index, const Capability &capability,
                     const Subject &subject, Problems &found)
{
    const std::string path = "capabilities." + capability.process.value;
    notNegative(found, subject, (path + ".time.base").c_str(), capability.time.base);
    notNegative(found, subject, (path + ".time.perUnit").c_str(), capability.time.perUnit);
    const std::uint32_t process = index.processes.find(project.catalog.processes, capability.process);
    if (process == absent)
        unknown(found, subject, capability.process.value, "process");
    for (const ParameterRange &range : capability.limits) {
        if (process != absent && !findParameter(project.catalog.processes[process], range.key))
            unknown(found, subject, range.key, "parameter");
        if (!(range.minimum <= range.maximum))
            invalid(found, subject, path + ".limits." + range.key + ".maximum", range.maximum);
    }
}

void checkEnvelope(const Envelope &envelope, const char *field, const Subject &subject, Problems &found)
{
    for (const Length side : {envelope.width, envelope.depth, envelope.height})
        notNegative(found, subject, field, side);
}

void checkHeadType(const Project &project, const ProjectIndex &index, const HeadType &type, const Subject &subject,
                   Problems &found)
{
    if (!knowsInterface(project.catalog.platform, type.interface))
        unknown(found, subject, type.interface.value, "interface");
    checkEnvelope(type.envelope, "envelope", subject, found);
    checkEnvelope(type.marketEnvelope, "marketEnvelope", subject, found);
    for (const Capability &capability : type.capabilities)
        checkCapability(project, index, capability, subject, found);
    notNegative(found, subject, "attach", type.attach);
    notNegative(found, subject, "detach", type.detach);
    notNegative(found, subject, "verify", type.verify);
    notNegative(found, subject, "warmUp", type.warmUp);
    for (const CalibrationRoutine &routine : type.calibrations)
        notNegative(found, subject, ("calibrations." + routine.key).c_str(), routine.time);
    notNegative(found, subject, "accuracyUm", type.accuracyUm);
    notNegative(found, subject, "driftUmPerHour", type.driftUmPerHour);
    checkReliability(type.reliability, subject, found);
    notNegative(found, subject, "powerW", type.powerW);
    notNegative(found, subject, "cost", static_cast<double>(type.cost.minor));
}

} // namespace

void checkCatalog(const Project &project, const ProjectIndex &index, Problems &found)
{
    const Catalog &catalog = project.catalog;
    checkPlatform(catalog.platform, found);
    for (std::uint32_t at = 0; at < catalog.processes.size(); ++at) {
        const Subject subject{SubjectKind::Process, catalog.processes[at].id.value, {}};
        checkId(catalog.processes, at, index.processes, subject, "process", found);
        checkProcess(catalog.processes[at], subject, found);
    }
    for (std::uint32_t at = 0; at < catalog.cellTypes.size(); ++at) {
        const Subject subject{SubjectKind::CellType, catalog.cellTypes[at].id.value, {}};
        checkId(catalog.cellTypes, at, index.cellTypes, subject, "cell-type", found);
        checkCellType(project, catalog.cellTypes[at], subject, found);
    }
    for (std::uint32_t at = 0; at < catalog.headTypes.size(); ++at) {
        const Subject subject{SubjectKind::HeadType, catalog.headTypes[at].id.value, {}};
        checkId(catalog.headTypes, at, index.headTypes, subject, "head-type", found);
        checkHeadType(project, index, catalog.headTypes[at], subject, found);
    }
}

} // namespace lw::model::structure
