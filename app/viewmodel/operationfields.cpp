// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/projectfields.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::viewmodel {

namespace {

struct OperationFields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

using Change = std::function<void(model::Operation &, double)>;

std::function<std::optional<model::Edit>(double)> changing(const Context &context, const model::OperationId &id, Change change)
{
    return [context, id, change = std::move(change)](double value) -> std::optional<model::Edit> {
        const model::ProductId productId = context.document.product();
        const model::Product *product = model::find(context.document.project(), productId);
        const model::Operation *operation = product ? model::find(*product, id) : nullptr;
        if (!operation)
            return std::nullopt;
        model::Operation next = *operation;
        change(next, value);
        return model::Edit{model::ChangeOperation{productId, std::move(next)}};
    };
}

QString keyOf(const model::Operation &operation, const QString &name)
{
    return QStringLiteral("operation %1 %2").arg(text::fromUtf8(operation.id.value), name);
}

QString sharedKey(const QString &name) { return QStringLiteral("operation ") + name; }

/// The parameter of the operation; added with the whole range of its spec as tolerance when it is not there yet.
model::ParameterTarget &targetOf(model::Operation &operation, const model::ParameterSpec &spec)
{
    const auto found = std::find_if(operation.parameters.begin(), operation.parameters.end(),
        [&](const model::ParameterTarget &entry) { return entry.key == spec.key; });
    if (found != operation.parameters.end())
        return *found;
    operation.parameters.push_back({spec.key, spec.minimum, spec.minimum, spec.maximum});
    return operation.parameters.back();
}

Field parameterField(const Context &context, const model::Operation &operation, const model::ParameterSpec &spec,
    const char *part, const QString &label, double model::ParameterTarget::*member)
{
    const QString name = text::fromUtf8(operation.process.value + ' ' + spec.key + ' ') + QLatin1String(part);
    const auto found = std::find_if(operation.parameters.begin(), operation.parameters.end(),
        [&](const model::ParameterTarget &entry) { return entry.key == spec.key; });
    Field made{.key = keyOf(operation, name),
        .group = text::localized(spec.label),
        .label = label,
        .unit = text::fromUtf8(spec.unit),
        .value = found == operation.parameters.end() ? spec.minimum : (*found).*member,
        .minimum = spec.minimum,
        .maximum = spec.maximum,
        .decimals = spec.decimals,
        .hint = OperationFields::tr("%1 – %2 for this process")
                    .arg(text::number(spec.minimum, spec.decimals), text::withUnit(spec.maximum, spec.decimals, text::fromUtf8(spec.unit))),
        .shared = sharedKey(name),
        .edit = {},
        .apply = {}};
    made.edit = changing(context, operation.id,
        [spec, member](model::Operation &next, double value) { targetOf(next, spec).*member = value; });
    return made;
}

Field quantityField(const Context &context, const model::Operation &operation, const model::Process *process)
{
    Field made{.key = keyOf(operation, QStringLiteral("quantity")),
        .group = {},
        .label = OperationFields::tr("Quantity"),
        .unit = process ? text::localized(process->quantityUnit) : QString(),
        .value = operation.quantity,
        .minimum = 0,
        .maximum = 1e6,
        .decimals = 2,
        .hint = {},
        .shared = sharedKey(QStringLiteral("quantity")),
        .edit = {},
        .apply = {}};
    made.edit = changing(
        context, operation.id, [](model::Operation &next, double value) { next.quantity = value; });
    return made;
}

Field manualField(const Context &context, const model::Operation &operation)
{
    Field made{.key = keyOf(operation, QStringLiteral("manual")),
        .group = {},
        .label = OperationFields::tr("Time by hand"),
        .unit = QStringLiteral("s"),
        .value = seconds(operation.manualTime.value_or(Duration(0))),
        .minimum = 0,
        .maximum = 86400,
        .decimals = 2,
        .hint = OperationFields::tr("0 when no person can do it"),
        .shared = sharedKey(QStringLiteral("manual")),
        .edit = {},
        .apply = {}};
    made.edit = changing(context, operation.id, [](model::Operation &next, double value) {
        next.manualTime = value > 0 ? std::optional(fromSeconds(value)) : std::nullopt;
    });
    return made;
}

} // namespace

std::vector<Field> operationFields(const Context &context, const model::OperationId &id)
{
    const model::Project &project = context.document.project();
    const model::Product *product = model::find(project, context.document.product());
    const model::Operation *operation = product ? model::find(*product, id) : nullptr;
    if (!operation)
        return {};
    const model::Process *process = model::find(project, operation->process);
    std::vector<Field> fields{quantityField(context, *operation, process), manualField(context, *operation)};
    for (const model::ParameterSpec &spec : process ? process->parameters : std::vector<model::ParameterSpec>()) {
        fields.push_back(parameterField(context, *operation, spec, "target", OperationFields::tr("Target"), &model::ParameterTarget::target));
        fields.push_back(parameterField(context, *operation, spec, "lower", OperationFields::tr("Lower limit"), &model::ParameterTarget::lower));
        fields.push_back(parameterField(context, *operation, spec, "upper", OperationFields::tr("Upper limit"), &model::ParameterTarget::upper));
    }
    return bound(context, std::move(fields));
}

} // namespace lw::viewmodel
