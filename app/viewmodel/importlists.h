// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"
#include "core/store/operationtable.h"

namespace lw::viewmodel {

/// The operations of a file before they are taken over. Roles: key (id), name, time, predecessors.
class ImportedOperationsModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ImportWizardModel")

public:
    explicit ImportedOperationsModel(QObject *parent = nullptr);
    void show(const store::OperationList &list);

private:
    struct Row {
        QString key;
        QString name;
        QString time;
        QString predecessors;
    };
    static const Column<Row> columns[];

    Rows<Row> m_rows;
};

/// The columns of a table and what each holds. Roles: key (its number), heading, sample (what stands in the first rows), use (of uses).
class ImportColumnsModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ImportWizardModel")

public:
    explicit ImportColumnsModel(QObject *parent = nullptr);
    void show(const std::vector<store::CsvRecord> &records, const std::vector<store::ColumnUse> &uses);

private:
    struct Row {
        int key;
        QString heading;
        QString sample;
        int use;
    };
    static const Column<Row> columns[];

    Rows<Row> m_rows;
};

/// Rows of a file that cannot be taken over. Roles: key, line, text (what is wrong and what to write).
class ImportFaultsModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of ImportWizardModel")

public:
    explicit ImportFaultsModel(QObject *parent = nullptr);
    void show(const std::vector<Error> &faults);

private:
    struct Row {
        int key;
        int line;
        QString text;
    };
    static const Column<Row> columns[];

    Rows<Row> m_rows;
};

/// What to change in the file, in a sentence.
QString importRemedy(const Error &error);
/// The names of store::ColumnUse, in its order.
QStringList columnUseNames();

} // namespace lw::viewmodel
