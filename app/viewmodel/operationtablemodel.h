// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/choicelistmodel.h"
#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/ids.h"

namespace lw::viewmodel {

struct OperationRow {
    QString operationId;
    QString name;
    QString process; ///< id
    QString processName;
    QString family;
    double quantity = 0;
    QString quantityUnit;
    QString quantityText; ///< "4 screws"
    QString time;         ///< "2.90 s"; "—" when not assigned or not possible
    QString performer;    ///< "SD20-0412", "by hand", "not assigned"
    QString cellId;       ///< where it is done; empty for nowhere
    double seconds = -1;  ///< of time; −1 when there is none
    QString predecessors; ///< "OP010, OP020"
    QString fault;        ///< what is wrong with it; empty when nothing is
    int tone = 0;
    bool marked = false;  ///< selected
    bool current = false; ///< where the keyboard is
};

/// Operations of the current product: filtered, sorted, and walked by keys. Roles: operationId, name, process,
/// processName, family, quantity, quantityUnit, quantityText, time, performer, cellId, predecessors, fault, tone, marked,
/// current.
class OperationTableModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ProcessPageModel")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(Only only READ only WRITE setOnly NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString family READ family NOTIFY filterChanged FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *families READ families CONSTANT FINAL)
    Q_PROPERTY(QString sortKey READ sortKey NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(int currentColumn READ currentColumn NOTIFY currentChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString shownText READ shownText NOTIFY filterChanged FINAL)

public:
    enum Only { All, Unassigned, Problems };
    Q_ENUM(Only)

    explicit OperationTableModel(const Context &context, QObject *parent = nullptr);
    /// Reads the document anew; its page calls it.
    void refresh();

    QString searchText() const { return m_searchText; } ///< in number, name, process or performer
    void setSearchText(const QString &text);
    Only only() const { return m_only; }
    void setOnly(Only only);
    QString family() const { return m_family; } ///< key of the only family shown; empty for all
    ChoiceListModel *families() { return &m_families; } ///< those that the product has; key: family
    QString sortKey() const { return m_sortKey; } ///< empty: the order in which the product lists them
    bool descending() const { return m_descending; }
    int currentRow() const;                          ///< −1 for none
    int currentColumn() const { return m_currentColumn; } ///< an OperationColumn
    int selectedCount() const;                       ///< operations that are selected, shown or not
    QString shownText() const;                       ///< "7 of 24"; empty when all are shown

    Q_INVOKABLE void toggleFamily(const QString &family);
    Q_INVOKABLE void sortBy(const QString &key); ///< up, then down, then as listed
    /// Selects the row alone; with Ctrl turns it on or off, with Shift takes all from the last one picked.
    Q_INVOKABLE void pick(const QString &operationId);
    Q_INVOKABLE void toggle(const QString &operationId);
    Q_INVOKABLE void extend(const QString &operationId);
    Q_INVOKABLE void step(int rows, bool extending); ///< the keyboard goes down (or up) that many rows
    Q_INVOKABLE void stepColumn(int columns);
    Q_INVOKABLE void setCurrentColumn(int column);
    Q_INVOKABLE void selectAll();

    /// The selected operations that are shown, in the order of the screen.
    std::vector<model::OperationId> selected() const;
    /// Where the keyboard is; empty for nowhere.
    QString currentOperation() const { return m_current; }

signals:
    void filterChanged();
    void sortChanged();
    void currentChanged();

private:
    std::vector<OperationRow> readRows() const;
    bool passes(const OperationRow &row) const;
    void sort(std::vector<OperationRow> &rows) const;
    void refreshFamilies(const std::vector<OperationRow> &rows);
    int rowOf(const QString &operationId) const;
    void select(const std::vector<QString> &operationIds);
    void followSelection();

    Context m_context;
    QString m_searchText;
    Only m_only = All;
    QString m_family;
    QString m_sortKey;
    bool m_descending = false;
    QString m_current; ///< where the keyboard is
    QString m_anchor;  ///< where Shift begins
    int m_currentColumn = 1;
    int m_total = 0;
    ChoiceListModel m_families;
    Rows<OperationRow> m_rows;
};

} // namespace lw::viewmodel
