// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/catalogpagemodel.h"

#include "app/session/document.h"
#include "app/text/errortext.h"
#include "app/text/languageswitch.h"
#include "app/text/localized.h"
#include "app/viewmodel/catalogthings.h"
#include "core/model/catalogusers.h"
#include "core/model/lookup.h"

#include <algorithm>

namespace lw::viewmodel {

namespace {

/// The head type as the edit leaves it; nothing when it is about something else.
std::optional<model::HeadType> headOf(const model::Edit &edit)
{
    const auto *change = std::get_if<model::Change<model::HeadType>>(&edit.value);
    return change ? std::optional(change->value) : std::nullopt;
}

} // namespace

CatalogPageModel::CatalogPageModel(const Context &context, QObject *parent) : QObject(parent), m_context(context), m_effect(context), m_merge(context)
{
    connect(&context.document, &session::Document::changed, this, &CatalogPageModel::follow);
    connect(&context.document, &session::Document::productChanged, this, &CatalogPageModel::follow);
    connect(&context.language, &text::LanguageSwitch::changed, this, &CatalogPageModel::follow);
    watch(m_left);
    watch(m_right);
    connect(&m_merge, &CatalogMergeModel::failed, this, &CatalogPageModel::refused);
}

void CatalogPageModel::watch(CatalogSectionList &side)
{
    connect(&side, &CatalogSectionList::written, this, &CatalogPageModel::write);
    connect(&side, &CatalogSectionList::tried, this, &CatalogPageModel::attempt);
    connect(&side, &CatalogSectionList::tryingStopped, this, &CatalogPageModel::stopAttempt);
    connect(&side, &CatalogSectionList::removeAsked, this, &CatalogPageModel::removeSection);
}

void CatalogPageModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_behind)
        refresh();
}

void CatalogPageModel::follow()
{
    m_behind = true;
    if (m_shown)
        refresh();
}

void CatalogPageModel::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_current.clear();
    m_row = 0;
    refresh();
    emit kindChanged();
}

void CatalogPageModel::setSearchText(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    refreshList();
    emit searchChanged();
}

void CatalogPageModel::show(const model::Subject &subject)
{
    const bool cell = subject.kind == model::SubjectKind::CellType;
    const bool process = subject.kind == model::SubjectKind::Process;
    const bool head = subject.kind == model::SubjectKind::HeadType;
    setSearchText({});
    setKind(cell ? Kind::Cells : process ? Kind::Processes : head ? Kind::Heads : Kind::Platform);
    if (cell || process || head)
        select(text::fromUtf8(subject.id));
}

std::vector<CatalogEntry> CatalogPageModel::entriesOf(const model::Project &project) const
{
    switch (m_kind) {
    case Kind::Heads: return headTypeEntries(project);
    case Kind::Cells: return cellTypeEntries(project);
    case Kind::Processes: return processEntries(project);
    case Kind::Platform: break;
    }
    const model::Platform &platform = project.catalog.platform;
    return {{.key = QStringLiteral("platform"), .name = text::localized(platform.name),
        .note = tr("%n interface(s)", nullptr, static_cast<int>(platform.interfaces.size())), .family = {}, .badge = {}, .uses = 0, .searchText = {}}};
}

void CatalogPageModel::refresh()
{
    m_behind = false;
    m_attempted.reset();
    refreshList();
    refreshSheet();
    m_effect.showPresent();
}

/// What was selected and is gone gives way to what stands in its place now.
void CatalogPageModel::refreshList()
{
    std::vector<CatalogEntry> all = entriesOf(m_context.document.project());
    const auto known = [&](const QString &id) { return std::find_if(all.begin(), all.end(), [&](const CatalogEntry &entry) { return entry.key == id; }); };
    const QString before = m_current;
    if (known(m_current) == all.end())
        m_current = all.empty() ? QString() : all[std::min(static_cast<std::size_t>(m_row), all.size() - 1)].key;
    m_row = static_cast<int>(known(m_current) - all.begin());
    m_entries.setEntries(std::move(all), m_kind == Kind::Platform ? QString() : m_search, m_current);
    if (m_current != before)
        emit currentChanged();
}

void CatalogPageModel::refreshSheet()
{
    const model::Project &project = m_context.document.project();
    const std::string id = m_current.toStdString();
    CatalogSheet sheet;
    switch (m_kind) {
    case Kind::Heads: sheet = headTypeSheet(project, model::HeadTypeId(id)); break;
    case Kind::Cells: sheet = cellTypeSheet(project, model::CellTypeId(id)); break;
    case Kind::Processes: sheet = processSheet(project, model::ProcessId(id)); break;
    case Kind::Platform: sheet = platformSheet(project); break;
    }
    const QString thing = QStringLiteral("%1 %2").arg(static_cast<int>(m_kind)).arg(m_current);
    m_left.setSections(thing, std::move(sheet.left));
    m_right.setSections(thing, std::move(sheet.right));
    m_adding = std::move(sheet.additions);
    std::vector<Choice> choices;
    for (const CatalogAddition &addition : m_adding)
        choices.push_back(addition.choice);
    m_additions.setChoices(std::move(choices));
    emit contentChanged();
}

void CatalogPageModel::select(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    emit currentChanged();
    refresh();
}

void CatalogPageModel::askImport()
{
    emit importAsked();
}

void CatalogPageModel::askSearch()
{
    emit searchAsked();
}

void CatalogPageModel::askExport()
{
    emit exportAsked();
}

void CatalogPageModel::step(int rows)
{
    const int row = std::clamp(m_entries.currentRow() + rows, 0, std::max(0, m_entries.count() - 1));
    if (const QString id = m_entries.keyAt(row); !id.isEmpty())
        select(id);
}

void CatalogPageModel::insert(const QString &id, const model::Edit &edit)
{
    setSearchText({});
    if (m_context.document.edit(edit))
        select(id);
}

void CatalogPageModel::create()
{
    const model::Project &project = m_context.document.project();
    switch (m_kind) {
    case Kind::Heads: {
        const NewThing made = newHeadType(project);
        return insert(made.id, made.edit);
    }
    case Kind::Cells: {
        const NewThing made = newCellType(project);
        return insert(made.id, made.edit);
    }
    case Kind::Processes: {
        const NewThing made = newProcess(project);
        return insert(made.id, made.edit);
    }
    case Kind::Platform: break;
    }
}

void CatalogPageModel::duplicate()
{
    const model::Project &project = m_context.document.project();
    const std::string id = m_current.toStdString();
    std::optional<NewThing> made;
    switch (m_kind) {
    case Kind::Heads: made = doubleOf(project, model::HeadTypeId(id)); break;
    case Kind::Cells: made = doubleOf(project, model::CellTypeId(id)); break;
    case Kind::Processes: made = doubleOf(project, model::ProcessId(id)); break;
    case Kind::Platform: break;
    }
    if (made)
        insert(made->id, made->edit);
}

std::vector<std::string> CatalogPageModel::users() const
{
    const model::Project &project = m_context.document.project();
    const std::string id = m_current.toStdString();
    switch (m_kind) {
    case Kind::Heads: return model::usersOf(project, model::HeadTypeId(id));
    case Kind::Cells: return model::usersOf(project, model::CellTypeId(id));
    case Kind::Processes: return model::usersOf(project, model::ProcessId(id));
    case Kind::Platform: break;
    }
    return {};
}

void CatalogPageModel::remove()
{
    if (m_current.isEmpty())
        return;
    if (const std::vector<std::string> needed = users(); !needed.empty()) {
        emit refused(tr("%1 is needed by %2. Take these out of the project first, or let them use another one.").arg(m_current, namedUsers(needed)));
        return;
    }
    const std::string id = m_current.toStdString();
    switch (m_kind) {
    case Kind::Heads: (void)m_context.document.edit({model::Erase<model::HeadType>{model::HeadTypeId(id)}}); break;
    case Kind::Cells: (void)m_context.document.edit({model::Erase<model::CellType>{model::CellTypeId(id)}}); break;
    case Kind::Processes: (void)m_context.document.edit({model::Erase<model::Process>{model::ProcessId(id)}}); break;
    case Kind::Platform: break;
    }
}

void CatalogPageModel::add(const QString &addition)
{
    const auto found = std::find_if(m_adding.begin(), m_adding.end(), [&](const CatalogAddition &entry) { return entry.choice.key == addition; });
    if (found == m_adding.end())
        return;
    const QString name = found->choice.name;
    if (const auto edit = found->add(m_context.document.project()))
        (void)m_context.document.edit(*edit, tr("add %1 to %2").arg(name, m_current));
}

void CatalogPageModel::removeSection(const CatalogSection &section)
{
    if (!section.users.empty()) {
        emit refused(tr("%1 is needed by %2. Take these out of the project first, or let them use another one.").arg(section.title, namedUsers(section.users)));
        return;
    }
    if (const auto edit = section.remove(m_context.document.project()))
        (void)m_context.document.edit(*edit, tr("remove %1 from %2").arg(section.title, m_current));
}

void CatalogPageModel::write(const CatalogField &field, const QVariant &value)
{
    const auto edit = field.change(m_context.document.project(), value);
    if (!edit)
        return stopAttempt();
    const QString before = m_current;
    const bool renames = std::holds_alternative<model::EditGroup>(edit->value);
    if (renames)
        m_current = value.toString(); // the list is read again during the edit
    const QString key = QStringLiteral("catalog %1 %2 %3").arg(static_cast<int>(m_kind)).arg(before, field.key);
    if (!m_context.document.edit(*edit, tr("%1 of %2").arg(field.label, before), key) && renames)
        m_current = before;
    else if (renames)
        emit currentChanged();
}

void CatalogPageModel::attempt(const CatalogField &field, const QVariant &value)
{
    const auto edit = field.change(m_context.document.project(), value);
    if (!edit)
        return stopAttempt();
    const Result<void> shown = m_effect.show(*edit);
    const QString error = shown ? QString() : text::sentence(shown.error());
    m_left.setError(field.key, error);
    m_right.setError(field.key, error);
    if (!shown)
        return;
    m_attempted = headOf(*edit);
    emit contentChanged();
}

void CatalogPageModel::stopAttempt()
{
    m_left.setError({}, {});
    m_right.setError({}, {});
    m_attempted.reset();
    if (m_effect.active())
        m_effect.showPresent();
    emit contentChanged();
}

} // namespace lw::viewmodel
