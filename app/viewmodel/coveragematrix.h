// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "core/model/ids.h"

#include <QAbstractTableModel>
#include <qqmlregistration.h>

#include <set>
#include <vector>

namespace lw::viewmodel {

/// Which head types can do which operations: a row for each operation of the current product, a column for each head
/// type. Cells are worked out when they are asked for, so that only those in sight cost anything. Roles: display (the
/// time, or a sign for why not), tone, done (a head of the type does it), faint (nothing to tell), aimed, words.
class CoverageMatrix : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ProcessPageModel")
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(int currentColumn READ currentColumn NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString words READ words NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY summaryChanged FINAL)

public:
    enum Role { ToneRole = Qt::UserRole, DoneRole, FaintRole, AimedRole, WordsRole };

    explicit CoverageMatrix(const Context &context, QObject *parent = nullptr);
    /// Reads the document anew; its page calls it.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Columns by the id of their head type, rows by that of their operation and its name.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    int currentRow() const { return m_row; }       ///< −1 for none
    int currentColumn() const { return m_column; }
    QString words() const;   ///< of the current cell: "OP050 on SD-20: 2.98 s"
    QString summary() const; ///< "3 of 35 operations can be done by no head type"
    bool empty() const { return m_operations.empty() || m_types.empty(); }

    /// Makes a cell the current one, and its operation the selected one.
    Q_INVOKABLE void select(int row, int column);
    Q_INVOKABLE void step(int rows, int columns);

signals:
    void currentChanged();
    void summaryChanged();

private:
    QString wordsAt(int row, int column) const;
    void aim(int row, int column);

    Context m_context;
    std::vector<model::OperationId> m_operations;
    std::vector<model::HeadTypeId> m_types;
    std::vector<std::string> m_doing;              ///< head type that does each operation; empty for none
    std::set<model::HeadTypeId> m_placed; ///< types of which a head sits in the line
    int m_row = -1;
    int m_column = -1;
    int m_orphans = 0;
};

} // namespace lw::viewmodel
