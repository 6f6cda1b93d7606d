// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/text/languageswitch.h"
#include "app/viewmodel/actionregistry.h"
#include "app/viewmodel/context.h"

#include <memory>

namespace lw::viewmodel {

/// The command palette: every action, and every cell, head, operation and product of the project as a place to go to,
/// found by what is typed, in either language. Without a word typed: the latest choices, then all actions.
/// Roles: key, title, note (what or where it is), keysText, glyph, available, latest.
class PaletteModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)

public:
    enum class Kind { Action, Cell, Head, Operation, Product };

    PaletteModel(const Context &context, ActionRegistry &registry, QObject *parent = nullptr);

    /// Looks at the project as it is now and begins with nothing typed.
    Q_INVOKABLE void prepare();
    /// The row after so many steps, round the ends; rows that cannot be run are passed over.
    Q_INVOKABLE void step(int steps);
    /// The current row; false when there is none.
    Q_INVOKABLE bool runCurrent();
    Q_INVOKABLE bool run(int row);

    QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    int current() const { return m_current; } ///< −1 for none
    void setCurrent(int row);

signals:
    void typedChanged();
    void currentChanged();
    void wanted(lw::viewmodel::PaletteModel::Kind kind, const QString &id); ///< a place to go to

private:
    struct Entry {
        QString key;
        Kind kind = Kind::Action;
        QString id;
        QString title;
        QString other; ///< the same in the other language
        QString note;
        QString keysText;
        QString glyph;
        bool enabled = true;
        bool latest = false;
    };
    static const Column<Entry> columns[];

    void gatherActions();
    void gatherPlaces();
    void gatherLine();
    void filter();
    std::vector<Entry> latestFirst() const;
    std::vector<Entry> best() const;
    void remember(const QString &key);

    Context m_context;
    ActionRegistry &m_registry;
    text::PlainNameTranslator m_chinese; ///< whatever the language of the screen
    std::vector<Entry> m_entries;
    QString m_typed;
    int m_current = -1;
    Rows<Entry> m_rows;
};

} // namespace lw::viewmodel
