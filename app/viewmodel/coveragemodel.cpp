// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/coveragemodel.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"
#include "app/viewmodel/ability.h"
#include "app/viewmodel/labels.h"
#include "core/model/lookup.h"

#include <algorithm>
#include <optional>

namespace lw::viewmodel {

namespace {

const Column<CoverageRow> coverageColumns[] = {
    {"key", [](const CoverageRow &row) { return QVariant(row.key); }},
    {"name", [](const CoverageRow &row) { return QVariant(row.name); }},
    {"family", [](const CoverageRow &row) { return QVariant(row.family); }},
    {"time", [](const CoverageRow &row) { return QVariant(row.time); }},
    {"share", [](const CoverageRow &row) { return QVariant(row.share); }},
    {"placed", [](const CoverageRow &row) { return QVariant(row.placed); }},
    {"reason", [](const CoverageRow &row) { return QVariant(row.reason); }},
    {"tone", [](const CoverageRow &row) { return QVariant(row.tone); }},
};

/// One candidate before it is put in words beside the others.
struct Candidate {
    CoverageRow row;
    std::optional<Duration> time;
    bool inLine = false;
    bool refused = false;
};

/// "C03, C07", then how many wait in the magazine.
QString placesOf(const model::Project &project, const model::Setup *setup, const model::HeadTypeId &type, bool &inLine)
{
    QStringList cells;
    int spare = 0;
    for (const model::Head &head : project.frame.heads) {
        if (head.type != type)
            continue;
        const model::Placement *placement = setup ? model::findPlacement(*setup, head.id) : nullptr;
        if (!placement)
            ++spare;
        else if (const QString cell = text::fromUtf8(placement->socket.cell.value); !cells.contains(cell))
            cells << cell;
    }
    inLine = !cells.isEmpty();
    if (spare > 0)
        cells << CoverageModel::tr("%n in the magazine", nullptr, spare);
    return cells.isEmpty() ? CoverageModel::tr("none owned") : cells.join(QStringLiteral(", "));
}

Candidate candidateOf(const model::Project &project, const model::Setup *setup, const model::Operation &operation,
    const model::HeadType &type)
{
    Candidate made;
    made.row = {.key = text::fromUtf8(type.id.value), .name = text::localized(type.name), .family = familyOf(project, type),
        .time = text::none(), .share = {}, .placed = placesOf(project, setup, type.id, made.inLine), .reason = {}};
    const Ability ability = abilityOf(project, operation, type);
    made.time = ability.time;
    made.refused = !ability.time;
    made.row.reason = ability.reason;
    return made;
}

Candidate byHand(const model::Operation &operation)
{
    Candidate made;
    made.row = {.key = QStringLiteral("by-hand"), .name = CoverageModel::tr("By hand"), .family = QStringLiteral("other"),
        .time = text::none(), .share = {}, .placed = {}, .reason = {}};
    made.time = operation.manualTime;
    made.refused = !operation.manualTime;
    if (made.refused)
        made.row.reason = CoverageModel::tr("It has no time by hand.");
    return made;
}

Tone toneOf(const Candidate &candidate)
{
    if (candidate.refused)
        return Tone::Critical;
    if (!candidate.row.reason.isEmpty())
        return Tone::Warning;
    return candidate.inLine ? Tone::Good : Tone::Neutral;
}

/// Those that can first, the fastest of them first; the others as the catalog lists them.
bool comesFirst(const Candidate &a, const Candidate &b)
{
    return a.time && (!b.time || *a.time < *b.time);
}

} // namespace

CoverageModel::CoverageModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, coverageColumns)
{}

void CoverageModel::show(const model::OperationId &operationId)
{
    const model::Project &project = m_context.document.project();
    const model::Product *product = model::find(project, m_context.document.product());
    const model::Operation *operation = product ? model::find(*product, operationId) : nullptr;
    std::vector<Candidate> candidates;
    if (operation) {
        const model::Setup *setup = model::findSetup(project, product->id);
        for (const model::HeadType &type : project.catalog.headTypes)
            candidates.push_back(candidateOf(project, setup, *operation, type));
        m_summary = tr("%1 of %2 head types can do it, %3 of them are in the line")
                        .arg(std::count_if(candidates.begin(), candidates.end(), [](const Candidate &one) { return !one.refused; }))
                        .arg(candidates.size())
                        .arg(std::count_if(candidates.begin(), candidates.end(), [](const Candidate &one) { return !one.refused && one.inLine; }));
        candidates.push_back(byHand(*operation));
        std::stable_sort(candidates.begin(), candidates.end(), comesFirst);
    } else {
        m_summary.clear();
    }
    std::vector<CoverageRow> rows;
    for (Candidate &one : candidates) {
        one.row.tone = static_cast<int>(toneOf(one));
        if (one.time) {
            const Duration fastest = std::max(*candidates.front().time, Duration(1)); // a time of zero is no measure
            const double more = seconds(*one.time) / seconds(fastest) - 1;
            one.row.time = text::secondsText(*one.time);
            one.row.share = !(more > 0) ? tr("fastest") : QStringLiteral("+") + text::percentText(more);
        }
        rows.push_back(std::move(one.row));
    }
    m_rows.replace(std::move(rows));
    emit changed();
}

} // namespace lw::viewmodel
