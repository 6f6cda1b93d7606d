// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <qqmlregistration.h>

namespace lw::viewmodel {

/// Which part of a drawing is seen, and how large: drawing × zoom + offset = screen. It fits the drawing until it is
/// moved by hand, and again after fit(). What would become unreadable is not made to fit: it begins at its beginning.
class GraphCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of PrecedenceGraph")
    Q_PROPERTY(double zoom READ zoom NOTIFY moved FINAL)
    Q_PROPERTY(double x READ x NOTIFY moved FINAL)
    Q_PROPERTY(double y READ y NOTIFY moved FINAL)
    Q_PROPERTY(QRectF seen READ seen NOTIFY moved FINAL)
    Q_PROPERTY(QString zoomText READ zoomText NOTIFY moved FINAL)

public:
    static constexpr double smallest = 0.1;
    static constexpr double largest = 3;
    static constexpr double readable = 0.6; ///< fitting goes no smaller; the hand does

    using QObject::QObject;

    double zoom() const { return m_zoom; }
    double x() const { return m_offset.x(); } ///< of the drawing's left edge on the screen
    double y() const { return m_offset.y(); }
    QRectF seen() const { return {toDrawing(0, 0), m_view / m_zoom}; } ///< in the coordinates of the drawing
    QString zoomText() const; ///< "80 %"

    Q_INVOKABLE void setView(double width, double height); ///< size of what it is seen through
    void setDrawing(QSizeF size);
    Q_INVOKABLE void fit(); ///< all of it, or its beginning, at most at its own size
    Q_INVOKABLE void zoomBy(double factor); ///< about the middle of the view
    Q_INVOKABLE void zoomAt(double factor, double x, double y); ///< the point of the view stays where it is
    Q_INVOKABLE void panBy(double dx, double dy);
    Q_INVOKABLE void beginPan();
    Q_INVOKABLE void pan(double dx, double dy); ///< since beginPan
    /// A wheel or a touch pad: moves; with Ctrl it zooms about the point.
    Q_INVOKABLE void wheel(double x, double y, QPointF angle, uint modifiers);
    Q_INVOKABLE void beginPinch();
    Q_INVOKABLE void pinch(double scale, double x, double y); ///< scale since beginPinch
    /// Moves as little as needed to bring that rectangle of the drawing into sight.
    void reveal(double left, double top, double width, double height);
    /// What stays in sight while the camera fits by itself; an empty rectangle for nothing.
    void setSubject(const QRectF &subject);
    Q_INVOKABLE QPointF toDrawing(double x, double y) const;
    QPointF toView(QPointF point) const { return point * m_zoom + m_offset; }

signals:
    void moved();

private:
    void place();
    void keepInSight();
    QPointF wayTo(const QRectF &subject) const;

    QSizeF m_view;
    QSizeF m_drawing;
    QPointF m_offset;
    QRectF m_subject;
    double m_zoom = 1;
    double m_pinched = 1;
    QPointF m_panned;
    bool m_fitting = true;
};

} // namespace lw::viewmodel
