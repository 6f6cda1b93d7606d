// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/timebreakdown.h"

#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

namespace lw::viewmodel {

namespace {

struct TimeBreakdown {
    Q_DECLARE_TR_FUNCTIONS(TimeBreakdown)
};

constexpr int unitDecimals = 3;

/// An operation of one product, with who does it there.
struct Doing {
    const model::Operation *operation = nullptr;
    const model::Performer *performer = nullptr;     ///< nullptr: nobody
    const model::Capability *capability = nullptr;   ///< nullptr: by hand, nobody, or a head that cannot
};

Doing doingOf(const model::Project &project, const model::Product &product, const model::OperationId &id)
{
    Doing doing{.operation = model::find(product, id)};
    const model::Setup *setup = model::findSetup(project, product.id);
    const model::Assignment *assignment = doing.operation && setup ? model::findAssignment(*setup, id) : nullptr;
    if (!assignment)
        return doing;
    doing.performer = &assignment->performer;
    const auto *serial = std::get_if<model::HeadId>(doing.performer);
    const model::Head *head = serial ? model::find(project, *serial) : nullptr;
    const model::HeadType *type = head ? model::find(project, head->type) : nullptr;
    doing.capability = type ? model::findCapability(*type, doing.operation->process) : nullptr;
    return doing;
}

Figure timePart(const QString &key, const QString &label, const QString &value, const QString &note = {})
{
    return {.key = key, .label = label, .value = value, .note = note, .tone = Tone::Neutral, .share = 0};
}

/// "4 screws", "3" for what is counted without a unit.
QString amount(const model::Project &project, const model::Operation &operation)
{
    const QString words = quantityText(project, operation);
    return words.isEmpty() || words.startsWith(QChar(0x00d7)) ? text::shortNumber(operation.quantity) : words;
}

/// Base and units, one a line.
void addParts(std::vector<Figure> &rows, const model::Project &project, const Doing &doing)
{
    if (!doing.capability) {
        if (doing.performer && std::holds_alternative<model::CellId>(*doing.performer))
            rows.push_back(timePart(QStringLiteral("hand"), TimeBreakdown::tr("By hand"),
                doing.operation->manualTime ? text::secondsText(*doing.operation->manualTime) : text::none()));
        return;
    }
    const model::TimeModel &time = doing.capability->time;
    const double units = seconds(time.perUnit) * doing.operation->quantity;
    rows.push_back(timePart(QStringLiteral("base"), TimeBreakdown::tr("Base time"), text::secondsText(time.base)));
    rows.push_back(timePart(QStringLiteral("units"),
        TimeBreakdown::tr("%1 × %2").arg(amount(project, *doing.operation), text::secondsText(time.perUnit, unitDecimals)),
        text::secondsText(fromSeconds(units))));
}

/// "0.50 s + 4 screws × 0.600 s · SD20-0412"
QString inOneLine(const model::Project &project, const Doing &doing)
{
    if (!doing.capability)
        return performerText(doing.performer);
    const model::TimeModel &time = doing.capability->time;
    return TimeBreakdown::tr("%1 + %2 × %3 on %4")
        .arg(text::secondsText(time.base), amount(project, *doing.operation), text::secondsText(time.perUnit, unitDecimals),
            performerText(doing.performer));
}

} // namespace

std::vector<Figure> timeBreakdown(const session::Document &document, const model::OperationId &operation)
{
    const model::Project &project = document.project();
    std::vector<Figure> rows;
    if (const model::Product *product = model::find(project, document.product()))
        if (const Doing doing = doingOf(project, *product, operation); doing.operation)
            addParts(rows, project, doing);
    for (const model::Product &product : project.products) {
        const Doing doing = doingOf(project, product, operation);
        if (product.id == document.product() || !doing.operation)
            continue;
        const auto time = timeBy(project, *doing.operation, doing.performer);
        rows.push_back(timePart(QStringLiteral("product ") + text::fromUtf8(product.id.value),
            TimeBreakdown::tr("In %1").arg(text::localized(product.name)), time ? text::secondsText(*time) : text::none(),
            inOneLine(project, doing)));
    }
    return rows;
}

} // namespace lw::viewmodel
