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

/// Changes one thing of the project.
template<class T, class Change>
std::function<std::optional<model::Edit>(double)> changing(const Context &context, const typename T::IdType &id, Change change)
{
    return [context, id, change](double value) -> std::optional<model::Edit> {
        const T *thing = model::find(context.document.project(), id);
        if (!thing)
            return std::nullopt;
        T next = *thing;
        change(next, value);
        return model::Edit{model::Change<T>{std::move(next)}};
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
        .shared = {},
        .edit = {},
        .apply = {}};
}

/// The field of one of many things of a kind: what it is in that kind tells which fields can be set together.
template<class Id>
Field fieldOf(const char *kind, const Id &id, const QString &name, const QString &label, const QString &unit, double value,
    double maximum, int decimals)
{
    const QString thing = QLatin1String(kind) + QLatin1Char(' ');
    Field made = field(thing + text::fromUtf8(id.value) + QLatin1Char(' ') + name, label, unit, value, maximum, decimals);
    made.shared = thing + name;
    return made;
}

using HeadTypeMember = Duration model::HeadType::*;

Field headTime(const Context &context, const model::HeadType &type, const char *name, const QString &label, HeadTypeMember member)
{
    Field made = fieldOf("head-type", type.id, QLatin1String(name), label, QStringLiteral("s"), seconds(type.*member), hugeSeconds, 1);
    made.group = Fields::tr("Exchange");
    made.edit = changing<model::HeadType>(
        context, type.id, [member](model::HeadType &next, double value) { next.*member = fromSeconds(value); });
    return made;
}

Field capabilityTime(const Context &context, const model::HeadType &type, std::size_t index, bool perUnit)
{
    const model::Capability &capability = type.capabilities[index];
    const model::Process *process = model::find(context.document.project(), capability.process);
    const QString name = text::fromUtf8(capability.process.value) + (perUnit ? QStringLiteral(" unit") : QStringLiteral(" base"));
    const Duration time = perUnit ? capability.time.perUnit : capability.time.base;
    Field made = fieldOf("head-type", type.id, name, perUnit ? Fields::tr("Time per unit") : Fields::tr("Base time"),
        QStringLiteral("s"), seconds(time), hugeSeconds, 3);
    made.group = process ? text::localized(process->name) : text::fromUtf8(capability.process.value);
    made.edit = changing<model::HeadType>(context, type.id, [index, perUnit](model::HeadType &next, double value) {
        if (index < next.capabilities.size())
            (perUnit ? next.capabilities[index].time.perUnit : next.capabilities[index].time.base) = fromSeconds(value);
    });
    return made;
}

} // namespace

std::vector<Field> bound(const Context &context, std::vector<Field> fields)
{
    for (Field &made : fields) {
        made.apply = [context, key = made.key, edit = made.edit](double value) {
            if (const std::optional<model::Edit> change = edit(value))
                (void)context.document.edit(*change, {}, key);
        };
    }
    return fields;
}

std::vector<Field> frameFields(const Context &context)
{
    const model::Frame &frame = context.document.project().frame;
    const auto set = [context](std::uint32_t model::FrameResources::*member) {
        return [context, member](double value) -> std::optional<model::Edit> {
            const model::Frame &now = context.document.project().frame;
            model::FrameResources next{now.magazinePlaces, now.crew};
            next.*member = static_cast<std::uint32_t>(value);
            return model::Edit{model::Set<model::FrameResources>{next}};
        };
    };
    Field places = field(QStringLiteral("magazine"), Fields::tr("Magazine places"), {}, frame.magazinePlaces, hugeCount, 0);
    places.edit = set(&model::FrameResources::magazinePlaces);
    Field crew = field(QStringLiteral("crew"), Fields::tr("Crew beside the cells"), {}, frame.crew, hugeCount, 0);
    crew.edit = set(&model::FrameResources::crew);
    return bound(context, {std::move(places), std::move(crew)});
}

std::vector<Field> cellFields(const Context &context, const model::CellId &id)
{
    const model::Cell *cell = model::find(context.document.project(), id);
    if (!cell)
        return {};
    Field copies = fieldOf("cell", id, QStringLiteral("copies"), Fields::tr("Copies in series"), {}, cell->copies, 99, 0);
    copies.minimum = 1;
    copies.hint = Fields::tr("Identical cells that share the work unit by unit");
    copies.edit = changing<model::Cell>(
        context, id, [](model::Cell &next, double value) { next.copies = static_cast<std::uint32_t>(value); });
    Field places = fieldOf("cell", id, QStringLiteral("buffer"), Fields::tr("Buffer places behind it"), {}, cell->buffer.places, 999, 0);
    places.edit = changing<model::Cell>(context, id, [](model::Cell &next, double value) { next.buffer.places = static_cast<std::uint32_t>(value); });
    Field length = fieldOf("cell", id, QStringLiteral("buffer-length"), Fields::tr("Buffer length"), QStringLiteral("mm"),
        millimetres(cell->buffer.length), 1e5, 0);
    length.edit = changing<model::Cell>(
        context, id, [](model::Cell &next, double value) { next.buffer.length = fromMillimetres(value); });
    return bound(context, {std::move(copies), std::move(places), std::move(length)});
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
    return bound(context, std::move(fields));
}

std::vector<Field> calendarFields(const Context &context)
{
    const model::Calendar &calendar = context.document.project().calendar;
    Field days = field(QStringLiteral("calendar days"), Fields::tr("Working days per year"), {}, calendar.daysPerYear, 366, 0);
    days.edit = [context](double value) -> std::optional<model::Edit> {
        model::Calendar next = context.document.project().calendar;
        next.daysPerYear = static_cast<std::uint32_t>(value);
        return model::Edit{model::Set<model::Calendar>{std::move(next)}};
    };
    Field available = field(QStringLiteral("calendar availability"), Fields::tr("Planned availability"), QStringLiteral("%"),
        calendar.plannedAvailability * 100, 100, 1);
    available.hint = Fields::tr("What planning lets the line lose to stops");
    available.edit = [context](double value) -> std::optional<model::Edit> {
        model::Calendar next = context.document.project().calendar;
        next.plannedAvailability = value / 100;
        return model::Edit{model::Set<model::Calendar>{std::move(next)}};
    };
    std::vector<Field> fields{std::move(days), std::move(available)};
    const model::Product *product = model::find(context.document.project(), context.document.product());
    if (!product)
        return bound(context, std::move(fields));
    Field yield = field(QStringLiteral("product %1 yield").arg(text::fromUtf8(product->id.value)), Fields::tr("Good units"),
        QStringLiteral("%"), product->qualityRate * 100, 100, 2);
    yield.edit = [context, id = product->id](double value) -> std::optional<model::Edit> {
        const model::Product *now = model::find(context.document.project(), id);
        return now ? std::optional(model::Edit{model::ChangeProduct{id, now->name, value / 100, now->notes}}) : std::nullopt;
    };
    fields.push_back(std::move(yield));
    return bound(context, std::move(fields));
}

std::vector<Field> demandFields(const Context &context)
{
    std::vector<Field> fields;
    for (const model::Product &product : context.document.project().products) {
        const model::Demand *demand = model::findDemand(context.document.project(), product.id);
        Field made = field(QStringLiteral("demand %1").arg(text::fromUtf8(product.id.value)),
            text::idAndName(product.id.value, product.name), Fields::tr("units/day"), demand ? demand->unitsPerDay : 0, 1e8, 0);
        made.edit = [context, id = product.id](double value) -> std::optional<model::Edit> {
            std::vector<model::Demand> next = context.document.project().demands;
            std::erase_if(next, [&](const model::Demand &entry) { return entry.product == id; });
            if (value > 0)
                next.push_back({id, value});
            return model::Edit{model::Set<std::vector<model::Demand>>{std::move(next)}};
        };
        fields.push_back(std::move(made));
    }
    return bound(context, std::move(fields));
}

} // namespace lw::viewmodel
