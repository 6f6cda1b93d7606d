// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/wire/randomproject.h"

#include <array>
#include <random>
#include <string>

namespace lw::test {

namespace {

constexpr std::int64_t maxUnits = std::int64_t{1} << 52;

/// Draws values over the whole of what a file can hold, the awkward ones more often than chance would.
class Draw
{
public:
    explicit Draw(std::uint32_t seed) : m_engine(seed) {}

    std::size_t below(std::size_t limit) { return m_engine() % limit; }
    bool rarely() { return below(5) == 0; }

    std::int64_t units()
    {
        constexpr std::array<std::int64_t, 8> awkward{0, 1, -1, 999'999, maxUnits, -maxUnits, maxUnits - 1, 100'000};
        if (rarely())
            return awkward[below(awkward.size())];
        const std::int64_t any = static_cast<std::int64_t>((std::uint64_t{m_engine()} << 32) | m_engine());
        return any % (std::int64_t{1} << (4 + below(49)));
    }
    Duration duration() { return Duration(units()); }
    Length length() { return {units()}; }
    Money money() { return {units()}; }
    Duration timeOfDay() { return Duration(static_cast<std::int64_t>(m_engine()) * 20 % 86'400'000'000); }
    std::uint32_t count() { return rarely() ? 0xFFFFFFFFu : static_cast<std::uint32_t>(below(50)); }

    double number()
    {
        constexpr std::array<double, 9> awkward{0, 1, -1, 0.1, 1e-12, 1e300, 5e-324, -123456.789, 1.0 / 3};
        if (rarely())
            return awkward[below(awkward.size())];
        return static_cast<double>(units()) / 1024.0;
    }

    std::string text()
    {
        constexpr std::array<const char *, 7> words{"", "Screw M1.4", "锁付螺丝", "\"quoted\" \\ back", "tab\tline\nend\r", "µ Ω 𝄞", "\x01\x1F\x7F"};
        return words[below(words.size())];
    }
    std::string id() { return "ID-" + std::to_string(m_engine() % 1000); }
    template<class Id>
    Id ref()
    {
        return rarely() ? Id() : Id(id());
    }
    model::LocalText local() { return {.en = text(), .zh = text()}; }

    template<class Make>
    auto several(Make make)
    {
        std::vector<decltype(make())> items(below(4));
        for (auto &item : items)
            item = make();
        return items;
    }

private:
    std::mt19937 m_engine;
};

model::Reliability reliability(Draw &draw)
{
    return draw.rarely() ? model::Reliability{} : model::Reliability{.mtbf = draw.duration(), .mttr = draw.duration()};
}

model::Envelope envelope(Draw &draw)
{
    return draw.rarely() ? model::Envelope{} : model::Envelope{draw.length(), draw.length(), draw.length()};
}

model::Process process(Draw &draw)
{
    return {.id = model::ProcessId(draw.id()),
            .name = draw.local(),
            .family = static_cast<model::ProcessFamily>(draw.below(7)),
            .quantityUnit = draw.local(),
            .parameters = draw.several([&] {
                return model::ParameterSpec{draw.id(), draw.local(), draw.text(), draw.number(), draw.number(),
                                            static_cast<int>(draw.below(16))};
            })};
}

model::CellType cellType(Draw &draw)
{
    return {.id = model::CellTypeId(draw.id()),
            .name = draw.local(),
            .width = draw.length(),
            .sockets = draw.several([&] { return model::SocketSpec{draw.ref<model::InterfaceId>(), draw.count()}; }),
            .indexTime = draw.duration(),
            .base = reliability(draw),
            .basePowerW = draw.number(),
            .cost = draw.money(),
            .operators = draw.count(),
            .notes = draw.text()};
}

model::HeadType headType(Draw &draw)
{
    model::HeadType type{.id = model::HeadTypeId(draw.id()), .name = draw.local()};
    type.interface = draw.ref<model::InterfaceId>();
    type.envelope = envelope(draw);
    type.marketEnvelope = envelope(draw);
    type.capabilities = draw.several([&] {
        return model::Capability{
            draw.ref<model::ProcessId>(),
            draw.several([&] { return model::ParameterRange{draw.id(), draw.number(), draw.number()}; }),
            {draw.duration(), draw.duration()}};
    });
    type.attach = draw.duration();
    type.detach = draw.duration();
    type.verify = draw.duration();
    type.warmUp = draw.duration();
    type.calibrations = draw.several([&] { return model::CalibrationRoutine{draw.id(), draw.local(), draw.duration()}; });
    type.accuracyUm = draw.number();
    type.driftUmPerHour = draw.number();
    type.reliability = reliability(draw);
    type.powerW = draw.number();
    type.cost = draw.money();
    type.notes = draw.text();
    return type;
}

model::Operation operation(Draw &draw)
{
    return {.id = model::OperationId(draw.id()),
            .name = draw.local(),
            .process = draw.ref<model::ProcessId>(),
            .quantity = draw.number(),
            .parameters = draw.several([&] {
                return model::ParameterTarget{draw.id(), draw.number(), draw.number(), draw.number()};
            }),
            .manualTime = draw.rarely() ? std::nullopt : std::optional(draw.duration()),
            .notes = draw.text()};
}

model::Product product(Draw &draw)
{
    const auto operationId = [&] { return draw.ref<model::OperationId>(); };
    return {.id = model::ProductId(draw.id()),
            .name = draw.local(),
            .operations = draw.several([&] { return operation(draw); }),
            .precedence = draw.several([&] { return model::Precedence{operationId(), operationId()}; }),
            .zoning = draw.several([&] {
                return model::Zoning{static_cast<model::ZoningKind>(draw.below(2)), draw.several(operationId)};
            }),
            .qualityRate = draw.number(),
            .notes = draw.text()};
}

model::Setup setup(Draw &draw)
{
    const auto performer = [&]() -> model::Performer {
        if (draw.below(2) == 0)
            return draw.ref<model::HeadId>();
        return draw.ref<model::CellId>();
    };
    return {.product = draw.ref<model::ProductId>(),
            .placements = draw.several([&] {
                return model::Placement{draw.ref<model::HeadId>(), {draw.ref<model::CellId>(), draw.count()}};
            }),
            .assignments = draw.several([&] { return model::Assignment{draw.ref<model::OperationId>(), performer()}; })};
}

model::Catalog catalog(Draw &draw)
{
    return {.name = draw.local(),
            .version = draw.text(),
            .platform = {.name = draw.local(),
                         .pitch = draw.length(),
                         .interfaces = draw.several([&] {
                             return model::InterfaceClass{model::InterfaceId(draw.id()), draw.local()};
                         }),
                         .ceiling = {draw.count(), draw.number()},
                         .floor = {draw.count(), draw.number()}},
            .processes = draw.several([&] { return process(draw); }),
            .cellTypes = draw.several([&] { return cellType(draw); }),
            .headTypes = draw.several([&] { return headType(draw); }),
            .notes = draw.text()};
}

model::Project plainProject(std::uint32_t seed)
{
    Draw draw(seed);
    constexpr std::array<const char *, 4> currencies{"CNY", "EUR", "JPY", "KWD"};
    return {.header = {draw.local(), currencies[draw.below(currencies.size())], draw.text()},
            .catalog = catalog(draw),
            .products = draw.several([&] { return product(draw); }),
            .frame = {.cells = draw.several([&] {
                          return model::Cell{model::CellId(draw.id()), draw.local(), draw.ref<model::CellTypeId>(),
                                             draw.count(), {draw.count(), draw.length()}};
                      }),
                      .heads = draw.several([&] {
                          return model::Head{model::HeadId(draw.id()), draw.ref<model::HeadTypeId>()};
                      }),
                      .magazinePlaces = draw.count(),
                      .crew = draw.count()},
            .setups = draw.several([&] { return setup(draw); }),
            .calendar = {.shifts = draw.several([&] {
                             return model::Shift{draw.local(), draw.timeOfDay(), draw.duration(), draw.duration()};
                         }),
                         .daysPerYear = draw.count(),
                         .plannedAvailability = draw.number()},
            .demands = draw.several([&] { return model::Demand{draw.ref<model::ProductId>(), draw.number()}; })};
}

} // namespace

model::Project randomProject(std::uint32_t seed)
{
    model::Project project = plainProject(seed);
    if (seed % 3 == 0)
        return project;
    // Every other kind of line: one branch with the catalog of the open line, one with everything of its own.
    const model::Project other = plainProject(seed + 100'000);
    model::LineState branch = model::lineOf(other);
    branch.catalog = project.catalog;
    const bool mainIsOpen = seed % 2 == 0;
    if (!mainIsOpen)
        project.title = {model::ScenarioId("S1"), {"Branch", "分支"}, "why"};
    project.scenarios = {{mainIsOpen ? model::LineTitle{model::ScenarioId("S1"), {"Branch", {}}, {}} : model::LineTitle{}, model::LineSnapshot(branch)},
                         {{model::ScenarioId("S2"), {{}, "二"}, {}}, model::LineSnapshot(model::lineOf(other))}};
    project.economics = model::assumedEconomics(project.header.currency);
    project.economics->valuePerUnit = {static_cast<std::int64_t>(seed)};
    return project;
}

} // namespace lw::test
