// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/rowmodel.h"

#include <functional>
#include <vector>

namespace lw::viewmodel {

/// One thing the program can do. What is said of it is English source text of the context "ActionWords", so that it can
/// be found in both languages at once.
struct Action {
    enum class Group { File, Edit, Line, Catalog, Go, View, Help };
    enum class Scope {
        Everywhere, ///< its keys work on every page
        Page,       ///< its keys belong to a page, which listens to them itself
    };

    QString id;                    ///< "file.open"; unique and kept in the settings
    const char *title = nullptr;   ///< "Open a project…"
    QStringList keys = {};         ///< portable, "Ctrl+O"; the first is shown
    Group group = Group::File;
    QString glyph = {};
    Scope scope = Scope::Everywhere;
    std::function<bool()> enabled = {}; ///< always, without one
    std::function<void()> run = {};     ///< none: a gesture that only the sheet of shortcuts tells of
};

/// Every action of the workbench, once: menus, shortcuts, the palette and the sheet of shortcuts all read this list.
/// Roles: key (id), title, keys (list), keysText, glyph, groupName, available, everywhere.
class ActionRegistry : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// The id must be new.
    void add(Action action);
    /// After anything that an enabled() asks about, and after a change of language.
    void refresh();

    const std::vector<Action> &actions() const { return m_actions; }
    const Action *find(const QString &id) const;
    /// Runs it when it is there, can run and is enabled.
    Q_INVOKABLE bool trigger(const QString &id);

    /// In the language of the screen.
    static QString title(const Action &action);
    static QString groupName(Action::Group group);
    /// "Ctrl+Shift+S" as the platform writes it; empty without keys.
    static QString keysText(const Action &action);
    static bool isEnabled(const Action &action) { return action.run && (!action.enabled || action.enabled()); }

signals:
    // What only the window can do.
    void openAsked();
    void saveAsAsked();
    void importAsked();
    void paletteAsked();
    void shortcutsAsked();
    void preferencesAsked();
    void historyAsked();
    void exportReportAsked();
    void exportTablesAsked();
    void exportPictureAsked();
    void librarySearchAsked();
    void measureAsked(); ///< on the plan
    void triggered(const QString &id);

private:
    struct Row {
        const Action *action;
        QString title;
        bool enabled;
    };
    static const Column<Row> columns[];

    std::vector<Action> m_actions;
    Rows<Row> m_rows;
};

} // namespace lw::viewmodel
