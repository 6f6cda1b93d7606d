// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <qqmlregistration.h>

#include <span>
#include <vector>

namespace lw::viewmodel {

/// Where a RowModel reads: rows by columns, each column one role.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual int size() const = 0;
    virtual int columns() const = 0;
    virtual QByteArray name(int column) const = 0;
    virtual QVariant value(int row, int column) const = 0;
};

/// A list for QML whose rows come from a Rows<T> member of the subclass.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return m_source ? m_source->size() : 0; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    static int roleOf(int column) { return Qt::UserRole + column; }

signals:
    void countChanged();

private:
    template<class Row>
    friend class Rows;

    const RowSource *m_source = nullptr;
};

/// One role: its name in QML and how it is read from a row.
template<class Row>
struct Column {
    const char *name;
    QVariant (*read)(const Row &);
};

/// The rows of a RowModel. replace() tells views exactly what changed: rows are matched by their first column
/// (unique), then only the differing roles of the matching rows are announced.
template<class Row>
class Rows final : public RowSource
{
public:
    Rows(RowModel &model, std::span<const Column<Row>> columnList) : m_model(model), m_columns(columnList)
    {
        m_model.m_source = this;
    }

    int size() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return static_cast<int>(m_columns.size()); }
    QByteArray name(int column) const override { return m_columns[static_cast<std::size_t>(column)].name; }
    QVariant value(int row, int column) const override
    {
        return m_columns[static_cast<std::size_t>(column)].read(at(row));
    }

    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    bool contains(int row) const { return row >= 0 && row < size(); }
    auto begin() const { return m_rows.begin(); }
    auto end() const { return m_rows.end(); }

    void replace(std::vector<Row> next)
    {
        const int before = size();
        const int head = commonPrefix(next);
        const int tail = commonSuffix(next, head);
        exchange(next, head, tail);
        for (int row = 0; row < head; ++row)
            update(row, next[static_cast<std::size_t>(row)]);
        for (int row = size() - tail; row < size(); ++row)
            update(row, next[static_cast<std::size_t>(row)]);
        if (size() != before)
            emit m_model.countChanged();
    }

    /// One row with other contents.
    void update(int row, const Row &next)
    {
        QList<int> roles;
        for (int column = 0; column < columns(); ++column)
            if (value(row, column) != m_columns[static_cast<std::size_t>(column)].read(next))
                roles.append(RowModel::roleOf(column));
        m_rows[static_cast<std::size_t>(row)] = next;
        if (!roles.isEmpty())
            emit m_model.dataChanged(m_model.index(row), m_model.index(row), roles);
    }

    /// As replace(), but what is at one place stays there with other contents: for rows that are alike and have no state of
    /// their own in a view.
    void overwrite(std::vector<Row> next)
    {
        const int before = size();
        const int kept = std::min(before, static_cast<int>(next.size()));
        exchange(next, kept, 0);
        for (int row = 0; row < kept; ++row)
            update(row, next[static_cast<std::size_t>(row)]);
        if (size() != before)
            emit m_model.countChanged();
    }

private:
    QVariant key(const Row &row) const { return m_columns.front().read(row); }

    int commonPrefix(const std::vector<Row> &next) const
    {
        const int limit = std::min(size(), static_cast<int>(next.size()));
        int n = 0;
        while (n < limit && key(at(n)) == key(next[static_cast<std::size_t>(n)]))
            ++n;
        return n;
    }

    int commonSuffix(const std::vector<Row> &next, int prefix) const
    {
        const int limit = std::min(size(), static_cast<int>(next.size())) - prefix;
        int n = 0;
        while (n < limit && key(*(m_rows.rbegin() + n)) == key(*(next.rbegin() + n)))
            ++n;
        return n;
    }

    /// Takes out and puts in what lies between the common beginning and the common end.
    void exchange(const std::vector<Row> &next, int head, int tail)
    {
        const int oldEnd = size() - tail;
        if (oldEnd > head) {
            m_model.beginRemoveRows({}, head, oldEnd - 1);
            m_rows.erase(m_rows.begin() + head, m_rows.begin() + oldEnd);
            m_model.endRemoveRows();
        }
        const int newEnd = static_cast<int>(next.size()) - tail;
        if (newEnd > head) {
            m_model.beginInsertRows({}, head, newEnd - 1);
            m_rows.insert(m_rows.begin() + head, next.begin() + head, next.begin() + newEnd);
            m_model.endInsertRows();
        }
    }

    RowModel &m_model;
    std::span<const Column<Row>> m_columns;
    std::vector<Row> m_rows;
};

} // namespace lw::viewmodel
