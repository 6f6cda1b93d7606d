// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/orphan.h"
#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

/// Unsaved work of runs that did not end well. Roles: key, name (of the project), fileName, when, contents
/// (the steps it holds, newest last), steps (how many), note (what to know about its file).
class RecoveryListModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of FilesModel")

public:
    explicit RecoveryListModel(QObject *parent = nullptr);
    void setEntries(std::vector<store::Orphan> entries);
    const store::Orphan *entry(int row) const;

private:
    Rows<store::Orphan> m_rows;
};

} // namespace lw::viewmodel
