// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/enumtext.h"
#include "app/viewmodel/catalogbuilding.h"
#include "core/model/catalogusers.h"

#include <array>

namespace lw::viewmodel {

using namespace catalog;

namespace {

using model::Process;
using model::ProcessFamily;

constexpr std::array families{ProcessFamily::Handle, ProcessFamily::Dispense, ProcessFamily::Fasten, ProcessFamily::Press,
    ProcessFamily::Inspect, ProcessFamily::Test, ProcessFamily::Other};
constexpr double hugeValue = 1e9;

CatalogSection aboutSection(const model::Project &project, const Process &process)
{
    CatalogSection section{.key = QStringLiteral("about"), .title = CatalogWords::tr("Process"), .family = {}, .fields = {}, .remove = {}, .users = {}};
    section.fields.push_back(idField(process, project.catalog.processes, !model::usersOf(project, process.id).empty()));
    addNames(section.fields, process);
    QStringList names;
    for (const ProcessFamily family : families)
        names << lw::text::familyName(family);
    section.fields.push_back(choice(QStringLiteral("family"), CatalogWords::tr("Family"), names, static_cast<int>(process.family),
        setting<Process>(process.id, [](Process &next, const QVariant &row) { next.family = families.at(row.toUInt()); })));
    section.fields.push_back(nameField<Process>(process.id, QStringLiteral("unit.en"), CatalogWords::tr("Counts, English"), process.quantityUnit,
        &Process::quantityUnit, &model::LocalText::en));
    section.fields.back().hint = CatalogWords::tr("What the quantity of an operation counts: screws, mm of bead, channels");
    section.fields.push_back(nameField<Process>(process.id, QStringLiteral("unit.zh"), CatalogWords::tr("Counts, Chinese"), process.quantityUnit,
        &Process::quantityUnit, &model::LocalText::zh));
    return section;
}

CatalogSection parameterSection(const model::Project &project, const Process &process, std::size_t at)
{
    const model::ParameterSpec &spec = process.parameters[at];
    const QString key = QStringLiteral("parameter %1").arg(at);
    const auto changing = [&](auto set) {
        return setting<Process>(process.id, [at, set](Process &next, const QVariant &value) {
            if (at < next.parameters.size())
                set(next.parameters[at], value);
        });
    };
    const auto word = [&](const char *name, const QString &label, const std::string &value, auto member) {
        return text(key + QLatin1String(name), label, value, changing([member](model::ParameterSpec &next, const QVariant &written) {
            member(next) = written.toString().toStdString();
        }));
    };
    CatalogSection section{.key = key, .title = lw::text::localized(spec.label), .family = {}, .fields = {}, .remove = {},
        .users = model::usersOf(project, process.id, spec.key)};
    const QString unit = lw::text::fromUtf8(spec.unit);
    section.fields = {word(".key", CatalogWords::tr("Key"), spec.key, [](model::ParameterSpec &next) -> std::string & { return next.key; }),
        word(".en", CatalogWords::tr("Name, English"), spec.label.en, [](model::ParameterSpec &next) -> std::string & { return next.label.en; }),
        word(".zh", CatalogWords::tr("Name, Chinese"), spec.label.zh, [](model::ParameterSpec &next) -> std::string & { return next.label.zh; }),
        word(".unit", CatalogWords::tr("Unit"), spec.unit, [](model::ParameterSpec &next) -> std::string & { return next.unit; }),
        number(key + QStringLiteral(".min"), CatalogWords::tr("At least"), spec.minimum, {unit, -hugeValue, spec.maximum, spec.decimals},
            changing([](model::ParameterSpec &next, const QVariant &value) { next.minimum = value.toDouble(); })),
        number(key + QStringLiteral(".max"), CatalogWords::tr("At most"), spec.maximum, {unit, spec.minimum, hugeValue, spec.decimals},
            changing([](model::ParameterSpec &next, const QVariant &value) { next.maximum = value.toDouble(); })),
        number(key + QStringLiteral(".decimals"), CatalogWords::tr("Decimals"), spec.decimals, {QString(), 0, 6, 0},
            changing([](model::ParameterSpec &next, const QVariant &value) { next.decimals = value.toInt(); }))};
    section.fields.front().fixed = !section.users.empty();
    section.fields.front().hint = section.users.empty() ? QString() : CatalogWords::tr("In use: a key stays what it is once something refers to it");
    section.remove = reshaping<Process>(process.id, [at](Process &next) {
        if (at < next.parameters.size())
            next.parameters.erase(next.parameters.begin() + static_cast<std::ptrdiff_t>(at));
    });
    return section;
}

CatalogAddition parameterAddition(const Process &process)
{
    int number = 1;
    const auto taken = [&](const std::string &key) { return model::findParameter(process, key) != nullptr; };
    while (taken("parameter" + std::to_string(number)))
        ++number;
    const model::ParameterSpec made{.key = "parameter" + std::to_string(number), .label = {.en = "Parameter", .zh = "参数"}, .unit = {},
        .minimum = 0, .maximum = 100, .decimals = 1};
    return {{.key = QStringLiteral("parameter"), .name = CatalogWords::tr("Parameter"), .note = {}, .family = {}},
        reshaping<Process>(process.id, [made](Process &next) { next.parameters.push_back(made); })};
}

} // namespace

CatalogSheet processSheet(const model::Project &project, const model::ProcessId &id)
{
    const Process *process = model::find(project, id);
    if (!process)
        return {};
    CatalogSheet sheet;
    sheet.left = {aboutSection(project, *process)};
    for (std::size_t at = 0; at < process->parameters.size(); ++at)
        sheet.right.push_back(parameterSection(project, *process, at));
    sheet.additions.push_back(parameterAddition(*process));
    return sheet;
}

} // namespace lw::viewmodel
