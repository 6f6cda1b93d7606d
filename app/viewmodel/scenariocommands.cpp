// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/scenariospagemodel.h"

#include "app/session/document.h"
#include "app/session/scenarioedits.h"
#include "app/session/selection.h"
#include "app/text/localized.h"
#include "app/viewmodel/scenariowords.h"

// What ScenariosPageModel changes.

namespace lw::viewmodel {

namespace {

/// In both languages, so that the name stays readable when the language is switched.
model::LocalText inBoth(const char *english, const char *chinese, const model::LocalText &of)
{
    const QString en = text::fromUtf8(of.en.empty() ? of.zh : of.en);
    const QString zh = text::fromUtf8(of.zh.empty() ? of.en : of.zh);
    return {QString::fromUtf8(english).arg(en).toStdString(), QString::fromUtf8(chinese).arg(zh).toStdString()};
}

} // namespace

void ScenariosPageModel::edit(const model::Edit &edit, const QString &step)
{
    (void)m_context.document.edit(edit, step);
}

void ScenariosPageModel::openLine(const QString &key)
{
    const model::Project &project = m_context.document.project();
    const model::LineTitle *title = session::findLine(project, lineId(key));
    if (!title || title->id == project.title.id)
        return;
    const QString name = lineName(*title);
    m_context.selection.clear();
    m_picked = key;
    edit({model::OpenScenario{title->id}}, tr("open %1").arg(name));
    emit done(tr("%1 is open now: what you change, changes there.").arg(name));
}

void ScenariosPageModel::branch(const QString &key)
{
    const model::Project &project = m_context.document.project();
    const model::LineTitle *from = session::findLine(project, lineId(key));
    if (!from)
        return;
    const std::string number = session::freshScenarioId(project).value.substr(1);
    const model::LocalText name = inBoth("Scenario %1", "方案 %1", {number, number});
    const QString shown = text::localized(name);
    const bool other = from->id != project.title.id;
    m_picked = lineKey(session::freshScenarioId(project));
    if (other)
        m_context.selection.clear();
    edit(session::branchLine(project, from->id, name), tr("new %1").arg(shown));
    emit done(tr("%1 is open now: what you change, changes there.").arg(shown));
}

void ScenariosPageModel::rename(const QString &key, const QString &name)
{
    const model::Project &project = m_context.document.project();
    const model::LineTitle *title = session::findLine(project, lineId(key));
    if (!title || name.trimmed().isEmpty() || name == lineName(*title))
        return;
    model::LineTitle next = *title;
    next.name = text::relocalized(next.name, name.trimmed());
    edit(session::retitleLine(project, next), tr("rename %1").arg(lineName(*title)));
}

void ScenariosPageModel::setNotes(const QString &key, const QString &notes)
{
    const model::Project &project = m_context.document.project();
    const model::LineTitle *title = session::findLine(project, lineId(key));
    if (!title || notes == text::fromUtf8(title->notes))
        return;
    model::LineTitle next = *title;
    next.notes = notes.toStdString();
    edit(session::retitleLine(project, next), tr("note on %1").arg(lineName(*title)));
}

void ScenariosPageModel::adoptLine(const QString &key)
{
    const model::Project &project = m_context.document.project();
    const model::LineTitle *title = session::findLine(project, lineId(key));
    if (!title || title->isMain())
        return;
    const QString name = lineName(*title);
    const model::LocalText former = inBoth("Before %1", "%1 之前", title->name.en.empty() && title->name.zh.empty()
            ? model::LocalText{title->id.value, title->id.value} : title->name);
    const QString formerName = text::localized(former);
    m_picked = lineKey({});
    m_context.selection.clear();
    edit(session::adoptLine(project, title->id, former), tr("make %1 the main line").arg(name));
    emit done(tr("%1 is the main line now; the former one stays as “%2”.").arg(name, formerName));
}

void ScenariosPageModel::remove(const QString &key)
{
    if (key == QLatin1String("file")) {
        m_filePath.clear();
        m_file.reset();
        follow();
        return;
    }
    const model::Project &project = m_context.document.project();
    const model::LineTitle *title = session::findLine(project, lineId(key));
    if (!title || title->isMain())
        return;
    const QString name = lineName(*title);
    if (title->id == project.title.id)
        m_context.selection.clear();
    edit(session::removeLine(project, title->id), tr("remove %1").arg(name));
    emit done(tr("%1 is removed. Undo brings it back.").arg(name));
}

void ScenariosPageModel::forgetPrices()
{
    if (!assumed())
        edit({model::Set<std::optional<model::Economics>>{std::nullopt}}, tr("back to assumed prices"));
}

} // namespace lw::viewmodel
