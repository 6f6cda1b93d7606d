// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/product.h"

namespace lw::viewmodel {

struct ZoningRow {
    int number = 0;       ///< 1 …, as the graph shows it
    bool together = true; ///< on one cell; else no two on one cell
    QString members;      ///< "OP080, OP081"
    QString fault;        ///< how the line breaks it; empty when it does not
    bool holds = false;   ///< the first selected operation is a member
};

/// The zoning groups of the current product, made from what is selected. Roles: number, together, members, fault, holds.
class ZoningListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ProcessPageModel")
    Q_PROPERTY(int selectable READ selectable NOTIFY selectionChanged FINAL)

public:
    explicit ZoningListModel(const Context &context, QObject *parent = nullptr);
    /// Reads the document anew; its page calls it.
    void refresh();

    int selectable() const; ///< operations that are selected: two and more can become a group

    // Each is one undo step. number: of a row.
    Q_INVOKABLE void create(bool together); ///< of the selected operations
    Q_INVOKABLE void setTogether(int number, bool together);
    Q_INVOKABLE void addSelected(int number);
    Q_INVOKABLE void removeSelected(int number); ///< a group of fewer than two goes altogether
    Q_INVOKABLE void remove(int number);
    Q_INVOKABLE void select(int number); ///< its members

signals:
    void selectionChanged();

private:
    const model::Product *product() const;
    std::vector<model::OperationId> selected() const;
    const model::Zoning *group(int number) const;
    void replace(int number, const model::Zoning &with);
    void set(std::vector<model::Zoning> zoning, const QString &text);

    Context m_context;
    Rows<ZoningRow> m_rows;
};

} // namespace lw::viewmodel
