// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/sharedfields.h"

#include "app/text/localized.h"
#include "app/viewmodel/projectfields.h"
#include "app/viewmodel/selectedthings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lw::viewmodel {

namespace {

struct Shared {
    Q_DECLARE_TR_FUNCTIONS(SharedFields)
};

using FieldLists = std::vector<std::vector<Field>>;

/// The fields of each thing, once for each thing that they belong to: two heads of a type have the same fields.
FieldLists fieldsOf(const Context &context, const SelectedThings &things)
{
    FieldLists lists;
    for (const model::CellId &cell : things.cells)
        lists.push_back(cellFields(context, cell));
    for (const model::OperationId &operation : things.operations)
        lists.push_back(operationFields(context, operation));
    for (const model::HeadId &id : things.heads)
        if (const model::Head *head = model::find(context.document.project(), id))
            lists.push_back(headTypeFields(context, head->type));
    FieldLists distinct;
    for (std::vector<Field> &list : lists) {
        const bool known = std::any_of(distinct.begin(), distinct.end(), [&](const std::vector<Field> &other) {
            return !list.empty() && !other.empty() && list.front().key == other.front().key;
        });
        if (!known)
            distinct.push_back(std::move(list));
    }
    return distinct;
}

const Field *sameIn(const std::vector<Field> &list, const Field &field)
{
    const auto at = std::find_if(list.begin(), list.end(), [&](const Field &other) { return other.shared == field.shared; });
    return at == list.end() ? nullptr : &*at;
}

/// The same field of every thing; empty when one of them lacks it.
std::vector<Field> sameFields(const FieldLists &lists, const Field &field)
{
    std::vector<Field> found;
    for (const std::vector<Field> &list : lists) {
        const Field *same = sameIn(list, field);
        if (!same)
            return {};
        found.push_back(*same);
    }
    return found;
}

void applyToAll(const Context &context, const std::vector<Field> &fields, const QString &key, double value)
{
    model::EditGroup group;
    for (const Field &field : fields)
        if (std::optional<model::Edit> edit = field.edit(value))
            group.edits.push_back(std::move(*edit));
    const auto count = static_cast<int>(group.edits.size());
    const QString step = Shared::tr("set %1 of %n things", nullptr, count).arg(fields.front().label);
    if (count > 0)
        (void)context.document.edit({std::move(group)}, step, key);
}

Field joined(const Context &context, const std::vector<Field> &fields)
{
    Field all = fields.front();
    QStringList keys;
    for (const Field &one : fields) {
        all.several = all.several || one.value != all.value;
        all.minimum = std::max(all.minimum, one.minimum);
        all.maximum = std::min(all.maximum, one.maximum);
        all.decimals = std::max(all.decimals, one.decimals);
        keys << one.key;
    }
    all.key = keys.join(u'\n');
    all.hint = Shared::tr("Sets it for all of them");
    all.apply = [context, fields, key = all.key](double value) { applyToAll(context, fields, key, value); };
    return all;
}

QString nameOf(const Field &field) { return field.group.isEmpty() ? field.label : field.group; }

/// What has to be set for each, with the reason.
class Apart
{
public:
    void units(const std::vector<Field> &fields)
    {
        QStringList names;
        for (const Field &field : fields)
            if (!field.unit.isEmpty() && !names.contains(field.unit))
                names << field.unit;
        m_sentences << Shared::tr("%1 is counted in different units (%2): set it for each.")
                           .arg(nameOf(fields.front()), names.join(QStringLiteral(", ")));
    }

    void onlySome(const Field &field)
    {
        if (!m_rare.contains(nameOf(field)))
            m_rare << nameOf(field);
    }

    QString text() const
    {
        QStringList all = m_sentences;
        if (!m_rare.isEmpty())
            all << Shared::tr("Only some of them have %1: set it for each.").arg(m_rare.join(QStringLiteral(", ")));
        return all.join(u'\n');
    }

private:
    QStringList m_sentences;
    QStringList m_rare;
};

bool sameUnit(const std::vector<Field> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) { return field.unit == fields.front().unit; });
}

} // namespace

SharedFields sharedFields(const Context &context, const std::vector<session::Selected> &items)
{
    const SelectedThings things = selectedThings(context.document, items);
    if (!things.isOneKind())
        return {{}, Shared::tr("Cells, heads and operations have no number in common: select things of one kind to set them together.")};
    const FieldLists lists = fieldsOf(context, things);
    if (lists.empty())
        return {};
    if (lists.size() == 1)
        return {lists.front(), {}};
    SharedFields shared;
    Apart apart;
    for (const Field &field : lists.front()) {
        const std::vector<Field> all = sameFields(lists, field);
        if (all.empty())
            apart.onlySome(field);
        else if (sameUnit(all))
            shared.fields.push_back(joined(context, all));
        else
            apart.units(all);
    }
    for (const std::vector<Field> &list : lists)
        for (const Field &field : list)
            if (!sameIn(lists.front(), field))
                apart.onlySome(field);
    shared.note = apart.text();
    return shared;
}

} // namespace lw::viewmodel
