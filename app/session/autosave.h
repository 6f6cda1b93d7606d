// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace lw::session {

class Document;

/// Writes the unsaved state of the document to this run's journal, at most one second after an edit, on a worker
/// thread. The journal goes away when the document is clean again; after a crash it stays and is offered back.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// folder: see journalFolder(); made when it is not there. Without write access there is no autosave: failed().
    Autosave(Document &document, const QString &folder, QObject *parent = nullptr);
    /// A clean end of the program: waits for the writer. The journal stays when there are unsaved edits.
    ~Autosave() override;

    QString journalPath() const { return m_path; }
    QString folder() const { return m_folder; }
    /// Writes what is unsaved now and waits for it: before another document takes the place of this one. The journal
    /// is then kept aside to be offered back, and this run goes on with a new one.
    void keepAside();

signals:
    void written();                      ///< the journal holds the newest edits
    void failed(const lw::Error &error); ///< told once until a write succeeds again

private:
    void onChanged();
    void write();
    void begin();

    Document &m_document;
    QString m_folder;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_due;
    QThreadPool m_writer; ///< one thread: journals are written in order
    bool m_failing = false;
};

} // namespace lw::session
