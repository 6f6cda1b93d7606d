// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/importlists.h"

#include "app/text/errortext.h"
#include "app/text/localized.h"
#include "app/text/numbers.h"

#include <QCoreApplication>

#include <map>
#include <utility>

namespace lw::viewmodel {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr std::size_t sampleRows = 3;

} // namespace

const Column<ImportedOperationsModel::Row> ImportedOperationsModel::columns[] = {
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"name", [](const Row &row) { return QVariant(row.name); }},
    {"time", [](const Row &row) { return QVariant(row.time); }},
    {"predecessors", [](const Row &row) { return QVariant(row.predecessors); }},
};

ImportedOperationsModel::ImportedOperationsModel(QObject *parent) : RowModel(parent), m_rows(*this, columns) {}

void ImportedOperationsModel::show(const store::OperationList &list)
{
    std::map<model::OperationId, QStringList> before;
    for (const model::Precedence &arc : list.precedence)
        before[arc.after] << text::fromUtf8(arc.before.value);
    std::vector<Row> rows;
    rows.reserve(list.operations.size());
    for (const model::Operation &operation : list.operations)
        rows.push_back({text::fromUtf8(operation.id.value), text::localized(operation.name),
            operation.manualTime ? text::secondsText(*operation.manualTime) : text::none(), before[operation.id].join(QStringLiteral(", "))});
    m_rows.replace(std::move(rows));
}

const Column<ImportColumnsModel::Row> ImportColumnsModel::columns[] = {
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"heading", [](const Row &row) { return QVariant(row.heading); }},
    {"sample", [](const Row &row) { return QVariant(row.sample); }},
    {"use", [](const Row &row) { return QVariant(row.use); }},
};

ImportColumnsModel::ImportColumnsModel(QObject *parent) : RowModel(parent), m_rows(*this, columns) {}

void ImportColumnsModel::show(const std::vector<store::CsvRecord> &records, const std::vector<store::ColumnUse> &uses)
{
    std::vector<Row> rows;
    for (std::size_t column = 0; column < uses.size(); ++column) {
        QStringList sample;
        for (std::size_t row = 1; row < records.size() && row <= sampleRows; ++row)
            sample << text::fromUtf8(records[row].fields[column]);
        rows.push_back({static_cast<int>(column), text::fromUtf8(records.front().fields[column]), sample.join(QStringLiteral(" · ")),
            static_cast<int>(uses[column])});
    }
    m_rows.replace(std::move(rows));
}

const Column<ImportFaultsModel::Row> ImportFaultsModel::columns[] = {
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"line", [](const Row &row) { return QVariant(row.line); }},
    {"text", [](const Row &row) { return QVariant(row.text); }},
};

ImportFaultsModel::ImportFaultsModel(QObject *parent) : RowModel(parent), m_rows(*this, columns) {}

void ImportFaultsModel::show(const std::vector<Error> &faults)
{
    std::vector<Row> rows;
    for (Error fault : faults) {
        // Sentences about ids name the id; which column it stands in says nothing more.
        if ((fault.code == Errc::UnknownId || fault.code == Errc::DuplicateId) && !fault.detail.empty())
            fault.subject = std::exchange(fault.detail, {});
        rows.push_back({static_cast<int>(rows.size()), fault.line, text::sentence(fault) + QLatin1Char(' ') + importRemedy(fault)});
    }
    m_rows.replace(std::move(rows));
}

QString importRemedy(const Error &error)
{
    switch (error.code) {
    case Errc::MissingField: return ImportWords::tr("Write it in the file, or choose another column for it.");
    case Errc::UnknownField: return ImportWords::tr("Remove it from the file, or rename it.");
    case Errc::BadValue: return ImportWords::tr("Write a number from 0 up, or leave the field empty.");
    case Errc::DuplicateId: return ImportWords::tr("Give each operation an id of its own.");
    case Errc::UnknownId: return ImportWords::tr("Predecessors are ids of good rows of the same file.");
    case Errc::PrecedenceCycle: return ImportWords::tr("Take out one predecessor of the loop.");
    case Errc::UnknownFormat: return ImportWords::tr("Choose an .alb, .IN2 or CSV file.");
    default: return ImportWords::tr("Correct the file and choose it again.");
    }
}

QStringList columnUseNames()
{
    return {ImportWords::tr("Not used"), ImportWords::tr("Id"), ImportWords::tr("Name, English"), ImportWords::tr("Name, Chinese"),
        ImportWords::tr("Process"), ImportWords::tr("Quantity"), ImportWords::tr("Time by hand (s)"), ImportWords::tr("Predecessors"),
        ImportWords::tr("Parameter")};
}

} // namespace lw::viewmodel
