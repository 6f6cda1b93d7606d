// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/autosave.h"

#include "app/session/document.h"

#include <algorithm>

namespace lw::session {

Autosave::Autosave(Document &document, const QString &directory, QObject *parent)
    : QObject(parent), m_document(document), m_directory(directory), m_journal(directory)
{
    m_writer.setMaxThreadCount(1);
    m_due.setSingleShot(true);
    m_due.setInterval(usual); // gathers the edits of one gesture, leaves time to write within the promised second
    connect(&m_due, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &Document::changed, this, &Autosave::onChanged);
    connect(&document, &Document::aboutToLoad, this, &Autosave::flush);
    connect(&document, &Document::loaded, this, &Autosave::onLoaded);
    connect(&document, &Document::saved, this, &Autosave::onSaved);
    onLoaded();
}

Autosave::~Autosave()
{
    flush();
}

void Autosave::setDelay(std::chrono::milliseconds delay)
{
    m_due.setInterval(std::clamp(delay, shortest, longest));
}

Result<void> Autosave::recover(const store::Orphan &orphan)
{
    flush();
    auto journal = m_journal.adopt(orphan);
    if (!journal)
        return journal.error();
    const bool changed = orphan.state == store::OrphanState::DocumentChanged;
    const QString path = changed ? QString() : orphan.document;
    m_recovering = true;
    m_document.load(std::move(journal->project), path, QByteArray::fromStdString(journal->baseDigest));
    m_recovering = false;
    m_document.markUnsaved(orphan.steps);
    return {};
}

void Autosave::onChanged()
{
    if (!m_due.isActive()) // also when undone back to what is on disk: then the journal has to go
        m_due.start();
}

void Autosave::onLoaded()
{
    if (m_recovering)
        return;
    m_due.stop();
    m_journal.attach(m_document.path(), m_document.baseDigest());
}

void Autosave::onSaved()
{
    m_due.stop();
    m_writer.waitForDone();
    report(m_journal.saved(m_document.path(), m_document.baseDigest()));
}

void Autosave::write()
{
    if (m_document.isClean()) {
        m_writer.waitForDone();
        report(m_journal.discard());
        return;
    }
    m_writer.start([this, project = m_document.project(), revision = m_document.revision(),
                       steps = m_document.unsavedSteps()] {
        const Result<void> result = m_journal.write(project, revision, steps);
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                report(result);
                if (result)
                    emit written();
            },
            Qt::QueuedConnection);
    });
}

void Autosave::flush()
{
    if (m_due.isActive()) {
        m_due.stop();
        write();
    }
    m_writer.waitForDone();
}

void Autosave::report(const Result<void> &result)
{
    if (!result && !m_failing)
        emit failed(result.error());
    m_failing = !result;
}

} // namespace lw::session
