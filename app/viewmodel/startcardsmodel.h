// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/projectglance.h"
#include "app/viewmodel/rowmodel.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace lw::viewmodel {

/// A project that can be opened, as a card of the start page shows it.
struct StartCard {
    QString key;      ///< path of the file
    QString name;
    QString note;     ///< what the sample shows, or the folder of the file
    QString facts;    ///< "11 cells · 500/h · 18.0 m · no operators"; what is wrong with the file
    QString products; ///< "X10, X10 Pro"
    QString when;     ///< written last; empty for samples
    QString verdict;  ///< "Makes takt"; empty without demand and while the file is being read
    int tone = 0;     ///< Tones.Tone
    bool missing = false; ///< the file is gone: it can only be removed from the list
    bool removable = false;
    bool ready = false;   ///< the file has been read
};

/// Cards of projects. The files are read on worker threads: a card is there at once and fills in when its file was read.
/// Roles: key, name, note, facts, products, when, verdict, tone, missing, removable, ready.
class StartCardsModel : public lw::viewmodel::RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of FilesModel")
    Q_PROPERTY(lw::jobs::LineSketches *sketches READ sketches CONSTANT FINAL)

public:
    enum class Kind { Recent, Samples };

    explicit StartCardsModel(Kind kind, QObject *parent = nullptr);
    void setPaths(const QStringList &paths);
    /// Reads the files that may have changed since; the cards follow.
    void look();
    /// In the language of the screen.
    void rewrite();
    jobs::LineSketches *sketches() { return &m_sketches; } ///< by path

    /// Reads a file; another one for tests.
    using Reader = std::function<QFuture<jobs::ProjectGlance>(const QString &path)>;
    void setReader(const Reader &reader) { m_reader = reader; }

private:
    StartCard cardOf(const QString &path) const;
    void adopt(const QString &path, const jobs::ProjectGlance &glance);

    Kind m_kind;
    QStringList m_paths;
    QHash<QString, jobs::ProjectGlance> m_glances;
    Reader m_reader = jobs::glanceLater;
    jobs::LineSketches m_sketches;
    Rows<StartCard> m_rows;
};

} // namespace lw::viewmodel
