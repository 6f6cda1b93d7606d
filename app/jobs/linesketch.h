// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <QString>

#include "core/model/catalog.h"
#include "core/takt/report.h"

#include <vector>

namespace lw::model {
struct Project;
}

namespace lw::jobs {

/// A cell as a small picture shows it. Lengths in metres from the beginning of the line.
struct SketchCell {
    double begin = 0;
    double width = 0;
    double load = 0; ///< cycle per copy / takt, or / line cycle without demand
    bool manned = false;
    std::vector<model::ProcessFamily> heads; ///< of those in its sockets
};

/// A line at a glance.
struct LineSketch {
    double length = 0; ///< m
    bool makesTakt = false;
    std::vector<SketchCell> cells;
};

LineSketch sketchOf(const model::Project &project, const takt::LineReport &report);

/// The small pictures of several lines, drawn to one scale. Whoever compares the lines shows them.
class LineSketches : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null for an unknown key, and for a line that is not checked yet.
    const LineSketch *find(const QString &key) const;
    double longest() const { return m_longest; } ///< m, of all of them
    void show(QMap<QString, LineSketch> sketches);

signals:
    void changed();

private:
    QMap<QString, LineSketch> m_sketches;
    double m_longest = 0;
};

} // namespace lw::jobs
