// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/calendar.h"
#include "core/model/catalog.h"
#include "core/model/frame.h"
#include "core/model/product.h"
#include "core/model/setup.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lw::model {

/// Everything that two lines of one project can differ in.
struct LineState {
    Catalog catalog;
    std::vector<Product> products;
    Frame frame;
    std::vector<Setup> setups;
    Calendar calendar;
    std::vector<Demand> demands;

    bool operator==(const LineState &) const = default;
};

/// A line that is not open. A value whose copies share what they hold, so that a project with ten scenarios is
/// copied as quickly as one with none.
class LineSnapshot
{
public:
    LineSnapshot() : LineSnapshot(LineState{}) {}
    explicit LineSnapshot(LineState state) : m_state(std::make_shared<const LineState>(std::move(state))) {}

    const LineState &operator*() const { return *m_state; }
    const LineState *operator->() const { return m_state.get(); }

    friend bool operator==(const LineSnapshot &a, const LineSnapshot &b)
    {
        return a.m_state == b.m_state || *a.m_state == *b.m_state;
    }

private:
    std::shared_ptr<const LineState> m_state;
};

/// Which line of the project something is. The main line has an empty id; every other line is a scenario.
struct LineTitle {
    ScenarioId id;
    LocalText name; ///< empty for the main line: screens have a word for it
    std::string notes;

    bool isMain() const { return id.empty(); }
    bool operator==(const LineTitle &) const = default;
};

/// A line of the project that is kept beside the open one.
struct Scenario {
    LineTitle title;
    LineSnapshot line;

    bool operator==(const Scenario &) const = default;
};

} // namespace lw::model
