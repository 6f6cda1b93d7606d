// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/editing.h"

#include <set>
#include <string>

namespace lw::model::editing {

namespace {

/// Exchanges the open line with another state.
LineState exchangeLine(Project &project, const LineState &next)
{
    return {std::exchange(project.catalog, next.catalog),   std::exchange(project.products, next.products),
            std::exchange(project.frame, next.frame),       std::exchange(project.setups, next.setups),
            std::exchange(project.calendar, next.calendar), std::exchange(project.demands, next.demands)};
}

Result<void> checkIds(const Lines &lines)
{
    std::set<ScenarioId> ids{lines.open.id};
    for (const Scenario &scenario : lines.others) {
        if (!ids.insert(scenario.title.id).second)
            return Error{Errc::DuplicateId, scenario.title.id.value, {}, {}, 0};
    }
    if (!ids.contains(ScenarioId{}))
        return Error{Errc::BadValue, "scenarios", {}, {}, 0};
    return {};
}

} // namespace

Result<Edit> apply(Project &project, const Set<std::optional<Economics>> &edit)
{
    if (const std::string_view fault = edit.value ? faultOf(*edit.value) : std::string_view(); !fault.empty())
        return Error{Errc::BadValue, "economics." + std::string(fault), {}, {}, 0};
    return Edit{Set<std::optional<Economics>>{std::exchange(project.economics, edit.value)}};
}

Result<Edit> apply(Project &project, const Set<Lines> &edit)
{
    if (const Result<void> checked = checkIds(edit.value); !checked)
        return checked.error();
    Lines before{std::exchange(project.title, edit.value.open), std::exchange(project.scenarios, edit.value.others)};
    return Edit{Set<Lines>{std::move(before)}};
}

Result<Edit> apply(Project &project, const Set<LineSnapshot> &edit)
{
    return Edit{Set<LineSnapshot>{LineSnapshot(exchangeLine(project, *edit.value))}};
}

Result<Edit> apply(Project &project, const OpenScenario &edit)
{
    if (edit.id == project.title.id)
        return Error{Errc::NothingToDo, edit.id.value, {}, {}, 0};
    const auto at = std::find_if(project.scenarios.begin(), project.scenarios.end(),
                                 [&](const Scenario &scenario) { return scenario.title.id == edit.id; });
    if (at == project.scenarios.end())
        return Error{Errc::UnknownId, edit.id.value, {}, {}, 0};
    const Scenario next = *at;
    const ScenarioId back = project.title.id;
    at->line = LineSnapshot(exchangeLine(project, *next.line));
    at->title = std::exchange(project.title, next.title);
    return Edit{OpenScenario{back}};
}

} // namespace lw::model::editing
