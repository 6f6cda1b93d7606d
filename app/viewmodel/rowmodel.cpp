// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const int column = role - Qt::UserRole;
    if (!index.isValid() || index.row() >= count() || column < 0 || column >= m_source->columns())
        return {};
    return m_source->value(index.row(), column);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int column = 0; m_source && column < m_source->columns(); ++column)
        names.insert(roleOf(column), m_source->name(column));
    return names;
}

} // namespace lw::viewmodel
