// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/scenarioedits.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace lw::session {

namespace {

/// 12 of "S12"; 0 for every other id.
unsigned numberOf(const model::ScenarioId &id)
{
    unsigned number = 0;
    if (id.value.starts_with('S'))
        (void)std::from_chars(id.value.data() + 1, id.value.data() + id.value.size(), number);
    return number;
}

model::Lines linesOf(const model::Project &project)
{
    return {project.title, project.scenarios};
}

/// The line that is not open; others.end() when it is, or there is none.
auto place(model::Lines &lines, const model::ScenarioId &id)
{
    return std::ranges::find(lines.others, id, [](const model::Scenario &scenario) { return scenario.title.id; });
}

} // namespace

std::vector<model::LineTitle> lineTitles(const model::Project &project)
{
    std::vector<model::LineTitle> titles{project.title};
    for (const model::Scenario &scenario : project.scenarios)
        titles.push_back(scenario.title);
    std::ranges::stable_sort(titles, {}, [](const model::LineTitle &title) { return numberOf(title.id); });
    std::ranges::stable_partition(titles, &model::LineTitle::isMain);
    return titles;
}

const model::LineTitle *findLine(const model::Project &project, const model::ScenarioId &id)
{
    if (project.title.id == id)
        return &project.title;
    const auto at = std::ranges::find(project.scenarios, id, [](const model::Scenario &scenario) { return scenario.title.id; });
    return at == project.scenarios.end() ? nullptr : &at->title;
}

model::ScenarioId freshScenarioId(const model::Project &project)
{
    unsigned last = 0;
    for (const model::LineTitle &title : lineTitles(project))
        last = std::max(last, numberOf(title.id));
    return model::ScenarioId("S" + std::to_string(last + 1));
}

model::Edit branchLine(const model::Project &project, const model::ScenarioId &from, const model::LocalText &name)
{
    model::Lines lines = linesOf(project);
    const model::LineTitle title{freshScenarioId(project), name, {}};
    if (from == project.title.id) {
        // The new line is equal to the open one: only the titles tell them apart, and nothing has to be checked again.
        lines.others.push_back({lines.open, model::LineSnapshot(model::lineOf(project))});
        lines.open = title;
        return {model::Set<model::Lines>{std::move(lines)}};
    }
    const auto at = place(lines, from);
    if (at == lines.others.end())
        return {model::OpenScenario{from}};
    lines.others.push_back({title, model::LineSnapshot(at->line)});
    return {model::EditGroup{{{model::Set<model::Lines>{std::move(lines)}}, {model::OpenScenario{title.id}}}}};
}

model::Edit retitleLine(const model::Project &project, const model::LineTitle &title)
{
    model::Lines lines = linesOf(project);
    if (title.id == lines.open.id)
        lines.open = title;
    else if (const auto at = place(lines, title.id); at != lines.others.end())
        at->title = title;
    else
        return {model::OpenScenario{title.id}};
    return {model::Set<model::Lines>{std::move(lines)}};
}

model::Edit removeLine(const model::Project &project, const model::ScenarioId &id)
{
    model::Lines lines = linesOf(project);
    if (id != lines.open.id) {
        const auto at = place(lines, id);
        if (at == lines.others.end())
            return {model::OpenScenario{id}};
        lines.others.erase(at);
        return {model::Set<model::Lines>{std::move(lines)}};
    }
    // After the main line was opened, what was open stands where the main line was.
    const auto main = place(lines, model::ScenarioId());
    if (main == lines.others.end())
        return {model::OpenScenario{id}};
    model::Lines left{main->title, lines.others};
    left.others.erase(left.others.begin() + (main - lines.others.begin()));
    return {model::EditGroup{{{model::OpenScenario{model::ScenarioId()}}, {model::Set<model::Lines>{std::move(left)}}}}};
}

model::Edit adoptLine(const model::Project &project, const model::ScenarioId &id, const model::LocalText &formerName)
{
    model::Project after = project;
    std::vector<model::Edit> steps;
    if (project.title.id != id) {
        steps.push_back({model::OpenScenario{id}});
        if (!model::applyEdit(after, steps.front()))
            return steps.front();
    }
    model::Lines lines = linesOf(after);
    const auto main = place(lines, model::ScenarioId());
    if (main == lines.others.end())
        return {model::OpenScenario{id}};
    main->title = {id, formerName, main->title.notes};
    lines.open.id = {};
    lines.open.name = {};
    steps.push_back({model::Set<model::Lines>{std::move(lines)}});
    return steps.size() == 1 ? steps.front() : model::Edit{model::EditGroup{std::move(steps)}};
}

} // namespace lw::session
