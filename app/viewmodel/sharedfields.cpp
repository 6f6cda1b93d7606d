// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/sharedfields.h"

#include "app/session/document.h"
#include "app/text/localized.h"
#include "app/viewmodel/projectfields.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <unordered_set>

namespace lw::viewmodel {

namespace {

struct Shared {
    Q_DECLARE_TR_FUNCTIONS(SharedFields)
};

using FieldLists = std::vector<std::vector<Field>>;

/// The fields of each thing that has its own: two heads of a type share those of the type.
FieldLists fieldsOf(const Context &context, const SelectedThings &things)
{
    FieldLists lists;
    const auto add = [&](std::vector<Field> fields) {
        if (!fields.empty()) // it is gone, or not of the product that is shown
            lists.push_back(std::move(fields));
    };
    for (const model::CellId &cell : things.cells)
        add(cellFields(context, cell));
    for (const model::OperationId &operation : things.operations)
        add(operationFields(context, operation));
    const std::unordered_set<model::HeadId> heads(things.heads.begin(), things.heads.end());
    std::unordered_set<model::HeadTypeId> types;
    for (const model::Head &head : context.document.project().frame.heads)
        if (heads.contains(head.id) && types.insert(head.type).second)
            add(headTypeFields(context, head.type));
    return lists;
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

SharedFields sharedFields(const Context &context, const SelectedThings &things)
{
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
