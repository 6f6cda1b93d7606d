// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/editing.h"
#include "core/model/lookup.h"
#include "core/model/precedence.h"

#include <string>

namespace lw::model::editing {

namespace {

bool mentions(const Product &product, const Setup *setup, const OperationId &id)
{
    const auto inArc = [&](const Precedence &arc) { return arc.before == id || arc.after == id; };
    const auto inZoning = [&](const Zoning &zoning) {
        return std::find(zoning.operations.begin(), zoning.operations.end(), id) != zoning.operations.end();
    };
    return std::any_of(product.precedence.begin(), product.precedence.end(), inArc)
        || std::any_of(product.zoning.begin(), product.zoning.end(), inZoning)
        || (setup && findAssignment(*setup, id));
}

/// Puts a product and all that hangs on it back as it is now: the inverse that always holds, and the largest.
/// Errors: DuplicateId when the product or its setup exists twice.
Result<Edit> restoring(const Project &project, const ProductId &id)
{
    const Result<std::size_t> at = onlyPositionOf(project.products, id);
    if (!at)
        return at.error();
    EditGroup group;
    group.edits.push_back({Erase<Product>{id}});
    group.edits.push_back({Insert<Product>{project.products[*at], *at}});
    for (std::size_t index = 0; index < project.setups.size(); ++index)
        if (project.setups[index].product == id)
            group.edits.push_back({ReplaceSetup{id, project.setups[index], index}});
    if (group.edits.size() > 3)
        return Error{Errc::DuplicateId, id.value, {}, {}, 0};
    group.edits.push_back({Set<std::vector<Demand>>{project.demands}});
    return Edit{std::move(group)};
}

Product *productOf(Project &project, const ProductId &id)
{
    const std::size_t at = positionOf(project.products, id);
    return at == project.products.size() ? nullptr : &project.products[at];
}

Error unknown(const std::string &id) { return {Errc::UnknownId, id, {}, {}, 0}; }

} // namespace

Result<Edit> apply(Project &project, const Insert<Product> &edit)
{
    const Result<void> done = insertInto(project.products, edit.value, edit.index);
    if (!done)
        return done.error();
    const bool awaited = findSetup(project, edit.value.id) || findDemand(project, edit.value.id);
    if (!awaited)
        return Edit{Erase<Product>{edit.value.id}};
    Result<Edit> inverse = restoring(project, edit.value.id);
    if (!inverse) {
        project.products.erase(project.products.begin() + signedIndex(edit.index));
        return inverse;
    }
    std::vector<Edit> &edits = std::get<EditGroup>(inverse->value).edits;
    edits.erase(edits.begin() + 1); // what was waiting for the product comes back, the product does not
    return inverse;
}

Result<Edit> apply(Project &project, const Erase<Product> &edit)
{
    Result<Edit> inverse = restoring(project, edit.id);
    if (!inverse)
        return inverse;
    std::vector<Edit> &edits = std::get<EditGroup>(inverse->value).edits;
    edits.erase(edits.begin());
    project.products.erase(project.products.begin() + signedIndex(positionOf(project.products, edit.id)));
    std::erase_if(project.setups, [&](const Setup &setup) { return setup.product == edit.id; });
    std::erase_if(project.demands, [&](const Demand &demand) { return demand.product == edit.id; });
    return inverse;
}

Result<Edit> apply(Project &project, const InsertOperation &edit)
{
    Product *product = productOf(project, edit.product);
    if (!product)
        return unknown(edit.product.value);
    const OperationId &id = edit.value.id;
    Result<Edit> inverse{Edit{EraseOperation{edit.product, id}}};
    if (!id.empty() && mentions(*product, setupOf(project, edit.product), id))
        inverse = restoring(project, edit.product);
    if (!inverse)
        return inverse;
    const Result<void> done = insertInto(product->operations, edit.value, edit.index);
    if (!done)
        return done.error();
    return inverse;
}

namespace {

/// What EraseOperation undoes piece by piece; nothing when a piece could not be put back by an edit of its own.
std::optional<EditGroup> pieces(const Product &product, const Setup *setup, std::size_t at)
{
    const OperationId &id = product.operations[at].id;
    EditGroup group;
    group.edits.push_back({InsertOperation{product.id, product.operations[at], at}});
    for (std::size_t index = 0; index < product.precedence.size(); ++index) {
        const Precedence &arc = product.precedence[index];
        if (arc.before != id && arc.after != id)
            continue;
        const auto count = std::count(product.precedence.begin(), product.precedence.end(), arc);
        if (count > 1 || !find(product, arc.before) || !find(product, arc.after))
            return std::nullopt;
        group.edits.push_back({SetPrecedence{product.id, arc, true, index}});
    }
    if (!precedenceLoop(product).empty())
        return std::nullopt;
    group.edits.push_back({SetZoning{product.id, product.zoning}});
    if (setup && findAssignment(*setup, id))
        group.edits.push_back({ReplaceSetup{product.id, *setup}});
    return group;
}

void dropMember(Product &product, const OperationId &id)
{
    std::vector<Zoning> kept;
    for (Zoning &zoning : product.zoning)
        if (std::erase(zoning.operations, id) == 0 || zoning.operations.size() >= 2)
            kept.push_back(std::move(zoning));
    product.zoning = std::move(kept);
}

} // namespace

Result<Edit> apply(Project &project, const EraseOperation &edit)
{
    Product *product = productOf(project, edit.product);
    if (!product)
        return unknown(edit.product.value);
    const Result<std::size_t> at = onlyPositionOf(product->operations, edit.id);
    if (!at)
        return at.error();
    Setup *setup = setupOf(project, edit.product);
    std::optional<EditGroup> small = pieces(*product, setup, *at);
    Result<Edit> inverse = small ? Result<Edit>(Edit{*std::move(small)}) : restoring(project, edit.product);
    if (!inverse)
        return inverse;
    product->operations.erase(product->operations.begin() + signedIndex(*at));
    std::erase_if(product->precedence,
                  [&](const Precedence &arc) { return arc.before == edit.id || arc.after == edit.id; });
    dropMember(*product, edit.id);
    if (setup)
        std::erase_if(setup->assignments, [&](const Assignment &entry) { return entry.operation == edit.id; });
    return inverse;
}

Result<Edit> apply(Project &project, const ChangeOperation &edit)
{
    Product *product = productOf(project, edit.product);
    if (!product)
        return unknown(edit.product.value);
    const std::size_t at = positionOf(product->operations, edit.value.id);
    if (at == product->operations.size())
        return unknown(edit.value.id.value);
    return Edit{ChangeOperation{edit.product, std::exchange(product->operations[at], edit.value)}};
}

namespace {

Result<Edit> addArc(Product &product, const SetPrecedence &edit)
{
    std::vector<Precedence> &arcs = product.precedence;
    const std::size_t index = edit.index.value_or(arcs.size());
    for (const OperationId &end : {edit.arc.before, edit.arc.after})
        if (!find(product, end))
            return unknown(end.value);
    if (index > arcs.size())
        return Error{Errc::BadIndex, edit.arc.after.value, std::to_string(index), {}, 0};
    if (const std::vector<OperationId> loop = loopClosedBy(product, edit.arc); !loop.empty())
        return Error{Errc::PrecedenceCycle, edit.arc.after.value, loopText(loop), {}, 0};
    arcs.insert(arcs.begin() + signedIndex(index), edit.arc);
    return Edit{SetPrecedence{edit.product, edit.arc, false}};
}

} // namespace

Result<Edit> apply(Project &project, const SetPrecedence &edit)
{
    Product *product = productOf(project, edit.product);
    if (!product)
        return unknown(edit.product.value);
    std::vector<Precedence> &arcs = product->precedence;
    const auto at = std::find(arcs.begin(), arcs.end(), edit.arc);
    if ((at != arcs.end()) == edit.present)
        return Error{Errc::NothingToDo, edit.arc.after.value, {}, {}, 0};
    if (edit.present)
        return addArc(*product, edit);
    const auto index = static_cast<std::size_t>(at - arcs.begin());
    const bool legal = find(*product, edit.arc.before) && find(*product, edit.arc.after)
        && std::count(arcs.begin(), arcs.end(), edit.arc) == 1 && loopClosedBy(*product, edit.arc).empty();
    Result<Edit> inverse{Edit{SetPrecedence{edit.product, edit.arc, true, index}}};
    if (!legal)
        inverse = restoring(project, edit.product);
    if (inverse)
        arcs.erase(at);
    return inverse;
}

Result<Edit> apply(Project &project, const SetZoning &edit)
{
    Product *product = productOf(project, edit.product);
    if (!product)
        return unknown(edit.product.value);
    return Edit{SetZoning{edit.product, std::exchange(product->zoning, edit.zoning)}};
}

Result<Edit> apply(Project &project, const ChangeProduct &edit)
{
    Product *product = productOf(project, edit.product);
    if (!product)
        return unknown(edit.product.value);
    ChangeProduct inverse{edit.product, product->name, product->qualityRate, product->notes};
    product->name = edit.name;
    product->qualityRate = edit.qualityRate;
    product->notes = edit.notes;
    return Edit{std::move(inverse)};
}

} // namespace lw::model::editing
