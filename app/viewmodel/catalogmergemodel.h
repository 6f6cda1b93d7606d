// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/catalogeffect.h"
#include "app/viewmodel/context.h"
#include "core/model/catalogmerge.h"

#include <QUrl>

namespace lw::viewmodel {

/// Something that a catalog file has, beside what the project has.
struct MergeRow {
    QString key;
    QString title;   ///< "SD-20 Screw head"
    QString kind;    ///< "Head type"
    QString state;   ///< "New", "Changed", "Would break the line"
    QString details; ///< what differs, or what would break, in words
    int tone = 0;
    bool taken = false; ///< will be taken over
};

/// A catalog file before it is taken over: what is new, changed or would break the line; what is the same is only
/// counted. What is ticked is taken over as one step. Roles: key, title, kind, standing, details, tone, taken.
class CatalogMergeModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CatalogPageModel")
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(int takenCount READ takenCount NOTIFY changed FINAL)
    Q_PROPERTY(lw::viewmodel::CatalogEffect *effect READ effect CONSTANT FINAL)

public:
    explicit CatalogMergeModel(const Context &context, QObject *parent = nullptr);

    QString fileName() const { return m_file.fileName(); }
    QString summary() const; ///< "Open module platform 2026.2: 2 new, 3 changed, 1 would break the line, 24 the same"
    QString error() const { return m_error; } ///< with file, line and field; empty when the file can be read
    int takenCount() const;
    CatalogEffect *effect() { return &m_effect; } ///< of what is ticked, on the line

    /// Reads the file for the preview; asked() follows.
    Q_INVOKABLE void look(const QUrl &file);
    Q_INVOKABLE void toggle(int row);
    /// Takes over what is ticked. False when nothing is, or when it could not be.
    Q_INVOKABLE bool accept();
    /// Writes the catalog of the project as a file of its own.
    Q_INVOKABLE bool save(const QUrl &file);

signals:
    void changed();
    void asked();
    void failed(const QString &message);
    void done(const QString &message);

private:
    struct Entry {
        model::MergeItem item;
        bool taken = false;
    };
    void read();
    void refresh();
    void tick();
    std::vector<model::MergeItem> taken() const;
    QString detailsOf(const model::MergeItem &item) const;

    Context m_context;
    QUrl m_file;
    model::Catalog m_catalog;
    std::vector<Entry> m_entries; ///< without those that are the same
    int m_same = 0;
    QString m_error;
    CatalogEffect m_effect;
    Rows<MergeRow> m_rows;
};

} // namespace lw::viewmodel
