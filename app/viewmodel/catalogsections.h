// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/catalogfields.h"
#include "app/viewmodel/choicelistmodel.h"

#include <map>
#include <memory>
#include <string>

namespace lw::viewmodel {

/// Fields that belong together: the names of a head type, one of its capabilities, a socket.
struct CatalogSection {
    using Edited = std::function<std::optional<model::Edit>(const model::Project &)>;

    QString key;    ///< unique within its thing, and stable
    QString title;
    QString family; ///< of the process that it is about; empty for none
    std::vector<CatalogField> fields;
    Edited remove;                  ///< takes it out of its thing; none: it belongs to it
    std::vector<std::string> users; ///< what keeps it from being removed
};

/// Something that can be put into a thing: a capability, a socket, a parameter.
struct CatalogAddition {
    Choice choice;
    CatalogSection::Edited add;
};

/// A thing of the catalog as the editor shows it: what it is on the left, what it can do on the right.
struct CatalogSheet {
    std::vector<CatalogSection> left;
    std::vector<CatalogSection> right;
    std::vector<CatalogAddition> additions; ///< to the right side
};

CatalogSheet headTypeSheet(const model::Project &project, const model::HeadTypeId &id);
CatalogSheet cellTypeSheet(const model::Project &project, const model::CellTypeId &id);
CatalogSheet processSheet(const model::Project &project, const model::ProcessId &id);
/// The platform and what the catalog says of itself.
CatalogSheet platformSheet(const model::Project &project);

/// The sections of one side. Roles: key, title, family, removable, fields (a CatalogFieldList).
class CatalogSectionList : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CatalogPageModel")

public:
    explicit CatalogSectionList(QObject *parent = nullptr);
    /// thing: sections of another thing never share their fields with these.
    void setSections(const QString &thing, std::vector<CatalogSection> sections);
    void setError(const QString &key, const QString &error);

    Q_INVOKABLE void remove(int row);

signals:
    void written(const lw::viewmodel::CatalogField &field, const QVariant &value);
    void tried(const lw::viewmodel::CatalogField &field, const QVariant &value);
    void tryingStopped();
    void removeAsked(const lw::viewmodel::CatalogSection &section);

private:
    struct Row {
        CatalogSection section;
        QString id;
        CatalogFieldList *fields;
    };
    static const Column<Row> columns[];
    CatalogFieldList *fieldsOf(const QString &id);

    std::map<QString, std::unique_ptr<CatalogFieldList>> m_fields;
    Rows<Row> m_rows;
};

} // namespace lw::viewmodel
