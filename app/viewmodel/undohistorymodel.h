// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "app/viewmodel/rowmodel.h"

namespace lw::viewmodel {

/// The steps since the project was opened, oldest first, below the state it was opened in. Roles: key (how many steps
/// are done there), name, current (the line is as it was after this step), undone (it can be redone), saved (the file
/// holds this state).
class UndoHistoryModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)

public:
    explicit UndoHistoryModel(const Context &context, QObject *parent = nullptr);

    int current() const; ///< row of the state that is on the screen
    /// Undoes or redoes as many steps as lie between.
    Q_INVOKABLE void goTo(int row);

signals:
    void currentChanged();

private:
    struct Step {
        int key = 0;
        QString name;
        bool current = false;
        bool undone = false;
        bool saved = false;
    };
    static const Column<Step> columns[];

    void refresh();

    Context m_context;
    Rows<Step> m_rows;
};

} // namespace lw::viewmodel
