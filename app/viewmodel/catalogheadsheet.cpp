// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/enumtext.h"
#include "app/text/numbers.h"
#include "app/viewmodel/catalogbuilding.h"
#include "core/model/catalogusers.h"

namespace lw::viewmodel {

using namespace catalog;

namespace {

using Head = model::HeadType;

CatalogSection aboutSection(const model::Project &project, const Head &type)
{
    CatalogSection section{.key = QStringLiteral("about"), .title = CatalogWords::tr("Head type"), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields.push_back(idField(type, project.catalog.headTypes, !model::usersOf(project, type.id).empty()));
    addNames(section.fields, type);
    section.fields.push_back(choice(QStringLiteral("interface"), CatalogWords::tr("Interface"), interfaceNames(project), interfaceRow(project, type.interface),
        setting<Head>(type.id, [ids = interfaceIds(project)](Head &next, const QVariant &row) { next.interface = ids.at(row.toUInt()); })));
    section.fields.push_back(moneyField(project, type));
    section.fields.push_back(number(QStringLiteral("power"), CatalogWords::tr("Power"), type.powerW, {QStringLiteral("W"), 0, 1e5, 0},
        setting<Head>(type.id, [](Head &next, const QVariant &value) { next.powerW = value.toDouble(); })));
    section.fields.push_back(number(QStringLiteral("accuracy"), CatalogWords::tr("Accuracy ±"), type.accuracyUm, {QStringLiteral("µm"), 0, 1e5, 1},
        setting<Head>(type.id, [](Head &next, const QVariant &value) { next.accuracyUm = value.toDouble(); })));
    section.fields.push_back(number(QStringLiteral("drift"), CatalogWords::tr("Drift"), type.driftUmPerHour, {QStringLiteral("µm/h"), 0, 1e4, 2},
        setting<Head>(type.id, [](Head &next, const QVariant &value) { next.driftUmPerHour = value.toDouble(); })));
    section.fields.push_back(notesField(type));
    return section;
}

CatalogField edge(const Head &type, const QString &key, const QString &label, model::Envelope Head::*box, Length model::Envelope::*side)
{
    return number(key, label, millimetres(type.*box.*side), {QStringLiteral("mm"), 0, hugeLength, 1},
        setting<Head>(type.id, [box, side](Head &next, const QVariant &value) { next.*box.*side = fromMillimetres(value.toDouble()); }));
}

CatalogSection sizeSection(const Head &type)
{
    CatalogSection section{.key = QStringLiteral("size"), .title = CatalogWords::tr("Size"), .family = {}, .fields = {}, .remove = {}, .users = {}};
    using model::Envelope;
    section.fields = {edge(type, QStringLiteral("width"), CatalogWords::tr("Width"), &Head::envelope, &Envelope::width),
        edge(type, QStringLiteral("depth"), CatalogWords::tr("Depth"), &Head::envelope, &Envelope::depth),
        edge(type, QStringLiteral("height"), CatalogWords::tr("Height"), &Head::envelope, &Envelope::height),
        edge(type, QStringLiteral("marketWidth"), CatalogWords::tr("Market machine, width"), &Head::marketEnvelope, &Envelope::width),
        edge(type, QStringLiteral("marketDepth"), CatalogWords::tr("Market machine, depth"), &Head::marketEnvelope, &Envelope::depth),
        edge(type, QStringLiteral("marketHeight"), CatalogWords::tr("Market machine, height"), &Head::marketEnvelope, &Envelope::height)};
    return section;
}

CatalogSection exchangeSection(const Head &type)
{
    CatalogSection section{.key = QStringLiteral("exchange"), .title = CatalogWords::tr("Exchange"), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields = {duration(type, QStringLiteral("attach"), CatalogWords::tr("Attach"), &Head::attach),
        duration(type, QStringLiteral("detach"), CatalogWords::tr("Detach"), &Head::detach),
        duration(type, QStringLiteral("verify"), CatalogWords::tr("Verify"), &Head::verify),
        duration(type, QStringLiteral("warmUp"), CatalogWords::tr("Warm up"), &Head::warmUp)};
    return section;
}

/// One end of the range of a parameter: it stays inside what the process knows, and below or above the other end.
CatalogField limitField(const Head &type, std::size_t at, const model::ParameterRange &range, const model::ParameterSpec *spec, bool upper)
{
    const QString name = spec ? lw::text::localized(spec->label) : lw::text::fromUtf8(range.key);
    const QString key = QStringLiteral("%1.%2.%3").arg(lw::text::fromUtf8(type.capabilities[at].process.value), lw::text::fromUtf8(range.key),
        upper ? QStringLiteral("max") : QStringLiteral("min"));
    NumberSpec limits{spec ? lw::text::fromUtf8(spec->unit) : QString(), upper ? range.minimum : spec ? spec->minimum : -1e9,
        upper ? spec ? spec->maximum : 1e9 : range.maximum, spec ? spec->decimals : 3};
    if (spec)
        limits.hint = CatalogWords::tr("The process knows %1 to %2").arg(lw::text::number(spec->minimum, spec->decimals),
            lw::text::withUnit(spec->maximum, spec->decimals, limits.unit));
    return number(key, (upper ? CatalogWords::tr("%1, max") : CatalogWords::tr("%1, min")).arg(name), upper ? range.maximum : range.minimum, limits,
        setting<Head>(type.id, [process = type.capabilities[at].process, parameter = range.key, upper](Head &next, const QVariant &value) {
            for (model::Capability &capability : next.capabilities)
                for (model::ParameterRange &entry : capability.limits)
                    if (capability.process == process && entry.key == parameter)
                        (upper ? entry.maximum : entry.minimum) = value.toDouble();
        }));
}

CatalogField timeField(const Head &type, const model::ProcessId &process, const QString &key, const QString &label, Duration model::TimeModel::*member,
    const QString &hint)
{
    const model::Capability *capability = model::findCapability(type, process);
    return number(lw::text::fromUtf8(process.value) + QLatin1Char('.') + key, label, seconds(capability->time.*member),
        {QStringLiteral("s"), 0, hugeSeconds, 3, hint}, setting<Head>(type.id, [process, member](Head &next, const QVariant &value) {
            for (model::Capability &entry : next.capabilities)
                if (entry.process == process)
                    entry.time.*member = fromSeconds(value.toDouble());
        }));
}

CatalogSection capabilitySection(const model::Project &project, const Head &type, std::size_t at)
{
    const model::Capability &capability = type.capabilities[at];
    const model::Process *process = model::find(project, capability.process);
    const QString unit = process ? lw::text::localized(process->quantityUnit) : QString();
    CatalogSection section{.key = QStringLiteral("capability ") + lw::text::fromUtf8(capability.process.value),
        .title = process ? lw::text::localized(process->name) : lw::text::fromUtf8(capability.process.value),
        .family = lw::text::familyKey(process ? process->family : model::ProcessFamily::Other), .fields = {}, .remove = {}, .users = {}};
    section.fields = {timeField(type, capability.process, QStringLiteral("base"), CatalogWords::tr("Base time"), &model::TimeModel::base,
                          CatalogWords::tr("Once for each operation, whatever its quantity")),
        timeField(type, capability.process, QStringLiteral("unit"), unit.isEmpty() ? CatalogWords::tr("Time per unit") : CatalogWords::tr("Time per unit (%1)").arg(unit),
            &model::TimeModel::perUnit, CatalogWords::tr("Time of an operation = base time + this × quantity"))};
    for (const model::ParameterRange &range : capability.limits) {
        const model::ParameterSpec *spec = process ? model::findParameter(*process, range.key) : nullptr;
        section.fields.push_back(limitField(type, at, range, spec, false));
        section.fields.push_back(limitField(type, at, range, spec, true));
    }
    section.remove = reshaping<Head>(type.id, [id = capability.process](Head &next) {
        std::erase_if(next.capabilities, [&](const model::Capability &entry) { return entry.process == id; });
    });
    return section;
}

CatalogSection calibrationSection(const Head &type, std::size_t at)
{
    const model::CalibrationRoutine &routine = type.calibrations[at];
    const QString key = QStringLiteral("calibration %1").arg(at);
    const auto changing = [&](auto set) {
        return setting<Head>(type.id, [at, set](Head &next, const QVariant &value) {
            if (at < next.calibrations.size())
                set(next.calibrations[at], value);
        });
    };
    CatalogSection section{.key = key, .title = CatalogWords::tr("Calibration: %1").arg(lw::text::localized(routine.name)), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields = {
        text(key + QStringLiteral(".key"), CatalogWords::tr("Key"), routine.key,
            changing([](model::CalibrationRoutine &entry, const QVariant &value) { entry.key = value.toString().toStdString(); })),
        text(key + QStringLiteral(".en"), CatalogWords::tr("Name, English"), routine.name.en,
            changing([](model::CalibrationRoutine &entry, const QVariant &value) { entry.name.en = value.toString().toStdString(); })),
        text(key + QStringLiteral(".zh"), CatalogWords::tr("Name, Chinese"), routine.name.zh,
            changing([](model::CalibrationRoutine &entry, const QVariant &value) { entry.name.zh = value.toString().toStdString(); })),
        number(key + QStringLiteral(".time"), CatalogWords::tr("Time"), seconds(routine.time), {QStringLiteral("s"), 0, hugeSeconds, 1},
            changing([](model::CalibrationRoutine &entry, const QVariant &value) { entry.time = fromSeconds(value.toDouble()); }))};
    section.remove = reshaping<Head>(type.id, [at](Head &next) {
        if (at < next.calibrations.size())
            next.calibrations.erase(next.calibrations.begin() + static_cast<std::ptrdiff_t>(at));
    });
    return section;
}

/// A capability begins with the whole range of its process and a second for each unit.
CatalogAddition capabilityAddition(const Head &type, const model::Process &process)
{
    model::Capability made{.process = process.id, .limits = {}, .time = {.base = {}, .perUnit = fromSeconds(1)}};
    for (const model::ParameterSpec &spec : process.parameters)
        made.limits.push_back({spec.key, spec.minimum, spec.maximum});
    return {{.key = QStringLiteral("capability ") + lw::text::fromUtf8(process.id.value), .name = lw::text::localized(process.name), .note = {},
                .family = lw::text::familyKey(process.family)},
        reshaping<Head>(type.id, [made](Head &next) { next.capabilities.push_back(made); })};
}

CatalogAddition calibrationAddition(const Head &type)
{
    const model::CalibrationRoutine made{.key = "calibration-" + std::to_string(type.calibrations.size() + 1),
        .name = {.en = "Calibration", .zh = "标定"}, .time = fromSeconds(60)};
    return {{.key = QStringLiteral("calibration"), .name = CatalogWords::tr("Calibration routine"), .note = {}, .family = {}},
        reshaping<Head>(type.id, [made](Head &next) { next.calibrations.push_back(made); })};
}

} // namespace

CatalogSheet headTypeSheet(const model::Project &project, const model::HeadTypeId &id)
{
    const Head *type = model::find(project, id);
    if (!type)
        return {};
    CatalogSheet sheet;
    sheet.left = {aboutSection(project, *type), sizeSection(*type)};
    for (std::size_t at = 0; at < type->capabilities.size(); ++at)
        sheet.right.push_back(capabilitySection(project, *type, at));
    sheet.right.push_back(exchangeSection(*type));
    sheet.right.push_back(reliabilitySection(*type, &Head::reliability));
    for (std::size_t at = 0; at < type->calibrations.size(); ++at)
        sheet.right.push_back(calibrationSection(*type, at));
    for (const model::Process &process : project.catalog.processes)
        if (!model::findCapability(*type, process.id))
            sheet.additions.push_back(capabilityAddition(*type, process));
    sheet.additions.push_back(calibrationAddition(*type));
    return sheet;
}

} // namespace lw::viewmodel
