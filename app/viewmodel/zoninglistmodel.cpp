// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/zoninglistmodel.h"

#include "app/session/document.h"
#include "app/session/selection.h"
#include "app/text/localized.h"
#include "app/text/problemtext.h"
#include "core/model/limits.h"
#include "core/model/lookup.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

const Column<ZoningRow> zoningColumns[] = {
    {"number", [](const ZoningRow &row) { return QVariant(row.number); }},
    {"together", [](const ZoningRow &row) { return QVariant(row.together); }},
    {"members", [](const ZoningRow &row) { return QVariant(row.members); }},
    {"fault", [](const ZoningRow &row) { return QVariant(row.fault); }},
    {"holds", [](const ZoningRow &row) { return QVariant(row.holds); }},
};

bool holds(const std::vector<model::OperationId> &ids, const model::OperationId &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

QString faultOf(const session::Document &document, const std::string &name)
{
    for (const model::Problem &problem : document.report().problems)
        if (problem.subject.kind == model::SubjectKind::Zoning && problem.subject.id == name)
            return text::describe(problem, document.project()).what;
    return {};
}

} // namespace

ZoningListModel::ZoningListModel(const Context &context, QObject *parent)
    : RowModel(parent), m_context(context), m_rows(*this, zoningColumns)
{}

const model::Product *ZoningListModel::product() const
{
    return model::find(m_context.document.project(), m_context.document.product());
}

std::vector<model::OperationId> ZoningListModel::selected() const
{
    std::vector<model::OperationId> ids;
    for (const session::Selected &item : m_context.selection.items())
        if (const auto *id = std::get_if<model::OperationId>(&item))
            ids.push_back(*id);
    return ids;
}

int ZoningListModel::selectable() const
{
    return static_cast<int>(selected().size());
}

void ZoningListModel::refresh()
{
    const model::Product *known = product();
    const std::vector<model::OperationId> chosen = selected();
    std::vector<ZoningRow> rows;
    for (const model::Zoning &zoning : known ? known->zoning : std::vector<model::Zoning>()) {
        const std::string name = model::nameOf(zoning);
        rows.push_back({.number = static_cast<int>(rows.size()) + 1,
            .together = zoning.kind == model::ZoningKind::SameCell,
            .members = text::fromUtf8(name),
            .fault = faultOf(m_context.document, name),
            .holds = !chosen.empty() && holds(zoning.operations, chosen.front())});
    }
    m_rows.replace(std::move(rows));
    emit selectionChanged();
}

const model::Zoning *ZoningListModel::group(int number) const
{
    const model::Product *known = product();
    const bool there = known && number >= 1 && static_cast<std::size_t>(number) <= known->zoning.size();
    return there ? &known->zoning[static_cast<std::size_t>(number) - 1] : nullptr;
}

void ZoningListModel::set(std::vector<model::Zoning> zoning, const QString &text)
{
    const model::Product *known = product();
    if (known && zoning != known->zoning)
        (void)m_context.document.edit({model::SetZoning{known->id, std::move(zoning)}}, text);
}

void ZoningListModel::replace(int number, const model::Zoning &with)
{
    std::vector<model::Zoning> zoning = product()->zoning;
    const auto at = zoning.begin() + (number - 1);
    if (with.operations.size() < 2)
        zoning.erase(at);
    else
        *at = with;
    set(std::move(zoning), tr("change group %1").arg(number));
}

void ZoningListModel::create(bool together)
{
    const model::Product *known = product();
    const std::vector<model::OperationId> chosen = selected();
    if (!known || chosen.size() < 2)
        return;
    model::Zoning made{.kind = together ? model::ZoningKind::SameCell : model::ZoningKind::SeparateCells, .operations = {}};
    for (const model::Operation &operation : known->operations) // members in the order of the product
        if (holds(chosen, operation.id))
            made.operations.push_back(operation.id);
    std::vector<model::Zoning> zoning = known->zoning;
    if (std::find(zoning.begin(), zoning.end(), made) == zoning.end())
        zoning.push_back(std::move(made));
    set(std::move(zoning), together ? tr("keep %1 operations together").arg(chosen.size()) : tr("keep %1 operations apart").arg(chosen.size()));
}

void ZoningListModel::setTogether(int number, bool together)
{
    const model::Zoning *known = group(number);
    if (!known)
        return;
    model::Zoning next = *known;
    next.kind = together ? model::ZoningKind::SameCell : model::ZoningKind::SeparateCells;
    replace(number, next);
}

void ZoningListModel::addSelected(int number)
{
    const model::Zoning *known = group(number);
    if (!known)
        return;
    model::Zoning next = *known;
    for (const model::OperationId &id : selected())
        if (!holds(next.operations, id))
            next.operations.push_back(id);
    replace(number, next);
}

void ZoningListModel::removeSelected(int number)
{
    const model::Zoning *known = group(number);
    if (!known)
        return;
    model::Zoning next = *known;
    const std::vector<model::OperationId> chosen = selected();
    std::erase_if(next.operations, [&](const model::OperationId &id) { return holds(chosen, id); });
    replace(number, next);
}

void ZoningListModel::remove(int number)
{
    if (!group(number))
        return;
    std::vector<model::Zoning> zoning = product()->zoning;
    zoning.erase(zoning.begin() + (number - 1));
    set(std::move(zoning), tr("remove group %1").arg(number));
}

void ZoningListModel::select(int number)
{
    if (const model::Zoning *known = group(number))
        m_context.selection.set({known->operations.begin(), known->operations.end()});
}

} // namespace lw::viewmodel
