// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVector3D>

#include "app/chart/palettepicture.h"

namespace lw::chart {

/// The room that a head takes inside that of the usual machine for the same work: two boxes on one ground, to one scale,
/// in isometric projection. A box with an edge of zero is not known and not drawn.
class EnvelopePicture : public lw::chart::PalettePicture
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVector3D body READ body WRITE setBody NOTIFY boxesChanged FINAL)
    Q_PROPERTY(QVector3D market READ market WRITE setMarket NOTIFY boxesChanged FINAL)
    Q_PROPERTY(QColor fill READ fill WRITE setFill NOTIFY fillChanged FINAL)

public:
    explicit EnvelopePicture(QQuickItem *parent = nullptr);

    QVector3D body() const { return m_body; } ///< width, depth, height; any one unit
    void setBody(const QVector3D &body);
    QVector3D market() const { return m_market; } ///< in the same unit
    void setMarket(const QVector3D &market);
    QColor fill() const { return m_fill; } ///< of the head
    void setFill(const QColor &fill);

    /// Where a corner is drawn: the middle of the ground is the origin, x to the right, y to the back, z up.
    QPointF project(const QVector3D &point) const;

signals:
    void boxesChanged();
    void fillChanged();

protected:
    void draw(QPainter &painter, const ChartPalette &colors) override;

private:
    QVector3D m_body;
    QVector3D m_market;
    QColor m_fill;
};

} // namespace lw::chart
