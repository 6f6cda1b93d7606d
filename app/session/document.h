// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/edit.h"
#include "core/model/project.h"
#include "core/takt/linecheck.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace lw::session {

/// The open project: the one place where it changes, and the check that is always up to date with it.
/// UI thread only. Everything that shows the line listens to changed().
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    const model::Project &project() const;
    /// Grows with every change, undo and redo; results of long work carry it to tell whether they are stale.
    std::uint64_t revision() const;

    /// The product whose setup is shown and edited; empty when the project has none.
    const model::ProductId &product() const;
    void setProduct(const model::ProductId &product);

    /// Of project() and product(), never stale.
    const takt::LineReport &report() const;

    /// Names an edit for the undo list, from the state before it ("move SD-20 to C06").
    using StepNamer = std::function<QString(const model::Project &, const model::Edit &)>;
    void setStepNamer(StepNamer namer);

    /// Applies the edit and puts it on the undo stack as one step named by text, or by the step namer without one.
    /// mergeKey: consecutive edits with the same non-empty key become one step (a field being typed).
    /// On an error nothing has changed; refused() carries it to the screen as well.
    Result<void> edit(const model::Edit &edit, const QString &text = {}, const QString &mergeKey = {});

    /// What the line would be with that edit, for hints while hovering: the document does not change.
    Result<takt::LineReport> preview(const model::Edit &edit) const;

    QUndoStack &undoStack();
    /// Names of the steps since the document was loaded or saved, oldest first.
    QStringList unsavedSteps() const;

    /// Replaces everything (open, new, recover); clears the undo stack. path may be empty (never saved).
    void load(model::Project project, const QString &path, const QByteArray &digest = {});
    QString path() const;
    /// SHA-256 (hex) of the file's bytes as loaded or last saved; empty without a file.
    const QByteArray &baseDigest() const;
    /// The state differs from every file (it was recovered, imported): not clean, whatever the undo stack says.
    /// steps: names of the edits that made it so.
    void markUnsaved(const QStringList &steps = {});
    /// Saves atomically and marks the stack clean; on an error the document stays as it is, unsaved.
    Result<void> saveTo(const QString &path);
    bool isClean() const;

signals:
    void aboutToLoad(); ///< the project that was open is still here
    void loaded();      ///< before changed(): path and digest are those of the new one
    void saved();
    void changed(const lw::model::Touched &touched); ///< after every edit, undo, redo; everything = true after load
    void productChanged();
    void pathChanged();
    void cleanChanged(bool clean);
    void refused(const lw::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lw::session
