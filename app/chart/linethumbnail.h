// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <qqml.h>

#include "app/chart/palettepicture.h"
#include "app/jobs/linesketch.h"

namespace lw::chart {

struct LineSketchesHandle {
    Q_GADGET
    QML_FOREIGN(lw::jobs::LineSketches)
    QML_ANONYMOUS
};

/// A line as a small picture: its cells with the families of their heads, the load of each as a bar against takt, all lines
/// of a comparison to one scale. Cells over takt have a red outline and a bar that crosses the takt line.
class LineThumbnail : public lw::chart::PalettePicture
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lw::jobs::LineSketches *sketches READ sketches WRITE setSketches NOTIFY sketchesChanged FINAL)
    Q_PROPERTY(QString line READ line WRITE setLine NOTIFY lineChanged FINAL)

public:
    explicit LineThumbnail(QQuickItem *parent = nullptr);

    jobs::LineSketches *sketches() const { return m_sketches; }
    void setSketches(jobs::LineSketches *sketches);
    QString line() const { return m_line; } ///< its key
    void setLine(const QString &line);

signals:
    void sketchesChanged();
    void lineChanged();

protected:
    void draw(QPainter &painter, const ChartPalette &colors) override;

private:
    QPointer<jobs::LineSketches> m_sketches;
    QString m_line;
};

} // namespace lw::chart
