// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/projectfields.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

namespace lw::viewmodel {

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

constexpr double hugeSeconds = 86400;
constexpr double hugeCount = 1e6;

/// Changes one cell; the field's key keeps the keystrokes of one field together in one undo step.
template<class T, class Change>
std::function<void(double)> changing(const Context &context, const typename T::IdType &id, const QString &key, Change change)
{
    return [context, id, key, change](double value) {
        const T *thing = model::find(context.document.project(), id);
        if (!thing)
            return;
        T next = *thing;
        change(next, value);
        (void)context.document.edit({model::Change<T>{std::move(next)}}, {}, key);
    };
}

Field field(const QString &key, const QString &label, const QString &unit, double value, double maximum, int decimals)
{
    return {.key = key,
        .group = {},
        .label = label,
        .unit = unit,
        .value = value,
        .minimum = 0,
        .maximum = maximum,
        .decimals = decimals,
        .hint = {},
        .apply = {}};
}

using HeadTypeMember = Duration model::HeadType::*;

Field headTime(const Context &context, const model::HeadType &type, const char *name, const QString &label, HeadTypeMember member)
{
    const QString key = QStringLiteral("head-type %1 %2").arg(text::fromUtf8(type.id.value), QLatin1String(name));
    Field made = field(key, label, QStringLiteral("s"), seconds(type.*member), hugeSeconds, 1);
    made.group = Fields::tr("Exchange");
    made.apply = changing<model::HeadType>(
        context, type.id, key, [member](model::HeadType &next, double value) { next.*member = fromSeconds(value); });
    return made;
}

Field capabilityTime(const Context &context, const model::HeadType &type, std::size_t index, bool perUnit)
{
    const model::Capability &capability = type.capabilities[index];
    const model::Process *process = model::find(context.document.project(), capability.process);
    const QString key = QStringLiteral("head-type %1 %2 %3")
                            .arg(text::fromUtf8(type.id.value), text::fromUtf8(capability.process.value),
                                perUnit ? QStringLiteral("unit") : QStringLiteral("base"));
    const Duration time = perUnit ? capability.time.perUnit : capability.time.base;
    Field made = field(key, perUnit ? Fields::tr("Time per unit") : Fields::tr("Base time"), QStringLiteral("s"),
        seconds(time), hugeSeconds, 3);
    made.group = process ? text::localized(process->name) : text::fromUtf8(capability.process.value);
    made.apply = changing<model::HeadType>(context, type.id, key, [index, perUnit](model::HeadType &next, double value) {
        if (index < next.capabilities.size())
            (perUnit ? next.capabilities[index].time.perUnit : next.capabilities[index].time.base) = fromSeconds(value);
    });
    return made;
}

} // namespace

std::vector<Field> frameFields(const Context &context)
{
    const model::Frame &frame = context.document.project().frame;
    const auto set = [context](std::uint32_t model::FrameResources::*member, const QString &key) {
        return [context, member, key](double value) {
            const model::Frame &now = context.document.project().frame;
            model::FrameResources next{now.magazinePlaces, now.crew};
            next.*member = static_cast<std::uint32_t>(value);
            (void)context.document.edit({model::Set<model::FrameResources>{next}}, {}, key);
        };
    };
    Field places = field(QStringLiteral("magazine"), Fields::tr("Magazine places"), {}, frame.magazinePlaces, hugeCount, 0);
    places.apply = set(&model::FrameResources::magazinePlaces, places.key);
    Field crew = field(QStringLiteral("crew"), Fields::tr("Crew beside the cells"), {}, frame.crew, hugeCount, 0);
    crew.apply = set(&model::FrameResources::crew, crew.key);
    return {std::move(places), std::move(crew)};
}

std::vector<Field> cellFields(const Context &context, const model::CellId &id)
{
    const model::Cell *cell = model::find(context.document.project(), id);
    if (!cell)
        return {};
    const QString name = text::fromUtf8(id.value);
    Field copies = field(QStringLiteral("cell %1 copies").arg(name), Fields::tr("Copies in series"), {}, cell->copies, 99, 0);
    copies.minimum = 1;
    copies.hint = Fields::tr("Identical cells that share the work unit by unit");
    copies.apply = changing<model::Cell>(
        context, id, copies.key, [](model::Cell &next, double value) { next.copies = static_cast<std::uint32_t>(value); });
    Field places = field(QStringLiteral("cell %1 buffer").arg(name), Fields::tr("Buffer places behind it"), {}, cell->buffer.places, 999, 0);
    places.apply = changing<model::Cell>(context, id, places.key,
        [](model::Cell &next, double value) { next.buffer.places = static_cast<std::uint32_t>(value); });
    Field length = field(QStringLiteral("cell %1 buffer-length").arg(name), Fields::tr("Buffer length"), QStringLiteral("mm"),
        millimetres(cell->buffer.length), 1e5, 0);
    length.apply = changing<model::Cell>(
        context, id, length.key, [](model::Cell &next, double value) { next.buffer.length = fromMillimetres(value); });
    return {std::move(copies), std::move(places), std::move(length)};
}

std::vector<Field> headTypeFields(const Context &context, const model::HeadTypeId &id)
{
    const model::HeadType *type = model::find(context.document.project(), id);
    if (!type)
        return {};
    std::vector<Field> fields;
    for (std::size_t i = 0; i < type->capabilities.size(); ++i) {
        fields.push_back(capabilityTime(context, *type, i, false));
        fields.push_back(capabilityTime(context, *type, i, true));
    }
    fields.push_back(headTime(context, *type, "attach", Fields::tr("Attach"), &model::HeadType::attach));
    fields.push_back(headTime(context, *type, "detach", Fields::tr("Detach"), &model::HeadType::detach));
    fields.push_back(headTime(context, *type, "verify", Fields::tr("Verify"), &model::HeadType::verify));
    fields.push_back(headTime(context, *type, "warm-up", Fields::tr("Warm up"), &model::HeadType::warmUp));
    for (Field &made : fields)
        made.hint = Fields::tr("Holds for every %1 of the catalog").arg(text::fromUtf8(id.value));
    return fields;
}

std::vector<Field> calendarFields(const Context &context)
{
    const model::Calendar &calendar = context.document.project().calendar;
    Field days = field(QStringLiteral("calendar days"), Fields::tr("Working days per year"), {}, calendar.daysPerYear, 366, 0);
    days.apply = [context, key = days.key](double value) {
        model::Calendar next = context.document.project().calendar;
        next.daysPerYear = static_cast<std::uint32_t>(value);
        (void)context.document.edit({model::Set<model::Calendar>{std::move(next)}}, {}, key);
    };
    Field available = field(QStringLiteral("calendar availability"), Fields::tr("Planned availability"), QStringLiteral("%"),
        calendar.plannedAvailability * 100, 100, 1);
    available.hint = Fields::tr("What planning lets the line lose to stops");
    available.apply = [context, key = available.key](double value) {
        model::Calendar next = context.document.project().calendar;
        next.plannedAvailability = value / 100;
        (void)context.document.edit({model::Set<model::Calendar>{std::move(next)}}, {}, key);
    };
    std::vector<Field> fields{std::move(days), std::move(available)};
    const model::Product *product = model::find(context.document.project(), context.document.product());
    if (!product)
        return fields;
    Field yield = field(QStringLiteral("product %1 yield").arg(text::fromUtf8(product->id.value)), Fields::tr("Good units"),
        QStringLiteral("%"), product->qualityRate * 100, 100, 2);
    yield.apply = [context, id = product->id, key = yield.key](double value) {
        if (const model::Product *now = model::find(context.document.project(), id))
            (void)context.document.edit({model::ChangeProduct{id, now->name, value / 100, now->notes}}, {}, key);
    };
    fields.push_back(std::move(yield));
    return fields;
}

std::vector<Field> demandFields(const Context &context)
{
    std::vector<Field> fields;
    for (const model::Product &product : context.document.project().products) {
        const model::Demand *demand = model::findDemand(context.document.project(), product.id);
        Field made = field(QStringLiteral("demand %1").arg(text::fromUtf8(product.id.value)),
            text::idAndName(product.id.value, product.name), Fields::tr("units/day"), demand ? demand->unitsPerDay : 0, 1e8, 0);
        made.apply = [context, id = product.id, key = made.key](double value) {
            std::vector<model::Demand> next = context.document.project().demands;
            std::erase_if(next, [&](const model::Demand &entry) { return entry.product == id; });
            if (value > 0)
                next.push_back({id, value});
            (void)context.document.edit({model::Set<std::vector<model::Demand>>{std::move(next)}}, {}, key);
        };
        fields.push_back(std::move(made));
    }
    return fields;
}

} // namespace lw::viewmodel
