// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structure.h"

#include "core/model/limits.h"
#include "core/model/lookup.h"
#include "core/model/precedence.h"

#include <string>

namespace lw::model::structure {

namespace {

void checkParameter(const Process &process, const ParameterTarget &parameter, const Subject &subject, Problems &found)
{
    const ParameterSpec *spec = findParameter(process, parameter.key);
    if (!spec) {
        unknown(found, subject, parameter.key, "parameter");
        return;
    }
    if (!(parameter.lower <= parameter.target && parameter.target <= parameter.upper))
        invalid(found, subject, "parameters." + parameter.key + ".target", parameter.target);
    reportOutside(found, ProblemCode::ParameterOutsideSpec, subject, parameter, {spec->minimum, spec->maximum},
                  spec->unit, {{"process", process.id.value}});
}

void checkOperation(const Project &project, std::uint32_t process, const Operation &operation, const Subject &subject,
                    Problems &found)
{
    notNegative(found, subject, "quantity", operation.quantity);
    if (operation.manualTime)
        notNegative(found, subject, "manualTime", *operation.manualTime);
    if (process == absent) {
        unknown(found, subject, operation.process.value, "process");
        return;
    }
    for (const ParameterTarget &parameter : operation.parameters)
        checkParameter(project.catalog.processes[process], parameter, subject, found);
}

void checkArcEnds(const Product &product, const ProductIndex &index, Problems &found)
{
    for (const Precedence &arc : product.precedence)
        for (const OperationId *end : {&arc.before, &arc.after})
            if (index.operations.find(product.operations, *end) == absent)
                unknown(found, {SubjectKind::Precedence, nameOf(arc), product.id.value}, end->value, "operation");
}

void checkArcsTwice(const Product &product, const ProductIndex &index, Problems &found)
{
    std::vector<std::uint32_t> seenFrom(product.operations.size(), absent);
    for (std::uint32_t op = 0; op < product.operations.size(); ++op) {
        for (const std::uint32_t next : index.after[op]) {
            const std::string name = seenFrom[next] == op
                ? nameOf(Precedence{product.operations[op].id, product.operations[next].id})
                : std::string();
            if (!name.empty())
                duplicate(found, {SubjectKind::Precedence, name, product.id.value}, name, "arc");
            seenFrom[next] = op;
        }
    }
}

void checkPrecedence(const Product &product, const ProductIndex &index, Problems &found)
{
    if (index.after.total() != product.precedence.size())
        checkArcEnds(product, index, found);
    checkArcsTwice(product, index, found);
    if (!index.looped)
        return;
    report(found, ProblemCode::PrecedenceCycle, {SubjectKind::Product, product.id.value, product.id.value},
           {{"loop", loopText(precedenceLoop(product))}});
}

void checkZoning(const Product &product, const ProductIndex &index, Problems &found)
{
    for (const Zoning &zoning : product.zoning)
        for (const OperationId &member : zoning.operations)
            if (index.operations.find(product.operations, member) == absent)
                unknown(found, {SubjectKind::Zoning, nameOf(zoning), product.id.value}, member.value, "operation");
}

} // namespace

void checkProduct(const Project &project, const ProjectIndex &index, std::uint32_t at, Problems &found)
{
    const Product &product = project.products[at];
    const ProductIndex &own = index.ofProduct[at];
    const Subject subject{SubjectKind::Product, product.id.value, product.id.value};
    checkId(project.products, at, index.products, subject, "product", found);
    isShare(found, subject, "qualityRate", product.qualityRate);
    for (std::uint32_t op = 0; op < product.operations.size(); ++op) {
        const Operation &operation = product.operations[op];
        const Subject place{SubjectKind::Operation, operation.id.value, product.id.value};
        checkId(product.operations, op, own.operations, place, "operation", found);
        checkOperation(project, own.process[op], operation, place, found);
    }
    checkPrecedence(product, own, found);
    checkZoning(product, own, found);
}

} // namespace lw::model::structure
