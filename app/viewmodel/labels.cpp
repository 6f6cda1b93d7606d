// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/labels.h"

#include "app/text/enumtext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

namespace lw::viewmodel {

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

QString familyOf(const model::Project &project, const model::ProcessId &id)
{
    const model::Process *process = model::find(project, id);
    return text::familyKey(process ? process->family : model::ProcessFamily::Other);
}

QString limitText(const model::Process &process, const model::ParameterRange &limit)
{
    const model::ParameterSpec *spec = model::findParameter(process, limit.key);
    const QString label = spec ? text::localized(spec->label) : text::fromUtf8(limit.key);
    const QString range = text::shortNumber(limit.minimum) + QStringLiteral("–") + text::shortNumber(limit.maximum);
    const QString unit = spec && !spec->unit.empty() ? QChar(0x00a0) + text::fromUtf8(spec->unit) : QString();
    return label + QLatin1Char(' ') + range + unit;
}

/// Share of the volume of the usual machine; 0 when one of the two is not known.
double volumeShare(const model::HeadType &type)
{
    const double market = type.marketEnvelope.volumeLitres();
    return market > 0 ? type.envelope.volumeLitres() / market : 0;
}

} // namespace

QString familyOf(const model::Project &project, const model::HeadType &type)
{
    return familyOf(project, type.capabilities.empty() ? model::ProcessId() : type.capabilities.front().process);
}

QString familyOf(const model::Project &project, const model::Operation &operation)
{
    return familyOf(project, operation.process);
}

QString typeName(const model::Project &project, const model::HeadTypeId &id)
{
    const model::HeadType *type = model::find(project, id);
    return type ? text::localized(type->name) : text::fromUtf8(id.value);
}

QString headName(const model::Project &project, const model::HeadId &id)
{
    const model::Head *head = model::find(project, id);
    const QString serial = text::fromUtf8(id.value);
    return head ? text::fromUtf8(head->type.value) + QStringLiteral(" · ") + serial : serial;
}

QString quantityText(const model::Project &project, const model::Operation &operation)
{
    const model::Process *process = model::find(project, operation.process);
    const QString unit = process ? text::localized(process->quantityUnit) : QString();
    if (unit.isEmpty())
        return operation.quantity == 1 ? QString() : QStringLiteral("× ") + text::shortNumber(operation.quantity);
    return text::shortNumber(operation.quantity) + QChar(0x00a0) + unit;
}

QString performerText(const model::Performer *performer)
{
    if (!performer)
        return Labels::tr("not assigned");
    if (const auto *head = std::get_if<model::HeadId>(performer))
        return text::fromUtf8(head->value);
    return Labels::tr("by hand");
}

std::optional<Duration> timeBy(const model::Project &project, const model::Operation &operation, const model::Performer *performer)
{
    if (!performer)
        return std::nullopt;
    const auto *id = std::get_if<model::HeadId>(performer);
    if (!id)
        return operation.manualTime;
    const model::Head *head = model::find(project, *id);
    const model::HeadType *type = head ? model::find(project, head->type) : nullptr;
    return type ? model::operationTime(operation, *type) : std::nullopt;
}

QString passportText()
{
    return Labels::tr("no calibration record");
}

QString abilityText(const model::Project &project, const model::HeadType &type)
{
    QStringList parts;
    if (type.envelope.width.um > 0)
        parts << text::millimetresText(type.envelope.width);
    for (const model::Capability &capability : type.capabilities) {
        const model::Process *process = model::find(project, capability.process);
        if (!process)
            continue;
        parts << (capability.limits.empty() ? text::localized(process->name) : limitText(*process, capability.limits.front()));
        break; // the first one tells it apart; the inspector shows the rest
    }
    if (parts.size() < 2 && type.accuracyUm > 0)
        parts << QStringLiteral("±%1 µm").arg(text::shortNumber(type.accuracyUm, 1));
    return parts.join(QStringLiteral(" · "));
}

QString sizeBadge(const model::HeadType &type)
{
    const double share = volumeShare(type);
    if (share <= 0)
        return {};
    // Rounded towards the honest side: up to a tenth above one half is still called one half.
    const int parts = static_cast<int>(1.1 / share);
    return parts < 2 ? QString() : QStringLiteral("1/%1").arg(parts);
}

QString sizeHint(const model::HeadType &type)
{
    const double share = volumeShare(type);
    return share > 0 ? Labels::tr("%1 of the volume of the usual machine for this work").arg(text::percentText(share)) : QString();
}

} // namespace lw::viewmodel
