// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/operationmoves.h"

#include "core/model/lookup.h"

#include <algorithm>
#include <unordered_map>

namespace lw::model {

namespace {

/// The first parameter whose target the head cannot reach; a tolerance that reaches beyond is a warning only.
const ParameterTarget *outsideOf(const Capability &capability, const Operation &operation)
{
    const auto outside = [&](const ParameterTarget &parameter) {
        return std::any_of(capability.limits.begin(), capability.limits.end(), [&](const ParameterRange &range) {
            return range.key == parameter.key
                && (parameter.target < range.minimum || parameter.target > range.maximum);
        });
    };
    const auto found = std::find_if(operation.parameters.begin(), operation.parameters.end(), outside);
    return found == operation.parameters.end() ? nullptr : &*found;
}

} // namespace

OperationMoves::OperationMoves(const Project &project, const ProductId &productId, const OperationId &id)
{
    for (const Cell &cell : project.frame.cells) {
        m_position.emplace(cell.id, m_ids.size());
        m_ids.push_back(cell.id);
    }
    const Product *product = find(project, productId);
    const Operation *operation = product ? find(*product, id) : nullptr;
    const Setup *setup = findSetup(project, productId);
    m_known = operation && setup;
    if (!m_known)
        return;
    readPlaces(project, *setup, *operation);
    readRelations(*product, *setup, id);
}

void OperationMoves::readPlaces(const Project &project, const Setup &setup, const Operation &operation)
{
    m_places.resize(m_ids.size());
    std::unordered_map<HeadId, HeadTypeId> types;
    for (const Head &head : project.frame.heads)
        types.emplace(head.id, head.type);
    std::vector<Placement> placements = setup.placements;
    std::stable_sort(placements.begin(), placements.end(),
                     [](const Placement &a, const Placement &b) { return a.socket.number < b.socket.number; });
    for (const Placement &placement : placements) {
        const auto cell = m_position.find(placement.socket.cell);
        const auto typeId = types.find(placement.head);
        const HeadType *type = typeId == types.end() ? nullptr : find(project, typeId->second);
        const Capability *capability = type ? findCapability(*type, operation.process) : nullptr;
        if (cell == m_position.end() || !capability)
            continue;
        Place &place = m_places[cell->second];
        if (const ParameterTarget *outside = outsideOf(*capability, operation)) {
            place.outsideHead = placement.head;
            place.parameter = outside->key;
        } else {
            place.performers.emplace_back(placement.head);
        }
    }
    for (std::size_t at = 0; operation.manualTime && at < m_ids.size(); ++at) {
        const CellType *type = find(project, project.frame.cells[at].type);
        if (type && type->operators > 0)
            m_places[at].performers.emplace_back(m_ids[at]);
    }
}

void OperationMoves::readRelations(const Product &product, const Setup &setup, const OperationId &id)
{
    const auto add = [&](std::vector<Relation> &list, const OperationId &other) {
        const Assignment *assignment = findAssignment(setup, other);
        const auto cell = m_position.find(assignment ? cellOf(setup, assignment->performer) : CellId());
        if (cell != m_position.end())
            list.push_back({other, cell->second});
    };
    std::vector<Relation> home;
    add(home, id);
    if (!home.empty())
        m_home = home.front().cell;
    for (const Precedence &arc : product.precedence) {
        if (arc.after == id && arc.before != id)
            add(m_before, arc.before);
        if (arc.before == id && arc.after != id)
            add(m_after, arc.after);
    }
    for (const Zoning &zoning : product.zoning) {
        if (std::find(zoning.operations.begin(), zoning.operations.end(), id) == zoning.operations.end())
            continue;
        for (const OperationId &other : zoning.operations)
            if (other != id)
                add(zoning.kind == ZoningKind::SameCell ? m_together : m_apart, other);
    }
}

void OperationMoves::judge(MoveAnswer &answer, std::size_t cell) const
{
    using Verdict = MoveAnswer::Verdict;
    const auto refuse = [&](Verdict verdict, const std::vector<Relation> &relations, auto breaks) {
        const auto found = std::find_if(relations.begin(), relations.end(), breaks);
        if (!answer.fits() || found == relations.end())
            return;
        answer.verdict = verdict;
        answer.other = found->other;
        answer.otherCell = m_ids[found->cell];
    };
    const Place &place = m_places[cell];
    if (place.performers.empty()) {
        answer.verdict = place.outsideHead.empty() ? Verdict::NobodyCan : Verdict::OutsideHead;
        answer.head = place.outsideHead;
        answer.parameter = place.parameter;
    }
    refuse(Verdict::PredecessorLater, m_before, [cell](const Relation &one) { return one.cell > cell; });
    refuse(Verdict::SuccessorEarlier, m_after, [cell](const Relation &one) { return one.cell < cell; });
    refuse(Verdict::NotWithoutPartner, m_together, [cell](const Relation &one) { return one.cell != cell; });
    refuse(Verdict::NotWithPartner, m_apart, [cell](const Relation &one) { return one.cell == cell; });
}

MoveAnswer OperationMoves::at(std::size_t cell) const
{
    MoveAnswer answer;
    if (!m_known || cell >= m_ids.size()) {
        answer.verdict = MoveAnswer::Verdict::Unknown;
        return answer;
    }
    answer.here = cell == m_home;
    answer.performers = m_places[cell].performers;
    judge(answer, cell);
    return answer;
}

MoveAnswer OperationMoves::at(const CellId &cell) const
{
    const auto found = m_position.find(cell);
    return at(found == m_position.end() ? m_ids.size() : found->second);
}

} // namespace lw::model
