// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QSize>
#include <QString>
#include <QTimer>

#include "app/text/languageswitch.h"
#include "app/viewmodel/workbenchmodel.h"

#include <vector>

namespace lw::desktop {

/// Draws every page to PNG, in both languages and at the two sizes that matter ("line-en-1440x900.png"). Recipes are
/// delivered to virtual stations first, so that the Stations page shows something, and the line is balanced, simulated
/// and experimented with, so that the panel and the views of the Simulate page do. Each picture is taken once the window has stopped drawing.
class PictureTour : public QObject
{
    Q_OBJECT

public:
    /// The folder must exist.
    PictureTour(QQuickWindow &window, viewmodel::WorkbenchModel &workbench, text::LanguageSwitch &language,
        const QString &folder, QObject *parent = nullptr);

    void start();

signals:
    void finished(bool complete); ///< false when a picture could not be written or the stations did not confirm

private:
    struct Stop {
        viewmodel::WorkbenchModel::Page page;
        QString name;
        QString language;
        QSize size;
        viewmodel::SimulatePageModel::View view;
        viewmodel::SimulateExperiments::Question question;
    };

    void deliver();
    void balance();
    void simulate();
    void experiment(std::size_t next);
    void go();
    void holdAgainstBefore();
    void select(viewmodel::WorkbenchModel::Page page);
    void take();
    void end(bool complete);

    QQuickWindow &m_window;
    viewmodel::WorkbenchModel &m_workbench;
    text::LanguageSwitch &m_language;
    QString m_folder;
    std::vector<Stop> m_stops;
    std::size_t m_next = 0;
    QTimer m_quiet;   ///< runs out when the window has stopped drawing
    QTimer m_patience; ///< runs out when it never does
    bool m_complete = true;
};

/// Opens the project, makes the tour and returns the exit code of the program: 0 fine, 1 when not every station
/// confirmed, 2 when the file or the folder cannot be used (said in one line on stderr).
int drawPictures(QQuickWindow &window, viewmodel::WorkbenchModel &workbench, text::LanguageSwitch &language,
    const QString &file, const QString &folder);

} // namespace lw::desktop
