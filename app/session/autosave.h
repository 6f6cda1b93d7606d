// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/autosave.h"
#include "core/store/orphan.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace lw::session {

class Document;

/// Keeps the unsaved state of the document in its journal, written on a worker thread, at most one second after an
/// edit unless delay() says later. The journal goes away when the document is clean again; after a crash it stays and is offered back, and so
/// is the unsaved work of a document that another one took the place of.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// directory: for journals of never-saved documents; see store::autosaveDirectory().
    Autosave(Document &document, const QString &directory, QObject *parent = nullptr);
    /// Writes what is still unsaved and waits for it.
    ~Autosave() override;

    const QString &directory() const { return m_directory; }

    /// How long edits are gathered before they are written, at most longest: nobody loses more than five seconds.
    /// From the next edit on.
    static constexpr std::chrono::milliseconds shortest{20};
    static constexpr std::chrono::milliseconds usual{500};
    static constexpr std::chrono::milliseconds longest{4000};
    void setDelay(std::chrono::milliseconds delay);
    std::chrono::milliseconds delay() const { return m_due.intervalAsDuration(); }

    /// Loads the unsaved work into the document, which is then not clean. When the file has been changed by somebody
    /// else meanwhile, the document gets no path, so that saving cannot undo their work.
    Result<void> recover(const store::Orphan &orphan);

signals:
    void written();                      ///< the journal holds the newest edits
    void failed(const lw::Error &error); ///< told once, until writing succeeds again

private:
    void onChanged();
    void onLoaded();
    void onSaved();
    void write();
    void flush();
    void report(const Result<void> &result);

    Document &m_document;
    QString m_directory;
    store::AutosaveJournal m_journal; ///< touched by the writer, and by this thread only while the writer is idle
    QTimer m_due;
    QThreadPool m_writer;             ///< one thread: states are written in order
    bool m_recovering = false;
    bool m_failing = false;
};

} // namespace lw::session
