// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/randomline.h"

#include <iterator>
#include <string>

namespace lw::test {

using namespace model;

namespace {

/// Draws the edits for one project; ids are now and then of something that does not exist.
class Draw
{
public:
    Draw(Random &random, const Project &project) : m_random(random), m_project(project) {}

    Edit one()
    {
        // Half of the draws are what people do at the plan, the other half is everything else.
        // The lines of the project are rare, so that a branch has time to differ from the line that it left.
        if (number(40) == 0)
            return ofTheLines();
        return number(2) == 0 ? atThePlan() : number(2) == 0 ? inTheProduct() : inTheLists();
    }

    Edit atThePlan()
    {
        const ProductId owner = product();
        switch (number(6)) {
        case 0:
        case 1:
            return {PlaceHead{owner, head(), socket(), maybeIndex()}};
        case 2:
            return {RemoveHead{owner, head()}};
        case 3:
            return {ReplaceHead{owner, head(), head()}};
        case 4:
            return {AssignOperation{owner, operation(owner), performer(), maybeIndex()}};
        default:
            return changedCell();
        }
    }

private:
    std::size_t number(std::size_t size) { return pick(m_random, size); }

    template<class T>
    auto idOf(const std::vector<T> &list)
    {
        using IdType = decltype(list.front().id);
        if (list.empty() || number(25) == 0)
            return IdType{"NONE" + std::to_string(number(3))};
        return IdType{list[number(list.size())].id};
    }

    ProductId product() { return idOf(m_project.products); }
    CellId cell() { return idOf(m_project.frame.cells); }
    HeadId head() { return idOf(m_project.frame.heads); }
    SocketRef socket() { return {cell(), static_cast<std::uint32_t>(number(5))}; }

    OperationId operation(const ProductId &owner)
    {
        for (const Product &one : m_project.products)
            if (one.id == owner)
                return idOf(one.operations);
        return OperationId{"OPNONE"};
    }

    std::optional<std::size_t> maybeIndex()
    {
        return number(2) == 0 ? std::nullopt : std::optional<std::size_t>(number(12));
    }

    std::optional<Performer> performer()
    {
        switch (number(4)) {
        case 0:
            return std::nullopt;
        case 1:
            return Performer{cell()};
        default:
            return Performer{head()};
        }
    }

    Edit changedCell()
    {
        Cell value;
        const CellId id = cell();
        for (const Cell &known : m_project.frame.cells)
            if (known.id == id)
                value = known;
        value.id = id;
        switch (number(3)) {
        case 0:
            value.copies = static_cast<std::uint32_t>(number(4));
            break;
        case 1:
            value.type = idOf(m_project.catalog.cellTypes);
            break;
        default:
            value.name.en += "x";
            value.buffer.length += fromMillimetres(100);
            break;
        }
        return {Change<Cell>{value}};
    }

    Edit inTheProduct()
    {
        const ProductId owner = product();
        switch (number(8)) {
        case 0:
            return {InsertOperation{owner, newOperation(), number(10)}};
        case 1:
            return {EraseOperation{owner, operation(owner)}};
        case 2: {
            Operation value = newOperation();
            value.id = operation(owner);
            return {ChangeOperation{owner, value}};
        }
        case 3:
        case 4:
            return {SetPrecedence{owner, {operation(owner), operation(owner)}, true, maybeIndex()}};
        case 5:
            return existingArc(owner);
        case 6:
            return {SetZoning{owner, {{number(2) == 0 ? ZoningKind::SameCell : ZoningKind::SeparateCells,
                                       {operation(owner), operation(owner)}}}}};
        default:
            return {ChangeProduct{owner, {"Renamed", {}}, 0.9 + 0.01 * static_cast<double>(number(10)), "n"}};
        }
    }

    Edit existingArc(const ProductId &owner)
    {
        for (const Product &one : m_project.products)
            if (one.id == owner && !one.precedence.empty())
                return {SetPrecedence{owner, one.precedence[number(one.precedence.size())], false}};
        return {SetPrecedence{owner, {OperationId{"a"}, OperationId{"b"}}, false}};
    }

    Operation newOperation()
    {
        Operation value;
        value.id = OperationId{"NEW" + std::to_string(number(40))};
        value.process = idOf(m_project.catalog.processes);
        value.quantity = static_cast<double>(number(5));
        value.parameters = {{"force", static_cast<double>(number(120)), 10, 90}};
        if (number(3) == 0)
            value.manualTime = std::chrono::milliseconds(number(3000));
        return value;
    }

    Edit inTheLists()
    {
        switch (number(4)) {
        case 0:
            return inTheFrame();
        case 1:
            return inTheCatalog();
        case 2:
            return ofTheProducts();
        default:
            return ofThePartsThatExistOnce();
        }
    }

    /// One that an earlier edit put there, so that nothing need refer to it yet; else any.
    template<class T>
    typename T::IdType added(const std::vector<T> &list, const std::string &prefix)
    {
        for (const T &element : list) {
            if (element.id.value.starts_with(prefix))
                return element.id;
        }
        return idOf(list);
    }

    template<class T>
    Edit listEdit(const std::vector<T> &list, const std::string &prefix)
    {
        T value = list.empty() ? T{} : list[number(list.size())];
        switch (number(4)) {
        case 0:
            return {Erase<T>{number(2) == 0 ? idOf(list) : added(list, prefix)}};
        case 1:
            return {Reorder<T>{idOf(list), number(list.size() + 2)}};
        default:
            value.id = typename T::IdType{prefix + std::to_string(number(30))};
            return {Insert<T>{value, number(list.size() + 2)}};
        }
    }

    Edit inTheFrame()
    {
        if (number(4) == 0)
            return {Change<Head>{{head(), idOf(m_project.catalog.headTypes)}}};
        return number(2) == 0 ? listEdit(m_project.frame.cells, "C9") : listEdit(m_project.frame.heads, "SN-9");
    }

    Edit inTheCatalog()
    {
        switch (number(6)) {
        case 0:
            return listEdit(m_project.catalog.cellTypes, "PU-N");
        case 1:
            return listEdit(m_project.catalog.headTypes, "HT-N");
        case 2:
            return listEdit(m_project.catalog.processes, "process-");
        case 3: {
            HeadType value = m_project.catalog.headTypes[number(m_project.catalog.headTypes.size())];
            value.powerW += 1;
            return {Change<HeadType>{value}};
        }
        case 4: {
            CellType value = m_project.catalog.cellTypes[number(m_project.catalog.cellTypes.size())];
            value.indexTime += std::chrono::milliseconds(10);
            return {Change<CellType>{value}};
        }
        default: {
            Process value = m_project.catalog.processes.empty() ? Process{} : m_project.catalog.processes.front();
            value.name.zh += "x";
            return {Change<Process>{value}};
        }
        }
    }

    Edit ofTheProducts()
    {
        switch (number(5)) {
        case 0: {
            Product value = m_project.products.empty() ? Product{} : m_project.products.front();
            value.id = ProductId{"PN" + std::to_string(number(4))};
            return {Insert<Product>{value, number(m_project.products.size() + 1)}};
        }
        case 1:
            return {Erase<Product>{product()}};
        case 2:
            return {Reorder<Product>{product(), number(m_project.products.size() + 1)}};
        case 3:
            return {ReplaceSetup{product(), std::nullopt}};
        default: {
            Setup value = m_project.setups.empty() ? Setup{} : m_project.setups.front();
            value.product = product();
            return {ReplaceSetup{value.product, value, maybeIndex()}};
        }
        }
    }

    /// A branch of the open line, or one of the others opened or written over it.
    Edit ofTheLines()
    {
        const auto &others = m_project.scenarios;
        if (others.size() < 3) {
            Lines lines{m_project.title, others};
            const LineTitle title{ScenarioId("S" + std::to_string(number(9))), {"Branch", "分支"}, {}};
            lines.others.push_back({title, LineSnapshot(lineOf(m_project))});
            return {Set<Lines>{std::move(lines)}};
        }
        const Scenario &other = others[number(others.size())];
        return number(2) == 0 ? Edit{OpenScenario{other.title.id}} : Edit{Set<LineSnapshot>{other.line}};
    }

    Edit ofThePartsThatExistOnce()
    {
        switch (number(7)) {
        case 6:
            return {Set<std::optional<Economics>>{Economics{.operatorPerYear = {static_cast<std::int64_t>(number(9))}}}};
        case 0:
            return {Set<Header>{{{"Name", "名"}, "EUR", std::to_string(number(9))}}};
        case 1:
            return {Set<CatalogHeader>{{{"Catalog", {}}, std::to_string(number(9)), {}}}};
        case 2: {
            Platform value = m_project.catalog.platform;
            value.ceiling.carriers += 1;
            return {Set<Platform>{value}};
        }
        case 3: {
            Calendar value = m_project.calendar;
            value.plannedAvailability = 0.8 + 0.01 * static_cast<double>(number(20));
            return {Set<Calendar>{value}};
        }
        case 4:
            return {Set<std::vector<Demand>>{{{product(), 100.0 * static_cast<double>(number(40))}}}};
        default:
            return {Set<FrameResources>{{static_cast<std::uint32_t>(number(9)), static_cast<std::uint32_t>(number(9))}}};
        }
    }

    Random &m_random;
    const Project &m_project;
};

} // namespace

Edit randomEdit(Random &random, const Project &project)
{
    Draw draw(random, project);
    if (pick(random, 8) != 0)
        return draw.one();
    EditGroup group;
    for (std::size_t count = pick(random, 5); count > 0; --count)
        group.edits.push_back(draw.one());
    return {std::move(group)};
}

Edit randomPlanEdit(Random &random, const Project &project)
{
    return Draw(random, project).atThePlan();
}

} // namespace lw::test
