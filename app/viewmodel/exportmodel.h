// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewmodel/context.h"
#include "core/base/result.h"

#include <QObject>
#include <QUrl>
#include <qqmlregistration.h>

#include <functional>

namespace lw::viewmodel {

class ScenariosPageModel;

/// Files for others to read: the report, and every table. They are made on a worker thread from the line as it was when
/// they were asked for; one at a time.
class ExportModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WorkbenchModel")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString baseName READ baseName NOTIFY baseNameChanged FINAL)

public:
    ExportModel(const Context &context, ScenariosPageModel &scenarios, QObject *parent = nullptr);
    ~ExportModel() override;

    bool busy() const { return m_busy; }
    QString baseName() const; ///< of files, without a suffix: "board-test"

    /// PDF of the open line, with its comparison when another line is the reference.
    Q_INVOKABLE void writeReport(const QUrl &file);
    /// One CSV for each table, into a folder.
    Q_INVOKABLE void writeTables(const QUrl &folder);
    /// What a picture of the page came to.
    Q_INVOKABLE void told(const QString &file, const QString &trouble);

signals:
    void busyChanged();
    void baseNameChanged();
    void done(const QString &message); ///< names the file
    void failed(const QString &message);

private:
    /// Writes files elsewhere; returns where they are.
    using Work = std::function<Result<QString>()>;
    void start(Work work);

    Context m_context;
    ScenariosPageModel &m_scenarios;
    bool m_busy = false;
};

} // namespace lw::viewmodel
