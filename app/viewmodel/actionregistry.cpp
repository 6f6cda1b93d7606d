// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/actionregistry.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace lw::viewmodel {

const Column<ActionRegistry::Row> ActionRegistry::columns[] = {
    {"key", [](const Row &row) { return QVariant(row.action->id); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"keys", [](const Row &row) { return QVariant(row.action->keys); }},
    {"keysText", [](const Row &row) { return QVariant(keysText(*row.action)); }},
    {"glyph", [](const Row &row) { return QVariant(row.action->glyph); }},
    {"groupName", [](const Row &row) { return QVariant(groupName(row.action->group)); }},
    {"available", [](const Row &row) { return QVariant(row.enabled); }},
    {"everywhere", [](const Row &row) { return QVariant(row.action->run && row.action->scope == Action::Scope::Everywhere); }},
};

ActionRegistry::ActionRegistry(QObject *parent) : RowModel(parent), m_rows(*this, columns) {}

void ActionRegistry::add(Action action)
{
    Q_ASSERT(!find(action.id));
    m_rows.replace({}); // rows point into the list that is about to grow
    m_actions.push_back(std::move(action));
}

void ActionRegistry::refresh()
{
    std::vector<Row> rows;
    rows.reserve(m_actions.size());
    for (const Action &action : m_actions)
        rows.push_back({&action, title(action), isEnabled(action)});
    const bool known = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.action == b.action; });
    if (!known)
        return m_rows.replace(std::move(rows));
    // Asked for after every edit, and most of them change little here.
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &next = rows[static_cast<std::size_t>(row)];
        if (next.enabled != m_rows.at(row).enabled || next.title != m_rows.at(row).title)
            m_rows.update(row, next);
    }
}

const Action *ActionRegistry::find(const QString &id) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const Action &action) { return action.id == id; });
    return found == m_actions.end() ? nullptr : &*found;
}

bool ActionRegistry::trigger(const QString &id)
{
    const Action *action = find(id);
    if (!action || !isEnabled(*action))
        return false;
    action->run();
    emit triggered(id);
    return true;
}

QString ActionRegistry::title(const Action &action)
{
    return QCoreApplication::translate("ActionWords", action.title);
}

QString ActionRegistry::groupName(Action::Group group)
{
    switch (group) {
    case Action::Group::File: return tr("File");
    case Action::Group::Edit: return tr("Edit");
    case Action::Group::Line: return tr("Line");
    case Action::Group::Catalog: return tr("Catalog");
    case Action::Group::Go: return tr("Go to");
    case Action::Group::View: return tr("View");
    case Action::Group::Help: return tr("Help");
    }
    return {};
}

QString ActionRegistry::keysText(const Action &action)
{
    return action.keys.isEmpty() ? QString() : QKeySequence(action.keys.front()).toString(QKeySequence::NativeText);
}

} // namespace lw::viewmodel
