// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

#include "app/canvas/lineplan.h"

namespace lw::canvas {

/// All of the line in a strip: loads, the bottleneck, what is wrong, and the part that the plan shows. Pressed or drawn
/// along, it takes the plan there; so do the arrow keys, Page keys, Home and End.
class LineMinimap : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lw::canvas::LinePlan *plan READ plan WRITE setPlan NOTIFY planChanged FINAL)

public:
    explicit LineMinimap(QQuickItem *parent = nullptr);

    LinePlan *plan() const { return m_plan; }
    void setPlan(LinePlan *plan);

    /// Where a cell stands in the item.
    QRectF columnOf(const CellPlan &cell) const;
    /// The part in sight.
    QRectF frame() const;

    void paint(QPainter *painter) override;

signals:
    void planChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void redraw();
    void drawLine(QPainter &painter) const;
    void goTo(double x);

    QPointer<LinePlan> m_plan;
    QImage m_line;    ///< without the frame
    double m_grip = 0; ///< of a drag: from the middle of the frame
};

} // namespace lw::canvas
