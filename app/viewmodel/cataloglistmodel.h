// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"
#include "core/model/project.h"

namespace lw::viewmodel {

/// A thing of the catalog in the list of its kind.
struct CatalogEntry {
    QString key;  ///< its id
    QString name;
    QString note; ///< what it can do, in a few words
    QString family; ///< "fasten", …; "cell" for a cell type; empty for the platform
    QString badge;  ///< volume against the market machine: "1/2"; empty when unknown
    int uses = 0;   ///< how many things of the project need it
    QString searchText; ///< lower case, in both languages
};

/// The things of one kind that answer to the search. Roles: key, name, note, family, badge, uses.
class CatalogListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CatalogPageModel")
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged FINAL)

public:
    explicit CatalogListModel(QObject *parent = nullptr);
    void setEntries(std::vector<CatalogEntry> entries, const QString &search, const QString &current);

    int currentRow() const { return m_currentRow; } ///< −1 for none
    Q_INVOKABLE int rowOf(const QString &key) const;
    QString keyAt(int row) const; ///< empty outside the list

signals:
    void currentRowChanged();

private:
    Rows<CatalogEntry> m_rows;
    int m_currentRow = -1;
};

std::vector<CatalogEntry> headTypeEntries(const model::Project &project);
std::vector<CatalogEntry> cellTypeEntries(const model::Project &project);
std::vector<CatalogEntry> processEntries(const model::Project &project);

} // namespace lw::viewmodel
