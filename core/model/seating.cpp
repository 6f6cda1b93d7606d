// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/seating.h"

#include <string>

namespace lw::model {

namespace {

std::uint32_t setupPosition(const Project &project, const ProductId &product)
{
    for (std::uint32_t at = 0; at < project.setups.size(); ++at)
        if (project.setups[at].product == product)
            return at;
    return absent;
}

} // namespace

Seating::Seating(const Project &project, const ProjectIndex &index, std::uint32_t productAt, Problems &found)
    : product(productAt), setup(setupPosition(project, project.products[productAt].id)),
      headCell(project.frame.heads.size(), absent), headSocket(headCell.size(), 0), nextHead(headCell.size(), absent),
      firstHead(project.frame.cells.size(), absent),
      work(project.products[productAt].operations.size(), Work::Unassigned), performer(work.size(), absent),
      operationCell(work.size(), absent), nextOperation(work.size(), absent), firstOperation(firstHead.size(), absent)
{
    if (setup == absent)
        return;
    readPlacements(project, index, found);
    readAssignments(project, index, found);
}

std::uint32_t Seating::headIn(std::uint32_t cell, std::uint32_t socket) const
{
    std::uint32_t head = firstHead[cell];
    while (head != absent && headSocket[head] != socket)
        head = nextHead[head];
    return head;
}

void Seating::seatHead(std::uint32_t head, std::uint32_t cell, std::uint32_t socket)
{
    headCell[head] = cell;
    headSocket[head] = socket;
    std::uint32_t *link = &firstHead[cell];
    while (*link != absent && headSocket[*link] <= socket)
        link = &nextHead[*link];
    nextHead[head] = *link;
    *link = head;
}

void Seating::readPlacements(const Project &project, const ProjectIndex &index, Problems &found)
{
    const std::string &owner = project.products[product].id.value;
    for (const Placement &placement : project.setups[setup].placements) {
        const auto place = [&] { return Subject{SubjectKind::Socket, nameOf(placement.socket), owner}; };
        const std::uint32_t head = index.heads.find(project.frame.heads, placement.head);
        const std::uint32_t cell = index.cells.find(project.frame.cells, placement.socket.cell);
        if (head == absent)
            unknown(found, place(), placement.head.value, "head");
        if (cell == absent)
            unknown(found, {SubjectKind::Head, placement.head.value, owner}, placement.socket.cell.value, "cell");
        regular = regular && head != absent && cell != absent;
        if (head == absent || cell == absent)
            continue;
        if (headCell[head] != absent) {
            const SocketRef first{project.frame.cells[headCell[head]].id, headSocket[head]};
            report(found, ProblemCode::HeadPlacedTwice, {SubjectKind::Head, placement.head.value, owner},
                   {{"socket", nameOf(placement.socket)}, {"other", nameOf(first)}});
            regular = false;
            continue;
        }
        if (const std::uint32_t other = headIn(cell, placement.socket.number); other != absent) {
            report(found, ProblemCode::SocketTaken, place(),
                   {{"head", placement.head.value}, {"other", project.frame.heads[other].id.value}});
            regular = false;
        }
        seatHead(head, cell, placement.socket.number);
    }
}

void Seating::seatOperation(std::uint32_t operation, Work kind, std::uint32_t by)
{
    work[operation] = kind;
    performer[operation] = by;
    operationCell[operation] = absent;
    if (kind == Work::ByHand)
        operationCell[operation] = by;
    if (kind == Work::ByHead && headCell[by] != absent)
        operationCell[operation] = headCell[by];
    if (kind == Work::ByHead && headCell[by] == absent)
        work[operation] = Work::Waiting;
}

/// last: of each cell, the operation at the end of its chain so far.
void Seating::linkOperation(std::uint32_t operation, std::vector<std::uint32_t> &last)
{
    const std::uint32_t cell = operationCell[operation];
    nextOperation[operation] = absent;
    if (cell == absent)
        return;
    (last[cell] == absent ? firstOperation[cell] : nextOperation[last[cell]]) = operation;
    last[cell] = operation;
}

void Seating::readAssignments(const Project &project, const ProjectIndex &index, Problems &found)
{
    const Product &owner = project.products[product];
    const IdIndex &operations = index.ofProduct[product].operations;
    std::vector<std::uint32_t> last(firstOperation.size(), absent);
    std::vector<const Assignment *> first(work.size(), nullptr);
    for (const Assignment &assignment : project.setups[setup].assignments) {
        const auto subject = [&] {
            return Subject{SubjectKind::Operation, assignment.operation.value, owner.id.value};
        };
        const std::uint32_t operation = operations.find(owner.operations, assignment.operation);
        const HeadId *head = std::get_if<HeadId>(&assignment.performer);
        const std::uint32_t by = head ? index.heads.find(project.frame.heads, *head)
                                      : index.cells.find(project.frame.cells, std::get<CellId>(assignment.performer));
        if (operation == absent)
            unknown(found, subject(), assignment.operation.value, "operation");
        if (by == absent)
            unknown(found, subject(), nameOf(assignment.performer), head ? "head" : "cell");
        regular = regular && operation != absent && by != absent;
        if (operation == absent)
            continue;
        if (first[operation]) {
            report(found, ProblemCode::OperationAssignedTwice, subject(),
                   {{"performer", nameOf(assignment.performer)}, {"other", nameOf(first[operation]->performer)}});
            regular = false;
            continue;
        }
        first[operation] = &assignment;
        seatOperation(operation, by == absent ? Work::Dangling : head ? Work::ByHead : Work::ByHand, by);
        linkOperation(operation, last);
    }
}

} // namespace lw::model
