// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/stepname.h"

#include "app/text/localized.h"
#include "core/model/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace lw::text {

namespace {

QString name(const model::SocketRef &socket)
{
    return fromUtf8(socket.cell.value) + QLatin1Char('/') + QString::number(socket.number);
}

/// One overload per kind of edit; a new kind without a name does not compile.
struct StepName {
    Q_DECLARE_TR_FUNCTIONS(StepName)

public:
    const model::Project &project;

    template<class T>
    QString operator()(const model::Insert<T> &edit) const { return tr("add %1").arg(fromUtf8(edit.value.id.value)); }
    template<class T>
    QString operator()(const model::Erase<T> &edit) const { return tr("remove %1").arg(fromUtf8(edit.id.value)); }
    template<class T>
    QString operator()(const model::Change<T> &edit) const { return tr("change %1").arg(fromUtf8(edit.value.id.value)); }
    template<class T>
    QString operator()(const model::Reorder<T> &edit) const { return tr("move %1").arg(fromUtf8(edit.id.value)); }

    QString operator()(const model::Change<model::Cell> &edit) const
    {
        const model::Cell *before = model::find(project, edit.value.id);
        const QString id = fromUtf8(edit.value.id.value);
        if (before && before->buffer != edit.value.buffer)
            return tr("buffer behind %1").arg(id);
        if (before && before->name != edit.value.name)
            return tr("rename %1").arg(id);
        if (before && before->copies != edit.value.copies)
            return tr("copies of %1").arg(id);
        return tr("change %1").arg(id);
    }

    QString operator()(const model::Set<model::Header> &) const { return tr("change the project"); }
    QString operator()(const model::Set<model::CatalogHeader> &) const { return tr("change the catalog"); }
    QString operator()(const model::Set<model::Platform> &) const { return tr("change the platform"); }
    QString operator()(const model::Set<model::Calendar> &) const { return tr("change the calendar"); }
    QString operator()(const model::Set<std::vector<model::Demand>> &) const { return tr("change the demand"); }
    QString operator()(const model::Set<model::FrameResources> &) const { return tr("change magazine and crew"); }

    QString operator()(const model::Set<std::optional<model::Economics>> &) const { return tr("change the cost figures"); }
    QString operator()(const model::Set<model::Lines> &) const { return tr("change the scenarios"); }
    QString operator()(const model::Set<model::LineSnapshot> &) const { return tr("replace the line"); }
    QString operator()(const model::OpenScenario &edit) const
    {
        if (edit.id.empty())
            return tr("open the main line");
        const auto at = std::ranges::find(project.scenarios, edit.id, [](const model::Scenario &s) { return s.title.id; });
        return tr("open scenario %1").arg(at == project.scenarios.end() ? fromUtf8(edit.id.value) : localized(at->title.name));
    }

    QString operator()(const model::InsertOperation &edit) const { return tr("add %1").arg(fromUtf8(edit.value.id.value)); }
    QString operator()(const model::EraseOperation &edit) const { return tr("remove %1").arg(fromUtf8(edit.id.value)); }
    QString operator()(const model::ChangeOperation &edit) const { return tr("change %1").arg(fromUtf8(edit.value.id.value)); }
    QString operator()(const model::SetPrecedence &edit) const
    {
        const QString text = edit.present ? tr("%1 before %2") : tr("%1 no longer before %2");
        return text.arg(fromUtf8(edit.arc.before.value), fromUtf8(edit.arc.after.value));
    }
    QString operator()(const model::SetZoning &) const { return tr("change zoning"); }
    QString operator()(const model::ChangeProduct &edit) const { return tr("change %1").arg(fromUtf8(edit.product.value)); }

    QString operator()(const model::PlaceHead &edit) const
    {
        const model::Setup *setup = model::findSetup(project, edit.product);
        const bool moves = setup && model::findPlacement(*setup, edit.head);
        return (moves ? tr("move %1 to %2") : tr("place %1 in %2")).arg(label(edit.head), name(edit.socket));
    }
    QString operator()(const model::RemoveHead &edit) const { return tr("remove %1").arg(label(edit.head)); }
    QString operator()(const model::ReplaceHead &edit) const
    {
        return tr("replace %1 by %2").arg(label(edit.out), label(edit.in));
    }
    QString operator()(const model::AssignOperation &edit) const
    {
        const QString operation = fromUtf8(edit.operation.value);
        const model::Setup *setup = model::findSetup(project, edit.product);
        if (!edit.performer)
            return tr("unassign %1").arg(operation);
        const model::CellId cell = setup ? model::cellOf(*setup, *edit.performer) : model::CellId();
        if (!cell.empty())
            return tr("move %1 to %2").arg(operation, fromUtf8(cell.value));
        return tr("assign %1").arg(operation);
    }
    QString operator()(const model::ReplaceSetup &edit) const
    {
        return tr("replace the setup of %1").arg(fromUtf8(edit.product.value));
    }
    /// A gesture made of several edits is named by the last: what came before prepared it.
    QString operator()(const model::EditGroup &edit) const
    {
        return edit.edits.empty() ? QString() : stepName(project, edit.edits.back());
    }

private:
    /// The type of the head, as people speak of it; its serial when the project does not know it (yet).
    QString label(const model::HeadId &id) const
    {
        const model::Head *head = model::find(project, id);
        return fromUtf8(head ? head->type.value : id.value);
    }
};

} // namespace

QString stepName(const model::Project &project, const model::Edit &edit)
{
    return std::visit(StepName{project}, edit.value);
}

QString removalName(int count) { return StepName::tr("remove %n thing(s)", nullptr, count); }

} // namespace lw::text
