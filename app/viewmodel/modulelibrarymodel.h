// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/choicelistmodel.h"
#include "app/viewmodel/context.h"

namespace lw::viewmodel {

/// A head type or cell type of the catalog, as the library shows it.
struct Module {
    QString typeId;
    QString name;
    QString subtitle; ///< width and what it can do: "60 mm · torque 0.05–0.60 N·m"
    QString family;   ///< "fasten", …; "cell" for a cell type
    QString badge;    ///< volume against the market machine: "1/2", "1/3"; empty when unknown
    QString badgeHint;
    QString interfaceName;
    bool cell = false; ///< a cell type, to be added to the line; else a head type, to be put into a socket
    int spare = 0;     ///< heads of that type in the magazine
    QString searchText; ///< lower case, what the search looks in
};

/// What can be put on the line. Roles: typeId, name, subtitle, family, badge, badgeHint, interfaceName, cell, spare.
class ModuleLibraryModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of LinePageModel")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY filterChanged FINAL)
    Q_PROPERTY(lw::viewmodel::ChoiceListModel *families READ families CONSTANT FINAL)

public:
    explicit ModuleLibraryModel(const Context &context, QObject *parent = nullptr);

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text); ///< every word must occur in name, id, process, interface or parameter
    QString family() const { return m_family; }
    void setFamily(const QString &family); ///< key of families; empty shows all
    ChoiceListModel *families() { return &m_families; } ///< filter chips: the families that the catalog has, and "cell"
    Q_INVOKABLE void toggleFamily(const QString &family);

signals:
    void filterChanged();

private:
    void reload();
    void refreshFamilies();
    void refilter();

    Context m_context;
    ChoiceListModel m_families;
    std::vector<Module> m_all;
    QString m_searchText;
    QString m_family;
    Rows<Module> m_rows;
};

} // namespace lw::viewmodel
