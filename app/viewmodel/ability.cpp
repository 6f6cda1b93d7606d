// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/ability.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::viewmodel {

namespace {

struct AbilityText {
    Q_DECLARE_TR_FUNCTIONS(AbilityText)
};

/// What one limit of the head says to one target; empty when it is kept. refused: the target itself is outside.
QString limitText(const model::ParameterTarget &wanted, const model::ParameterRange &range, const model::ParameterSpec *spec, bool &refused)
{
    const auto outside = [&](double value) { return value < range.minimum || value > range.maximum; };
    const int decimals = spec ? spec->decimals : 3;
    const QString unit = spec ? text::fromUtf8(spec->unit) : QString();
    const QString label = spec ? text::localized(spec->label) : text::fromUtf8(wanted.key);
    const QString limits = text::number(range.minimum, decimals) + QStringLiteral(" – ") + text::withUnit(range.maximum, decimals, unit);
    if (outside(wanted.target)) {
        refused = true;
        return AbilityText::tr("%1: the target %2 is outside its limits %3.").arg(label, text::withUnit(wanted.target, decimals, unit), limits);
    }
    if (outside(wanted.lower) || outside(wanted.upper))
        return AbilityText::tr("%1: the tolerance reaches beyond its limits %2.").arg(label, limits);
    return {};
}

} // namespace

bool canDo(const model::Operation &operation, const model::HeadType &type)
{
    const model::Capability *capability = model::findCapability(type, operation.process);
    if (!capability)
        return false;
    return std::all_of(operation.parameters.begin(), operation.parameters.end(), [&](const model::ParameterTarget &wanted) {
        return std::all_of(capability->limits.begin(), capability->limits.end(), [&](const model::ParameterRange &range) {
            return range.key != wanted.key || (wanted.target >= range.minimum && wanted.target <= range.maximum);
        });
    });
}

Ability abilityOf(const model::Project &project, const model::Operation &operation, const model::HeadType &type)
{
    const model::Process *process = model::find(project, operation.process);
    const model::Capability *capability = model::findCapability(type, operation.process);
    if (!process || !capability)
        return {.time = {}, .knowsProcess = false,
            .reason = AbilityText::tr("It cannot do “%1”.").arg(process ? text::localized(process->name) : text::fromUtf8(operation.process.value))};
    Ability ability{.time = {}, .knowsProcess = true, .reason = {}};
    QStringList reasons;
    bool refused = false;
    for (const model::ParameterTarget &wanted : operation.parameters)
        for (const model::ParameterRange &range : capability->limits)
            if (range.key == wanted.key)
                if (const QString reason = limitText(wanted, range, model::findParameter(*process, wanted.key), refused); !reason.isEmpty())
                    reasons << reason;
    ability.reason = reasons.join(QLatin1Char(' '));
    if (!refused)
        ability.time = model::operationTime(operation, type);
    return ability;
}

} // namespace lw::viewmodel
