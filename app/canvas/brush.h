// SPDX-FileCopyrightText: 2026 The Linewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/canvas/picturepainter.h"
#include "app/canvas/planpalette.h"
#include "app/canvas/planview.h"

#include <QColor>

namespace lw::canvas {

/// What every function that draws a part of the plan needs, and the sprites they have in common.
struct Brush {
    const PlanView &view;
    const PlanPalette &colours;
    TextRuler &text;
    bool chinese = false;

    /// A size of the design at the present scale, as a font size that can be read.
    int fontSize(double design) const;
    /// Text of the document, in the language shown.
    QString local(const model::LocalText &name) const;

    static Sprite fill(const QRectF &rect, const QColor &colour);
    struct Outline {
        QColor colour;
        double width = 1;
        bool dashed = false;
    };
    static Sprite shape(const QRectF &rect, double radius, const QColor &fill, const Outline &outline);
    static Sprite shape(const QRectF &rect, double radius, const QColor &fill);
    static Sprite shadow(const QRectF &around, double radius, const QColor &colour);
    Sprite icon(const QString &name, QPointF middle, double size, const QColor &colour) const;
};

} // namespace lw::canvas
