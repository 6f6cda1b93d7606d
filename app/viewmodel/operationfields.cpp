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

std::function<void(double)> changing(const Context &context, const model::OperationId &id, const QString &key, Change change)
{
    return [context, id, key, change = std::move(change)](double value) {
        const model::ProductId productId = context.document.product();
        const model::Product *product = model::find(context.document.project(), productId);
        const model::Operation *operation = product ? model::find(*product, id) : nullptr;
        if (!operation)
            return;
        model::Operation next = *operation;
        change(next, value);
        (void)context.document.edit({model::ChangeOperation{productId, std::move(next)}}, {}, key);
    };
}

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
    const QString &label, double model::ParameterTarget::*member)
{
    const auto found = std::find_if(operation.parameters.begin(), operation.parameters.end(),
        [&](const model::ParameterTarget &entry) { return entry.key == spec.key; });
    Field made{.key = QStringLiteral("operation %1 %2 %3").arg(text::fromUtf8(operation.id.value), text::fromUtf8(spec.key), label),
        .group = text::localized(spec.label),
        .label = label,
        .unit = text::fromUtf8(spec.unit),
        .value = found == operation.parameters.end() ? spec.minimum : (*found).*member,
        .minimum = spec.minimum,
        .maximum = spec.maximum,
        .decimals = spec.decimals,
        .hint = OperationFields::tr("%1 – %2 for this process")
                    .arg(text::number(spec.minimum, spec.decimals), text::withUnit(spec.maximum, spec.decimals, text::fromUtf8(spec.unit))),
        .apply = {}};
    made.apply = changing(context, operation.id, made.key,
        [spec, member](model::Operation &next, double value) { targetOf(next, spec).*member = value; });
    return made;
}

Field quantityField(const Context &context, const model::Operation &operation, const model::Process *process)
{
    Field made{.key = QStringLiteral("operation %1 quantity").arg(text::fromUtf8(operation.id.value)),
        .group = {},
        .label = OperationFields::tr("Quantity"),
        .unit = process ? text::localized(process->quantityUnit) : QString(),
        .value = operation.quantity,
        .minimum = 0,
        .maximum = 1e6,
        .decimals = 2,
        .hint = {},
        .apply = {}};
    made.apply = changing(
        context, operation.id, made.key, [](model::Operation &next, double value) { next.quantity = value; });
    return made;
}

Field manualField(const Context &context, const model::Operation &operation)
{
    Field made{.key = QStringLiteral("operation %1 manual").arg(text::fromUtf8(operation.id.value)),
        .group = {},
        .label = OperationFields::tr("Time by hand"),
        .unit = QStringLiteral("s"),
        .value = seconds(operation.manualTime.value_or(Duration(0))),
        .minimum = 0,
        .maximum = 86400,
        .decimals = 2,
        .hint = OperationFields::tr("0 when no person can do it"),
        .apply = {}};
    made.apply = changing(context, operation.id, made.key, [](model::Operation &next, double value) {
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
        fields.push_back(parameterField(context, *operation, spec, OperationFields::tr("Target"), &model::ParameterTarget::target));
        fields.push_back(parameterField(context, *operation, spec, OperationFields::tr("Lower limit"), &model::ParameterTarget::lower));
        fields.push_back(parameterField(context, *operation, spec, OperationFields::tr("Upper limit"), &model::ParameterTarget::upper));
    }
    return fields;
}

} // namespace lw::viewmodel
