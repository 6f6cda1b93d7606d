// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/inspectorlists.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <unordered_set>

namespace lw::viewmodel {

namespace {

struct Inspector {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

Work workOf(const model::Project &project, const model::Operation &operation, const model::Performer *performer)
{
    const std::optional<Duration> time = timeBy(project, operation, performer);
    return {.operationId = text::fromUtf8(operation.id.value),
        .name = text::localized(operation.name),
        .family = familyOf(project, operation),
        .quantity = quantityText(project, operation),
        .time = time ? text::secondsText(*time) : text::none(),
        .performer = performerText(performer),
        .assigned = performer != nullptr,
        .waits = false};
}

QString interfaceText(const model::Project &project, const model::InterfaceId &id)
{
    for (const model::InterfaceClass &known : project.catalog.platform.interfaces)
        if (known.id == id)
            return text::idAndName(id.value, known.name);
    return text::fromUtf8(id.value);
}

void fill(Place &place, const model::Project &project, const model::HeadId &id, const model::SocketSpec &socket)
{
    const model::Head *head = model::find(project, id);
    const model::HeadType *type = head ? model::find(project, head->type) : nullptr;
    place.headId = text::fromUtf8(id.value);
    if (!type) {
        place.name = Inspector::tr("Unknown head");
        place.fits = false;
        return;
    }
    place.typeId = text::fromUtf8(type->id.value);
    place.name = text::localized(type->name);
    place.family = familyOf(project, *type);
    place.fits = type->interface == socket.interface;
    place.passport = passportText();
    place.note = Inspector::tr("±%1 µm · drift %2 µm/h").arg(text::shortNumber(type->accuracyUm, 1), text::shortNumber(type->driftUmPerHour, 2));
}

} // namespace

std::optional<Work> workOf(const session::Document &document, const model::OperationId &id)
{
    const model::Product *product = model::find(document.project(), document.product());
    const model::Setup *setup = model::findSetup(document.project(), document.product());
    const model::Operation *operation = product ? model::find(*product, id) : nullptr;
    const model::Assignment *assignment = setup ? model::findAssignment(*setup, id) : nullptr;
    if (!operation)
        return std::nullopt;
    return workOf(document.project(), *operation, assignment ? &assignment->performer : nullptr);
}

std::vector<Work> cellWork(const session::Document &document, const takt::CellReport &cell)
{
    const model::Product *product = model::find(document.project(), document.product());
    std::vector<Work> rows;
    for (const takt::CellStep &step : cell.steps) {
        const model::Operation *operation = product ? model::find(*product, step.operation) : nullptr;
        if (!operation)
            continue;
        rows.push_back(workOf(document.project(), *operation, &step.performer));
        rows.back().time = text::secondsText(step.slot.end - step.slot.begin);
        rows.back().waits = step.slot.critical && (step.slot.wait == takt::Wait::Head || step.slot.wait == takt::Wait::Zone);
    }
    return rows;
}

std::vector<Work> headWork(const session::Document &document, const model::HeadId &head)
{
    const model::Product *product = model::find(document.project(), document.product());
    const model::Setup *setup = model::findSetup(document.project(), document.product());
    std::vector<Work> rows;
    if (!product || !setup)
        return rows;
    for (const model::Assignment &assignment : setup->assignments) {
        if (assignment.performer != model::Performer(head))
            continue;
        if (const model::Operation *operation = model::find(*product, assignment.operation))
            rows.push_back(workOf(document.project(), *operation, &assignment.performer));
    }
    return rows;
}

std::vector<Work> unassignedWork(const session::Document &document)
{
    const model::Product *product = model::find(document.project(), document.product());
    const model::Setup *setup = model::findSetup(document.project(), document.product());
    std::vector<Work> rows;
    if (!product)
        return rows;
    std::unordered_set<model::OperationId> assigned;
    for (std::size_t i = 0; setup && i < setup->assignments.size(); ++i)
        assigned.insert(setup->assignments[i].operation);
    for (const model::Operation &operation : product->operations)
        if (!assigned.contains(operation.id))
            rows.push_back(workOf(document.project(), operation, nullptr));
    return rows;
}

std::vector<Place> cellPlaces(const session::Document &document, const model::Cell &cell, const model::SocketRef &marked)
{
    const model::Project &project = document.project();
    const model::CellType *type = model::find(project, cell.type);
    const model::Setup *setup = model::findSetup(project, document.product());
    std::vector<Place> places;
    if (!type)
        return places;
    for (std::uint32_t number = 1; number <= type->sockets.size(); ++number) {
        const model::SocketSpec &spec = type->sockets[number - 1];
        const model::SocketRef socket{cell.id, number};
        Place place{.socket = static_cast<int>(number),
            .headId = {},
            .typeId = {},
            .name = Inspector::tr("Free socket"),
            .family = {},
            .passport = {},
            .interfaceName = interfaceText(project, spec.interface),
            .note = Inspector::tr("accepts interface %1").arg(text::fromUtf8(spec.interface.value)),
            .zone = static_cast<int>(spec.zone),
            .fits = true,
            .marked = socket == marked};
        if (const model::Placement *placement = setup ? model::findPlacement(*setup, socket) : nullptr)
            fill(place, project, placement->head, spec);
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace lw::viewmodel
