// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewmodel/recoverylistmodel.h"

#include "app/text/localized.h"

#include <QFileInfo>
#include <QLocale>

namespace lw::viewmodel {

namespace {

QString projectName(const store::Orphan &row)
{
    const QString name = text::localized(row.name);
    return name.isEmpty() ? RecoveryListModel::tr("Untitled project") : name;
}

QString fileName(const store::Orphan &row)
{
    return row.document.isEmpty() ? RecoveryListModel::tr("Not saved yet") : QFileInfo(row.document).fileName();
}

QString note(const store::Orphan &row)
{
    switch (row.state) {
    case store::OrphanState::NeverSaved:
    case store::OrphanState::Applies: return {};
    case store::OrphanState::DocumentChanged:
        return RecoveryListModel::tr("The file has been changed since: the recovered work opens as a copy.");
    case store::OrphanState::DocumentMissing: return RecoveryListModel::tr("The file is gone; saving makes it again.");
    case store::OrphanState::Damaged: return RecoveryListModel::tr("The journal is damaged and can only be discarded.");
    }
    return {};
}

const Column<store::Orphan> orphanColumns[] = {
    {"key", [](const store::Orphan &row) { return QVariant(row.journal); }},
    {"name", [](const store::Orphan &row) { return QVariant(projectName(row)); }},
    {"fileName", [](const store::Orphan &row) { return QVariant(fileName(row)); }},
    {"when", [](const store::Orphan &row) { return QVariant(QLocale().toString(row.written, QLocale::ShortFormat)); }},
    {"contents", [](const store::Orphan &row) { return QVariant(row.steps.join(QStringLiteral(" · "))); }},
    {"steps", [](const store::Orphan &row) { return QVariant(static_cast<int>(row.steps.size())); }},
    {"note", [](const store::Orphan &row) { return QVariant(note(row)); }},
};

} // namespace

RecoveryListModel::RecoveryListModel(QObject *parent) : RowModel(parent), m_rows(*this, orphanColumns) {}

void RecoveryListModel::setEntries(std::vector<store::Orphan> entries)
{
    m_rows.replace(std::move(entries));
}

const store::Orphan *RecoveryListModel::entry(int row) const
{
    return m_rows.contains(row) ? &m_rows.at(row) : nullptr;
}

} // namespace lw::viewmodel
