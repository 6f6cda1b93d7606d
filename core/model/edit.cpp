// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edit.h"

#include "core/model/editing.h"

#include <cassert>

namespace lw::model {

namespace editing {

Result<Edit> apply(Project &project, const EditGroup &group)
{
    if (group.edits.empty())
        return Error{Errc::NothingToDo, {}, {}, {}, 0};
    EditGroup inverse;
    for (const Edit &edit : group.edits) {
        Result<Edit> undone = applyEdit(project, edit);
        if (undone) {
            inverse.edits.push_back(*std::move(undone));
            continue;
        }
        for (auto back = inverse.edits.rbegin(); back != inverse.edits.rend(); ++back) {
            [[maybe_unused]] const Result<Edit> restored = applyEdit(project, *back);
            assert(restored);
        }
        return undone.error();
    }
    std::reverse(inverse.edits.begin(), inverse.edits.end());
    return Edit{std::move(inverse)};
}

Setup *setupOf(Project &project, const ProductId &product)
{
    const auto at = std::find_if(project.setups.begin(), project.setups.end(),
                                 [&](const Setup &setup) { return setup.product == product; });
    return at == project.setups.end() ? nullptr : &*at;
}

void keepSetup(EditGroup &inverse, const Setup &setup)
{
    inverse.edits.push_back({ReplaceSetup{setup.product, setup}});
}

} // namespace editing

Result<Edit> applyEdit(Project &project, const Edit &edit)
{
    return std::visit([&](const auto &one) { return editing::apply(project, one); }, edit.value);
}

} // namespace lw::model
